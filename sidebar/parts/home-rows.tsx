/** Home's list: what is there to do besides the next step, the rarer things under More. */
import type { HomeView, NextStep } from '../../src/panel-api/index.js';
import { usePanel, useSummary } from '../context.js';
import { Row } from './button.js';
import { isSaving, More, SaveRow, UndoRow } from './home-more.js';

export function HomeRows({ view }: { readonly view: HomeView }) {
  const { words, go } = usePanel();
  const { say } = words;
  const summary = useSummary();
  const { next, findings, canEdit } = view;
  // What the blue button does already is no row as well.
  const checkIsBlue = next.kind === 'check' || (next.kind === 'finish' && next.action === 'fix');
  // A set-up that stopped half-way has to go on or be undone before anything else makes sense.
  const halfSetUp = next.kind === 'finish' && next.action === 'setUp';
  const open = view.checkIn?.open ?? null;
  return (
    <>
      {view.selected !== null && !halfSetUp && <Selected id={view.selected} />}
      <div class="rows">
        {open !== null && canEdit && view.isLead && !isSaving(next) && <SaveRow open={open} icon="table" />}
        {findings !== null && !checkIsBlue && !halfSetUp && (
          <Row
            id="check"
            icon="glass"
            label={say(canEdit ? 'home.row.check' : 'home.row.checkOnly')}
            value={<Findings findings={findings} />}
            onPress={() => go({ at: 'check' })}
          />
        )}
        {view.summary !== null && !isSummary(next) && (
          <Row
            id="summary"
            icon="chart"
            work="summary"
            label={say('home.row.summary')}
            onPress={() => summary('summary', view)}
          />
        )}
        {canEdit && (halfSetUp ? <UndoRow view={view} icon="undo" /> : <More view={view} />)}
      </div>
    </>
  );
}

const isSummary = (next: NextStep): boolean =>
  next.kind === 'openSummary' || next.kind === 'readOnly' || (next.kind === 'finish' && next.action === 'summary');

/** What can be done with the row that is selected in the grid. */
function Selected({ id }: { readonly id: string }) {
  const { words, go } = usePanel();
  return (
    <div class="rows">
      <p class="hint">{words.say('home.selected')}</p>
      <Row
        id="history"
        icon="history"
        label={words.say('home.history', { id })}
        onPress={() => go({ at: 'history', id })}
      />
    </div>
  );
}

function Findings({ findings }: { readonly findings: NonNullable<HomeView['findings']> }) {
  const { say } = usePanel().words;
  if (findings.toFix > 0) return <strong class="red">{say('home.row.toFix', { n: findings.toFix })}</strong>;
  if (findings.toConsider > 0) return <>{say('home.row.toConsider', { n: findings.toConsider })}</>;
  return <>{say('home.row.allGood')}</>;
}
