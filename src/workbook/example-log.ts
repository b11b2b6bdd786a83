/** The past of the example: its key results as they were added, and five weekly check-ins. */
import type { BookWords } from '../i18n/book/index.js';
import type { LogEntry } from '../okr/check-in/entry.js';
import { addDays, type IsoDay, weekdayOf } from '../okr/day.js';
import type { LogLine } from './changes.js';
import { type ExampleKeyResult, type ExampleTexts, exampleCycle, progressAt } from './example.js';
import { entryCells } from './log-tab.js';

/** Check-ins that every key result of the example can have. */
const CHECK_INS = 5;

/** Days of the past check-ins, oldest first; the last one is the latest such weekday (1 = Monday) before today. */
export function exampleDays(today: IsoDay, weekday: number): readonly IsoDay[] {
  const back = ((weekdayOf(today) - weekday + 6) % 7) + 1;
  const last = addDays(today, -back);
  return Array.from({ length: CHECK_INS }, (_, at) => addDays(last, 7 * (at + 1 - CHECK_INS)));
}

/** The lines of the Log, in the order in which they would have been written; IDs count up from `firstId`. */
export function exampleLog(
  texts: ExampleTexts,
  words: BookWords,
  today: IsoDay,
  weekday: number,
  firstId: number,
): readonly LogLine[] {
  const cycle = exampleCycle(texts, today);
  const days = exampleDays(today, weekday);
  const keyResults = withIds(texts, firstId);
  const line = (id: string, keyResult: ExampleKeyResult, entry: Partial<LogEntry>): LogLine => {
    const { title, owner, start = '', target = '', unit = '' } = keyResult;
    const empty = {
      cycle: cycle.name,
      kind: 'added',
      value: '',
      progress: undefined,
      confidence: '',
      note: '',
      who: '',
    };
    const whole = { ...empty, day: cycle.start, id, title, owner, start, target, ...entry } as LogEntry;
    return { cells: entryCells(words, whole), units: { start: unit, target: unit, value: unit } };
  };
  const added = keyResults.map(({ id, keyResult }) => line(id, keyResult, { progress: 0 }));
  const checkIns = days.flatMap((day, at) =>
    keyResults.flatMap(({ id, keyResult }): LogLine[] => {
      const value = keyResult.past?.[at];
      if (value === undefined || value === null) return [];
      const { confidence = '', note = '', owner } = keyResult;
      const progress = progressAt(keyResult, value);
      const said = at === CHECK_INS - 1 ? note : '';
      return [line(id, keyResult, { day, kind: 'checkIn', value, progress, confidence, note: said, who: owner })];
    }),
  );
  return [...added, ...checkIns];
}

/** Numbered as in the rows of the table. */
function withIds({ objectives }: ExampleTexts, firstId: number) {
  let next = firstId;
  return objectives.flatMap((objective) => {
    next += 1;
    return objective.keyResults.map((keyResult) => {
      const id = `K${next}`;
      next += 1;
      return { id, keyResult };
    });
  });
}
