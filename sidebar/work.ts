/** The one thing that the panel is doing: which button was pressed, how long ago, and how it failed. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Failed, Reply } from './server.js';

/** After 300 ms the pressed button says what it does, after 5 s the panel says that it takes long. */
export type Late = 'no' | 'soon' | 'long';
const SOON_MS = 300;
const LONG_MS = 5000;

export interface Failure {
  readonly reply: Failed;
  /** What was pressed. */
  readonly key: string;
}

export interface Work {
  readonly pressed: string | null;
  readonly late: Late;
  readonly failure: Failure | null;
  /** A press that writes: does nothing while another one is under way, and the screen stays until it is done. */
  press<T>(key: string, ask: () => Promise<Reply<T>>, then: (value: T) => void): void;
  /** A press that only reads: the screen may be left before its answer comes. */
  look<T>(key: string, ask: () => Promise<Reply<T>>, then: (value: T) => void): void;
  /** A screen that reads on arrival: takes over from an earlier one. */
  load<T>(key: string, ask: () => Promise<Reply<T>>, then: (value: T) => void): void;
  retry(): void;
  /** Forgets an answer that is still to come. */
  leave(): void;
  /** Whether something is being written: then the screen stays. */
  holds(): boolean;
}

interface State {
  readonly pressed: string | null;
  readonly late: Late;
  readonly failure: Failure | null;
}
const QUIET: State = { pressed: null, late: 'no', failure: null };

export function useWork(): Work {
  const [state, setState] = useState<State>(QUIET);
  const current = useRef<{ readonly writes: boolean } | null>(null);
  const again = useRef<() => void>(() => {});

  const doing = useMemo(() => {
    function start<T>(writes: boolean, key: string, ask: () => Promise<Reply<T>>, then: (value: T) => void): void {
      const run = { writes };
      current.current = run;
      again.current = () => start(writes, key, ask, then);
      setState((before) => ({ ...before, pressed: key, late: 'no' }));
      const later = (late: Late) => () => {
        if (current.current === run) setState((before) => ({ ...before, late }));
      };
      const timers = [setTimeout(later('soon'), SOON_MS), setTimeout(later('long'), LONG_MS)];
      void ask().then((reply) => {
        for (const timer of timers) clearTimeout(timer);
        if (current.current !== run) return;
        current.current = null;
        setState(reply.ok ? QUIET : { ...QUIET, failure: { reply, key } });
        if (reply.ok) then(reply.value);
      });
    }
    const leave = () => {
      current.current = null;
      setState(QUIET);
    };
    return {
      press: <T>(key: string, ask: () => Promise<Reply<T>>, then: (value: T) => void) => {
        if (current.current === null) start(true, key, ask, then);
      },
      look: <T>(key: string, ask: () => Promise<Reply<T>>, then: (value: T) => void) => {
        if (current.current === null) start(false, key, ask, then);
      },
      load: <T>(key: string, ask: () => Promise<Reply<T>>, then: (value: T) => void) => {
        setState(QUIET);
        start(false, key, ask, then);
      },
      retry: () => {
        if (current.current === null) again.current();
      },
      leave,
      holds: () => current.current?.writes === true,
    };
  }, []);

  return { ...state, ...doing };
}
