/** The rarer things of Home, folded under More. */
import { useState } from 'preact/hooks';
import type { HomeView, NextStep } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { Row } from './button.js';
import type { IconName } from './icon.js';

const IDS = ['undo', 'save-check-in', 'start', 'update', 'structure', 'tidy', 'settings'];

export function More({ view }: { readonly view: HomeView }) {
  const { words, go, focus } = usePanel();
  const { say } = words;
  const { next, checkIn } = view;
  const isInMore = (id: string) => IDS.includes(id) && !(id === 'save-check-in' && view.isLead);
  // Coming back from one of its rows, the list is open again and that row takes the focus.
  const [open, setOpen] = useState(isInMore(focus.returnTo));
  const updates = view.keyResults > 0 && next.kind !== 'updateKeyResult';
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
          {updates && (
            <Row
              id="update"
              icon={null}
              label={say('home.update.blue')}
              onPress={() => go({ at: 'checkIn', which: 'choice' })}
            />
          )}
          {view.isLead && next.kind !== 'startCheckIn' && (
            <Row
              id="start"
              icon={null}
              label={say('home.start.blue')}
              onPress={() => go({ at: 'startCheckIn', from: 'begin' })}
            />
          )}
          {checkIn?.open != null && !view.isLead && !isSaving(next) && <SaveRow open={checkIn.open} icon={null} />}
          <Row
            id="structure"
            icon={null}
            label={say('home.row.structure')}
            onPress={() => go({ at: 'structure', target: 'open', goal: 'look' })}
          />
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

interface UndoRowProps {
  readonly view: HomeView;
  readonly icon: IconName | null;
}

export function UndoRow({ view, icon }: UndoRowProps) {
  const { words, go } = usePanel();
  if (view.undo === null) return null;
  const { action, count, time } = view.undo;
  const label = words.say(`home.undo.${action}`, { n: count, time });
  return <Row id="undo" icon={icon} label={label} onPress={() => go({ at: 'undo' })} />;
}

/** Whether the blue button saves the check-in already. */
export const isSaving = (next: NextStep): boolean =>
  next.kind === 'saveCheckIn' || (next.kind === 'finish' && next.action === 'saveCheckIn');

interface SaveRowProps {
  readonly open: NonNullable<NonNullable<HomeView['checkIn']>['open']>;
  readonly icon: 'table' | null;
}

export function SaveRow({ open, icon }: SaveRowProps) {
  const { words, go } = usePanel();
  return (
    <Row
      id="save-check-in"
      icon={icon}
      label={words.say('home.save.blue')}
      value={words.say('save.filled', { n: open.filled, m: open.total })}
      onPress={() => go({ at: 'saveCheckIn', tab: null, thenStart: false })}
    />
  );
}
