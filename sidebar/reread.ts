/** Reads a tab again with what was just answered; the latest answer counts. */
import { useRef, useState } from 'preact/hooks';
import { usePanel } from './context.js';
import { server } from './server.js';
import { reread, type SheetRead } from './sheet-read.js';

/** The name under which it runs. */
const READ = 'read';

export interface Rereading {
  /** Continue was pressed and waits for the answer. */
  readonly queued: boolean;
  /** Keeps the answer at once and reads with it. */
  ask(next: SheetRead, then?: (now: SheetRead) => void): void;
  /** Now, or as soon as what is being read has come. */
  afterwards(then: (now: SheetRead) => void): void;
}

export function useRereading(read: SheetRead, keep: (read: SheetRead) => void): Rereading {
  const { work, words, announce } = usePanel();
  const waiting = useRef<((now: SheetRead) => void) | null>(null);
  const [queued, setQueued] = useState(false);

  function ask(next: SheetRead, then?: (now: SheetRead) => void): void {
    keep(next);
    waiting.current = null;
    setQueued(false);
    const again = async () => {
      const reply = await server.okrStructure(next.view.tab.id, next.answers);
      if (!reply.ok) {
        waiting.current = null;
        setQueued(false);
      }
      return reply;
    };
    work.load(READ, again, (view) => {
      const now = reread(next, view);
      keep(now);
      const { objectives, keyResults } = view;
      announce(words.say('done.counts', { objectives, keyResults }));
      then?.(now);
      const wanted = waiting.current;
      waiting.current = null;
      setQueued(false);
      wanted?.(now);
    });
  }

  function afterwards(then: (now: SheetRead) => void): void {
    if (work.pressed !== READ) then(read);
    else {
      waiting.current = then;
      setQueued(true);
    }
  }
  return { queued, ask, afterwards };
}
