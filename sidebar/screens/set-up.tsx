/** The set-up from the first question to the tabs; a second run edits the answers of the first. */
import { useEffect, useState } from 'preact/hooks';
import type { SetupDefaults, SetupInput, SetupProblem, SetupReview } from '../../src/panel-api/index.js';
import { type Place, usePanel } from '../context.js';
import { Loading } from '../parts/screen.js';
import { server } from '../server.js';
import { formOf, inputOf, limitProblems, problemsOf, type SetupForm } from '../setup-form.js';
import { People } from './people.js';
import { Review } from './review.js';
import { Where } from './where.js';
import { Working } from './working.js';

type From = Extract<Place, { at: 'setUp' }>['from'];
type Page = 'where' | 'people' | 'review' | 'working';

export function SetUp({ from }: { readonly from: From }) {
  const { work, words } = usePanel();
  const [defaults, setDefaults] = useState<SetupDefaults | null>(null);
  useEffect(() => {
    if (from !== 'cutOff') work.load('defaults', server.okrSetupDefaults, setDefaults);
  }, []);
  if (from === 'cutOff') return <Working input={null} tabs={[]} editing={false} start={null} />;
  if (defaults === null) return <Loading text={words.say('reading')} />;
  return <Questions defaults={defaults} from={from} />;
}

function Questions({ defaults, from }: { readonly defaults: SetupDefaults; readonly from: Exclude<From, 'cutOff'> }) {
  const { work, words, turnPage } = usePanel();
  const { cycles, isSetUp: editing } = defaults;
  const [form, setForm] = useState<SetupForm>(() => firstForm(defaults, from, words.language));
  const [languageChosen, setLanguageChosen] = useState(false);
  const [page, setPage] = useState<Page>(editing ? 'people' : 'where');
  const [problems, setProblems] = useState<readonly SetupProblem[]>([]);
  const [review, setReview] = useState<SetupReview | null>(null);
  const [input, setInput] = useState<SetupInput | null>(null);

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

  function checkAnswers(): void {
    const found = problemsOf(form, cycles);
    setProblems(found);
    if (found.length > 0) return;
    const asked = inputOf(form, cycles);
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

  function create(): void {
    const found = limitProblems(form);
    setProblems(found);
    if (found.length > 0) return;
    setInput(inputOf(form, cycles));
    turn('working');
  }

  const steps = editing ? 2 : 3;
  const step = { people: steps - 1, review: steps, where: 1, working: steps }[page];
  const shared = { form, change, problems, defaults, step: words.say('setup.step', { n: step, m: steps }) };
  const back = (to: Page) => ({ label: words.say('back'), onPress: () => turn(to) });

  if (page === 'where') return <Where {...shared} back="home" onContinue={() => turn('people')} />;
  if (page === 'people' || review === null || input === null) {
    return <People {...shared} back={editing ? 'home' : back('where')} onContinue={checkAnswers} />;
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
  return <Working input={input} tabs={review.tabs} editing={editing} start={form.start} />;
}

function firstForm(defaults: SetupDefaults, from: From, language: SetupForm['language']): SetupForm {
  const form = formOf(defaults);
  return defaults.isSetUp ? form : { ...form, language, start: from === 'example' ? 'example' : 'blank' };
}
