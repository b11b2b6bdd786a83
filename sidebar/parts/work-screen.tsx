/** The screen of long work: how far it is, part by part, with the button that stops it or goes on. */
import { usePanel } from '../context.js';
import { STEP, type Stepwise } from '../stepwise.js';
import { Bar } from './bar.js';
import { Blue, Plain, UndoButton } from './button.js';
import { type Back, Screen, Title } from './screen.js';
import { StepList, type WorkStep } from './step-list.js';

interface WorkScreenProps {
  readonly work: Stepwise<unknown>;
  readonly title: string;
  readonly steps: readonly WorkStep[];
  /** What is done with a tab. */
  readonly counted?: 'made' | 'rewritten';
  /** Share of the whole that is done. */
  readonly share: number;
  readonly note: string;
  readonly going: string;
  /** "Undo set-up"; null while there is nothing to undo. */
  readonly undo: string | null;
  /** Where it leads back to while nothing is under way. */
  readonly back?: Back;
}

const TEXTS = {
  made: { stopped: 'stopped.title', bar: 'working.bar' },
  rewritten: { stopped: 'stopped.rewritten', bar: 'working.barRewritten' },
} as const;

export function WorkScreen({
  work,
  title,
  steps,
  counted = 'made',
  share,
  note,
  going,
  undo,
  back = 'home',
}: WorkScreenProps) {
  const { words } = usePanel();
  const { say } = words;
  const { isResting, isStopping, isStopped } = work;
  const texts = TEXTS[counted];
  const counts = { done: steps.filter(({ state }) => state === 'done').length, total: steps.length };
  const foot = isResting ? (
    <>
      <Blue work={STEP} label={say('continue')} waiting={going} onPress={work.goOn} />
      {undo !== null && <UndoButton label={undo} />}
    </>
  ) : (
    <Plain look="outline" label={say(isStopping ? 'working.stopping' : 'working.stop')} onPress={work.stop} />
  );
  return (
    <Screen {...(isResting ? { back } : {})} foot={foot}>
      <Title>{isStopped ? say(texts.stopped, counts) : title}</Title>
      {steps.length > 0 && <Bar share={share} tone="plain" label={say(texts.bar, counts)} />}
      <StepList steps={steps} turning={!isResting} />
      <p class="hint">{note}</p>
    </Screen>
  );
}
