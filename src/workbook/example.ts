/** The example of the set-up: a small company, six weeks into its cycle. Its people, objectives and key results. */
import type { BookWords } from '../i18n/book/index.js';
import { previewOf } from '../okr/check-in/preview.js';
import { trendText } from '../okr/check-in/trend.js';
import type { Cycle } from '../okr/cycle.js';
import { addDays, type IsoDay } from '../okr/day.js';
import { DEFAULT_JUDGEMENT } from '../okr/judgement.js';
import type { TypedRow } from './okr-tab.js';
import type { PersonRow } from './people-tab.js';

/** How long the example has been running and how long it runs, in days: six of thirteen weeks. */
const ELAPSED = 42;
const LENGTH = 91;

export interface ExampleTexts {
  readonly cycle: string;
  readonly people: readonly { readonly name: string; readonly team: string }[];
  readonly objectives: readonly {
    readonly title: string;
    readonly owner: string;
    /** Index of the objective that it supports. */
    readonly supports?: number;
    readonly committed?: boolean;
    readonly keyResults: readonly ExampleKeyResult[];
  }[];
}

export interface ExampleKeyResult {
  readonly title: string;
  readonly owner: string;
  readonly start?: number;
  readonly target?: number;
  readonly current?: number | boolean;
  readonly unit?: string;
  /** Its values at the weekly check-ins so far, oldest first; null where nobody updated it. */
  readonly past?: readonly (number | boolean | null)[];
  readonly confidence?: number;
  readonly note?: string;
  readonly measure?: keyof BookWords['measure'];
}

export function exampleCycle(texts: ExampleTexts, today: IsoDay): Cycle {
  const start = addDays(today, -ELAPSED);
  return { name: texts.cycle, start, end: addDays(start, LENGTH - 1) };
}

/** Teams of the example in order of appearance, then its people. */
export function examplePeople(texts: ExampleTexts, words: BookWords): readonly PersonRow[] {
  const teams = [...new Set(texts.people.map(({ team }) => team))].filter((team) => team !== words.companyName);
  return [
    ...teams.map(
      (team): PersonRow => ({ owner: team, kind: 'team', belongsTo: words.companyName, email: '', role: '' }),
    ),
    ...texts.people.map(
      ({ name, team }): PersonRow => ({ owner: name, kind: 'person', belongsTo: team, email: '', role: '' }),
    ),
  ];
}

/** The rows of the example; IDs count up from `firstId`. */
export function exampleRows(texts: ExampleTexts, words: BookWords, firstId: number): readonly TypedRow[] {
  const rows: TypedRow[] = [];
  const objectiveIds: string[] = [];
  let next = firstId;
  for (const objective of texts.objectives) {
    const id = `O${next++}`;
    objectiveIds.push(id);
    rows.push({
      id,
      objective: objective.title,
      owner: objective.owner,
      supports: objective.supports === undefined ? '' : (objectiveIds[objective.supports] ?? ''),
      ...(objective.committed === true ? { type: words.type.committed[0] ?? '' } : {}),
    });
    for (const keyResult of objective.keyResults) rows.push(rowOf(keyResult, `K${next++}`, id, words));
  }
  return rows;
}

function rowOf(keyResult: ExampleKeyResult, id: string, supports: string, words: BookWords): TypedRow {
  const { title, owner, start, target, current, unit, confidence, note, measure } = keyResult;
  return {
    id,
    keyResult: title,
    owner,
    supports,
    start: start ?? '',
    target: target ?? '',
    current: current ?? '',
    trend: trendText(pastProgress(keyResult)),
    confidence: confidence ?? '',
    note: note ?? '',
    ...(measure === undefined ? {} : { measure: words.measure[measure][0] ?? '' }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** Progress at its check-ins, fractions, oldest first. */
function pastProgress({ past = [], ...keyResult }: ExampleKeyResult): readonly number[] {
  return past.flatMap((value) => (value === null ? [] : [progressAt(keyResult, value)]));
}

/** All key results of the example are of a kind that needs no settings to be measured. */
export function progressAt(
  { start, target, measure = 'reach' }: Omit<ExampleKeyResult, 'past'>,
  value: number | boolean,
): number {
  const figures = { measure, start: start ?? '', target: target ?? '', current: '', level: null };
  return previewOf(figures, value, null, STANDARD).progress ?? 0;
}

const STANDARD = { ...DEFAULT_JUDGEMENT, share: null };
