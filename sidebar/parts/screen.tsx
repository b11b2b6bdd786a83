/** The frame of every screen: the way back, what failed, the content, and the buttons at the foot. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePanel } from '../context.js';
import { failureWords } from '../failures.js';
import { Failing, FailingFoot } from './failing.js';
import { Icon } from './icon.js';
import { FailureBanner } from './note.js';

interface ScreenProps {
  /** What is read while the screen has nothing to show yet. */
  readonly loading?: string | null;
  readonly back?: { readonly label: string; onPress(): void };
  /** "Step 2 of 3" */
  readonly step?: string;
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Enter presses the blue button from a field or the title; never while an input method is composing. */
function onEnter(event: KeyboardEvent): void {
  const at = event.target;
  if (event.key !== 'Enter' || !(at instanceof HTMLInputElement || at instanceof HTMLHeadingElement)) return;
  event.preventDefault();
  if (event.isComposing || event.keyCode === 229) return;
  document.querySelector<HTMLButtonElement>('button.blue')?.click();
}

export function Screen({ loading = null, back, step, foot, children }: ScreenProps) {
  const { work, words } = usePanel();
  const failed = work.failure?.reply ?? null;
  const whole = failed !== null && (loading !== null || failureWords(failed, words).whole);
  return (
    <form class="screen" noValidate onSubmit={(event) => event.preventDefault()} onKeyDown={onEnter}>
      <div class="page">
        {(back !== undefined || step !== undefined) && (
          <div class="top">
            {back !== undefined && (
              <button type="button" class="ink way-back" onClick={back.onPress}>
                <Icon name="back" />
                {back.label}
              </button>
            )}
            {step !== undefined && <span class="hint">{step}</span>}
          </div>
        )}
        {failed !== null && !whole && <FailureBanner failed={failed} />}
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
