/** Long work, one call for each part: what is done is known after each of them, and stopping stops. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from './context.js';
import type { Reply } from './server.js';

export interface Stepwise<T> {
  /** After the last call; null before the first answer. */
  readonly progress: T | null;
  readonly isStopping: boolean;
  readonly isStopped: boolean;
  /** Nothing is under way: it was stopped, or a call failed. */
  readonly isResting: boolean;
  /** How long it took; null when it was interrupted. */
  readonly seconds: number | null;
  stop(): void;
  goOn(): void;
}

/** The name under which the calls run. */
export const STEP = 'step';

/** Begins on arrival; `ask` does the next unfinished part. `isWhole`: the work begins here, so its time can be told. */
export function useStepwise<T extends { readonly finished: boolean }>(
  ask: () => Promise<Reply<T>>,
  isWhole: boolean,
): Stepwise<T> {
  const { work, setHome, turnPage } = usePanel();
  const [progress, setProgress] = useState<T | null>(null);
  const [isStopping, setStopping] = useState(false);
  const [isStopped, setStopped] = useState(false);
  const [seconds, setSeconds] = useState<number | null>(null);
  // The loop reads these after each call, whatever was drawn meanwhile.
  const stop = useRef(false);
  const begun = useRef<number | null>(isWhole ? Date.now() : null);

  function step(): void {
    work.load(STEP, ask, (now) => {
      setHome(null);
      setProgress(now);
      if (now.finished) {
        if (begun.current !== null) setSeconds(Math.max(1, Math.round((Date.now() - begun.current) / 1000)));
        turnPage();
      } else if (stop.current) {
        setStopped(true);
        turnPage();
      } else step();
    });
  }
  useEffect(step, []);

  return {
    progress,
    isStopping,
    isStopped,
    isResting: isStopped || work.failure !== null,
    seconds,
    stop: () => {
      stop.current = true;
      setStopping(true);
    },
    goOn: () => {
      stop.current = false;
      begun.current = null;
      setStopping(false);
      setStopped(false);
      step();
    },
  };
}
