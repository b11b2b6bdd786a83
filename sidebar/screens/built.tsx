/** An OKR tab was built from a tab: what was written, what was not, and what comes next. */
import type { SetupProgress } from '../../src/panel-api/index.js';
import { usePanel, useShow, wholeTab } from '../context.js';
import { Blue, Plain, UndoButton } from '../parts/button.js';
import { Screen, Title } from '../parts/screen.js';
import { newOwners, type SheetRead } from '../sheet-read.js';
import { leftText, namesOf, placeOf } from '../structure-words.js';
import { Line } from './found.js';

interface BuiltProps {
  readonly progress: SetupProgress;
  readonly read: SheetRead;
}

export function Built({ progress, read }: BuiltProps) {
  const { words, go } = usePanel();
  const { say } = words;
  const show = useShow();
  const { view } = read;
  const { objectives, keyResults, reading, differs } = view;
  const { toFix } = progress;
  const tabOf = (role: 'okr' | 'people') => progress.tabs.find((tab) => tab.role === role);
  const okr = tabOf('okr');
  const { people, teams } = newOwners(read);
  const [n, m] = [people.length, teams.length];
  const left = reading.leftOver.length;
  const row = reading.leftOver[0]?.row ?? differs[0]?.row;
  const place = row === undefined ? undefined : placeOf(view, row);

  const open = (role: 'okr' | 'people') => {
    const { tab, name } = tabOf(role) ?? { tab: null, name: '' };
    if (tab === null) return null;
    const key = `open-${role}`;
    const label = say('done.openTab', { tab: name });
    return <Plain work={key} label={say('open')} longer={label} onPress={() => show(key, wholeTab(tab))} />;
  };
  const openOkr = () => okr?.tab != null && show('next', wholeTab(okr.tab));
  const blue =
    toFix > 0 ? (
      <Blue work="next" label={say('home.row.check')} waiting={say('opening')} onPress={() => go({ at: 'check' })} />
    ) : (
      <Blue
        work="next"
        label={say('done.openTab', { tab: okr?.name ?? '' })}
        waiting={say('opening')}
        onPress={openOkr}
      />
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
      <Title>{say('built.title', { okr: okr?.name ?? '' })}</Title>
      <p>{say('built.text', { n: objectives + keyResults, tab: namesOf(view.stack, words), k: view.stack.length })}</p>
      <ul class="items">
        <Line icon="check" action={open('okr')}>
          {say('done.counts', { objectives, keyResults })}
        </Line>
        {n + m > 0 && (
          <Line icon="check" action={open('people')}>
            {m === 0 ? say('built.people', { n }) : say('built.peopleTeams', { n, m })}
          </Line>
        )}
        {place !== undefined && (
          <Line
            icon="info"
            action={
              <Plain
                work="left"
                label={say('show')}
                onPress={() => show('left', { tab: place.tab, id: `#${place.row}`, column: null })}
              />
            }
          >
            {leftText(left, differs.length, words)}
          </Line>
        )}
      </ul>
      {toFix > 0 && (
        <section class="card">
          <h2>{say('done.fix.title', { n: toFix })}</h2>
          <p>{say('done.fix.text', { n: toFix })}</p>
        </section>
      )}
    </Screen>
  );
}
