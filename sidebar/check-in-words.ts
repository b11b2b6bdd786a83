/** What the check-in form says of a key result: how it stood, how it will stand, and what its button does. */
import { dayWithWeekday } from '../src/i18n/panel/days.js';
import type { Words } from '../src/i18n/panel/say.js';
import { previewOf, type Standard } from '../src/okr/check-in/preview.js';
import { shownExactly } from '../src/okr/typed-value.js';
import type { Status } from '../src/okr/words.js';
import type { CheckInItem } from '../src/panel-api/index.js';
import { confidenceOf, type Draft, isTicked, type Understood, understood } from './check-in-draft.js';

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A cell as shown; a tick box in words. */
export function cellText(shown: string, { figures }: CheckInItem, { say }: Words): string {
  if (figures.measure !== 'done') return shown;
  return say(shown === 'TRUE' || Number(shown) >= 1 ? 'checkIn.valueDone' : 'checkIn.valueNotDone');
}

export function valueText(value: number | boolean, { unit }: CheckInItem, { say }: Words): string {
  if (typeof value === 'boolean') return say(value ? 'checkIn.valueDone' : 'checkIn.valueNotDone');
  return shownExactly(value, unit);
}

/** "Last: 81% on Mon 16 Nov" */
export function lastText(item: CheckInItem, words: Words): string {
  const { say, language } = words;
  const { last, linked, conflict, shown } = item;
  const now = cellText(shown.current, item, words);
  const { target } = shown;
  if (linked !== null && target !== '') return say('checkIn.nowOf', { now, target });
  if (last === null || linked !== null)
    return shown.current === '' ? say('verdict.noValue') : say('checkIn.now', { now });
  const [value, day] = [cellText(last.shown, item, words), dayWithWeekday(last.day, language)];
  if (conflict !== null) {
    return target === '' ? say('checkIn.last', { value, day }) : say('checkIn.lastTarget', { value, day, target });
  }
  // Somebody typed into the table since.
  return shown.current === '' || now === value
    ? say('checkIn.last', { value, day })
    : say('checkIn.nowLast', { now, value, day });
}

/** How a key result stands, or would stand with what is typed. */
export interface Standing {
  /** Fraction; null while it cannot be measured. */
  readonly progress: number | null;
  readonly status: Status | null;
  /** Progress before, where a typed value changes it. */
  readonly from: number | null;
}

export function standingOf(item: CheckInItem, draft: Draft, standard: Standard): Standing {
  const { figures, progress, status } = item;
  const read = understood(item, draft);
  const confidence = confidenceOf(draft.confidence) ?? null;
  if (read.kind === 'value' && isMeasurable(item)) {
    const preview = previewOf(figures, read.value, confidence, standard);
    const from = progress ?? 0;
    const isSame = preview.progress === null || percent(from) === percent(preview.progress);
    return { ...preview, from: isSame ? null : from };
  }
  const { current, measure } = figures;
  // Where nothing is expected, the status follows the confidence while it is typed.
  if ((measure === 'done' || measure === 'baseline') && progress !== null && typeof current !== 'string') {
    return { ...previewOf(figures, current, confidence, standard), from: null };
  }
  return { progress, status, from: null };
}

/** Whether any value at all gives a progress: not without a target, nor where it equals the start. */
function isMeasurable({ figures: { measure, start, target } }: CheckInItem): boolean {
  if (measure === 'done' || measure === 'baseline') return true;
  if (typeof target !== 'number' || (typeof start !== 'number' && (measure === 'between' || start !== '')))
    return false;
  return measure !== 'reach' || (start === '' ? 0 : start) !== target;
}

/** The last one of several finishes; one alone is just saved. */
export type Turn = 'next' | 'last' | 'alone';

/** The blue button repeats the value as it is understood, so that a wrong unit shows before it is saved. */
export function blueText(item: CheckInItem, draft: Draft, turn: Turn, words: Words): string {
  const { say } = words;
  if (turn === 'last') return say('checkIn.finish');
  const read = understood(item, draft);
  if (isTicked(item)) {
    const done = item.conflict === null ? draft.done : read.kind === 'value' && read.value === true;
    return tickText(done, read.kind === 'keep', turn, words);
  }
  const next = turn === 'next';
  if (item.linked !== null || read.kind === 'ask' || read.kind === 'problem') {
    return say(next ? 'checkIn.plainNext' : 'checkIn.plain');
  }
  if (read.kind === 'value') {
    return say(next ? 'checkIn.saveNext' : 'checkIn.save', { value: valueText(read.value, item, words) });
  }
  const value = item.conflict === null ? item.shown.current : item.conflict.tableShown;
  if (value === '') return say(next ? 'checkIn.emptyNext' : 'checkIn.empty');
  return say(next ? 'checkIn.keepNext' : 'checkIn.keep', { value });
}

function tickText(done: boolean, keeps: boolean, turn: Turn, { say }: Words): string {
  const state = say(done ? 'checkIn.valueDone' : 'checkIn.valueNotDone');
  if (turn === 'next') return say(keeps ? 'checkIn.keepAsNext' : 'checkIn.saveAsNext', { state });
  return say(keeps ? 'checkIn.keepAs' : 'checkIn.saveAs', { state });
}

/** "Saving 83%…" */
export function savingText(item: CheckInItem, read: Understood, words: Words): string {
  if (read.kind !== 'value') return words.say('saving');
  return words.say('checkIn.saving', { value: valueText(read.value, item, words) });
}

/** "Saved K13: 6 h" */
export function savedText(item: CheckInItem, words: Words): string {
  const { id, shown } = item;
  const value = cellText(shown.current, item, words);
  return value === '' ? words.say('checkIn.savedOnly', { id }) : words.say('checkIn.saved', { id, value });
}
