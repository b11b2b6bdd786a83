/** The check-in: whose key results, which of them, then one at a time, and what moved. */
import { useEffect, useState } from 'preact/hooks';
import type { CheckInItem, CheckInView } from '../../src/panel-api/index.js';
import { useSaving } from '../check-in-saving.js';
import { isOver } from '../check-in-session.js';
import { type Place, usePanel } from '../context.js';
import { Loading } from '../parts/screen.js';
import { type Reply, server } from '../server.js';
import { CheckedIn } from './checked-in.js';
import { KeyResult } from './key-result.js';
import { NoKeyResult, NotMine } from './no-key-result.js';
import { Pick } from './pick.js';
import { Who } from './who.js';

type Which = Extract<Place, { at: 'checkIn' }>['which'];

/** What the add-on answers before a name was picked. */
const NO_PERSON = 'noPerson';

/** null: nobody has said yet whose key results these are. */
async function readCheckIn(): Promise<Reply<CheckInView | null>> {
  const reply = await server.okrCheckIn();
  const isUnknown = !reply.ok && reply.code === 'badInput' && reply.args.problem === NO_PERSON;
  return isUnknown ? { ok: true, value: null } : reply;
}

export function CheckIn({ which: first }: { readonly which: Which }) {
  const { words, work } = usePanel();
  const [view, setView] = useState<CheckInView | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [which, setWhich] = useState(first);

  function take(read: CheckInView | null): void {
    setView(read);
    setAsking(read === null);
  }
  const read = () => {
    setView(null);
    setAsking(false);
    work.load('checkIn', readCheckIn, take);
  };
  useEffect(read, []);

  if (isAsking) return <Who onPicked={read} />;
  if (view === null) {
    return <Loading text={words.say('checkIn.reading')} />;
  }
  if (view.items.length === 0) return <NoKeyResult view={view} onOther={() => setAsking(true)} />;
  const asked = askedItems(view, which);
  if (asked === 'choice') return <Pick view={view} onPick={(id) => setWhich({ id })} />;
  if (asked.length === 0) return <NotMine id={typeof which === 'string' ? '' : which.id} table={view.table} />;
  return <Walk view={view} items={asked} alone={typeof which !== 'string'} />;
}

/** Nobody is asked twice: with all of them updated, one is chosen. */
function askedItems({ items }: CheckInView, which: Which): readonly CheckInItem[] | 'choice' {
  if (typeof which !== 'string') return items.filter(({ id }) => id === which.id);
  const waiting = items.filter(({ reviewed }) => !reviewed);
  return which === 'choice' || waiting.length === 0 ? 'choice' : waiting;
}

interface WalkProps {
  readonly view: CheckInView;
  readonly items: readonly CheckInItem[];
  readonly alone: boolean;
}

function Walk({ view, items, alone }: WalkProps) {
  const [begun] = useState(Date.now);
  const saving = useSaving(items);
  if (isOver(saving.session)) return <CheckedIn session={saving.session} alone={alone} begun={begun} />;
  return <KeyResult view={view} saving={saving} alone={alone} />;
}
