/** The last page before anything is written: the tabs that will be made, or the answers that will change. */
import { shortDay } from '../../src/i18n/panel/days.js';
import type { Words } from '../../src/i18n/panel/say.js';
import type { SetupInput, SetupReview, StructureView, TabRole } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { Blue, BlueHome, Plain } from '../parts/button.js';
import { ErrorSummary } from '../parts/errors.js';
import { Limits } from '../parts/limit-fields.js';
import { Note } from '../parts/note.js';
import { Screen, Title } from '../parts/screen.js';
import { type Change, changesOf, leavesPeople, rhythmText } from '../setup-changes.js';
import { inputOf } from '../setup-form.js';
import { type SetupPage, tabsToRead } from '../setup-page.js';
import { namesOf } from '../structure-words.js';

interface ReviewProps extends SetupPage {
  readonly review: SetupReview;
  /** Back to the page before, at the field. */
  onChange(field: string): void;
  onCreate(): void;
}

export function Review(props: ReviewProps) {
  return props.defaults.isSetUp ? <Changes {...props} /> : <NewTabs {...props} />;
}

function NewTabs({ form, change, problems, defaults, read, step, back, review, onChange, onCreate }: ReviewProps) {
  const { words } = usePanel();
  const { say } = words;
  const input = inputOf(form, defaults.cycles);
  const view = form.start === 'tab' ? (read?.view ?? null) : null;
  const tabs = tabsToRead(review.tabs);
  const n = tabs.filter(({ made }) => !made).length;
  const label = n === 0 ? say('review.createNone') : say('review.create', { n });
  const changes = {
    people: <Plain label={say('change')} longer={say('review.changePeople')} onPress={() => onChange('people')} />,
    settings: <Plain label={say('change')} longer={say('review.changeRhythm')} onPress={() => onChange('weeks')} />,
    okr: null,
    summary: null,
    undo: null,
    checkIn: null,
    log: null,
  };
  return (
    <Screen
      back={back}
      step={step}
      foot={<Blue work="create" label={label} waiting={say('saving')} onPress={onCreate} />}
    >
      <Title>{n === 0 ? say('review.nothingToMake') : say('review.title', { n })}</Title>
      <ErrorSummary problems={problems} fieldOf={() => 'limit-min'} />
      <ul class="items">
        {tabs.map(({ role, name, made }) => (
          <li key={role} class="item">
            <p class="hint">{made ? say('review.made', { tab: name }) : name}</p>
            <div class="line">
              <span class="grow">{roleText(role, review, input, view, words)}</span>
              {changes[role]}
            </div>
            {role === 'settings' && <Limits form={form} change={change} problems={problems} />}
          </li>
        ))}
      </ul>
      <Note tone="grey" icon="lock">
        {view === null ? say('review.hidden') : say('review.hiddenFrom', { tab: namesOf(view.stack, words) })}
      </Note>
    </Screen>
  );
}

function Changes({ form, change, problems, defaults, step, back, review, onCreate }: ReviewProps) {
  const { words } = usePanel();
  const { say } = words;
  const toMake = tabsToRead(review.tabs).filter(({ made }) => !made);
  const changes: readonly Change[] = [
    ...toMake.map(({ name }) => ({ label: say('settings.newTab'), was: null, becomes: name })),
    ...changesOf(defaults.input, inputOf(form, defaults.cycles), words, review.rewritten),
  ];
  const n = changes.length;
  const save = <Blue work="create" label={say('settings.save')} waiting={say('saving')} onPress={onCreate} />;
  return (
    <Screen back={back} step={step} foot={n === 0 ? <BlueHome /> : save}>
      <Title>{n === 0 ? say('settings.none') : say('settings.changes', { n })}</Title>
      <ErrorSummary problems={problems} fieldOf={() => 'limit-min'} />
      {n === 0 && <p>{say('settings.noneText')}</p>}
      <ul class="items">
        {changes.map(({ label, was, becomes, more }) => (
          <li key={`${label} ${becomes}`} class="item">
            <p class="hint">{label}</p>
            {was !== null && <p class="muted">{was}</p>}
            <p class="strong">{becomes}</p>
            {more !== undefined && <p>{more}</p>}
          </li>
        ))}
        <li class="item">
          <p class="hint">{say('review.limitsTitle')}</p>
          <Limits form={form} change={change} problems={problems} />
        </li>
      </ul>
      {leavesPeople(defaults.input.people, form.people) && <Note tone="amber">{say('settings.peopleStay')}</Note>}
      {n > 0 && (
        <Note tone="grey" icon="lock">
          {say('review.hidden')}
        </Note>
      )}
    </Screen>
  );
}

function roleText(
  role: TabRole,
  review: SetupReview,
  input: SetupInput,
  view: StructureView | null,
  words: Words,
): string {
  const { say, language } = words;
  const { people, teams } = review;
  if (role === 'settings') return rhythmText(input.rhythm, words);
  if (role === 'summary') return say('review.summary');
  if (role === 'people') {
    return teams === 0 ? say('review.peopleNoTeams', { people }) : say('review.people', { people, teams });
  }
  if (input.start === 'example') return say('review.okrExample');
  const days = { start: shortDay(input.cycle.start, language), end: shortDay(input.cycle.end, language) };
  if (view === null) return say('review.okr', days);
  const { stack, objectives, keyResults } = view;
  return say('review.okrFrom', { ...days, tab: namesOf(stack, words), objectives, keyResults });
}
