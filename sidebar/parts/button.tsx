/** Buttons. The blue one stands once on a screen; while its press is under way it says so at the same width. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePanel } from '../context.js';
import { againText } from '../failures.js';
import { Icon, type IconName } from './icon.js';

interface BlueProps {
  readonly id?: string;
  /** The name under which the press runs. */
  readonly work: string;
  readonly label: string;
  /** "Saving…" */
  readonly waiting: string;
  /** Pressed, and waiting for another press to be done. */
  readonly queued?: boolean;
  onPress(): void;
}

export function Blue({ id, work: key, label, waiting, queued = false, onPress }: BlueProps) {
  const { work, words } = usePanel();
  const button = useRef<HTMLButtonElement>(null);
  /** As wide as it was with its own words. */
  const width = useRef(0);
  const failed = work.failure !== null;
  const again = work.failure === null ? '' : againText(work.failure.reply, words);
  const waits = queued || (work.late !== 'no' && (work.pressed === key || (failed && work.pressed !== null)));
  useLayoutEffect(() => {
    if (!waits) width.current = button.current?.offsetWidth ?? 0;
  });

  function press(event: MouseEvent): void {
    // The second click of a double click would press the next screen's button, which stands in the same place.
    if (event.detail > 1) return;
    // The screen's own act reads the form as it stands now; only a press elsewhere is run again as it was.
    if (work.failure !== null && work.failure.key !== key) work.retry();
    else onPress();
  }
  return (
    <button
      ref={button}
      id={id}
      type="button"
      class={`blue${waits ? ' waits' : ''}`}
      style={waits && width.current > 0 ? { width: `${width.current}px` } : {}}
      aria-busy={waits}
      onClick={press}
    >
      {waits ? waiting : failed ? again : label}
    </button>
  );
}

/** Where a job leaves nothing else to do. */
export function BlueHome() {
  const { words, go } = usePanel();
  const home = () => go({ at: 'home' });
  return <Blue work="home" label={words.say('home')} waiting={words.say('reading')} onPress={home} />;
}

interface PlainProps {
  readonly id?: string;
  readonly look?: 'link' | 'ink' | 'outline';
  readonly icon?: IconName;
  readonly label: string;
  /** Where the visible word alone says too little to a screen reader. */
  readonly longer?: string;
  readonly lang?: string;
  readonly expanded?: boolean;
  readonly controls?: string;
  /** The name under which the press runs; while it does, the words fade. */
  readonly work?: string;
  onPress(): void;
}

/** Clicks that follow each other faster are one double click. */
const DOUBLE_MS = 1000;

/** A click that goes on with clicks on another button, which stood in this place before, was not meant for this one. */
export function useOwnClicks(onPress: () => void): (event: MouseEvent) => void {
  const last = useRef(0);
  return ({ detail }) => {
    if (detail > 1 && Date.now() - last.current > DOUBLE_MS) return;
    last.current = Date.now();
    onPress();
  };
}

/** Takes the last action back. */
export function UndoButton({ label }: { readonly label?: string }) {
  const { words, go } = usePanel();
  return <Plain look="ink" icon="undo" label={label ?? words.say('undo')} onPress={() => go({ at: 'undo' })} />;
}

function useWaits(key: string | undefined): boolean {
  const { work } = usePanel();
  return key !== undefined && work.pressed === key && work.late !== 'no';
}

export function Plain({ id, look = 'link', icon, label, longer, lang, expanded, controls, work, onPress }: PlainProps) {
  const waits = useWaits(work);
  const click = useOwnClicks(onPress);
  return (
    <button
      type="button"
      id={id}
      lang={lang}
      class={waits ? `${look} waits` : look}
      aria-busy={waits}
      aria-label={longer}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={click}
    >
      {icon !== undefined && <Icon name={icon} />}
      {label}
    </button>
  );
}

/** A line of Home's list: icon, words, a value on the right. */
interface RowProps {
  readonly id: string;
  readonly icon: IconName | null;
  readonly label: string;
  readonly value?: ComponentChildren;
  readonly expanded?: boolean;
  readonly work?: string;
  onPress(): void;
}

export function Row({ id, icon, label, value, expanded, work, onPress }: RowProps) {
  const waits = useWaits(work);
  const click = useOwnClicks(onPress);
  return (
    <button
      type="button"
      id={id}
      class={waits ? 'row waits' : 'row'}
      aria-busy={waits}
      aria-expanded={expanded}
      onClick={click}
    >
      {icon === null ? <span class="icon" /> : <Icon name={icon} />}
      <span class="grow">{label}</span>
      {value !== undefined && <span class="value">{value}</span>}
    </button>
  );
}
