/**
 * Storms: random mixtures of what people do to a table. At every step each figure is right or says in words what is
 * missing; Tidy up ends in one run, changes nothing that was typed, and leaves no error value.
 */
import fc from 'fast-check';
import type { Book } from '../../src/workbook/book.js';
import { FORMULA_COLUMNS, OKR_COLUMNS } from '../../src/workbook/columns.js';
import { type AddOn, openSetUp, valueIn } from '../headless.js';
import { type Edit, edits, isTrusted, make, type Place } from './edits.js';
import { bookOf, errorsIn, glanceAt, wrongFigures } from './oracle.js';

const STEPS = 200;
/** Edits between two commands. */
const CALM = 20;

/** Runs so many storms; throws fast-check's report of the first one that leaves something wrong. */
export async function storms(seed: number, runs: number, isHooked: boolean): Promise<void> {
  const addOn = await openTable();
  // Without the edit hook nothing helps between two commands: correctness must not rest on it.
  if (!isHooked) addOn.host.run('function nothing() {}');
  const rewind = addOn.host.mark();
  fc.assert(
    fc.property(fc.array(edits, { minLength: STEPS, maxLength: STEPS }), (storm) => {
      rewind();
      const wrong = firstWrong(addOn, storm);
      if (wrong !== undefined) throw new Error(wrong);
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
}

/** Two objectives with three key results each: small, so that a storm is quick. */
const ROWS = [
  ['Customers stay with us', '', 'Ana Ruiz', '', '', '', ''],
  ['', 'Renewal rate', 'Ana Ruiz', '', '78%', '85%', '81%'],
  ['', 'Hours to first reply', 'Ana Ruiz', '', '9', '4', '6'],
  ['', 'Customers who refer us', 'Ana Ruiz', '', '0', '25', '11'],
  ['Win the north', '', 'Ana Ruiz', '', '', '', ''],
  ['', 'Pilot clinics', 'Ana Ruiz', '', '0', '12', '3'],
  ['', 'Contracts', 'Ana Ruiz', '', '', '8', ''],
  ['', 'Price list agreed', 'Ana Ruiz', '', '', '', 'TRUE'],
];

async function openTable(): Promise<AddOn> {
  const addOn = await openSetUp();
  addOn.host.user.paste('OKR 2026-Q4', 'B4', ROWS);
  valueIn(addOn.panel.okrTidyUp());
  return addOn;
}

function placeIn({ host }: AddOn, { tables }: Book): Place {
  const [table] = tables;
  if (table === undefined) throw new Error('The table is not recognised any more');
  const grid = host.grid(table.tab.name);
  return {
    user: host.user,
    tab: table.tab.name,
    rows: grid.length,
    columns: grid[0]?.length ?? 0,
    used: table.rows.reduce((last, row) => (row.objective !== '' || row.keyResult !== '' ? row.at : last), 4),
    at: table.positions,
  };
}

/** What went wrong first, with the edits that led there. */
function firstWrong(addOn: AddOn, storm: readonly Edit[]): string | undefined {
  let trusted = true;
  let book = bookOf(addOn.host);
  for (const [at, edit] of storm.entries()) {
    const said = (what: readonly string[]) => [`step ${at + 1}: ${JSON.stringify(edit)}`, ...what].join('\n');
    make(placeIn(addOn, book), edit);
    if (!isTrusted(edit)) trusted = false;
    book = glanceAt(addOn.host, book);
    const wrong = trusted ? wrongFigures(book) : [];
    if (wrong.length > 0) return said(wrong);
    if (at % CALM !== CALM - 1) continue;
    const left = afterTidying(addOn, book);
    if (left.length > 0) return said(left);
    trusted = true;
    book = bookOf(addOn.host);
  }
  return undefined;
}

const formulaAt = (host: AddOn['host'], tab: string, row: number, column: number): string =>
  host.globals.SpreadsheetApp.getActiveSpreadsheet()
    .getSheetByName(tab)
    ?.getRange(row, column, 1, 1)
    .getFormulas()[0]?.[0] ?? '';

/** Errors that no finding explains, or that its fix leaves standing. */
function unexplained({ host, panel }: AddOn, errors: readonly string[]): readonly string[] {
  if (errors.length === 0) return [];
  const { findings } = valueIn(panel.okrCheck());
  const choices = findings
    .filter(({ rule }) => rule === 'copiedFormula')
    .map(({ key }) => ({ key, fix: 'clearCell' as const, choice: null }));
  if (choices.length === 0) return errors;
  valueIn(panel.okrApplyFixes(choices));
  return errorsIn(bookOf(host));
}

/** What Tidy up leaves wrong, changes of what people typed, or does only when it runs once more. */
function afterTidying({ host, panel }: AddOn, before: Book): readonly string[] {
  const typed = typedIn(host, before);
  const answer = panel.okrTidyUp();
  // People's own content above the headers is theirs to move: they do.
  if (!answer.ok && answer.code === 'blocked') {
    const tab = String(answer.args.tab);
    const at = before.tables[0]?.positions.get('status') ?? 1;
    const facts =
      host
        .grid(tab)
        .findIndex((_row, index) => host.execute(() => formulaAt(host, tab, index + 1, at)).includes('OKR_fact_')) + 1;
    host.user.moveRows(tab, Number(answer.args.row), 1, 1);
    if (facts > 0) host.user.moveRows(tab, facts + 1, 1, 1);
    return afterTidying({ host, panel } as AddOn, bookOf(host));
  }
  valueIn(answer);
  const book = bookOf(host);
  const kept = typedIn(host, book);
  const again = valueIn(panel.okrTidyUp()).lines;
  return [
    ...wrongFigures(book),
    ...unexplained({ host, panel } as AddOn, errorsIn(book)),
    ...(again.length === 0 ? [] : [`tidied up again: ${JSON.stringify(again)}`]),
    ...lost(typed, kept),
  ];
}

const TYPED = OKR_COLUMNS.filter(
  (column) => !(FORMULA_COLUMNS as readonly string[]).includes(column) && column !== 'unitConflict',
);
/** What Tidy up itself fills in where it is empty. */
const FILLED: readonly string[] = ['id', 'supports'];

type Typed = ReadonlyMap<string, readonly string[]>;

/** Constants by column, in the order of the rows: formulas that people copied there may show something else later. */
function typedIn(host: AddOn['host'], { tables }: Book): Typed | undefined {
  const [table] = tables;
  if (table?.top.state !== 'whole') return undefined;
  const [values, formulas] = host.execute(() => {
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(table.tab.name);
    const range = sheet?.getDataRange();
    return [range?.getValues() ?? [], range?.getFormulas() ?? []] as const;
  });
  return new Map(
    TYPED.filter((column) => table.positions.has(column)).map((column) => {
      const at = (table.positions.get(column) ?? 0) - 1;
      const cells = values
        .slice(3)
        .map((row, index) => (formulas[index + 3]?.[at] === '' ? String(row[at] ?? '') : ''));
      return [column, cells.filter((cell) => cell !== '')];
    }),
  );
}

/** Columns in which something that people typed is not there any more. */
function lost(before: Typed | undefined, after: Typed | undefined): readonly string[] {
  return [...(before ?? [])].flatMap(([column, cells]) => {
    const now = after?.get(column) ?? [];
    const isKept = FILLED.includes(column)
      ? cells.every((cell) => now.includes(cell))
      : JSON.stringify(cells) === JSON.stringify(now);
    return isKept ? [] : [`${column}: ${cells.join()} became ${now.join()}`];
  });
}
