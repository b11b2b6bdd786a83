/** The set-up from the first question to the tabs; a second run edits the answers of the first. */
import { useEffect, useState } from 'preact/hooks';
import type {
  CycleChoice,
  SetupDefaults,
  SetupInput,
  SetupProblem,
  SetupReview,
  StructureView,
} from '../../src/panel-api/index.js';
import { type Place, usePanel } from '../context.js';
import { type Back, Loading } from '../parts/screen.js';
import { server } from '../server.js';
import { formOf, inputOf, limitProblems, problemsOf, type SetupForm } from '../setup-form.js';
import { firstRead, openQuestion, peopleLines, type SheetRead, sourceOf } from '../sheet-read.js';
import { CheckColumns } from './check-columns.js';
import { People } from './people.js';
import { Review } from './review.js';
import { Where } from './where.js';
import { Working } from './working.js';

type From = Extract<Place, { at: 'setUp' }>['from'] | 'tab';
type Page = 'where' | 'columns' | 'people' | 'review' | 'working';

interface SetUpProps {
  readonly from: From;
  /** A tab that was read before. */
  readonly read?: SheetRead;
  /** Changed in place: the answers, for whoever comes back. */
  readonly kept?: { current: SetupForm | null };
  readonly back?: Back;
  onRead?(read: SheetRead): void;
}

export function SetUp(props: SetUpProps) {
  const { from } = props;
  const { work, words } = usePanel();
  const [defaults, setDefaults] = useState<SetupDefaults | null>(null);
  useEffect(() => {
    if (from !== 'cutOff') work.load('defaults', server.okrSetupDefaults, setDefaults);
  }, []);
  if (from === 'cutOff') return <Working input={null} tabs={[]} editing={false} start={null} />;
  if (defaults === null) return <Loading text={words.say('reading')} />;
  return <Questions {...props} given={defaults} from={from} />;
}

interface QuestionsProps extends SetUpProps {
  readonly given: SetupDefaults;
  readonly from: Exclude<From, 'cutOff'>;
}

