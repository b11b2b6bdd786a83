/** Notes: a receipt after a job, a banner over a form, a plain remark. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { version } from '../../package.json';
import { usePanel } from '../context.js';
import { failureDetails, failureWords } from '../failures.js';
import type { Failed } from '../server.js';
import { Plain } from './button.js';
import { Icon, type IconName } from './icon.js';

interface NoteProps {
  readonly tone: 'grey' | 'green' | 'amber' | 'red';
  readonly icon?: IconName;
  readonly title?: string;
  readonly role?: 'alert';
  readonly children: ComponentChildren;
}

export function Note({ tone, icon, title, role, children }: NoteProps) {
  return (
    <div class={`note ${tone}`} role={role}>
      {icon !== undefined && <Icon name={icon} />}
      <div class="grow">
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}

/** What was not written because its cell is protected, in the words of the screen. */
export interface NotWritten {
  readonly title: string;
  text(args: Failed['args']): string;
  readonly action: ComponentChildren;
}

interface FailureBannerProps {
  readonly failed: Failed;
  readonly notWritten: NotWritten | undefined;
}

/** Over the form that it concerns; the form is kept and the blue button tries again. */
export function FailureBanner({ failed, notWritten }: FailureBannerProps) {
  const { words } = usePanel();
  const own = failed.code === 'protected' && (failed.args.cell ?? '') !== '' ? notWritten : undefined;
  const { tone, icon, details, ...general } = failureWords(failed, words);
  const { title, text } = own === undefined ? general : { title: own.title, text: own.text(failed.args) };
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.scrollIntoView({ block: 'nearest' }), [failed]);
  return (
    <div ref={top}>
      <Note tone={tone} icon={icon} title={title} role="alert">
        <p>{text}</p>
        {own?.action}
        {details && <CopyDetails failed={failed} />}
      </Note>
    </div>
  );
}

/** Copies what a report needs; where the browser refuses, shows it selected. */
export function CopyDetails({ failed }: { readonly failed: Failed }) {
  const { words, announce } = usePanel();
  const [details, setDetails] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (details !== null && !copied) field.current?.select();
  }, [details, copied]);

  function copy(): void {
    const text = failureDetails(failed, version, new Date());
    setDetails(text);
    const done = () => {
      setCopied(true);
      announce(words.say('failure.copied'));
    };
    // The panel's frame may not be allowed to write the clipboard; then the text is there to copy by hand.
    navigator.clipboard?.writeText(text).then(done, () => setCopied(false));
  }
  return (
    <>
      <Plain look="ink" label={words.say(copied ? 'failure.copied' : 'failure.details')} onPress={copy} />
      {details !== null && !copied && (
        <textarea
          ref={field}
          class="details"
          readOnly
          aria-label={words.say('failure.copyByHand')}
          rows={4}
          value={details}
        />
      )}
    </>
  );
}
