/** The tab of one check-in as a description: what to talk about first, what to type, wins and commitments. */
import { type BookWords, fill } from '../i18n/book/index.js';
import type { Cell } from '../okr/cell.js';
import { type IsoDay, serialOf } from '../okr/day.js';
import type { Language } from '../panel-api/index.js';
import { CHECK_IN_FORMULAS, checkInFormula, type OkrPlace, quoted } from './check-in-formulas.js';
import { agendaStyles, headStyles } from './check-in-looks.js';
import { CHECK_IN_COLUMNS, type CheckInColumn, defaultPositions, FIRST_ROW, HEADER_ROW, letters } from './columns.js';
import type { Block, FormatBlock, Put, TabSpec } from './spec.js';

const WIDTHS: Readonly<Record<Language, readonly number[]>> = {
  en: [44, 284, 98, 136, 74, 80, 84, 76, 70, 64, 300],
  zh: [44, 300, 84, 120, 88, 88, 92, 60, 64, 60, 310],
};
const HELPER_WIDTH = 72;
/** The last column that people see. */
const SHOWN_COLUMNS = 11;

export type Tint = 'red' | 'amber' | 'violet';

/** A key result on the agenda. */
export interface AgendaItem {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  /** Why it is talked about first; undefined for those that go their way. */
  readonly why: { readonly text: string; readonly tint: Tint } | undefined;
  /** Current as it stood in the table, and how it is measured. */
  readonly base: Cell;
  readonly isTick: boolean;
  readonly isLinked: boolean;
  readonly confidence: Cell;
  readonly note: string;
  /** Fraction; undefined when it could not be measured. */
  readonly before: number | undefined;
  /** Number formats of Target and Current. */
  readonly units: { readonly target: string; readonly current: string };
}

export interface CheckInContent {
  readonly name: string;
  readonly cycle: string;
  readonly day: IsoDay;
  /** '' when the check-in is for everyone. */
  readonly team: string;
  readonly okr: OkrPlace;
  /** Behind the days left in row 1, and row 2. */
  readonly lastOne: string;
  readonly moved: string;
  readonly items: readonly AgendaItem[];
  /** Commitments of the last check-in. */
  readonly promised: readonly string[];
  /** The tab that it stands before. */
  readonly before: 'checkIn' | 'people';
}

/** What stands in a row: an item, a section, or a row to write a win or a commitment in. */
export type AgendaLine =
  | { readonly kind: 'item'; readonly item: AgendaItem }
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'heading'; readonly text: string; readonly of: 'wins' | 'commitments' | 'promised' }
  | { readonly kind: 'free' }
  | { readonly kind: 'promise'; readonly text: string };

/** Rows to write wins and commitments in, each. */
const FREE_ROWS = 2;

function agendaLines(words: BookWords, { items, promised }: CheckInContent): readonly AgendaLine[] {
  const w = words.checkIn;
  const first = items.filter(({ why }) => why !== undefined);
  const fine = items.filter(({ why }) => why === undefined);
  const section = (text: string, part: readonly AgendaItem[]): AgendaLine[] =>
    part.length === 0 ? [] : [{ kind: 'section', text }, ...part.map((item): AgendaLine => ({ kind: 'item', item }))];
  const free = Array.from({ length: FREE_ROWS }, (): AgendaLine => ({ kind: 'free' }));
  const heading = (of: 'wins' | 'commitments' | 'promised'): AgendaLine[] => [
    { kind: 'gap' },
    { kind: 'heading', text: w[of], of },
  ];
  return [
    ...section(w.first, first),
    ...section(w.fine, fine),
    ...(promised.length === 0
      ? []
      : [...heading('promised'), ...promised.map((text): AgendaLine => ({ kind: 'promise', text }))]),
    ...heading('wins'),
    ...free,
    ...heading('commitments'),
    ...free,
  ];
}

