/** The frame of every screen: the way back, what failed, the content, and the buttons at the foot. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePanel } from '../context.js';
import { failureWords } from '../failures.js';
import { Failing, FailingFoot } from './failing.js';
import { Icon } from './icon.js';
import { FailureBanner, type NotWritten } from './note.js';

/** Where the way back leads: Home from most screens. */
export type Back = 'home' | { readonly label: string; onPress(): void };

interface ScreenProps {
  /** What is read while the screen has nothing to show yet. */
  readonly loading?: string | null;
  readonly back?: Back | undefined;
  /** "Step 2 of 3" */
  readonly step?: string;
  /** Below the way back, above whatever failed. */
  readonly under?: ComponentChildren;
  /** What a cell that is protected means here, instead of the general words. */
  readonly notWritten?: NotWritten;
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A text of several lines goes on with Enter where it says so. */
function goesOn(at: EventTarget | null): boolean {
  if (at instanceof HTMLTextAreaElement) return at.dataset.enter === 'next';
  return at instanceof HTMLInputElement || at instanceof HTMLHeadingElement;
}

/** Enter presses the blue button from a field or the title; never while an input method is composing. */
function onEnter(event: KeyboardEvent): void {
  // Safari tells of the end of a composition before the key that ended it; 229 is that key.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  if (!goesOn(event.target)) return;
  event.preventDefault();
  // A key that is held down presses once.
  if (!event.repeat) document.querySelector<HTMLButtonElement>('button.blue')?.click();
}

export function Screen({ loading = null, back, step, under, notWritten, foot, children }: ScreenProps) {
  const { work, words } = usePanel();
  const failed = work.failure?.reply ?? null;
  const whole = failed !== null && (loading !== null || failureWords(failed, words).whole);
  return (
    <form class="screen" noValidate onSubmit={(event) => event.preventDefault()} onKeyDown={onEnter}>
      <div class="page">
        {(back !== undefined || step !== undefined) && (
          <div class="top">
            {back !== undefined && <WayBack back={back} />}
            {step !== undefined && <span class="hint">{step}</span>}
          </div>
        )}
        {under}
        {failed !== null && !whole && <FailureBanner failed={failed} notWritten={notWritten} />}
        {failed !== null && whole ? (
          <Failing failed={failed} />
        ) : loading === null ? (
          children
        ) : (
          <Shapes text={loading} />
        )}
      </div>
      {(foot !== undefined || whole || work.late === 'long') && (
        <div class="foot">
          {work.late === 'long' && (
            <p class="hint" role="status">
              {words.say('slow')}
            </p>
          )}
          {failed !== null && whole ? <FailingFoot failed={failed} /> : loading === null && foot}
        </div>
      )}
    </form>
  );
}

function WayBack({ back }: { readonly back: Back }) {
  const { words, go } = usePanel();
  const { label, onPress } = back === 'home' ? { label: words.say('home'), onPress: () => go({ at: 'home' }) } : back;
  return (
    <button type="button" class="ink way-back" onClick={onPress}>
      <Icon name="back" />
      {label}
    </button>
  );
}

/** A screen that reads before it has anything to show. */
export function Loading({ text }: { readonly text: string }) {
  return (
    <Screen loading={text} back="home">
      {null}
    </Screen>
  );
}

/** Grey shapes where the content will be. */
function Shapes({ text }: { readonly text: string }) {
  return (
    <>
      <p class="hint" role="status">
        {text}
      </p>
      <div aria-hidden="true">
        <i class="shape title" />
        <i class="shape" />
        <i class="shape box" />
        <i class="shape short" />
        <i class="shape short" />
      </div>
    </>
  );
}

/** A new screen is read from its title on; coming back, from the control that was pressed. */
export function Title({ children }: { readonly children: string }) {
  const { focus } = usePanel();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!focus.due) return;
    focus.due = false;
    const pressed = focus.returnTo === '' ? null : document.getElementById(focus.returnTo);
    if (pressed === null) window.scrollTo(0, 0);
    (pressed ?? title.current)?.focus();
  });
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}
