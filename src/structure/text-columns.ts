/** Which columns hold the objectives and the key results, when the words over them leave it open. */
import type { Column } from './columns.js';
import type { ColumnRole } from './reading.js';

/** Columns with titles in them, that have no role which their header says clearly. */
const isOpen = (column: Column): boolean => column.role === 'out' && column.confidence < 0.7;
const isText = ({ profile }: Column): boolean =>
  profile.filled > 0 && profile.sentences >= 0.4 && profile.numbers < 0.4;

/** Roles whose column may turn out to hold the key results, the likeliest first. */
const STAND_INS: readonly ColumnRole[] = ['measure', 'target', 'initiative', 'current'];

export function settleTexts(columns: Column[], chosen: ReadonlySet<number>): void {
  const free = (column: Column) => !chosen.has(column.column);
  const of = (role: ColumnRole) => columns.filter((column) => column.role === role);
  const give = (column: Column | undefined, role: ColumnRole, confidence: number) => {
    if (column === undefined || !free(column)) return;
    column.role = role;
    column.confidence = confidence;
  };
  const hasTexts = () => of('objective').length + of('keyResult').length + of('both').length > 0;
  const open = () => columns.filter((column) => free(column) && isOpen(column) && isText(column));

  // KR1, KR2 in a column of their own are codes; the titles stand elsewhere.
  for (const column of columns) {
    const isCodes =
      column.profile.filled > 0 &&
      column.profile.sentences < 0.1 &&
      (column.profile.codes > 0.8 || column.profile.levels > 0.8);
    if (isCodes && (column.role === 'keyResult' || column.role === 'objective' || column.role === 'both'))
      give(
        column,
        column.profile.codes < 0.5 && of('type').length === 0 ? 'type' : of('id').length > 0 ? 'out' : 'id',
        0.7,
      );
  }
  // O1 and KR1 under a header of their own, whatever it says.
  for (const column of columns) {
    const { role, profile } = column;
    if (role === 'out' && profile.filled > 1 && profile.levels > 0.6 && profile.sentences < 0.2)
      give(column, of('type').length === 0 && profile.codes < 0.5 ? 'type' : of('id').length === 0 ? 'id' : 'out', 0.7);
    // The goal of the company beside that of the team.
    if (
      role === 'out' &&
      (column.match.roles.get('objective') ?? 0) >= 0.8 &&
      of('parent').length === 0 &&
      isText(column)
    )
      give(column, 'parent', 0.5);
  }
  if (!hasTexts()) {
    const [left, right] = open();
    const codes = columns.some(({ role }) => role === 'id' || role === 'type');
    if (left !== undefined && right !== undefined && !codes && isAbove(left, right)) {
      give(left, 'objective', 0.5);
      give(right, 'keyResult', 0.5);
    } else if (left !== undefined) {
      const longest = open().sort(
        (a, b) => b.profile.averageLength * b.profile.density - a.profile.averageLength * a.profile.density,
      )[0];
      give(longest, 'both', 0.5);
    } else
      give(
        of('initiative').filter(isText)[0] ??
          of('measure').filter(isText)[0] ??
          of('note').filter((column) => column.header === '')[0],
        'both',
        0.3,
      );
  }

  const [both] = of('both');
  const [objective] = of('objective');
  const [keyResult] = of('keyResult');
  if (both !== undefined && objective !== undefined && keyResult === undefined)
    give(both, 'keyResult', both.confidence);
  else if (both !== undefined && keyResult !== undefined && objective === undefined) {
    give(both, both.column < keyResult.column ? 'objective' : 'note', 0.5);
  } else if (both !== undefined && objective !== undefined) give(both, 'note', 0.5);

  // A title that begins in the next column: the key results stand a column further right.
  const lone = of('both')[0] ?? (of('keyResult').length === 0 ? of('objective')[0] : undefined);
  if (lone !== undefined && of('keyResult').length === 0) {
    const beside = columns.find(
      (column) =>
        column.column > lone.column &&
        column.column <= lone.column + 2 &&
        free(column) &&
        column.header === '' &&
        isText(column),
    );
    if (beside !== undefined && lone.profile.density < 0.7) {
      give(lone, 'objective', lone.confidence);
      give(beside, 'keyResult', 0.6);
    } else if (
      lone.role === 'objective' &&
      lone.profile.keyResultPrefixes === 0 &&
      !columns.some(({ role }) => role === 'type' || role === 'parent')
    ) {
      const standIn = STAND_INS.map((role) => of(role).find((column) => free(column) && isText(column))).find(
        (column) => column !== undefined,
      );
      give(standIn, 'keyResult', 0.45);
    }
  }
  for (const column of columns)
    if (free(column) && isOpen(column) && isText(column) && column.match.roles.size === 0) give(column, 'note', 0.3);
}

/** One of the left column for several of the right. */
function isAbove(left: Column, right: Column): boolean {
  return (
    left.profile.density < right.profile.density * 0.8 ||
    left.profile.distinct < right.profile.distinct * 0.8 ||
    left.profile.density < 0.5
  );
}
