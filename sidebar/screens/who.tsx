/** Which name is yours: asked inside the first action that needs it, and from Home to change it. */
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../src/i18n/panel/say.js';
import type { PeopleView } from '../../src/panel-api/index.js';
import { usePanel, useShow, wholeTab } from '../context.js';
import { Blue, Plain } from '../parts/button.js';
import { Choices } from '../parts/choices.js';
import { describedBy, Field, Input } from '../parts/field.js';
import { Loading, Screen, Title } from '../parts/screen.js';
import { foundPeople } from '../people-found.js';
import { server } from '../server.js';

interface WhoProps {
  /** Where no action waits for the name, Home does. */
  onPicked?(): void;
}

export function Who({ onPicked }: WhoProps) {
  const { words, work, go, home, setHome } = usePanel();
  const { say } = words;
  const [view, setView] = useState<PeopleView | null>(null);
  const [search, setSearch] = useState('');
  const [usual] = useState(home?.person ?? '');
  const [picked, setPicked] = useState(usual);
  const [told, setTold] = useState(false);
  useEffect(() => work.load('people', server.okrPeople, setView), []);

  if (view === null) {
    return <Loading text={say('who.reading')} />;
  }
  const { shown, chosen } = foundPeople(view.people, { text: search, picked, usual });

  function press(): void {
    if (chosen === undefined) {
      setTold(true);
      document.getElementById('find')?.focus();
      return;
    }
    work.press(
      'me',
      () => server.okrSetPerson(chosen),
      () => {
        setHome(null);
        if (onPicked === undefined) go({ at: 'home' });
        else onPicked();
      },
    );
  }
  const error = told && chosen === undefined ? say('who.choose') : undefined;
  return (
    <Screen back="home" foot={<Blue work="me" label={say('who.me')} waiting={say('saving')} onPress={press} />}>
      <Title>{say('who.title')}</Title>
      <p>{say('who.text')}</p>
      <Field id="find" label={say('who.find')} error={error}>
        <Input
          id="find"
          value={search}
          wrong={error !== undefined}
          described={describedBy('find', error, '')}
          onInput={setSearch}
        />
      </Field>
      <div>
        {shown.length > 0 && (
          <Choices<string>
            name="person"
            legend={say('who.names')}
            unseen
            look="boxed"
            value={chosen ?? null}
            options={shown.map((person) => [person.name, person.name, teamText(person, words)] as const)}
            onChoose={setPicked}
          />
        )}
        <p class="hint" id="find-hint">
          {shown.length === 0 ? say('who.none') : say('who.count', { n: shown.length, m: view.people.length })}
        </p>
      </div>
      <Missing view={view} onAgain={() => work.look('again', server.okrPeople, setView)} />
    </Screen>
  );
}

function teamText({ team, keyResults }: PeopleView['people'][number], { say }: Words): string {
  return team === '' ? say('keyResults', { n: keyResults }) : say('who.team', { team, n: keyResults });
}

interface MissingProps {
  readonly view: PeopleView;
  onAgain(): void;
}

/** People is where names come from: a name that is not there is added there. */
function Missing({ view, onAgain }: MissingProps) {
  const { say } = usePanel().words;
  const show = useShow();
  const [open, setOpen] = useState(false);
  const tab = peopleTab(view);
  return (
    <div>
      <Plain id="missing" label={say('who.missing')} expanded={open} onPress={() => setOpen(!open)} />
      {open && (
        <div class="missing">
          <p>{say('who.missingText')}</p>
          <p class="actions">
            {tab !== undefined && (
              <Plain work="people" label={say('who.openPeople')} onPress={() => show('people', wholeTab(tab))} />
            )}
            <Plain work="again" label={say('who.again')} onPress={onAgain} />
          </p>
        </div>
      )}
    </div>
  );
}

/** The sheet ID of People, once the add-on tells it: the interface does not promise it yet. */
function peopleTab(view: PeopleView): number | undefined {
  return view.tab ?? undefined;
}