/** Describes the tab. */
export function checkInTab(language: Language, words: BookWords, content: CheckInContent): TabSpec {
  const w = words.checkIn;
  const { name, cycle, day, team, okr } = content;
  const positions = defaultPositions(CHECK_IN_COLUMNS);
  const at = (column: CheckInColumn) => positions.get(column) ?? 1;
  const lines = agendaLines(words, content);
  const head = (column: 'owner' | 'start') => {
    const position = okr.positions.get(column);
    return position === undefined ? '""' : `${quoted(okr.name)}!$${letters(position)}$1`;
  };
  const text = (sentence: string) => `"${sentence.replace(/"/g, '""')}"`;
  const blocks: Block[] = [
    { row: 1, column: 1, cells: [[serialOf(day) ?? day]] },
    { row: 1, column: at('owner'), cells: [[{ formula: `=${head('owner')}&${text(` · ${content.lastOne}`)}` }]] },
    { row: 1, column: at('newValue'), cells: [[{ formula: `=${head('start')}` }]] },
    { row: 1, column: at('note'), cells: [[w.notSaved]] },
    // Where the marks of the tab are lost (an .xlsx and back), these three tell whose it is.
    { row: 1, column: at('kind'), cells: [[cycle, team, 0]] },
    { row: 2, column: 1, cells: [[content.moved]] },
    { row: HEADER_ROW, column: 1, cells: [CHECK_IN_COLUMNS.map((column) => w.header[column])] },
    { row: FIRST_ROW, column: 1, cells: lines.map((line, index) => cellsOf(words, line, FIRST_ROW + index, content)) },
  ];
  const last = FIRST_ROW - 1 + lines.length;
  return {
    role: 'checkIn',
    cycle,
    day,
    team,
    name,
    before: content.before,
    rows: last,
    columns: CHECK_IN_COLUMNS.length,
    // The hidden ones are found by their headers: nobody renames what nobody sees.
    keys: CHECK_IN_COLUMNS.slice(0, SHOWN_COLUMNS),
    widths: [...WIDTHS[language], ...CHECK_IN_COLUMNS.slice(SHOWN_COLUMNS).map(() => HELPER_WIDTH)],
    heights: [
      { row: 1, count: 1, px: 40 },
      { row: 2, count: 1, px: 26 },
      { row: HEADER_ROW, count: 1, px: 28 },
      ...heightsOf(lines),
    ],
    blocks,
    formats: unitFormats(lines, at('target')),
    styles: [...headStyles(words), ...agendaStyles(lines)],
    choices: lines.flatMap((line, index) =>
      line.kind === 'item' && line.item.isTick && !line.item.isLinked
        ? [{ a1: `${letters(at('newValue'))}${FIRST_ROW + index}`, choices: { kind: 'checkbox' as const } }]
        : [],
    ),
    rules: [],
    names: [],
    frozenRows: HEADER_ROW,
    hiddenColumns: [{ column: SHOWN_COLUMNS + 1, count: CHECK_IN_COLUMNS.length - SHOWN_COLUMNS }],
    group: undefined,
    tabColor: undefined,
    hidden: false,
  };
}

/** A value as words where it is a tick: Done or Open. */
function baseShown(words: BookWords, { base, isTick }: AgendaItem): Cell {
  if (!isTick) return base;
  return base === true || (typeof base === 'number' && base >= 1) ? (words.status.done[0] ?? '') : words.checkIn.open;
}

function cellsOf(words: BookWords, line: AgendaLine, row: number, content: CheckInContent): readonly Put[] {
  const cells = new Map<CheckInColumn, Put>();
  if (line.kind === 'item') {
    const { item } = line;
    const { id, title, owner, why, base, isTick, isLinked, confidence, note, before } = item;
    const positions = defaultPositions(CHECK_IN_COLUMNS);
    for (const column of CHECK_IN_FORMULAS) {
      cells.set(column, { formula: checkInFormula(column, positions, content.okr)?.at(row) ?? '' });
    }
    const typed: readonly (readonly [CheckInColumn, Put])[] = [
      ['id', id],
      ['keyResult', title],
      ['owner', owner],
      ['why', why?.text ?? ''],
      ['last', baseShown(words, item)],
      ['newValue', isLinked ? words.checkIn.linked : isTick ? base === true : ''],
      ['confidence', confidence],
      ['note', note],
      ['linked', isLinked ? 1 : 0],
      ['base', base],
      ['baseConfidence', confidence],
      ['baseNote', note],
      ['before', before ?? ''],
    ];
    for (const [column, put] of typed) cells.set(column, put);
  } else if (line.kind === 'section' || line.kind === 'heading') {
    cells.set('id', line.text);
    cells.set('kind', line.kind === 'heading' ? line.of : 'section');
  } else if (line.kind === 'promise') cells.set('id', line.text);
  return CHECK_IN_COLUMNS.map((column) => cells.get(column) ?? '');
}

const HEIGHTS: Readonly<Record<AgendaLine['kind'], number>> = {
  item: 25,
  section: 26,
  gap: 10,
  heading: 28,
  free: 25,
  promise: 25,
};

function heightsOf(lines: readonly AgendaLine[]): TabSpec['heights'] {
  const runs: { row: number; count: number; px: number }[] = [];
  for (const [index, { kind }] of lines.entries()) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.px === HEIGHTS[kind]) run.count += 1;
    else runs.push({ row: FIRST_ROW + index, count: 1, px: HEIGHTS[kind] });
  }
  return runs;
}

/** The units of Target, Last value and New value, row by row in one write. */
function unitFormats(lines: readonly AgendaLine[], column: number): readonly FormatBlock[] {
  const cells = lines.map((line) => {
    if (line.kind !== 'item') return ['General', 'General', 'General'];
    const { target, current } = line.item.units;
    return [target, current, current].map((format) => (format === '' ? 'General' : format));
  });
  return [{ row: FIRST_ROW, column, cells }];
}

/** Default name of a check-in tab. */
export function checkInTabName(words: BookWords, day: IsoDay, team: string): string {
  return fill(team === '' ? words.checkIn.tab : words.checkIn.tabOfTeam, { day, team });
}
