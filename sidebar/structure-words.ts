/** How a reading is said: where it stands, what its columns hold, what is asked. */
import { en } from '../src/i18n/panel/en.js';
import { type Key, numberText, type Words } from '../src/i18n/panel/say.js';
import { shownExactly } from '../src/okr/typed-value.js';
import type { ColumnRole, ReadColumn, StructureView } from '../src/panel-api/index.js';
import { type Asked, type KeyResult, openQuestion } from './sheet-read.js';

/** In the order of the list to choose from. */
export const ROLES: readonly ColumnRole[] = [
  ...(['objective', 'keyResult', 'both', 'owner', 'start', 'target', 'current', 'progress', 'confidence'] as const),
  ...(['weight', 'status', 'due', 'note', 'unit', 'id', 'parent', 'type', 'measure', 'period', 'team'] as const),
  ...(['objectiveOwner', 'objectiveProgress', 'initiative', 'out'] as const),
];

/** Roles that a person looks for first: these columns are never folded. */
const MAIN: readonly ColumnRole[] = ['objective', 'keyResult', 'both', 'owner', 'start', 'target', 'current'];
const SURE = 0.6;

/** What has a name in the OKR tab keeps it. */
export function roleName(role: ColumnRole, { say, tell }: Words): string {
  if (role === 'out') return say('ask.out');
  const own = `role.${role}`;
  return tell((own in en ? own : `column.${role}`) as Key, {});
}

/** A, B, ... AA; 1-based. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export function columnTitle({ header, column }: ReadColumn, { say }: Words): string {
  return header.trim() === '' ? say('columns.unnamed', { column: letters(column + 1) }) : header;
}

export const isClear = ({ role, confidence }: ReadColumn): boolean => !MAIN.includes(role) && confidence >= SURE;

/** Columns that are taken for something, and are not asked about. */
export function understoodColumns(view: StructureView): number {
  const asked = openQuestion(view)?.column;
  return view.reading.columns.filter(({ role, column }) => role !== 'out' && column !== asked).length;
}

/** Names of tabs for a hole that stands between quotation marks: Sales”, “HR. */
export const namesOf = (tabs: readonly { readonly name: string }[], { language }: Words): string =>
  tabs.map(({ name }) => name).join(language === 'zh' ? '”、“' : '”, “');

/** The tab that a row of the reading stands in, and its row there. */
export function placeOf({ stack, tab }: StructureView, row: number): { tab: number; name: string; row: number } {
  const at = [...stack].reverse().find(({ firstRow }) => firstRow <= row);
  return at === undefined
    ? { tab: tab.id, name: tab.name, row }
    : { tab: at.id, name: at.name, row: row - at.firstRow + 1 };
}

/** "In “Q4 goals”, A3:H21." and the layout in a sentence. */
export function placeText({ tab, stack, reading }: StructureView, words: Words): string {
  const { say, language } = words;
  const { range, layout } = reading;
  const at =
    range == null || stack.length > 1
      ? say('found.in', { tab: namesOf(stack, words) })
      : say('found.at', {
          tab: tab.name,
          range: `${letters(range.firstColumn)}${range.firstRow}:${letters(range.lastColumn)}${range.lastRow}`,
        });
  if (layout == null) return at;
  return `${at}${language === 'zh' ? '' : ' '}${say(`layout.${layout.code}`)}`;
}

/** "78% → 85%, Ana"; what the tab does not say is left out. */
export function figuresText({ start, target, unit, owner }: KeyResult, words: Words): string {
  const { say, language } = words;
  const shown = (cell: KeyResult['start']): string => {
    if (typeof cell !== 'number') return typeof cell === 'string' ? cell : '';
    return unit === '' && Number.isInteger(cell) ? numberText(cell, language) : shownExactly(cell, unit);
  };
  const [from, to] = [shown(start), shown(target)];
  const figures = from !== '' && to !== '' ? say('found.figures', { start: from, target: to }) : from + to;
  return figures !== '' && owner !== '' ? say('found.owned', { figures, owner }) : figures + owner;
}

export function questionText({ code, args }: Asked, { tell }: Words): string {
  return tell(`ask.${code}`, args);
}

/** Names of quarters are said as they stand in the tab. */
export function choiceText(choice: string, { code }: Asked, words: Words): string {
  if (code === 'period') return choice;
  return choice === 'confidence' ? roleName(choice, words) : words.tell(`ask.${choice}` as Key, {});
}

export function leftText(left: number, differ: number, { say }: Words): string {
  if (left === 0) return say('found.differ', { n: differ });
  return differ === 0 ? say('found.left', { n: left }) : say('found.leftDiffer', { n: left, m: differ });
}
