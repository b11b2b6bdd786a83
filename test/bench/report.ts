/** What was measured, as the tables of docs/performance.md and as JSON. */
import { BOOK_TITLES, type BookName } from './books.js';
import { COMMAND_TITLES, type CommandName } from './calls.js';
import { CHECK_INS } from './company.js';
import type { CpuTimes } from './cpu.js';
import type { Measured } from './measure.js';
import type { Recalculation } from './recalculation.js';

/** Times that of a bare SUMIFS table that one edit may cost at 1,000 rows in LibreOffice. */
const BUDGET = 2.5;
const BUDGET_ROWS = 1_000;

const CPU_TITLES: Readonly<Record<Exclude<keyof CpuTimes, 'readValuesOnce' | 'memory'>, string>> = {
  readRows: 'Rows read into the domain',
  heal: 'Healing, nothing to do',
  check: 'Check OKRs',
  home: 'Home',
  tidy: 'Tidy up',
};

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as K[];
const count = (rows: number) => rows.toLocaleString('en-US');
const short = (number: number) => (number >= 10 ? count(Math.round(number)) : number.toFixed(1));

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = `| --- |${' ---: |'.repeat(head.length - 1)}`;
  return [row(head), rule, ...lines.map(row)].join('\n');
}

function callsTable({ calls, company }: Measured): string {
  const sizes = [...calls.keys()];
  const lines = keysOf(COMMAND_TITLES).map((name) => [
    COMMAND_TITLES[name],
    ...sizes.map((rows) => String(calls.get(rows)?.[name] ?? '')),
    ...(company === undefined ? [] : [String(company.calls[name] ?? '')]),
  ]);
  const year = company === undefined ? [] : [`${count(company.rows)} rows, ${CHECK_INS} check-ins`];
  return table(['Service calls', ...sizes.map((rows) => `${count(rows)} rows`), ...year], lines);
}

function cpuTable({ cpu }: Measured): string {
  const sizes = [...cpu.keys()];
  const times = (rows: number) => cpu.get(rows)?.readValuesOnce ?? Number.NaN;
  const lines = keysOf(CPU_TITLES).map((name) => [
    CPU_TITLES[name],
    ...sizes.map((rows) => `${short((cpu.get(rows)?.[name] ?? Number.NaN) / times(rows))} x`),
  ]);
  const reading = ['(One reading of the values, ms)', ...sizes.map((rows) => short(times(rows)))];
  const memory = ['(What a command has read, MB)', ...sizes.map((rows) => short(cpu.get(rows)?.memory ?? Number.NaN))];
  return table(
    ['Local CPU, by one reading of the values', ...sizes.map((rows) => `${count(rows)} rows`)],
    [...lines, reading, memory],
  );
}

function recalculationTable(engine: string, found: ReadonlyMap<number, Recalculation>): string {
  const sizes = [...found.keys()];
  const cell = (rows: number, name: BookName) => {
    const one = found.get(rows);
    return one === undefined ? '' : `${short(one.ms[name])} (${one.toBare[name].toFixed(1)} x)`;
  };
  const lines = keysOf(BOOK_TITLES).map((name) => [BOOK_TITLES[name], ...sizes.map((rows) => cell(rows, name))]);
  return table([`One edit in ${engine}, ms (by the bare table)`, ...sizes.map((rows) => `${count(rows)} rows`)], lines);
}

function budgetLine({ libreOffice, recalculation }: Measured): string {
  if (libreOffice === undefined) return 'LibreOffice is not installed: skipped, and the budget was not checked.';
  const found = recalculation.libreOffice.get(BUDGET_ROWS)?.toBare;
  if (found === undefined) return 'The budget was not checked.';
  const verdict =
    Math.max(found.ours, found.oursWithGaps) <= BUDGET
      ? 'kept'
      : found.ours <= BUDGET
        ? 'kept, but for gaps'
        : 'MISSED';
  const ours = `${found.ours.toFixed(2)} times the bare SUMIFS table, ${found.oursWithGaps.toFixed(2)} with gaps`;
  return `Budget in LibreOffice at ${count(BUDGET_ROWS)} rows: ${ours}; at most ${BUDGET} allowed: **${verdict}**.`;
}

function bundleTable({ bundles }: Measured): string {
  const size = (bytes: number) => `${count(Math.round(bytes / 1_000))} kB`;
  const lines = Object.entries(bundles).map(([name, { bytes, gzip }]) => [name, size(bytes), size(gzip)]);
  return table(['Bundle', 'size', 'gzip'], lines);
}

/** Markdown. */
export function asTables(measured: Measured): string {
  const { libreOffice, recalculation } = measured;
  return [
    callsTable(measured),
    cpuTable(measured),
    ...(libreOffice === undefined ? [] : [recalculationTable(libreOffice, recalculation.libreOffice)]),
    budgetLine(measured),
    recalculationTable('the local host', recalculation.host),
    bundleTable(measured),
  ].join('\n\n');
}

type Numbers = Record<string, number>;

/** `{calls: {command: {"50": n}}, cpuMs, recalculationMs, bundleBytes}`; an engine that is not installed is absent. */
export function asJson(measured: Measured): string {
  const bySize = <T>(found: ReadonlyMap<number, T>, figure: (one: T) => number | undefined): Numbers =>
    Object.fromEntries(
      [...found].flatMap(([rows, one]) => {
        const number = figure(one);
        return number === undefined ? [] : [[rows, Number(number.toFixed(3))]];
      }),
    );
  const each = <K extends string>(names: readonly K[], numbers: (name: K) => Numbers) =>
    Object.fromEntries(names.map((name) => [name, numbers(name)]));
  const { calls, cpu, recalculation, bundles, libreOffice } = measured;
  const engine = (found: ReadonlyMap<number, Recalculation>) =>
    each(keysOf(BOOK_TITLES), (name) => bySize(found, ({ ms }) => ms[name]));
  return JSON.stringify(
    {
      calls: each(keysOf(COMMAND_TITLES) as CommandName[], (name) => bySize(calls, (one) => one[name])),
      cpuMs: each(['readValuesOnce', ...keysOf(CPU_TITLES)] as const, (name) => bySize(cpu, (one) => one[name])),
      recalculationMs: {
        host: engine(recalculation.host),
        ...(libreOffice === undefined ? {} : { libreOffice: engine(recalculation.libreOffice) }),
      },
      bundleBytes: Object.fromEntries(Object.entries(bundles).map(([name, { bytes }]) => [name, bytes])),
    },
    null,
    2,
  );
}
