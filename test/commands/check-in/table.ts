/**
 * The file that the tests of the check-in run on. Two objectives, the first aspirational (70%), the second committed
 * (100%), with every kind of key result; check-ins on Mondays, the first on 9 November 2026. The clock stands at the
 * evening before: 39 of the 91 days of the cycle are gone on the 9th.
 */
import type { HostOptions } from '../../../preview/host/index.js';
import { BOOK_WORDS, type BookWords } from '../../../src/i18n/book/index.js';
import type { Cell } from '../../../src/okr/cell.js';
import type {
  CheckInEntry,
  CheckInSaved,
  ConflictChoice,
  Language,
  SaveReport,
  SetupInput,
  StartProgress,
} from '../../../src/panel-api/index.js';
import { type AddOn, openSetUp, valueIn } from '../../headless.js';

export const TABLE = 'OKR 2026-Q4';
export const FIRST = '2026-11-09';
const BEFORE = '2026-11-08T19:00:00Z';

export interface CheckInFile extends AddOn {
  readonly words: BookWords;
  /** Name of the Log. */
  readonly log: string;
}

/** What a test changes of the file before anything is typed. */
export interface FileOptions {
  readonly language?: Language;
  readonly setup?: Partial<SetupInput>;
  readonly host?: HostOptions;
  /** A file of its own, for a test that takes the edit hook away. */
  readonly isOwn?: boolean;
}

/** 9:00 on a day. */
export function on({ host }: AddOn, day: string, time = '09:00'): void {
  host.clock.set(`${day}T${time}:00Z`);
}

interface Kept {
  readonly file: CheckInFile;
  readonly rewind: () => void;
}
const kept = new Map<string, Kept>();

/** Makes a file once for all tests of a test file: the next one finds it as it was, its clock included. */
export async function openOnce<T extends CheckInFile>(name: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(name);
  if (known === undefined) {
    const file = await make();
    kept.set(name, { file, rewind: file.host.mark() });
    return file;
  }
  const { host } = known.file;
  host.faults.clear();
  known.rewind();
  host.calls.reset();
  return known.file as T;
}

export async function openCheckInFile(options: FileOptions = {}): Promise<CheckInFile> {
  const file =
    options.isOwn === true
      ? await typedFile(options)
      : await openOnce(JSON.stringify(options), () => typedFile(options));
  file.host.clock.set(BEFORE);
  file.host.user.select(TABLE, 'A1');
  return file;
}

async function typedFile({ language = 'en', setup = {}, host: options = {} }: FileOptions): Promise<CheckInFile> {
  const addOn = await openSetUp(
    {
      ...{ people: 'Ben, Sales\nCho, Product\nDee, Product', backups: ['Ben'], language },
      ...{ rhythm: { weeks: 1, day: 1, perTeam: false } },
      ...setup,
    },
    { now: BEFORE, userLocale: language, ...options },
  );
  const words = BOOK_WORDS[language];
  const { host } = addOn;
  host.user.addSheet('Calls');
  host.user.type('Calls', 'B7', '20');
  const type = (a1: string, text: string) => host.user.type(TABLE, a1, text);
  // K2, K3, K4 name O1; K6, K7, K8 name O5. Progress on the 8th stands behind each.
  type('B4', 'Clinics stay with us');
  host.user.paste(TABLE, 'C5', [
    ['Renewal rate', 'Ben', '', '78%', '85%', '80%'], // 2/7 = 0.285714
    ['Hours to first reply', 'Cho', '', '9', '4', '8.5'], // 0.5/5 = 0.1
    ['Certificate received', 'Dee', '', '', '', ''], // not ticked: 0
  ]);
  type('O7', words.measure.done[0] ?? '');
  type('B8', 'Win the north');
  type('N8', words.type.committed[0] ?? '');
  host.user.paste(TABLE, 'C9', [
    ['Pilot clinics', 'Ben', '', '0', '12', '3'], // 3/12 = 0.25
    ['Calls answered', 'Cho', '', '', '50', '=Calls!$B$7'], // 20/50 = 0.4
    ['Days to install', 'Dee', '', '30', '20', ''], // no value yet: 0
  ]);
  type('D4', words.companyName);
  type('D8', 'Sales');
  return { ...addOn, words, log: words.checkIn.log };
}

