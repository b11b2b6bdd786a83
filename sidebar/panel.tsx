/** The panel: which screen it shows, in which language. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { wordsIn } from '../src/i18n/panel/say.js';
import type { HomeView, Language, Screen } from '../src/panel-api/index.js';
import { type Focus, PanelContext, type PanelState, type Place, placeOf } from './context.js';
import { Check } from './screens/check.js';
import { CheckIn } from './screens/check-in.js';
import { History } from './screens/history.js';
import { Home } from './screens/home.js';
import { SaveCheckIn } from './screens/save-check-in.js';
import { SetUp } from './screens/set-up.js';
import { StartCheckIn } from './screens/start-check-in.js';
import { Structure } from './screens/structure.js';
import { Summary } from './screens/summary.js';
import { Tidy } from './screens/tidy.js';
import { Undo } from './screens/undo.js';
import { Who } from './screens/who.js';
import { server } from './server.js';
import { useWork } from './work.js';

function announce(text: string): void {
  const status = document.getElementById('status');
  if (status !== null) status.textContent = text;
}

export function Panel(start: { readonly screen: Screen; readonly language: Language | null }) {
  const [chosen, setChosen] = useState<Language | null>(start.language);
  const [notKept, setNotKept] = useState(false);
  const [place, setPlace] = useState<Place>(() => placeOf(start.screen));
  const [home, setHome] = useState<HomeView | null>(null);
  const work = useWork();
  const pressed = useRef(new Map<Place['at'], string>());
  const focus = useRef<Focus>({ due: false, returnTo: '' });
  const typed = useRef<PanelState['typed']>({ drafts: {} });

  const language = chosen ?? home?.language ?? 'en';
  const words = useMemo(() => wordsIn(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  }, [language]);

  function turnPage(returnTo = ''): void {
    focus.current.due = true;
    focus.current.returnTo = returnTo;
  }

  function go(next: Place): void {
    if (work.holds()) return;
    pressed.current.set(place.at, document.activeElement?.id ?? '');
    turnPage(pressed.current.get(next.at));
    work.leave();
    announce('');
    setPlace(next);
  }

  function switchLanguage(): void {
    const other = language === 'en' ? 'zh' : 'en';
    setChosen(other);
    setNotKept(false);
    void server.okrSetLanguage(other).then((reply) => setNotKept(!reply.ok));
  }

  const state: PanelState = {
    words,
    work,
    switchLanguage,
    go,
    place,
    home,
    setHome: (view) => {
      // The language of the first answer holds until somebody switches; a later answer must not turn it back.
      if (view !== null && chosen === null) setChosen(view.language);
      setHome(view);
    },
    announce,
    turnPage,
    focus: focus.current,
    typed: typed.current,
  };

  return (
    <PanelContext.Provider value={state}>
      <Shown place={place} />
      {notKept && (
        <p class="hint page" role="alert">
          {words.say('languageNotKept')}
        </p>
      )}
    </PanelContext.Provider>
  );
}

function Shown({ place }: { readonly place: Place }) {
  switch (place.at) {
    case 'home':
      return <Home />;
    case 'check':
      return <Check />;
    case 'tidy':
      return <Tidy />;
    case 'undo':
      return <Undo />;
    case 'setUp':
      return <SetUp from={place.from} />;
    case 'who':
      return <Who />;
    case 'checkIn':
      return <CheckIn which={place.which} />;
    case 'history':
      return <History id={place.id} />;
    case 'startCheckIn':
      return <StartCheckIn from={place.from} />;
    case 'saveCheckIn':
      return <SaveCheckIn tab={place.tab} thenStart={place.thenStart} />;
    case 'structure':
      return <Structure key={String(place.target)} target={place.target} goal={place.goal} />;
    case 'summary':
      return <Summary />;
  }
}