function Questions({ given, from, read: before, kept, back: way = 'home', onRead }: QuestionsProps) {
  const { work, words, turnPage, go, home } = usePanel();
  const [ownRead, setOwnRead] = useState<SheetRead | null>(null);
  const read = before ?? ownRead;
  const cycles = withCycles(given.cycles, read?.view);
  const defaults = { ...given, cycles };
  const { isSetUp: editing } = defaults;
  const [form, setForm] = useState<SetupForm>(() => kept?.current ?? firstForm(defaults, from, words.language, read));
  const [languageChosen, setLanguageChosen] = useState(false);
  const [page, setPage] = useState<Page>(editing || from === 'tab' ? 'people' : 'where');
  const [problems, setProblems] = useState<readonly SetupProblem[]>([]);
  const [review, setReview] = useState<SetupReview | null>(null);
  const [input, setInput] = useState<SetupInput | null>(null);
  if (kept !== undefined) kept.current = form;

  // The tabs speak the panel's language until somebody chooses another one for them.
  useEffect(() => {
    if (!editing && !languageChosen) setForm((now) => ({ ...now, language: words.language }));
  }, [words.language]);

  function turn(next: Page, returnTo?: string): void {
    if (work.holds()) return;
    turnPage(returnTo);
    work.leave();
    setProblems([]);
    setPage(next);
  }

  function change(part: Partial<SetupForm>): void {
    if (part.language !== undefined) setLanguageChosen(true);
    setForm((now) => ({ ...now, ...part }));
  }

  function keepRead(now: SheetRead): void {
    if (onRead === undefined) setOwnRead(now);
    else onRead(now);
  }

  /** The first time that the tab is chosen it is read, and fills in what it tells. */
  function leaveWhere(): void {
    const target = home?.next.kind === 'setUpFromTab' ? home.next.tab : 'open';
    if (form.start !== 'tab' || read !== null) {
      turn('people');
      return;
    }
    work.look(
      'where',
      () => server.okrStructure(target, {}),
      (view) => {
        if (view.reading.verdict === 'refuse') {
          go({ at: 'structure', target, goal: 'look' });
          return;
        }
        const now = firstRead(view);
        setOwnRead(now);
        setForm((was) => withRead(was, now, withCycles(given.cycles, view)));
        turn(openQuestion(view) === undefined ? 'people' : 'columns');
      },
    );
  }

  function checkAnswers(): void {
    const found = problemsOf(form, cycles);
    setProblems(found);
    if (found.length > 0) return;
    const asked = answersNow();
    work.look(
      'continue',
      () => server.okrReviewSetup(asked),
      (reviewed) => {
        setReview(reviewed);
        setInput(asked);
        if (reviewed.problems.every(({ field }) => field === 'limits')) {
          turn('review');
          setProblems(reviewed.problems);
        } else setProblems(reviewed.problems);
      },
    );
  }
  const answersNow = () => inputOf(form, cycles, read === null ? undefined : sourceOf(read));

  function create(): void {
    const found = limitProblems(form);
    setProblems(found);
    if (found.length > 0) return;
    setInput(answersNow());
    turn('working');
  }

  // Begun from a tab, the first step was to look at it, where it was one.
  const steps = editing || (from === 'tab' && way === 'home') ? 2 : 3;
  const step = words.say('setup.step', {
    n: { people: steps - 1, review: steps, where: 1, columns: 1, working: steps }[page],
    m: steps,
  });
  const shared = { form, change, problems, defaults, read, onRead: keepRead, step };
  const back = (to: Page) => ({ label: words.say('back'), onPress: () => turn(to) });

  if (page === 'where') return <Where {...shared} back="home" onContinue={leaveWhere} />;
  if (page === 'columns' && read !== null) {
    const toPeople = (now: SheetRead) => {
      setForm((was) => withRead(was, now, withCycles(given.cycles, now.view)));
      turn('people');
    };
    return (
      <CheckColumns read={read} at="columns" back={back('where')} step={step} onRead={keepRead} onDone={toPeople} />
    );
  }
  if (page === 'people' || review === null || input === null) {
    const isFirst = editing || from === 'tab';
    return <People {...shared} back={isFirst ? way : back('where')} onContinue={checkAnswers} />;
  }
  if (page === 'review') {
    return (
      <Review
        {...shared}
        review={review}
        back={back('people')}
        onChange={(field) => turn('people', field)}
        onCreate={create}
      />
    );
  }
  return (
    <Working
      input={input}
      tabs={review.tabs}
      editing={editing}
      rewrites={editing && input.language !== defaults.input.language}
      start={form.start}
      read={form.start === 'tab' ? read : null}
      back={back('review')}
    />
  );
}

/** Those that the tab offers come behind, so that each keeps its number. */
function withCycles(cycles: readonly CycleChoice[], view: StructureView | undefined): readonly CycleChoice[] {
  const more = view?.cycles.filter(({ name }) => cycles.every((cycle) => cycle.name !== name)) ?? [];
  return [...cycles, ...more];
}

/** The tab fills in what it tells: its owners and its cycle. */
function withRead(form: SetupForm, read: SheetRead, cycles: readonly CycleChoice[]): SetupForm {
  const named = cycles.findIndex(({ name }) => name === read.view.cycles[0]?.name);
  return {
    ...form,
    start: 'tab',
    people: peopleLines(read, form.people),
    cycle: named < 0 ? form.cycle : String(named),
  };
}

function firstForm(
  defaults: SetupDefaults,
  from: From,
  language: SetupForm['language'],
  read: SheetRead | null,
): SetupForm {
  const form = formOf(defaults);
  if (defaults.isSetUp) return form;
  const begun: SetupForm = { ...form, language, start: from === 'example' ? 'example' : 'blank' };
  return read === null ? begun : withRead(begun, read, defaults.cycles);
}
