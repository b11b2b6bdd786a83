/** The history of a key result: its curve, and what was entered when. */
import { useEffect, useState } from 'preact/hooks';
import { shortDay } from '../../src/i18n/panel/days.js';
import type { Words } from '../../src/i18n/panel/say.js';
import type { HistoryView } from '../../src/panel-api/index.js';
import { percent } from '../check-in-words.js';
import { usePanel, useShow } from '../context.js';
import { Blue, Plain } from '../parts/button.js';
import { Chart, type Point } from '../parts/chart.js';
import { Icon, Shape, VERDICT_LOOKS } from '../parts/icon.js';
import { Loading, Screen, Title } from '../parts/screen.js';
import { statusWord } from '../parts/value-standing.js';
import { server } from '../server.js';

/** Entries after these are folded. */
const OPEN_ENTRIES = 3;

type Entry = HistoryView['entries'][number];

export function History({ id }: { readonly id: string }) {
  const { words, work, go } = usePanel();
  const { say } = words;
  const show = useShow();
  const [view, setView] = useState<HistoryView | null>(null);
  useEffect(() => work.load('history', () => server.okrHistory(id), setView), []);
  if (view === null) {
    return <Loading text={say('history.reading')} />;
  }
  const points = pointsOf(view);
  const { objective, item, entries } = view;
  const of = say('checkIn.named', { id: objective.id, title: objective.title });
  const foot = (
    <>
      {view.isMine && (
        <Blue
          work="update"
          label={say(points.length === 0 ? 'history.first' : 'history.update')}
          waiting={say('opening')}
          onPress={() => go({ at: 'checkIn', which: { id } })}
        />
      )}
      <Plain look="ink" work="row" label={say('history.show')} onPress={() => show('row', item.show)} />
    </>
  );
  return (
    <Screen back="home" foot={foot}>
      <div class="subject">
        <p class="hint one-line">{say('history.of', { id, objective: of })}</p>
        <Title>{view.title}</Title>
        <StandingLine item={item} words={words} />
      </div>
      {points.length === 0 ? <p>{say('history.empty')}</p> : <Chart view={view} points={points} />}
      {entries.length > 0 && (
        <ul class="items entries">
          {entries.slice(0, OPEN_ENTRIES).map((entry) => (
            <EntryLine key={keyOf(entry)} entry={entry} />
          ))}
        </ul>
      )}
      {entries.length > OPEN_ENTRIES && (
        <details class="earlier">
          <summary>
            <Icon name="forward" />
            {say('history.earlier', { n: entries.length - OPEN_ENTRIES })}
          </summary>
          <ul class="items entries">
            {entries.slice(OPEN_ENTRIES).map((entry) => (
              <EntryLine key={keyOf(entry)} entry={entry} />
            ))}
          </ul>
        </details>
      )}
    </Screen>
  );
}

interface StandingLineProps {
  readonly item: HistoryView['item'];
  readonly words: Words;
}

function StandingLine({ item: { progress, status, problem }, words }: StandingLineProps) {
  if (status === null) return problem === null ? null : <p class="amber">{problem}</p>;
  const look = VERDICT_LOOKS[status];
  const isValued = progress !== null && status !== 'noValue';
  const text = isValued
    ? words.say('checkIn.standing', { progress: percent(progress), status: statusWord(status, words) })
    : words.say(`verdict.${status}`);
  return (
    <p class={`chip ${look[1]}`}>
      <Shape look={look} />
      {text}
    </p>
  );
}

/** The measured values, oldest first; of one day the last one. */
function pointsOf({ entries }: HistoryView): readonly Point[] {
  const byDay = new Map<string, Point>();
  for (const { day, progress, value, kind } of entries) {
    if (progress !== null && kind !== 'targetChanged') byDay.set(day, { day, share: progress, value });
  }
  return [...byDay.values()].reverse();
}

const keyOf = ({ day, kind }: Entry): string => `${day} ${kind}`;

function EntryLine({ entry }: { readonly entry: Entry }) {
  const { words } = usePanel();
  const { day, kind, confidence, who } = entry;
  const { title, note } = entryText(entry, words);
  // A check-in is the owner's own; of what else happened it matters who did it.
  const by = kind === 'checkIn' ? '' : who;
  return (
    <li class="entry">
      <span class="muted">{shortDay(day, words.language)}</span>
      <div class="grow">
        <p>
          <strong class={kind === 'targetChanged' ? 'amber' : ''}>{title}</strong>
          {confidence !== null && kind !== 'targetChanged' && (
            <span class="beside">{words.say('history.confidence', { n: confidence })}</span>
          )}
        </p>
        {kind === 'edit' && <p class="muted">{words.say('history.edit')}</p>}
        {note !== '' && <p class="muted">{note}</p>}
        {by !== '' && <p class="muted">{by}</p>}
      </div>
    </li>
  );
}

const KINDS = { added: 'history.added', stopped: 'history.stopped', closed: 'history.closed' } as const;

function entryText({ kind, value, note }: Entry, { say }: Words): { readonly title: string; readonly note: string } {
  if (kind === 'targetChanged') {
    // The Log keeps what became of the target beside it, "88% → 85%", and the value of that day in its place.
    const isNoted = note.includes('→');
    return { title: say('history.target', { target: isNoted ? note : value }), note: isNoted ? '' : note };
  }
  if (value !== '') return { title: value, note };
  return { title: kind === 'checkIn' || kind === 'edit' ? say('verdict.noValue') : say(KINDS[kind]), note };
}
