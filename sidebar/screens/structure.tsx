/** Structure this sheet: reads a tab, asks what is in doubt, and builds an OKR tab beside it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SetupDefaults, SetupInput, StructureTarget } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { Loading } from '../parts/screen.js';
import { server } from '../server.js';
import type { SetupForm } from '../setup-form.js';
import { firstRead, openQuestion, type SheetRead, togetherRead } from '../sheet-read.js';
import { Build, buildForm } from './build.js';
import { CheckColumns } from './check-columns.js';
import { Found } from './found.js';
import { ReadRange } from './read-range.js';
import { Refused } from './refused.js';
import { SetUp } from './set-up.js';
import { Working } from './working.js';

/** `setUp`: without a question it goes straight to the people. */
type Goal = 'look' | 'setUp';
type Page = 'found' | 'refused' | 'range' | 'columns' | 'left' | 'build' | 'setUp' | 'working';

interface StructureProps {
  readonly target: StructureTarget;
  readonly goal: Goal;
}

export function Structure({ target, goal }: StructureProps) {
  const { work, words } = usePanel();
  const [first, setFirst] = useState<SheetRead | null>(null);
  useEffect(() => {
    work.load(
      'structure',
      () => server.okrStructure(target, {}),
      (view) => setFirst(firstRead(view)),
    );
  }, []);
  if (first === null) return <Loading text={words.say('reading')} />;
  return <Pages first={first} goal={goal} />;
}

function firstPage({ view }: SheetRead, goal: Goal): Page {
  if (view.reading.verdict === 'refuse') return 'refused';
  if (goal === 'look' || view.isSetUp || view.alike.length > 0) return 'found';
  return openQuestion(view) === undefined ? 'setUp' : 'columns';
}

function Pages({ first, goal }: { readonly first: SheetRead; readonly goal: Goal }) {
  const { work, words, turnPage } = usePanel();
  const { say } = words;
  const [read, setRead] = useState(first);
  const [begin, setBegin] = useState<Page>(() => firstPage(first, goal));
  const [page, setPage] = useState<Page>(begin);
  const [defaults, setDefaults] = useState<SetupDefaults | null>(null);
  const [form, setForm] = useState<SetupForm | null>(null);
  const [input, setInput] = useState<SetupInput | null>(null);
  /** Where the build was entered from. */
  const before = useRef<Page>(begin);
  const answers = useRef<SetupForm | null>(null);

  function turn(next: Page, returnTo = ''): void {
    if (work.holds()) return;
    turnPage(returnTo);
    work.leave();
    setPage(next);
  }
  function readTab(target: StructureTarget): void {
    work.look(
      'structure',
      () => server.okrStructure(target, {}),
      (view) => {
        const now = firstRead(view);
        const at = firstPage(now, 'look');
        setRead(now);
        setForm(null);
        setBegin(at);
        turn(at);
      },
    );
  }
  function readTogether(also: readonly number[]): void {
    const answers = also.length === 0 ? {} : { also };
    work.look(
      'together',
      () => server.okrStructure(read.view.tab.id, answers),
      (view) => setRead(togetherRead(read, view, answers)),
    );
  }
  function build(now: SheetRead): void {
    before.current = page;
    if (!now.view.isSetUp) turn('setUp');
    else if (form !== null) turn('build');
    else
      work.look('build', server.okrSetupDefaults, (given) => {
        setDefaults(given);
        setForm(buildForm(given, now.view));
        turn('build');
      });
  }
  /** What became of the file meanwhile decides which cycles are offered. */
  function backToBuild(): void {
    turn('build');
    work.load(
      'structure',
      () => server.okrStructure(read.view.tab.id, read.answers),
      (view) => setRead({ ...read, view }),
    );
  }

  const back = (to: Page, returnTo = '') => ({ label: say('back'), onPress: () => turn(to, returnTo) });
  const isRefused = read.view.reading.verdict === 'refuse';
  const steps = { columns: read.view.isSetUp ? 2 : 1, build: 3, found: 1 };
  const step = (n: number) => say('setup.step', { n, m: 3 });

  switch (page) {
    case 'refused':
      return <Refused read={read} onColumns={() => turn('columns')} onRead={readTab} onRange={() => turn('range')} />;
    case 'found':
      return (
        <Found
          read={read}
          back="home"
          step={step(steps.found)}
          onColumns={() => turn('columns')}
          onLeft={() => turn('left')}
          onBuild={() => build(read)}
          onRange={() => turn('range')}
          onTogether={readTogether}
        />
      );
    case 'range':
      return <ReadRange back={back(isRefused ? 'refused' : 'found', 'range')} onRead={() => readTab('selection')} />;
    case 'columns':
    case 'left':
      return (
        <CheckColumns
          key={page}
          read={read}
          at={page}
          back={begin === 'columns' ? 'home' : isRefused ? back('refused', 'pick') : back('found', page)}
          step={step(steps.columns)}
          onRead={setRead}
          onDone={build}
        />
      );
    case 'setUp':
      return (
        <SetUp
          from="tab"
          read={read}
          kept={answers}
          back={begin === 'setUp' ? 'home' : back(before.current)}
          onRead={setRead}
        />
      );
    case 'build':
      if (defaults === null || form === null) return null;
      return (
        <Build
          read={read}
          defaults={defaults}
          form={form}
          change={(part) => setForm((now) => now && { ...now, ...part })}
          back={back(before.current)}
          step={step(steps.build)}
          onRead={setRead}
          onBuild={(asked) => {
            setInput(asked);
            turn('working');
          }}
        />
      );
    case 'working':
      return (
        <Working
          input={input}
          tabs={[]}
          editing
          start="tab"
          read={read}
          back={{ label: say('back'), onPress: backToBuild }}
        />
      );
  }
}
