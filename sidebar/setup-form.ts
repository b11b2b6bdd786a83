/** The answers of the set-up as they stand in the form, checked and turned into what the add-on takes. */
import { isDay } from '../src/i18n/panel/days.js';
import { addDays, nextWeekday } from '../src/okr/day.js';
import { parsePeopleList } from '../src/okr/people-list.js';
import type {
  CycleChoice,
  IsoDay,
  Language,
  SetupDefaults,
  SetupInput,
  SetupProblem,
  StructureSource,
} from '../src/panel-api/index.js';

/** Stands for own dates among the cycles on offer, which are known by their number. */
export const OWN_DATES = 'own';

export interface SetupForm {
  readonly start: SetupInput['start'];
  readonly language: Language;
  readonly name: string;
  readonly people: string;
  /** Number of a cycle on offer, or OWN_DATES with the three fields below. */
  readonly cycle: string;
  readonly cycleName: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly weeks: 1 | 2;
  readonly day: number;
  readonly perTeam: boolean;
  /** Two names, '' where it is chosen later. */
  readonly backups: readonly [string, string];
  /** As typed. */
  readonly limits: { readonly objectives: string; readonly keyResultsMin: string; readonly keyResultsMax: string };
}

export function formOf({ input, cycles }: SetupDefaults): SetupForm {
  const { cycle, rhythm, limits } = input;
  const known = cycles.findIndex(
    ({ name, start, end }) => name === cycle.name && start === cycle.start && end === cycle.end,
  );
  return {
    start: input.start,
    language: input.language,
    name: input.name,
    people: input.people,
    cycle: known < 0 ? OWN_DATES : String(known),
    cycleName: cycle.name,
    firstDay: cycle.start,
    lastDay: cycle.end,
    weeks: rhythm.weeks,
    day: rhythm.day,
    perTeam: rhythm.perTeam,
    backups: [input.backups[0] ?? '', input.backups[1] ?? ''],
    limits: {
      objectives: String(limits.objectives),
      keyResultsMin: String(limits.keyResultsMin),
      keyResultsMax: String(limits.keyResultsMax),
    },
  };
}

export function chosenCycle(form: SetupForm, cycles: readonly CycleChoice[]): CycleChoice {
  const offered = form.cycle === OWN_DATES ? undefined : cycles[Number(form.cycle)];
  return offered ?? { name: form.cycleName.trim(), start: form.firstDay, end: form.lastDay };
}

export function inputOf(form: SetupForm, cycles: readonly CycleChoice[], source?: StructureSource): SetupInput {
  const { start, language, weeks, day } = form;
  return {
    start,
    ...(start === 'tab' && source !== undefined ? { source } : {}),
    language,
    name: form.name.trim(),
    people: form.people,
    cycle: chosenCycle(form, cycles),
    // Hidden while no team is named, so its answer does not count then.
    rhythm: { weeks, day, perTeam: form.perTeam && parsePeopleList(form.people).teams.length > 0 },
    backups: [...new Set(form.backups)].filter((name) => name !== ''),
    limits: limitsOf(form),
  };
}

export function limitsOf({ limits }: SetupForm): SetupInput['limits'] {
  return {
    objectives: wholeNumber(limits.objectives),
    keyResultsMin: wholeNumber(limits.keyResultsMin),
    keyResultsMax: wholeNumber(limits.keyResultsMax),
  };
}

/** Full-width digits count as digits: an input method may leave them. 0 where there is no whole number. */
function wholeNumber(text: string): number {
  const plain = text.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return /^\d{1,3}$/.test(plain) ? Number(plain) : 0;
}

/** What can be seen without asking the add-on, which looks again. */
export function problemsOf(form: SetupForm, cycles: readonly CycleChoice[]): readonly SetupProblem[] {
  const problems: SetupProblem[] = [];
  if (form.name.trim() === '') problems.push({ field: 'name', code: 'nameMissing', args: {} });
  for (const { code, args } of parsePeopleList(form.people).problems) problems.push({ field: 'people', code, args });
  // The example brings its own cycle.
  return form.start === 'example' ? problems : [...problems, ...cycleProblems(chosenCycle(form, cycles))];
}

function cycleProblems({ name, start, end }: CycleChoice): readonly SetupProblem[] {
  const problems: SetupProblem[] = [];
  if (name === '') problems.push({ field: 'cycle', code: 'cycleNameMissing', args: {} });
  const unreadable = [start, end].find((day) => !isDay(day));
  if (unreadable !== undefined) problems.push({ field: 'cycle', code: 'dateUnreadable', args: { text: unreadable } });
  else if (end <= start) problems.push({ field: 'cycle', code: 'endBeforeStart', args: { start: addDays(start, 1) } });
  return problems;
}

export function limitProblems(form: SetupForm): readonly SetupProblem[] {
  const { objectives, keyResultsMin: min, keyResultsMax: max } = limitsOf(form);
  const fits = (n: number) => n >= 1 && n <= 20;
  return fits(objectives) && fits(min) && fits(max) && min <= max
    ? []
    : [{ field: 'limits', code: 'limitsUnreadable', args: {} }];
}

/** The first check-in day after today that lies in the cycle. */
export function firstCheckIn(today: IsoDay, starts: IsoDay, day: number): IsoDay | null {
  if (!isDay(starts)) return null;
  const [, from = today] = [starts, addDays(today, 1)].sort();
  return nextWeekday(from, day);
}
