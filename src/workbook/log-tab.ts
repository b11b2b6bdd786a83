/** The Log as a description: a plain table with its header in row 1, so that pivots read it. It only grows. */
import type { BookWords } from '../i18n/book/index.js';
import type { Cell } from '../okr/cell.js';
import type { LogEntry } from '../okr/check-in/entry.js';
import { serialOf } from '../okr/day.js';
import type { Language } from '../panel-api/index.js';
import type { LogLine } from './changes.js';
import { COLOR } from './colors.js';
import { LOG_COLUMNS, type LogColumn } from './columns.js';
import type { ColorRule, TabSpec } from './spec.js';

const WIDTHS: Readonly<Record<Language, readonly number[]>> = {
  en: [88, 72, 112, 48, 248, 92, 72, 72, 72, 64, 76, 220, 92],
  zh: [88, 72, 112, 48, 248, 92, 84, 84, 84, 64, 76, 184, 92],
};
/** First row of entries, 1-based. */
export const FIRST_ENTRY = 2;
/** Empty rows that a new Log waits with. */
export const LOG_ROWS = 200;

/** What is no plain check-in stands out, an eased target most of all. */
export function logRules({ checkIn: { kind } }: BookWords): readonly ColorRule[] {
  return [
    {
      a1: [`C${FIRST_ENTRY}:C`, `H${FIRST_ENTRY}:H`],
      formula: `=$C${FIRST_ENTRY}="${kind.targetChanged}"`,
      fill: COLOR.riskFill,
      color: COLOR.risk,
      bold: true,
    },
    {
      a1: [`C${FIRST_ENTRY}:C`],
      formula: `=AND($C${FIRST_ENTRY}<>"";$C${FIRST_ENTRY}<>"${kind.checkIn}")`,
      bold: true,
    },
  ];
}

/** Describes the Log with its first lines. */
export function logTab(language: Language, words: BookWords, name: string, lines: readonly LogLine[] = []): TabSpec {
  const w = words.checkIn;
  return {
    role: 'log',
    cycle: '',
    name,
    before: 'settings',
    rows: LOG_ROWS + lines.length,
    columns: LOG_COLUMNS.length,
    keys: LOG_COLUMNS,
    widths: WIDTHS[language],
    heights: [
      { row: 1, count: 1, px: 28 },
      { row: FIRST_ENTRY, count: LOG_ROWS + lines.length - 1, px: 22 },
    ],
    blocks: [
      { row: 1, column: 1, cells: [LOG_COLUMNS.map((column) => w.logHeader[column])] },
      {
        row: FIRST_ENTRY,
        column: 1,
        cells: lines.map(({ cells }) => LOG_COLUMNS.map((column) => cells.get(column) ?? '')),
      },
    ],
    formats: [
      {
        row: FIRST_ENTRY,
        column: LOG_COLUMNS.indexOf('start') + 1,
        cells: lines.map(({ units }) => [units.start, units.target, units.value].map((unit) => unit || 'General')),
      },
    ],
    styles: [
      {
        a1: `A${FIRST_ENTRY}:M`,
        style: { color: COLOR.text, size: 10, middle: true, wrap: 'clip', line: { color: COLOR.line, weight: 'thin' } },
      },
      { a1: `A${FIRST_ENTRY}:A`, style: { align: 'left', format: 'yyyy-mm-dd' } },
      { a1: `B${FIRST_ENTRY}:B`, style: { color: COLOR.secondary } },
      { a1: `D${FIRST_ENTRY}:D`, style: { size: 9, color: COLOR.secondary } },
      { a1: `G${FIRST_ENTRY}:J`, style: { align: 'right' } },
      { a1: `J${FIRST_ENTRY}:J`, style: { format: '0%' } },
      { a1: `K${FIRST_ENTRY}:K`, style: { align: 'center' } },
      {
        a1: 'A1:M1',
        style: {
          bold: true,
          size: 9,
          color: COLOR.secondary,
          middle: true,
          line: { color: COLOR.secondary, weight: 'medium' },
        },
      },
      { a1: 'G1:J1', style: { align: 'right' } },
      { a1: 'K1', style: { align: 'center' } },
    ],
    choices: [],
    rules: logRules(words),
    names: [],
    frozenRows: 1,
    hiddenColumns: [],
    group: undefined,
    tabColor: undefined,
    hidden: false,
  };
}

/** The cells of an entry in the order of the default columns. */
export function entryCells(words: BookWords, entry: LogEntry): ReadonlyMap<LogColumn, Cell> {
  return new Map<LogColumn, Cell>([
    ['day', serialOf(entry.day) ?? entry.day],
    ['cycle', entry.cycle],
    ['kind', words.checkIn.kind[entry.kind]],
    ['id', entry.id],
    ['title', entry.title],
    ['owner', entry.owner],
    ['start', entry.start],
    ['target', entry.target],
    ['value', entry.value],
    ['progress', entry.progress ?? ''],
    ['confidence', entry.confidence],
    ['note', entry.note],
    ['who', entry.who],
  ]);
}
