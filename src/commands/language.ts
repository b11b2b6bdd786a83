/**
 * Changes the language of the tabs: our words in each of them, then the summaries, and the language itself at the very
 * end, so that a change that was cut off is seen and finished. Pure.
 */
import { BOOK_WORDS } from '../i18n/book/index.js';
import { checkInDays } from '../okr/check-in/rate.js';
import type { Language, SetupProgress, TabRole } from '../panel-api/index.js';
import type { Book, Settings, TabInfo } from '../workbook/book.js';
import type { Change, Step } from '../workbook/changes.js';
import type { Entry, Journal, LanguageEntry } from '../workbook/journal.js';
import { summaryTab } from '../workbook/summary-tab.js';
import { translationOf } from '../workbook/translate.js';
import { pastOfTable } from './check-in/now.js';
import { summaryLists } from './summary.js';

/** The name of the steps of a change of language; the last one has a name of its own. */
const TRANSLATING = 'translate';
export const LAST_TRANSLATION = 'language';

/**
 * The order in which tabs are rewritten. Settings comes right behind the tables: in between, a word that was chosen
 * there is one that Settings does not know.
 */
const ORDER: readonly (readonly TabRole[])[] = [['log'], ['checkIn'], ['people'], ['okr'], ['settings', 'undo']];

export const languageIn = (entries: readonly Entry[]): LanguageEntry | undefined =>
  entries.find((entry): entry is LanguageEntry => entry.kind === 'language');

const begun = (journal: Journal | undefined): LanguageEntry | undefined =>
  journal?.state === 'running' ? languageIn(journal.entries) : undefined;

/** The change that is asked for or was cut off, with the tabs that are done; undefined where the language stays. */
export function languageMove(book: Book, wanted: Language): LanguageEntry | undefined {
  const { settings, journal } = book;
  if (settings === undefined) return undefined;
  const before = begun(journal);
  const was = before?.was ?? settings.language;
  if (before?.now === wanted) return before;
  if (before === undefined && settings.language === wanted) return undefined;
  return { kind: 'language', tab: settings.tab.id, was, now: wanted, done: [] };
}

/** Our tabs that hold words, in the order in which they are rewritten; the summaries come last. */
function tabsToTranslate(book: Book): readonly TabInfo[] {
  const ready = book.tabs.filter((tab) => tab.ready);
  const of = (role: TabRole) => ready.filter((tab) => tab.role === role);
  return [...ORDER.flat().flatMap(of), ...of('summary')];
}

/** How many tabs people see rewritten. */
export function countToTranslate(book: Book, wanted: Language): number {
  if (languageMove(book, wanted) === undefined) return 0;
  return tabsToTranslate(book).filter(({ role }) => role !== 'undo').length;
}

/** The steps that are left: all check-ins in one, each OKR tab in one of its own, the summaries with the language. */
export function languageSteps(book: Book, wanted: Language): readonly Step[] {
  const { settings } = book;
  const move = languageMove(book, wanted);
  if (settings === undefined || move === undefined) return [];
  const left = tabsToTranslate(book).filter(({ id }) => !move.done.includes(id));
  const groups = ORDER.flatMap((roles): (readonly TabInfo[])[] => {
    const tabs = left.filter(({ role }) => roles.includes(role));
    return roles.includes('okr') ? tabs.map((tab) => [tab]) : [tabs];
  });
  const steps = groups
    .filter((tabs) => tabs.length > 0)
    .map((tabs): Step => ({ name: TRANSLATING, changes: tabs.flatMap((tab) => translation(settings, tab, wanted)) }));
  // What the summaries list is computed when everything that they read is rewritten.
  if (steps.length > 0) return [...steps, { name: LAST_TRANSLATION, changes: [] }];
  const last = [...summaryChanges(book, wanted, move.done), ...languageChange(settings, wanted)];
  return last.length === 0 ? [] : [{ name: LAST_TRANSLATION, changes: last }];
}

function translation({ values }: Settings, { id, role }: TabInfo, to: Language): readonly Change[] {
  const words = translationOf(role, to, values);
  return words === undefined ? [] : [{ kind: 'translate', tab: id, words }];
}

/** Summaries are written anew, those of closed cycles too where the book holds their tables. */
export function summaryChanges(book: Book, language: Language, done: readonly number[] = []): readonly Change[] {
  const { settings } = book;
  if (settings === undefined) return [];
  return book.tables.flatMap((table, at): Change[] => {
    const { cycle, name } = table.tab;
    const tab = book.tabs.find((other) => other.role === 'summary' && other.ready && other.cycle === cycle);
    if (tab === undefined || done.includes(tab.id)) return [];
    const isClosed = settings.cycles.some((entry) => entry.closed && entry.name === cycle);
    // As when it is renewed: the other open cycles list no check-ins.
    const days = at === 0 || isClosed ? checkInDays(pastOfTable(book, table)) : [];
    const lists = summaryLists(book, settings, table, days);
    return [
      {
        kind: 'renewTab',
        tab: tab.id,
        spec: summaryTab(BOOK_WORDS[language], tab.name, cycle, name, table.positions, lists),
      },
    ];
  });
}

function languageChange(settings: Settings, to: Language): readonly Change[] {
  const was = settings.values.get('language');
  const word = BOOK_WORDS[to].language;
  if (was === undefined || was === word) return [];
  return [
    { kind: 'cells', tab: settings.tab.id, cells: [{ row: { id: 'language' }, column: 'value', to: word, was }] },
  ];
}

/** The entry once more of its tabs are done. */
export function withDone(entry: LanguageEntry, changes: readonly Change[]): LanguageEntry {
  const tabs = changes.flatMap((change) =>
    change.kind === 'translate' || change.kind === 'renewTab' ? [change.tab] : [],
  );
  return { ...entry, done: [...new Set([...entry.done, ...tabs])] };
}

/**
 * How far it is, tab by tab; the check-ins are one line, under the name of the newest. Empty where the language stays.
 */
export function translationProgress(book: Book, wanted: Language): SetupProgress['tabs'] {
  const move = languageMove(book, wanted);
  if (move === undefined) return [];
  const tabs = tabsToTranslate(book).filter(({ role }) => role !== 'undo');
  const checkIns = tabs.filter(({ role }) => role === 'checkIn').sort((a, b) => (a.day < b.day ? 1 : -1));
  const lines = tabs.flatMap((tab): (readonly TabInfo[])[] => {
    if (tab.role !== 'checkIn') return [[tab]];
    return tab === checkIns[0] ? [checkIns] : [];
  });
  let open = true;
  return lines.flatMap((line) => {
    const [tab] = line;
    if (tab === undefined) return [];
    const done = line.filter(({ id }) => move.done.includes(id)).length;
    const isDone = done === line.length;
    const state = isDone ? 'done' : open ? 'now' : 'waiting';
    if (!isDone) open = false;
    return [{ role: tab.role, name: tab.name, state, tab: tab.id, done, total: line.length }];
  });
}

/** All words back as they were, for an undo; whatever was typed since stays. The summaries come when all else is back. */
export function languageBack(book: Book, { was }: LanguageEntry): readonly Change[] {
  const { settings } = book;
  if (settings === undefined) return [];
  const words = tabsToTranslate(book).flatMap((tab) => translation(settings, tab, was));
  return [...words, ...languageChange(settings, was)];
}
