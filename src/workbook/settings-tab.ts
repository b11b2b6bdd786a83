/** The Settings tab as a description: one row per setting, the Cycles table to the right. */
import type { BookWords } from '../i18n/book/index.js';
import type { IsoDay } from '../okr/day.js';
import { serialOf } from '../okr/day.js';
import { COLOR } from './colors.js';
import { defaultPositions, FIRST_ROW, HEADER_ROW, letters, SETTINGS_COLUMNS } from './columns.js';
import { CYCLE_NAMES, type SettingFormat, type SettingRow, settingRows } from './settings.js';
import type { Block, Choices, Put, Style, TabSpec } from './spec.js';

const WIDTHS = [230, 150, 430, 20, 96, 96, 96, 100, 110, 60];
/** Rows of the Cycles table that are ready to be filled. */
const CYCLE_ROWS = 12;

export interface CycleRow {
  readonly name: string;
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly state: keyof BookWords['cycleState'];
}

/** Text cells keep the Automatic format: what a plain text cell does with a leading apostrophe is not known. */
const FORMATS: Readonly<Record<SettingFormat, string | undefined>> = {
  number: '0',
  percent: '0%',
  text: undefined,
  date: 'yyyy-mm-dd',
};

/** Share of the cycle's days elapsed, in the Cycles table; empty unless both dates are numbers and make a span. */
function elapsedFormula(row: number): string {
  return `=IF(ISNUMBER($F${row});IF(ISNUMBER($G${row});IF($G${row}>$F${row};MAX(0;MIN(1;(OKR_today-$F${row})/($G${row}-$F${row})));"");"");"")`;
}

interface Line {
  readonly section?: string;
  readonly setting?: SettingRow;
}

/** Sections and settings in the order of the rows from the first one on. */
function linesOf(words: BookWords): readonly Line[] {
  const lines: Line[] = [];
  let section: string | undefined;
  for (const setting of settingRows(words)) {
    if (setting.section !== section) lines.push({ section: words.section[setting.section] });
    section = setting.section;
    lines.push({ setting });
  }
  return lines;
}

const put = (value: SettingRow['value']): Put =>
  typeof value === 'string' && value.startsWith('=') ? { formula: value } : value;

