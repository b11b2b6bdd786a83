/** Home: how it stands, the one next step, and the way to everything else. */
import { useEffect, useRef } from 'preact/hooks';
import { OWN_NAMES } from '../../src/i18n/panel/say.js';
import type { HomeView } from '../../src/panel-api/index.js';
import { type PanelState, usePanel } from '../context.js';
import { cardWords, homeTitle } from '../home-words.js';
import { Plain, Row } from '../parts/button.js';
import { HomeRows } from '../parts/home-rows.js';
import { NextButton, NextCard } from '../parts/next-card.js';
import { Sample } from '../parts/sample.js';
import { Screen, Title } from '../parts/screen.js';
import { Standing } from '../parts/standing.js';
import { server } from '../server.js';

/** Coming back from the grid, Home looks again, but not at every stray move of the pointer. */
const FRESH_MS = 10_000;

export function Home() {
  const panel = usePanel();
  const { words, home } = panel;
  useReading(panel);
  return (
    <Screen loading={home === null ? words.say('reading') : null}>
      {home !== null && <Content view={home} />}
      {home !== null && <Bottom view={home} />}
    </Screen>
  );
}

function Content({ view }: { readonly view: HomeView }) {
  if (view.next.kind === 'setUpFromTab') return <FromTab view={view} next={view.next} />;
  return view.next.kind === 'setUp' ? <NotSetUp /> : <Running view={view} />;
}

/** Reads on arrival, and again when the person comes back from the grid: there the figures change. */
function useReading(panel: PanelState): void {
  const { work, home, setHome } = panel;
  const now = useRef(panel);
  now.current = panel;
  const readAt = useRef(0);
  useEffect(() => {
    const read = () => {
      if (now.current.work.pressed !== null || Date.now() - readAt.current < FRESH_MS) return;
      readAt.current = Date.now();
      // Quietly: what Home shows stays when this fails, and a press tells of the failure.
      void server.okrHome().then((reply) => {
        if (reply.ok && now.current.place.at === 'home' && now.current.work.pressed === null)
          now.current.setHome(reply.value);
      });
    };
    if (home === null) {
      readAt.current = Date.now();
      work.load('home', server.okrHome, setHome);
    } else read();
    window.addEventListener('focus', read);
    document.documentElement.addEventListener('pointerenter', read);
    return () => {
      window.removeEventListener('focus', read);
      document.documentElement.removeEventListener('pointerenter', read);
    };
  }, []);
}

function NotSetUp() {
  const { words, go } = usePanel();
  const { say } = words;
  return (
    <>
      <Title>{say('home.setUp.title')}</Title>
      <p>{say('home.setUp.text')}</p>
      <Sample />
      <button type="button" id="set-up" class="blue" onClick={() => go({ at: 'setUp', from: 'blank' })}>
        {say('home.setUp.blue')}
      </button>
      <div class="rows">
        <Row
          id="structure"
          icon="table"
          label={say('home.structure')}
          onPress={() => go({ at: 'structure', target: 'open', goal: 'look' })}
        />
        <Row
          id="example"
          icon="bulb"
          label={say('home.example')}
          onPress={() => go({ at: 'setUp', from: 'example' })}
        />
      </div>
      <Promises />
    </>
  );
}

interface FromTabProps {
  readonly view: HomeView;
  readonly next: Extract<HomeView['next'], { kind: 'setUpFromTab' }>;
}

/** The open tab reads as OKRs: it is where the set-up begins. */
function FromTab({ view, next }: FromTabProps) {
  const { words, go } = usePanel();
  const { say } = words;
  const { title, text } = cardWords(view, words);
  const n = next.keyResults - next.first.length;
  return (
    <>
      <Title>{title}</Title>
      <p>{text}</p>
      {next.first.length > 0 && (
        <div class="quote">
          {next.first.map((keyResult, at) => (
            <p key={at}>{keyResult}</p>
          ))}
          {n > 0 && <p class="muted">{say('home.tab.more', { n })}</p>}
        </div>
      )}
      <NextButton view={view} />
      <div class="rows">
        <Row id="other" icon="plus" label={say('home.tab.other')} onPress={() => go({ at: 'setUp', from: 'blank' })} />
      </div>
      <Promises />
    </>
  );
}

function Promises() {
  const { say } = usePanel().words;
  return (
    <div class="promise hint">
      <p>{say('home.promise.file')}</p>
      <p>{say('home.promise.formulas')}</p>
    </div>
  );
}

function Running({ view }: { readonly view: HomeView }) {
  const { words } = usePanel();
  // The title says it all where there is nothing to open either.
  const isTold = view.cycle === null && view.next.kind === 'readOnly';
  return (
    <>
      <Title>{homeTitle(view, words)}</Title>
      {view.progress !== null && <Standing progress={view.progress} />}
      {isTold ? <p>{cardWords(view, words).text}</p> : <NextCard view={view} />}
      <HomeRows view={view} />
    </>
  );
}

function Bottom({ view }: { readonly view: HomeView }) {
  const { words, switchLanguage, go } = usePanel();
  const { person } = view;
  const other = words.language === 'en' ? 'zh' : 'en';
  return (
    <div class="bottom">
      {person !== null && (
        <Plain
          id="you"
          look="ink"
          label={words.say('home.you', { name: person })}
          longer={words.say('home.youLonger', { name: person })}
          onPress={() => go({ at: 'who' })}
        />
      )}
      <Plain
        id="language"
        look="ink"
        lang={other === 'zh' ? 'zh-Hans' : 'en'}
        label={OWN_NAMES[other]}
        onPress={switchLanguage}
      />
    </div>
  );
}
