/** Layouts of our own with the expected result, out of the text files in fixtures/, and how well a reading meets it. */
import { readFileSync } from 'node:fs';
import { type Merge, parseTable, type Reading, type SheetGrid } from '../../src/structure/index.js';

export interface Fixture {
  readonly number: number;
  readonly name: string;
  readonly grid: SheetGrid;
  readonly verdict: string;
  readonly detail: string;
  readonly cycle: string | undefined;
  readonly expected: readonly Expected[];
}

export type Expected = {
  readonly kind: 'O' | 'K' | 'L';
  readonly title: string;
  readonly owner: string;
  /** start > target = current, progress, unit, measure: compared where they are given. */
  readonly figures: readonly string[] | undefined;
  readonly progress: number | undefined;
  readonly unit: string | undefined;
  readonly measure: string | undefined;
};

/** What was looked at while the readers were written, and what was not. */
export const FIXTURE_SETS = ['taught', 'blind'] as const;

const FOLDER = new URL('./fixtures/', import.meta.url);

export function fixturesOf(set: (typeof FIXTURE_SETS)[number], folder = FOLDER): Fixture[] {
  return readFileSync(new URL(`${set}.txt`, folder), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map(parse);
}

function parse(text: string): Fixture {
  const [head = '', result = ''] = text.split(/^=> /m);
  const [title = '', ...lines] = head.replace(/\n+$/, '').split('\n');
  const named = lines[0]?.startsWith('name: ') ? lines.shift() : undefined;
  const [verdictLine = '', ...expected] = result.trimEnd().split('\n');
  const [verdict = '', detail = '', cycle] = verdictLine.split(' ');
  return {
    number: Number.parseInt(title, 10),
    name: title,
    grid: { ...gridOf(lines), ...(named === undefined ? {} : { name: named.slice(6) }) },
    verdict,
    detail: verdict === 'okr' ? '' : detail,
    cycle: detail === 'cycle' ? cycle : undefined,
    expected: expected.filter((line) => line !== '').map(expectedOf),
  };
}

/** `**bold**`, `> indented`, `^^` merged with the cell above, `<<` with the one to the left. */
function gridOf(lines: readonly string[]): SheetGrid {
  const isCsv = !lines.some((line) => line.includes('|'));
  const cells = isCsv ? parseTable(lines.join('\n')) : lines.map((line) => line.split('|').map((cell) => cell.trim()));
  const merges: Merge[] = [];
  const isBold = (cell: string) => /^\*\*.*\*\*$/.test(cell);
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (cell === '^^') {
        const above = merges.find((merge) => merge.column === column && merge.row + merge.rows === row);
        if (above === undefined) merges.push({ row: row - 1, column, rows: 2, columns: 1 });
        else merges[merges.indexOf(above)] = { ...above, rows: above.rows + 1 };
      }
      if (cell === '<<') merges.push({ row, column: column - 1, rows: 1, columns: 2 });
    }
  }
  return {
    values: cells.map((line) =>
      line.map((cell) =>
        cell === '^^' || cell === '<<'
          ? ''
          : cell
              .replace(/^\*\*(.*)\*\*$/, '$1')
              .replace(/^> /, '')
              .replace(/\\n/g, '\n'),
      ),
    ),
    bold: cells.map((line) => line.map(isBold)),
    indents: cells.map((line) => line.map((cell) => (cell.startsWith('> ') ? 1 : 0))),
    merges,
  };
}

const numberOf = (text: string): string => (text.endsWith('%') ? String(Number(`${text.slice(0, -1)}e-2`)) : text);

function expectedOf(line: string): Expected {
  const [first = '', ...marks] = line
    .slice(2)
    .split(' || ')
    .map((part) => part.trim());
  const mark = (sign: string) => marks.find((part) => part.startsWith(sign))?.slice(1);
  const figures = /^(.*)>(.*)=(.*)$/.exec(mark('#') ?? '');
  return {
    kind: line.charAt(0) as Expected['kind'],
    title: first,
    owner: mark('@') ?? '',
    figures: figures === null ? undefined : figures.slice(1).map((text) => numberOf((text ?? '').trim())),
    progress: mark('%') === undefined ? undefined : Number(mark('%')) / 100,
    unit: mark('~'),
    measure: mark('!'),
  };
}

/** What differs from the expected, in words; empty when nothing does. */
export function differences(fixture: Fixture, reading: Reading): string[] {
  const found: string[] = [];
  const expect = (what: string, wanted: unknown, got: unknown) => {
    if (String(wanted) !== String(got)) found.push(`${what}: wanted ${String(wanted)}, got ${String(got)}`);
  };
  expect('verdict', fixture.verdict, reading.verdict);
  if (fixture.verdict === 'refuse') expect('reason', fixture.detail, reading.reason);
  if (fixture.verdict === 'ask') expect('question', fixture.detail, reading.question?.code);
  if (fixture.cycle !== undefined) expect('cycle', fixture.cycle, reading.cycle);
  const wanted = fixture.expected.filter(({ kind }) => kind !== 'L');
  if (wanted.length === 0) return found;
  const got = reading.objectives.flatMap((objective) => [
    { kind: 'O' as const, ...objective },
    ...objective.keyResults.map((one) => ({ kind: 'K' as const, ...one })),
  ]);
  expect('rows', wanted.map(({ kind }) => kind).join(''), got.map(({ kind }) => kind).join(''));
  for (const [at, one] of wanted.entries()) {
    const other = got[at];
    if (other === undefined) continue;
    expect(`${one.kind}${at} title`, one.title, other.title);
    expect(`${one.kind}${at} owner (${one.title})`, one.owner, other.owner);
    if (other.kind === 'O') continue;
    if (one.figures !== undefined)
      expect(
        `figures (${one.title})`,
        one.figures.join(' '),
        [other.start, other.target, other.current].map(String).join(' '),
      );
    if (one.progress !== undefined) expect(`progress (${one.title})`, one.progress, other.progress);
    if (one.unit !== undefined) expect(`unit (${one.title})`, one.unit, other.unit);
    if (one.measure !== undefined) expect(`measure (${one.title})`, one.measure, other.measure);
  }
  for (const { kind, title } of fixture.expected) {
    if (kind !== 'L') continue;
    const [row = '', code] = title.split(' ');
    const left = reading.leftOver.find((one) => one.row === Number(row));
    expect(`left over ${row}`, code, left?.code);
  }
  return found;
}