/** Describes the Settings tab; `values` replaces defaults by key. */
export function settingsTab(
  words: BookWords,
  name: string,
  values: ReadonlyMap<string, SettingRow['value']>,
  cycles: readonly CycleRow[],
): TabSpec {
  const at = (column: (typeof SETTINGS_COLUMNS)[number]) =>
    letters(defaultPositions(SETTINGS_COLUMNS).get(column) ?? 0);
  const lines = linesOf(words);
  const last = FIRST_ROW + lines.length - 1;
  const rowOf = (index: number) => FIRST_ROW + index;
  const cycleRows = Array.from({ length: CYCLE_ROWS }, (_, index): Put[] => {
    const cycle = cycles[index];
    const elapsed = { formula: elapsedFormula(FIRST_ROW + index) };
    if (cycle === undefined) return ['', '', '', elapsed, ''];
    const { start, end } = cycle;
    return [cycle.name, serialOf(start) ?? '', serialOf(end) ?? '', elapsed, words.cycleState[cycle.state]];
  });
  const blocks: Block[] = [
    { row: 1, column: 1, cells: [[words.title.settings]] },
    { row: 1, column: 3, cells: [[words.title.settingsHint]] },
    { row: HEADER_ROW, column: 1, cells: [SETTINGS_COLUMNS.map((key) => (key === 'gap' ? '' : words.settings[key]))] },
    {
      row: FIRST_ROW,
      column: 1,
      cells: lines.map(({ section, setting }): Put[] =>
        setting === undefined
          ? [section ?? '', '', '']
          : [setting.label, put(values.get(setting.key) ?? setting.value), setting.help],
      ),
    },
    { row: FIRST_ROW, column: 10, cells: lines.map(({ setting }) => [setting?.key ?? '']) },
    { row: FIRST_ROW, column: 5, cells: cycleRows },
  ];
  const secondary: Style = { color: COLOR.secondary };
  const header: Style = {
    bold: true,
    size: 9,
    color: COLOR.secondary,
    middle: true,
    line: { color: COLOR.secondary, weight: 'medium' },
  };
  const perLine = lines.flatMap(({ setting }, index): TabSpec['styles'][0][] => {
    const row = rowOf(index);
    if (setting === undefined) {
      return [{ a1: `A${row}:C${row}`, style: { bold: true, line: { color: COLOR.sectionLine, weight: 'thin' } } }];
    }
    const format = FORMATS[setting.format];
    const tint: Style = setting.input ? { fill: COLOR.input } : {};
    const shape: Style = format === undefined ? {} : { format };
    return [{ a1: `B${row}`, style: { ...tint, ...shape, align: 'left' } }];
  });
  const lists = lines.flatMap(({ setting }, index): TabSpec['choices'][0][] => {
    if (setting === undefined || setting.choices.length === 0) return [];
    const choices: Choices = { kind: 'list', values: setting.choices };
    return [{ a1: `B${rowOf(index)}`, choices }];
  });
  // A colour rule may not be able to use a name; the cell stands in this tab anyway.
  const cycleRow = FIRST_ROW + lines.findIndex(({ setting }) => setting?.key === 'cycle');
  const cycleArea = `E${FIRST_ROW}:I${FIRST_ROW + CYCLE_ROWS - 1}`;
  return {
    role: 'settings',
    cycle: '',
    name,
    before: undefined,
    rows: last + 5,
    columns: SETTINGS_COLUMNS.length,
    keys: SETTINGS_COLUMNS,
    widths: WIDTHS,
    heights: [
      { row: 1, count: 1, px: 40 },
      { row: 2, count: 1, px: 6 },
      { row: HEADER_ROW, count: 1, px: 28 },
      { row: FIRST_ROW, count: last - FIRST_ROW + 1, px: 22 },
      ...lines.flatMap(({ setting }, index) =>
        setting === undefined ? [{ row: rowOf(index), count: 1, px: 26 }] : [],
      ),
    ],
    blocks,
    styles: [
      { a1: `A${FIRST_ROW}:J`, style: { color: COLOR.text, size: 10, middle: true } },
      { a1: `A${FIRST_ROW}:C${last}`, style: { line: { color: COLOR.line, weight: 'thin' } } },
      { a1: `C${FIRST_ROW}:C`, style: secondary },
      { a1: 'A1', style: { size: 16, bold: true, color: COLOR.text, middle: true } },
      { a1: 'C1', style: { ...secondary, middle: true, wrap: 'overflow' } },
      { a1: `A${HEADER_ROW}:C${HEADER_ROW}`, style: header },
      { a1: `E${HEADER_ROW}:I${HEADER_ROW}`, style: header },
      { a1: `F${HEADER_ROW}:H${HEADER_ROW}`, style: { align: 'right' } },
      { a1: cycleArea, style: { line: { color: COLOR.line, weight: 'thin' } } },
      { a1: `F${FIRST_ROW}:G`, style: { format: 'yyyy-mm-dd', align: 'right' } },
      { a1: `E${FIRST_ROW}:G${FIRST_ROW + CYCLE_ROWS - 1}`, style: { fill: COLOR.input } },
      { a1: `H${FIRST_ROW}:H`, style: { format: '0%', align: 'right' } },
      ...perLine,
    ],
    choices: [
      ...lists,
      {
        a1: `I${FIRST_ROW}:I${FIRST_ROW + CYCLE_ROWS - 1}`,
        choices: { kind: 'list', values: [words.cycleState.open, words.cycleState.closed, words.cycleState.planned] },
      },
    ],
    rules: [{ a1: [cycleArea], formula: `=AND($E${FIRST_ROW}<>"";$E${FIRST_ROW}=$B$${cycleRow})`, bold: true }],
    names: [
      ...lines.flatMap(({ setting }, index) =>
        setting === undefined ? [] : [{ name: setting.name, a1: `B${rowOf(index)}` }],
      ),
      ...Object.entries(CYCLE_NAMES).map(([key, column]) => ({ name: key, a1: `${at(column)}:${at(column)}` })),
    ],
    frozenRows: HEADER_ROW,
    hiddenColumns: [{ column: 10, count: 1 }],
    group: undefined,
    tabColor: undefined,
    hidden: false,
  };
}
