/** The check-in is open: what was made, how much there is to talk about, and the way into it. */
import { dayWithWeekday } from '../../src/i18n/panel/days.js';
import type { StartProgress } from '../../src/panel-api/index.js';
import { usePanel, useShow, wholeTab } from '../context.js';
import { Blue, BlueHome, Plain, UndoButton } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { Note } from '../parts/note.js';
import { Screen, Title } from '../parts/screen.js';

export function Started({ progress }: { readonly progress: StartProgress }) {
  const { words } = usePanel();
  const { say, language } = words;
  const show = useShow();
  const { day, tabs, first } = progress;
  const n = tabs.reduce((sum, { keyResults }) => sum + keyResults, 0);
  const open = (tab: number) => () => show(`open ${tab}`, wholeTab(tab));
  const [only, other] = tabs;
  const blue =
    only !== undefined && only.tab !== null && other === undefined ? (
      <Blue
        work={`open ${only.tab}`}
        label={say('done.openTab', { tab: only.name })}
        waiting={say('opening')}
        onPress={open(only.tab)}
      />
    ) : (
      <BlueHome />
    );
  return (
    <Screen
      back="home"
      foot={
        <>
          {blue}
          <UndoButton />
        </>
      }
    >
      <Note tone="green" icon="check">
        <p>{say('start.doneText', { n, m: tabs.length })}</p>
      </Note>
      <Title>{say('start.done', { day: dayWithWeekday(day, language) })}</Title>
      <p>{first === 0 ? say('start.firstNone') : say('start.first', { n: first })}</p>
      {other !== undefined && (
        <ul class="items">
          {tabs.map(({ name, tab, keyResults }) => (
            <li key={name} class="step">
              <Icon name="check" />
              <span class="grow">
                {name}
                <span class="hint">{say('keyResults', { n: keyResults })}</span>
              </span>
              {tab !== null && (
                <Plain
                  work={`open ${tab}`}
                  label={say('open')}
                  longer={say('done.openTab', { tab: name })}
                  onPress={open(tab)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Screen>
  );
}
