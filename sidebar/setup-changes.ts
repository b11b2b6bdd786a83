/** What a second run of the set-up will change: each answer that differs, old and new. */
import { shortDay, weekdayName } from '../src/i18n/panel/days.js';
import { OWN_NAMES, type Words } from '../src/i18n/panel/say.js';
import { parsePeopleList } from '../src/okr/people-list.js';
import type { CycleChoice, SetupInput } from '../src/panel-api/index.js';

export interface Change {
  readonly label: string;
  /** null where something only comes in addition. */
  readonly was: string | null;
  readonly becomes: string;
  /** What it brings along. */
  readonly more?: string;
}

export function cycleText({ name, start, end }: CycleChoice, { say, language }: Words): string {
  return say('setup.cycleChoice', { name, start: shortDay(start, language), end: shortDay(end, language) });
}

export function rhythmText({ weeks, day, perTeam }: SetupInput['rhythm'], { say, language }: Words): string {
  const weekday = weekdayName(day, language);
  if (weeks === 1) return say(perTeam ? 'review.rhythmPerTeam' : 'review.rhythm', { weekday });
  return say(perTeam ? 'review.rhythmTwoPerTeam' : 'review.rhythmTwo', { weekday });
}

export function limitsText(limits: SetupInput['limits'], { say }: Words): string {
  const { keyResultsMin: min, keyResultsMax: max, objectives } = limits;
  return say('review.limits', { min, max, objectives });
}

/** More people than this are counted, not named. */
const NAMED = 5;

/** Names one after the other, as each language strings them. */
export function namesText(names: readonly string[], { language }: Words): string {
  return names.join(language === 'zh' ? '、' : ', ');
}

/** `rewritten` is how many tabs another language would change. */
export function changesOf(before: SetupInput, after: SetupInput, words: Words, rewritten = 0): readonly Change[] {
  const { say } = words;
  const backups = (names: readonly string[]) => (names.length === 0 ? say('settings.nobody') : namesText(names, words));
  const pairs: readonly Change[] = [
    { label: say('setup.name'), was: before.name, becomes: after.name },
    { label: say('setup.cycle'), was: cycleText(before.cycle, words), becomes: cycleText(after.cycle, words) },
    { label: say('setup.rhythm'), was: rhythmText(before.rhythm, words), becomes: rhythmText(after.rhythm, words) },
    { label: say('setup.backups'), was: backups(before.backups), becomes: backups(after.backups) },
    {
      label: say('review.limitsTitle'),
      was: limitsText(before.limits, words),
      becomes: limitsText(after.limits, words),
    },
    {
      label: say('setup.language'),
      was: OWN_NAMES[before.language],
      becomes: OWN_NAMES[after.language],
      more: say('settings.rewritten', { n: rewritten }),
    },
  ];
  return [...pairs.filter(({ was, becomes }) => was !== becomes), ...newPeople(before.people, after.people, words)];
}

function newPeople(before: string, after: string, words: Words): readonly Change[] {
  const { say } = words;
  const old = new Set(parsePeopleList(before).people.map(({ name }) => name));
  const names = parsePeopleList(after).people.flatMap(({ name }) => (old.has(name) ? [] : [name]));
  const n = names.length;
  if (n === 0) return [];
  const becomes =
    n > NAMED ? say('settings.added', { n }) : say('settings.addedNames', { n, names: namesText(names, words) });
  return [{ label: say('setup.people'), was: null, becomes }];
}

/** Whether the list leaves somebody out or moves somebody: a second run only adds, so that has to be said. */
export function leavesPeople(before: string, after: string): boolean {
  const now = new Map(parsePeopleList(after).people.map(({ name, team }) => [name, team]));
  return parsePeopleList(before).people.some(({ name, team }) => now.get(name) !== team);
}
