/** The columns by what they hold: where a row has its title, and where a key result has its figures. */
import type { Column } from './columns.js';
import type { ColumnRole } from './reading.js';

export interface Fields {
  readonly objective: Column | undefined;
  /** Several where KR1, KR2 and KR3 stand side by side. */
  readonly keyResults: readonly Column[];
  readonly both: Column | undefined;
  /** The column of an attribute; of those that belong to one key result, its own. */
  attribute(role: ColumnRole, keyResult?: Column): Column | undefined;
  all(role: ColumnRole): readonly Column[];
}

/** Roles of which the last filled column counts: scores and values of several weeks. */
const LATEST: readonly ColumnRole[] = ['progress', 'current', 'confidence', 'status'];

/** Makes the text columns what they are read as: one column alone holds both levels. */
export function fieldsOf(columns: readonly Column[]): Fields {
  const all = (role: ColumnRole) => columns.filter((column) => column.role === role);
  const [objective] = all('objective');
  const keyResults = all('keyResult');
  const wide = keyResults.length > 1;
  const both =
    all('both')[0] ??
    (keyResults.length === 0 ? objective : objective === undefined && !wide ? keyResults[0] : undefined);
  const choose = (role: ColumnRole, candidates: readonly Column[]): Column | undefined => {
    const [keyResult] = keyResults;
    const right = candidates.filter(
      ({ column, profile }) => profile.filled > 0 && keyResult !== undefined && column > keyResult.column,
    );
    // What stands left of the key results belongs to the objectives, if the same stands right of them too.
    const filled =
      right.length > 0 && candidates.length > 1 && !wide
        ? right
        : candidates.filter(({ profile }) => profile.filled > 0);
    return LATEST.includes(role) ? filled[filled.length - 1] : (filled[0] ?? candidates[0]);
  };
  return {
    objective: both === undefined ? objective : undefined,
    keyResults: both === undefined ? keyResults : [],
    both,
    all,
    attribute: (role, keyResult) => {
      const candidates = all(role);
      if (!wide || keyResult === undefined)
        return choose(
          role,
          wide ? candidates.filter((column) => ownerOf(column, keyResults, candidates) === undefined) : candidates,
        );
      const own = candidates.filter((column) => ownerOf(column, keyResults, candidates) === keyResult);
      return choose(
        role,
        own.length > 0 ? own : candidates.filter((column) => ownerOf(column, keyResults, candidates) === undefined),
      );
    },
  };
}

/** The key result column that an attribute belongs to: by number, or by standing right of it where there is one for each. */
function ownerOf(column: Column, keyResults: readonly Column[], candidates: readonly Column[]): Column | undefined {
  if (column.match.index !== undefined) {
    const same = keyResults.find(({ match }) => match.index === column.match.index);
    if (same !== undefined) return same;
  }
  if (candidates.length < 2) return undefined;
  const left = keyResults.filter((keyResult) => keyResult.column < column.column);
  return left[left.length - 1];
}
