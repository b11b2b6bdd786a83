/** The People tab as a description: one row per company, team or person. */
import type { BookWords } from '../i18n/book/index.js';
import { COLOR } from './colors.js';
import { FIRST_ROW, HEADER_ROW, PEOPLE_COLUMNS, PREPARED_ROWS } from './columns.js';
import type { ColorRule, TabSpec } from './spec.js';

const WIDTHS = [220, 120, 180, 280, 140, 120];

export interface PersonRow {
  readonly owner: string;
  readonly kind: keyof BookWords['peopleKind'];
  readonly belongsTo: string;
  readonly email: string;
  readonly role: keyof BookWords['peopleRole'] | '';
}

/** The cells of a row in the order of the default columns. */
export function personCells(words: BookWords, person: PersonRow): readonly string[] {
  const role = person.role === '' ? '' : words.peopleRole[person.role];
  return [person.owner, words.peopleKind[person.kind], person.belongsTo, person.email, role, ''];
}

/** The company stands out, and so do teams. */
export function peopleRules({ peopleKind: kinds }: BookWords): readonly ColorRule[] {
  const a1 = [`A${FIRST_ROW}:E`];
  return [
    { a1, formula: `=$B${FIRST_ROW}="${kinds.company}"`, fill: COLOR.structure, bold: true },
    { a1, formula: `=$B${FIRST_ROW}="${kinds.team}"`, bold: true },
  ];
}

/** Describes the People tab with the given rows and thirty empty ones below them. */
export function peopleTab(words: BookWords, name: string, people: readonly PersonRow[]): TabSpec {
  const last = FIRST_ROW - 1 + people.length + PREPARED_ROWS;
  const kinds = words.peopleKind;
  return {
    role: 'people',
    cycle: '',
    name,
    before: 'settings',
    rows: last,
    columns: PEOPLE_COLUMNS.length,
    keys: PEOPLE_COLUMNS,
    widths: WIDTHS,
    heights: [
      { row: 1, count: 1, px: 40 },
      { row: 2, count: 1, px: 6 },
      { row: HEADER_ROW, count: 1, px: 28 },
      { row: FIRST_ROW, count: last - FIRST_ROW + 1, px: 24 },
    ],
    blocks: [
      { row: 1, column: 1, cells: [[words.title.people]] },
      { row: 1, column: 3, cells: [[words.title.peopleHint]] },
      { row: HEADER_ROW, column: 1, cells: [PEOPLE_COLUMNS.map((column) => words.people[column])] },
      { row: FIRST_ROW, column: 1, cells: people.map((person) => personCells(words, person)) },
    ],
    styles: [
      {
        a1: `A${FIRST_ROW}:F`,
        style: { color: COLOR.text, size: 10, middle: true, line: { color: COLOR.line, weight: 'thin' } },
      },
      { a1: 'A1', style: { size: 16, bold: true, color: COLOR.text, middle: true } },
      { a1: 'C1', style: { color: COLOR.secondary, middle: true, wrap: 'overflow' } },
      {
        a1: `A${HEADER_ROW}:F${HEADER_ROW}`,
        style: {
          bold: true,
          size: 9,
          color: COLOR.secondary,
          middle: true,
          line: { color: COLOR.secondary, weight: 'medium' },
        },
      },
    ],
    choices: [
      { a1: `B${FIRST_ROW}:B`, choices: { kind: 'list', values: [kinds.company, kinds.team, kinds.person] } },
      { a1: `C${FIRST_ROW}:C`, choices: { kind: 'range', role: 'people', a1: `$A$${FIRST_ROW}:$A` } },
      {
        a1: `E${FIRST_ROW}:E`,
        choices: { kind: 'list', values: [words.peopleRole.champion, words.peopleRole.backup] },
      },
      {
        a1: `F${FIRST_ROW}:F`,
        choices: { kind: 'list', values: [words.ownOkrs.aligned, words.ownOkrs.together, words.ownOkrs.own] },
      },
    ],
    rules: peopleRules(words),
    names: [],
    frozenRows: HEADER_ROW,
    hiddenColumns: [{ column: 6, count: 1 }],
    group: undefined,
    tabColor: undefined,
    hidden: false,
  };
}
