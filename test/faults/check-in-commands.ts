/** The writing commands of the weekly check-in for the fault tests. */
import type { HostOptions } from '../../preview/host/index.js';
import type { CheckInEntry } from '../../src/panel-api/index.js';
import { openStarted, type Started } from '../commands/check-in/started.js';
import { FIRST, on, openCheckInFile, rowBelow, save, start, TABLE, typeAt } from '../commands/check-in/table.js';
import { valueIn } from '../headless.js';
import type { Command } from './command.js';

/** The tab that stands open while these commands run. */
export const CHECK_IN_TAB = 'Check-in 2026-11-09';
export const CONFLICT = 'save check-in, a conflict answered';
export const SAVING: readonly string[] = ['save check-in', CONFLICT, 'save one key result'];

/** What a meeting leaves: a value, a tick with confidence, a next step alone, words where a number belongs, a win. */
async function openFilled(options: HostOptions = {}): Promise<Started> {
  const file = await openStarted({ isOwn: true, host: options });
  typeAt(file, file.tab, 'K2', 'G', '82%');
  typeAt(file, file.tab, 'K4', 'G', 'TRUE');
  typeAt(file, file.tab, 'K4', 'H', '8');
  typeAt(file, file.tab, 'K6', 'K', 'Blocked: the board');
  typeAt(file, file.tab, 'K8', 'G', 'about 25');
  file.host.user.type(file.tab, `A${rowBelow(file, file.tab, file.words.checkIn.wins)}`, 'First clinic signed');
  return file;
}

/** The form of one key result as the panel holds it: a person who presses again has it still. */
function saveForm(of: (file: Parameters<Command['run']>[0]) => CheckInEntry): Command['run'] {
  let entry: CheckInEntry | undefined;
  return (addOn) => {
    entry ??= of(addOn);
    valueIn(addOn.panel.okrSaveKeyResult(entry));
  };
}

const entryOf = (id: string, changes: Partial<CheckInEntry>) =>
  saveForm(({ panel }) => {
    const item = valueIn(panel.okrCheckIn()).items.find((other) => other.id === id);
    if (item === undefined) throw new Error(`${id} is not in the form`);
    const { confidence, note, blocked, figures } = item;
    const before = { confidence, note, blocked };
    return { id, value: null, was: figures.current, ...before, before, ...changes };
  });

export const CHECK_IN_COMMANDS: readonly Command[] = [
  {
    name: 'start check-in',
    prepare: async (options) => {
      const file = await openCheckInFile({ isOwn: true, ...(options && { host: options }) });
      on(file, FIRST);
      return file;
    },
    run: (addOn) => void start(addOn),
    table: TABLE,
  },
  {
    name: 'save check-in',
    prepare: openFilled,
    run: (addOn) => void save(addOn),
    table: TABLE,
  },
  {
    name: CONFLICT,
    prepare: async (options) => {
      const file = await openFilled(options);
      typeAt(file, file.tab, 'K6', 'G', '6');
      typeAt(file, TABLE, 'K6', 'H', '5');
      if (save(file).saved) throw new Error('The two values of K6 are no conflict');
      return file;
    },
    run: (addOn) => void save(addOn, [{ id: 'K6', column: 'current', take: 'tab' }]),
    table: TABLE,
  },
  {
    name: 'save one key result',
    prepare: async (options) => {
      const file = await openStarted({ isOwn: true, ...(options && { host: options }) });
      valueIn(file.panel.okrSetPerson('Ben'));
      return file;
    },
    run: entryOf('K6', { value: 6, confidence: 4, note: 'the board', blocked: true }),
    table: TABLE,
  },
  {
    name: 'summary',
    prepare: (options) => openCheckInFile({ isOwn: true, ...(options && { host: options }) }),
    run: ({ panel }) => void valueIn(panel.okrSummary()),
    table: TABLE,
  },
];
