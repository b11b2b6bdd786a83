/** What a second run of the set-up will change: each answer that differs, old and new. */
import { shortDay, weekdayName } from '../src/i18n/panel/days.js';
import { OWN_NAMES, type Words } from '../src/i18n/panel/say.js';
import { parsePeopleList } from '../src/okr/people-list.js';
import type { CycleChoice, SetupInput } from '../src/panel-api.js';

export interface Change {
  readonly label: string;
  /** null where something only comes in addition. */
  readonly was: string | null;
  readonly becomes: string;
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

export function changesOf(before: SetupInput, after: SetupInput, words: Words): readonly Change[] {
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
    { label: say('setup.language'), was: OWN_NAMES[before.language], becomes: OWN_NAMES[after.language] },
  ];
  return [...pairs.filter(({ was, becomes }) => was !== becomes), ...peopleChanges(before.people, after.people, words)];
}

function peopleChanges(before: string, after: string, words: Words): readonly Change[] {
  const { say } = words;
  const [old, now] = [parsePeopleList(before).people, parsePeopleList(after).people];
  const label = say('setup.people');
  const teamThen = new Map(old.map(({ name, team }) => [name, team]));
  const names = new Set(now.map(({ name }) => name));
  const added = now.filter(({ name }) => !teamThen.has(name)).map(({ name }) => name);
  const removed = old.filter(({ name }) => !names.has(name)).map(({ name }) => name);
  const moved = now
    .filter(({ name, team }) => teamThen.has(name) && teamThen.get(name) !== team)
    .map(({ name }) => name);
  const line = (key: 'settings.added' | 'settings.removed' | 'settings.moved', who: readonly string[]) => {
    if (who.length === 0) return [];
    const n = who.length;
    const becomes = n > NAMED ? say(key, { n }) : say(`${key}Names`, { n, names: namesText(who, words) });
    return [{ label, was: null, becomes }];
  };
  return [...line('settings.added', added), ...line('settings.removed', removed), ...line('settings.moved', moved)];
}
