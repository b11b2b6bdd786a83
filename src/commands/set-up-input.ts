/** The answers of the set-up: what they are at first, what is wrong with them, and what they mean. */
import { BOOK_WORDS } from '../i18n/book/index.js';
import { en as exampleEn } from '../i18n/example/en.js';
import { zh as exampleZh } from '../i18n/example/zh.js';
import { isNumber, sameCell, textOf } from '../okr/cell.js';
import { cyclesOnOffer, isCycleName } from '../okr/cycle.js';
import { addDays, isoOf, nextWeekday, serialOf } from '../okr/day.js';
import { parsePeopleList } from '../okr/people-list.js';
import {
  LANGUAGES,
  type Language,
  type SetupDefaults,
  type SetupInput,
  type SetupProblem,
} from '../panel-api/index.js';
import type { Book, Settings } from '../workbook/book.js';
import { type ExampleTexts, exampleCycle } from '../workbook/example.js';
import { wordsOf } from './company.js';

export const EXAMPLES: Readonly<Record<Language, ExampleTexts>> = { en: exampleEn, zh: exampleZh };

const DEFAULT_LIMITS = { objectives: 5, keyResultsMin: 3, keyResultsMax: 5 };

/** What the fields hold at first: the answers of the last time where the file is set up. */
export function setupDefaults(book: Book, language: Language, person: string): SetupDefaults {
  const cycles = cyclesOnOffer(book.today);
  const { settings } = book;
  const proposed = cycles[0];
  if (proposed === undefined) throw new Error('No cycle on offer');
  if (settings === undefined) {
    const input: SetupInput = {
      start: 'blank',
      language,
      name: person,
      people: '',
      cycle: proposed,
      rhythm: { weeks: 1, day: 1, perTeam: false },
      backups: [],
      limits: DEFAULT_LIMITS,
    };
    return { today: book.today, cycles, input, isSetUp: false };
  }
  const input = inputOfFile(book, settings, person);
  const known = cycles.some((cycle) => cycle.name === input.cycle.name);
  return { today: book.today, cycles: known ? cycles : [input.cycle, ...cycles], input, isSetUp: true };
}

function inputOfFile(book: Book, settings: Settings, person: string): SetupInput {
  const words = wordsOf(book, settings.language);
  const people = book.people?.people ?? [];
  const entry = settings.cycles.find((cycle) => cycle.name === settings.cycle);
  const word = (key: string) => textOf(settings.values.get(key) ?? '');
  const day = Math.max(
    ...LANGUAGES.map((language) => {
      return BOOK_WORDS[language].weekday.findIndex((weekday) => sameCell(weekday, word('checkInDay'))) + 1;
    }),
  );
  const listed = people
    .filter(({ kind }) => kind === 'person' || kind === undefined)
    .map(({ owner, belongsTo }) => {
      const team = belongsTo === '' || sameCell(belongsTo, words.companyName) ? '' : `, ${belongsTo}`;
      return `${owner}${team}`;
    });
  return {
    start: 'blank',
    language: settings.language,
    name: people.find(({ role }) => role === 'champion')?.owner ?? person,
    people: listed.join('\n'),
    cycle: {
      name: settings.cycle,
      start: entry?.start === undefined ? '' : isoOf(entry.start),
      end: entry?.end === undefined ? '' : isoOf(entry.end),
    },
    rhythm: {
      weeks: settings.values.get('checkInWeeks') === 2 ? 2 : 1,
      day: day > 0 ? day : 1,
      perTeam: LANGUAGES.some((language) => sameCell(word('checkInPerTeam'), BOOK_WORDS[language].yes)),
    },
    backups: people.filter(({ role }) => role === 'backup').map(({ owner }) => owner),
    limits: settings.limits,
  };
}

/** The example brings its own cycle: six of thirteen weeks have passed on the day when it is made. */
export function withExample(input: SetupInput, today: string): SetupInput {
  return input.start === 'example' ? { ...input, cycle: exampleCycle(EXAMPLES[input.language], today) } : input;
}

/** What is wrong with the answers, field by field; empty when the set-up may begin. */
export function setupProblems(input: SetupInput): readonly SetupProblem[] {
  const problems: SetupProblem[] = [];
  if (input.name.trim() === '') problems.push({ field: 'name', code: 'nameMissing', args: {} });
  const list = parsePeopleList(input.people);
  for (const { code, args } of list.problems) problems.push({ field: 'people', code, args });
  problems.push(...cycleProblems(input));
  for (const name of input.backups) {
    const known = [...list.people.map((person) => person.name), input.name.trim()];
    if (!known.some((other) => sameCell(other, name))) {
      problems.push({ field: 'backups', code: 'backupUnknown', args: { name } });
    }
  }
  const { objectives, keyResultsMin, keyResultsMax } = input.limits;
  const readable = [objectives, keyResultsMin, keyResultsMax].every(
    (limit) => isNumber(limit) && Number.isInteger(limit) && limit >= 1 && limit <= 20,
  );
  if (!readable || keyResultsMin > keyResultsMax) {
    problems.push({ field: 'limits', code: 'limitsUnreadable', args: {} });
  }
  return problems;
}

function cycleProblems({ cycle, start: from }: SetupInput): readonly SetupProblem[] {
  if (from === 'example') return [];
  if (cycle.name.trim() === '') return [{ field: 'cycle', code: 'cycleNameMissing', args: {} }];
  if (!isCycleName(cycle.name)) return [{ field: 'cycle', code: 'cycleNameUnusable', args: { text: cycle.name } }];
  const [start, end] = [serialOf(cycle.start), serialOf(cycle.end)];
  if (start === undefined) return [{ field: 'cycle', code: 'dateUnreadable', args: { text: cycle.start } }];
  if (end === undefined) return [{ field: 'cycle', code: 'dateUnreadable', args: { text: cycle.end } }];
  return end > start ? [] : [{ field: 'cycle', code: 'endBeforeStart', args: { start: addDays(cycle.start, 1) } }];
}

/** First check-in: the next such weekday, in the cycle if that is still to begin. */
export function firstCheckIn(input: SetupInput, today: string): string {
  const from = serialOf(input.cycle.start) !== undefined && input.cycle.start > today ? input.cycle.start : today;
  return nextWeekday(from === today ? addDays(today, 1) : from, input.rhythm.day);
}
