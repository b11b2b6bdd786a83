/** What stands in the check-in form for one key result, and what it is understood as. */
import { readTyped, type Typed } from '../src/okr/typed-value.js';
import type { CheckInEntry, CheckInItem } from '../src/panel-api/index.js';

export interface Draft {
  /** The new value as typed. */
  readonly text: string;
  /** The answer where it can mean two numbers. */
  readonly chosen: number | null;
  /** Done / not done. */
  readonly done: boolean;
  /** Which of two values counts. */
  readonly take: 'table' | 'tab' | 'other';
  /** As typed. */
  readonly confidence: string;
  readonly note: string;
  readonly blocked: boolean;
}

/** Only what a person changed is kept: the rest follows the table. */
export type Drafts = { readonly [id: string]: Partial<Draft> };

export function draftOf(item: CheckInItem, changed: Partial<Draft> | undefined): Draft {
  const { confidence, note, blocked } = item;
  return {
    text: '',
    chosen: null,
    done: isDone(item),
    take: 'table',
    confidence: confidence === null ? '' : String(confidence),
    note,
    blocked,
    ...changed,
  };
}

/** A tick box counts from TRUE or 1 on. */
const isDone = ({ figures: { current } }: CheckInItem): boolean =>
  current === true || (typeof current === 'number' && current >= 1);

export type Understood =
  | { readonly kind: 'keep' }
  | { readonly kind: 'value'; readonly value: number | boolean }
  | { readonly kind: 'ask'; readonly values: readonly [number, number] }
  | { readonly kind: 'problem'; readonly problem: Extract<Typed, { problem: string }>['problem'] };

const KEEP: Understood = { kind: 'keep' };

export const isTicked = ({ figures, linked }: CheckInItem): boolean => figures.measure === 'done' && linked === null;

export function understood(item: CheckInItem, draft: Draft): Understood {
  const { linked, conflict, unit } = item;
  if (linked !== null) return KEEP;
  if (conflict !== null && draft.take !== 'other') {
    const cell = draft.take === 'table' ? conflict.table : conflict.tab;
    return typeof cell === 'string' ? KEEP : { kind: 'value', value: cell };
  }
  if (isTicked(item)) return draft.done === isDone(item) ? KEEP : { kind: 'value', value: draft.done };
  // Another value than the two has to be a value.
  if (draft.text.trim() === '' && conflict === null) return KEEP;
  const read = readTyped(draft.text, unit);
  if ('problem' in read) return { kind: 'problem', problem: read.problem };
  if ('value' in read) return { kind: 'value', value: read.value };
  const { chosen } = draft;
  return chosen !== null && read.ask.includes(chosen)
    ? { kind: 'value', value: chosen }
    : { kind: 'ask', values: read.ask };
}

export const MOST_CONFIDENT = 10;

/** null where none is given, undefined where it is none. */
export function confidenceOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const read = readTyped(text, '0');
  const value = 'value' in read ? read.value : 0;
  return Number.isInteger(value) && value >= 1 && value <= MOST_CONFIDENT ? value : undefined;
}

/** undefined while something in the form has to be corrected. */
export function entryOf(item: CheckInItem, draft: Draft): CheckInEntry | undefined {
  const read = understood(item, draft);
  const confidence = confidenceOf(draft.confidence);
  if (confidence === undefined || read.kind === 'ask' || read.kind === 'problem') return undefined;
  return {
    id: item.id,
    value: read.kind === 'keep' ? null : read.value,
    was: item.conflict === null ? item.figures.current : item.conflict.table,
    before: { confidence: item.confidence, note: item.note, blocked: item.blocked },
    confidence,
    note: draft.note.trim(),
    blocked: draft.blocked,
  };
}
