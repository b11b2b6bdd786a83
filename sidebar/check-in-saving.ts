/** Saves behind the form: the next key result is asked at once, and one that could not be saved comes back. */
import { useRef, useState } from 'preact/hooks';
import type { CheckInEntry, CheckInItem, CheckInSaved } from '../src/panel-api/index.js';
import { type Draft, entryOf } from './check-in-draft.js';
import {
  advanced,
  begin,
  broughtBack,
  currentOf,
  draftIn,
  isLast,
  isOver,
  overtaken,
  putOff,
  recorded,
  type Session,
  withDraft,
} from './check-in-session.js';
import { usePanel } from './context.js';
import { type Reply, server } from './server.js';

export interface Saving {
  readonly session: Session;
  change(id: string, part: Partial<Draft>): void;
  save(): void;
  later(): void;
  leave(): void;
}

/** The name under which one is saved. */
export const saveKey = (id: string): string => `save ${id}`;

export function useSaving(items: readonly CheckInItem[]): Saving {
  const { work, go, turnPage, setHome, typed } = usePanel();
  const [session, draw] = useState(() => begin(items, typed.drafts));
  // An answer comes long after the drawing that asked for it.
  const now = useRef(session);
  const afterwards = useRef<'save' | 'end' | 'home' | null>(null);

  function set(next: Session): void {
    now.current = next;
    typed.drafts = next.drafts;
    draw(next);
  }
  function turn(next: Session): void {
    set(next);
    turnPage();
  }
  const home = () => go({ at: 'home' });

  /** At most one is being saved: whatever is pressed meanwhile waits for it. */
  function wait(what: 'save' | 'end' | 'home'): void {
    afterwards.current = what;
    set({ ...now.current, waiting: true });
  }

  function save(): void {
    const item = currentOf(now.current);
    const entry = item === undefined ? undefined : entryOf(item, draftIn(now.current, item));
    if (entry === undefined) return;
    if (work.holds()) wait('save');
    else send(entry);
  }

  function send(entry: CheckInEntry): void {
    // What failed before belongs to this one; the next one is asked without its banner.
    work.leave();
    work.press(saveKey(entry.id), () => asked(entry), arrived);
    // The last one stays until it is saved, for then the whole is done.
    if (!isLast(now.current)) turn(advanced(now.current));
  }

  async function asked(entry: CheckInEntry): Promise<Reply<CheckInSaved>> {
    const reply = await server.okrSaveKeyResult(entry);
    if (!reply.ok) {
      afterwards.current = null;
      turn(broughtBack(now.current, entry.id));
    }
    return reply;
  }

  function arrived(answer: CheckInSaved): void {
    setHome(null);
    const next = afterwards.current;
    afterwards.current = null;
    if (!answer.written && answer.item.conflict !== null) {
      turn(overtaken(now.current, answer.item));
      return;
    }
    const done = recorded(now.current, answer);
    const isAsked = currentOf(done)?.id === answer.item.id;
    if (isAsked || next === 'end') turn(advanced(done));
    else set(done);
    if (next === 'home') home();
    else if (next === 'save') save();
    else leaveIfIdle();
  }

  /** All put off: there is nothing to tell of. */
  function leaveIfIdle(): void {
    if (isOver(now.current) && now.current.saved.length === 0) home();
  }

  function later(): void {
    const rest = putOff(now.current);
    if (!work.holds()) {
      work.leave();
      turn(advanced(rest));
      leaveIfIdle();
    } else if (isLast(rest)) {
      set(rest);
      wait('end');
    } else turn(advanced(rest));
  }

  return {
    session,
    change: (id, part) => set(withDraft(now.current, id, part)),
    save,
    later,
    leave: () => (work.holds() ? wait('home') : home()),
  };
}