/** The name of the check-in tab of a day. */
export const tabOf = ({ words }: CheckInFile, day: string, team = ''): string =>
  (team === '' ? words.checkIn.tab : words.checkIn.tabOfTeam).replace('{day}', day).replace('{team}', team);

/** Presses Start until all tabs stand. */
export function start({ panel }: AddOn): StartProgress {
  for (let step = 0; step < 10; step += 1) {
    const progress = valueIn(panel.okrStartCheckIn());
    if (progress.finished) return progress;
  }
  throw new Error('The start does not end');
}

export function save({ panel }: AddOn, choices: readonly ConflictChoice[] = [], tab: number | null = null): SaveReport {
  return valueIn(panel.okrSaveCheckIn(tab, choices));
}

/** Saves one key result from the form; what a test does not name is as the form shows it. */
export function saveOne(file: AddOn, id: string, entry: Partial<CheckInEntry>): CheckInSaved {
  const items = valueIn(file.panel.okrCheckIn()).items;
  const item = items.find((other) => other.id === id);
  const form = {
    value: null,
    was: item?.figures.current ?? '',
    confidence: item?.confidence ?? null,
    note: item?.note ?? '',
    blocked: item?.blocked ?? false,
  };
  const before = { confidence: form.confidence, note: form.note, blocked: form.blocked };
  return valueIn(file.panel.okrSaveKeyResult({ id, ...form, before, ...entry }));
}

/** The row in which an ID stands now. */
export function rowOf({ host }: AddOn, tab: string, id: string): number {
  const at = host.grid(tab).findIndex((row, index) => index >= 3 && row[0] === id);
  if (at < 0) throw new Error(`${id} is not in ${tab}`);
  return at + 1;
}

/** Types into the row of an ID: `typeAt(file, tab, 'K2', 'G', '79%')`. */
export function typeAt(file: AddOn, tab: string, id: string, column: string, text: string): void {
  file.host.user.type(tab, `${column}${rowOf(file, tab, id)}`, text);
}

export function cellAt(file: AddOn, tab: string, id: string, column: string): Cell {
  return file.host.evaluate(tab, `${column}${rowOf(file, tab, id)}`);
}

/** The first row below a heading such as Wins. */
export function rowBelow({ host }: AddOn, tab: string, heading: string): number {
  const at = host.grid(tab).findIndex((row) => row[0] === heading);
  if (at < 0) throw new Error(`${heading} is not in ${tab}`);
  return at + 2;
}

/** Rows of the Log without its header, all 13 columns. */
export function logOf({ host, log }: CheckInFile): readonly (readonly Cell[])[] {
  if (host.execute(() => host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(log)) === null) return [];
  return host
    .grid(log)
    .slice(1)
    .filter((row) => row.some((cell) => cell !== ''));
}

/** Kind, ID, value, progress and note of the last `count` rows of the Log. */
export const lastLogged = (file: CheckInFile, count: number) =>
  logOf(file)
    .slice(-count)
    .map((row) => [row[2], row[3], row[8], row[9], row[11]]);

/** Columns of a tab by ID: `columns(file, tab, 'GIJ')` gives `{K2: [...]}`. */
export function columns({ host }: AddOn, tab: string, letters: string): Record<string, readonly Cell[]> {
  const rows = host.grid(tab).filter((row, at) => at >= 3 && /^[OK]\d+$/.test(String(row[0])));
  const at = [...letters].map((letter) => letter.charCodeAt(0) - 65);
  return Object.fromEntries(rows.map((row) => [row[0], at.map((index) => row[index] ?? '')]));
}
