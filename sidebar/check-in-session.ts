/** A walk through key results, one at a time: where it is, what was typed, what is saved. */

import type { CheckInItem, CheckInSaved } from '../src/panel-api/index.js';
import { type Draft, type Drafts, draftOf } from './check-in-draft.js';

export interface Session {
  /** IDs in the order in which they are asked. */
  readonly queue: readonly string[];
  /** The length of the queue when all have been asked. */
  readonly at: number;
  readonly items: { readonly [id: string]: CheckInItem };
  /** As they were before the walk. */
  readonly before: { readonly [id: string]: CheckInItem };
  readonly drafts: Drafts;
  readonly saved: readonly string[];
  readonly later: readonly string[];
  /** Those where the table changed while they stood in this form. */
  readonly overtaken: readonly string[];
  /** A press waits until the key result before it is saved. */
  readonly waiting: boolean;
  /** This one came back by itself, perhaps in the middle of a word that was meant for the next one. */
  readonly returned: boolean;
}

export function begin(items: readonly CheckInItem[], drafts: Drafts): Session {
  const byId = Object.fromEntries(items.map((item) => [item.id, item]));
  const queue = items.map(({ id }) => id);
  return {
    queue,
    at: 0,
    items: byId,
    before: byId,
    drafts,
    saved: [],
    later: [],
    overtaken: [],
    waiting: false,
    returned: false,
  };
}

/** The key result that is asked now; undefined at the end. */
export function currentOf({ queue, at, items }: Session): CheckInItem | undefined {
  return items[queue[at] ?? ''];
}

export const draftIn = (session: Session, item: CheckInItem): Draft => draftOf(item, session.drafts[item.id]);

export function withDraft(session: Session, id: string, part: Partial<Draft>): Session {
  return { ...session, drafts: { ...session.drafts, [id]: { ...session.drafts[id], ...part } } };
}

/** On to the next one that is neither saved nor put off. */
export function advanced(session: Session): Session {
  const { queue, at, saved, later } = session;
  const next = queue.findIndex((id, place) => place > at && !saved.includes(id) && !later.includes(id));
  return { ...session, at: next < 0 ? queue.length : next, returned: false };
}

export const isLast = (session: Session): boolean => currentOf(advanced(session)) === undefined;
export const isOver = (session: Session): boolean => currentOf(session) === undefined;

export function putOff(session: Session): Session {
  const id = session.queue[session.at];
  return id === undefined ? session : { ...session, later: [...session.later.filter((other) => other !== id), id] };
}

/** Back to one that could not be saved, with its entry. */
export function broughtBack(session: Session, id: string): Session {
  const at = session.queue.indexOf(id);
  return { ...session, waiting: false, returned: true, at: at < 0 ? session.at : at };
}

/** The table changed meanwhile: both values are shown. */
export function overtaken(session: Session, item: CheckInItem): Session {
  const back = broughtBack(session, item.id);
  const items = { ...session.items, [item.id]: item };
  return withDraft({ ...back, items, overtaken: [...session.overtaken, item.id] }, item.id, { take: 'table' });
}

export function recorded(session: Session, { item }: CheckInSaved): Session {
  const { [item.id]: _, ...drafts } = session.drafts;
  const saved = [...session.saved.filter((id) => id !== item.id), item.id];
  return { ...session, items: { ...session.items, [item.id]: item }, drafts, saved, waiting: false };
}
