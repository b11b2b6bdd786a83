/** The set-up is done: what was made, and what comes next. */
import type { Words } from '../../src/i18n/panel/say.js';
import type { CellRef, SetupInput, SetupProgress, SetupReview } from '../../src/panel-api/index.js';
import { usePanel, useShow, wholeTab } from '../context.js';
import { Blue, Plain, UndoButton } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { Screen, Title } from '../parts/screen.js';
import { tabsToRead } from '../setup-page.js';
import type { SheetRead } from '../sheet-read.js';
import { namesOf } from '../structure-words.js';

interface DoneProps {
  readonly progress: SetupProgress;
  /** The tabs of the review, to tell those that were there already. */
  readonly before: SetupReview['tabs'];
  readonly editing: boolean;
  readonly start: SetupInput['start'] | null;
  /** null when it was interrupted. */
  readonly seconds: number | null;
  /** The tab that it was built from. */
  readonly read: SheetRead | null;
}

type Next = { readonly title: string; readonly text: string; readonly blue: string; readonly cell: CellRef | null };

export function Done({ progress, before, editing, start, seconds, read }: DoneProps) {
  const { words, go } = usePanel();
  const { say } = words;
  const show = useShow();
  const tabs = tabsToRead(progress.tabs);
  const there = new Set(before.filter(({ made }) => made).map(({ role }) => role));
  const made = tabs.filter(({ role }) => !there.has(role)).length;
  const next = editing ? null : nextStep(progress, start, words);

  function press(): void {
    if (next === null) go({ at: 'home' });
    else if (next.cell === null) go({ at: 'check' });
    else show('next', next.cell);
  }
  const foot = (
    <>
      <Blue work="next" label={next?.blue ?? say('home')} waiting={say('opening')} onPress={press} />
      <UndoButton label={say(editing ? 'settings.undo' : 'done.undo')} />
    </>
  );
  return (
    <Screen back="home" foot={foot}>
      <Title>{say(editing ? 'settings.done' : 'done.title')}</Title>
      <p>{editing ? say('settings.doneText') : madeText(made, seconds, read, words)}</p>
      <ul class="items">
        {tabs.map(({ role, name, tab }) => (
          <li key={role} class="step">
            <Icon name="check" />
            <span class="grow">
              {name}
              <Counts role={role} progress={progress} />
            </span>
            {tab !== null && (
              <Plain
                work={`open-${role}`}
                label={say('open')}
                longer={say('done.openTab', { tab: name })}
                onPress={() => show(`open-${role}`, wholeTab(tab))}
              />
            )}
          </li>
        ))}
      </ul>
      {next !== null && (
        <section class="card">
          <h2>{next.title}</h2>
          <p>{next.text}</p>
        </section>
      )}
    </Screen>
  );
}

function madeText(n: number, s: number | null, read: SheetRead | null, words: Words): string {
  const { say } = words;
  if (read === null) return s === null ? say('done.textNoTime', { n }) : say('done.text', { n, s });
  const { stack } = read.view;
  const [tab, k] = [namesOf(stack, words), stack.length];
  return s === null ? say('done.textFromNoTime', { n, tab, k }) : say('done.textFrom', { n, s, tab, k });
}

function Counts({ role, progress }: { readonly role: string; readonly progress: SetupProgress }) {
  const { say } = usePanel().words;
  const { objectives, keyResults, people, teams } = progress.counts;
  if (role === 'okr' && objectives + keyResults > 0)
    return <span class="hint">{say('done.counts', { objectives, keyResults })}</span>;
  if (role === 'people' && teams > 0) return <span class="hint">{say('done.people', { people, teams })}</span>;
  if (role === 'people' && people > 0) return <span class="hint">{say('setup.peopleOnly', { people })}</span>;
  return null;
}

/** First what is wrong, then the first objective; what holds objectives already is there to be looked at. */
function nextStep(progress: SetupProgress, start: SetupInput['start'] | null, { say }: Words): Next | null {
  const { toFix: n, firstObjective, tabs } = progress;
  const okr = tabs.find(({ role }) => role === 'okr');
  const isFilled = start === 'example' || (start === 'tab' && n === 0);
  if (isFilled && okr !== undefined && okr.tab !== null) {
    const cell = wholeTab(okr.tab);
    return {
      title: say('done.look.title'),
      text: say('done.look.text'),
      blue: say('done.look.blue', { tab: okr.name }),
      cell,
    };
  }
  if (n > 0)
    return {
      title: say('done.fix.title', { n }),
      text: say('done.fix.text', { n }),
      blue: say('home.row.check'),
      cell: null,
    };
  if (firstObjective === null) return null;
  return {
    title: say('done.write.title'),
    text: say('done.write.text'),
    blue: say('home.write.blue'),
    cell: firstObjective,
  };
}
