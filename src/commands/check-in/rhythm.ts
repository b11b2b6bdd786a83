/** The rhythm of a file and where its check-ins stand in it. */
import { BOOK_WORDS, type BookWords, fill } from '../../i18n/book/index.js';
import { isNumber, sameCell, textOf } from '../../okr/cell.js';
import { type Due, dueOn, type Rhythm } from '../../okr/check-in/schedule.js';
import { type IsoDay, isoOf } from '../../okr/day.js';
import { LANGUAGES } from '../../panel-api/index.js';
import type { Book, OkrTable, People, Settings, TabInfo } from '../../workbook/book.js';

/** undefined when the cycle has no dates or the weekday is not known. */
function rhythmOf(settings: Settings, cycle: string): Rhythm | undefined {
  const entry = settings.cycles.find(({ name }) => sameCell(name, cycle));
  const word = textOf(settings.values.get('checkInDay') ?? '');
  const weekday = LANGUAGES.flatMap((language) => {
    const at = BOOK_WORDS[language].weekday.findIndex((name) => sameCell(name, word));
    return at < 0 ? [] : [at + 1];
  })[0];
  if (entry?.start === undefined || entry.end === undefined || weekday === undefined) return undefined;
  const weeks = settings.values.get('checkInWeeks') === 2 ? 2 : 1;
  const first = settings.values.get('firstCheckIn');
  return {
    weekday,
    weeks,
    first: first !== undefined && isNumber(first) ? isoOf(first) : undefined,
    start: isoOf(entry.start),
    end: isoOf(entry.end),
  };
}

/** The check-in tabs of a cycle that are whole, oldest first. */
export function checkInTabs(book: Book, cycle: string): readonly TabInfo[] {
  return book.tabs
    .filter((tab) => tab.role === 'checkIn' && tab.ready && sameCell(tab.cycle, cycle) && tab.day !== '')
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** What is due in a table's cycle. Saving one key result from the form is no check-in of the team. */
export function dueOf(book: Book, settings: Settings, table: OkrTable): Due | undefined {
  const rhythm = rhythmOf(settings, table.tab.cycle);
  if (rhythm === undefined) return undefined;
  const saved = lastCheckIn(settings);
  const tabs = checkInTabs(book, table.tab.cycle).map(({ day }) => day);
  return dueOn(book.today, rhythm, [...tabs, ...(saved === undefined ? [] : [saved])]);
}

/** The day of the last saved check-in; its tab may be gone. */
export function lastCheckIn({ values }: Settings): IsoDay | undefined {
  const day = values.get('lastCheckIn');
  return day !== undefined && isNumber(day) ? isoOf(day) : undefined;
}

export function isPerTeam(settings: Settings): boolean {
  return LANGUAGES.some((language) =>
    sameCell(BOOK_WORDS[language].yes, textOf(settings.values.get('checkInPerTeam') ?? '')),
  );
}

/** The team that talks about an owner's key results: their own, else the company; '' when nobody is known. */
export function teamOf(people: People | undefined, owner: string): string {
  const company = people?.people.find(({ kind }) => kind === 'company')?.owner ?? '';
  const seen = new Set<string>();
  let name = owner;
  while (!seen.has(name.toLowerCase())) {
    seen.add(name.toLowerCase());
    const entry = people?.people.find((person) => sameCell(person.owner, name));
    if (entry === undefined) return company;
    if (entry.kind === 'team' || entry.kind === 'company') return entry.owner;
    if (entry.belongsTo === '') return company;
    name = entry.belongsTo;
  }
  return company;
}

/** 9 Nov, 11月9日. */
export function dayText(words: BookWords, day: IsoDay): string {
  const [month, d] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  return fill(words.checkIn.days, { d, month: words.checkIn.months[month - 1] ?? '' });
}

export const isLeadRole = (role: string | undefined): boolean => role === 'champion' || role === 'backup';
