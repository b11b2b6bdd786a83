/** Home's list: what is there to do besides the next step, the rarer things under More. */
import { useState } from 'preact/hooks';
import type { CellRef, HomeView } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { Row } from './button.js';
import type { IconName } from './icon.js';

interface HomeRowsProps {
  readonly view: HomeView;
  show(key: string, cell: CellRef): void;
}

export function HomeRows({ view, show }: HomeRowsProps) {
  const { words, go } = usePanel();
  const { say } = words;
  const { next, findings, summary } = view;
  // What the blue button does already is no row as well.
  const checkIsBlue = next.kind === 'check' || (next.kind === 'finish' && next.action === 'fix');
  // A set-up that stopped half-way has to go on or be undone before anything else makes sense.
  const halfSetUp = next.kind === 'finish' && next.action === 'setUp';
  const summaryIsBlue = next.kind === 'openSummary' || next.kind === 'readOnly';
  return (
    <div class="rows">
      {findings !== null && !checkIsBlue && !halfSetUp && (
        <Row
          id="check"
          icon="glass"
          label={say(view.canEdit ? 'home.row.check' : 'home.row.checkOnly')}
          value={<Findings findings={findings} />}
          onPress={() => go({ at: 'check' })}
        />
      )}
      {summary !== null && !summaryIsBlue && (
        <Row
          id="summary"
          icon="chart"
          work="summary"
          label={say('home.row.summary')}
          onPress={() => show('summary', { tab: summary, id: null, column: null })}
        />
      )}
      {view.canEdit && (halfSetUp ? <UndoRow view={view} icon="undo" /> : <More view={view} />)}
    </div>
  );
}

function Findings({ findings }: { readonly findings: NonNullable<HomeView['findings']> }) {
  const { say } = usePanel().words;
  if (findings.toFix > 0) return <strong class="red">{say('home.row.toFix', { n: findings.toFix })}</strong>;
  if (findings.toConsider > 0) return <>{say('home.row.toConsider', { n: findings.toConsider })}</>;
  return <>{say('home.row.allGood')}</>;
}

function More({ view }: { readonly view: HomeView }) {
  const { words, go, focus } = usePanel();
  const { say } = words;
  // Coming back from one of its rows, the list is open again and that row takes the focus.
  const [open, setOpen] = useState(['undo', 'tidy', 'settings'].includes(focus.returnTo));
  return (
    <>
      <Row
        id="more"
        icon="dots"
        label={say(open ? 'home.row.less' : 'home.row.more')}
        expanded={open}
        onPress={() => setOpen(!open)}
      />
      {open && (
        <>
          <UndoRow view={view} icon={null} />
          <Row id="tidy" icon={null} label={say('home.row.tidy')} onPress={() => go({ at: 'tidy' })} />
          <Row
            id="settings"
            icon={null}
            label={say('home.row.settings')}
            onPress={() => go({ at: 'setUp', from: 'settings' })}
          />
        </>
      )}
    </>
  );
}

function UndoRow({ view, icon }: { readonly view: HomeView; readonly icon: IconName | null }) {
  const { words, go } = usePanel();
  if (view.undo === null) return null;
  const { action, count, time } = view.undo;
  const label = words.say(`home.undo.${action}`, { n: count, time });
  return <Row id="undo" icon={icon} label={label} onPress={() => go({ at: 'undo' })} />;
}
