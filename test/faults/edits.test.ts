/**
 * A person edits between any two service calls of a command. The workbook is then the one that the same edit wholly
 * before or wholly after the command gives. The edit hook is off: it waits for the lock, which no test can do here.
 */
import { describe, expect, it } from 'vitest';
import type { WorkbookSnapshot } from '../../preview/host/index.js';
import { rowOf, TABLE } from '../commands/check-in/table.js';
import type { AddOn } from '../headless.js';
import { isThorough } from '../spread.js';
import { CHECK_IN_TAB, CONFLICT, SAVING } from './check-in-commands.js';
import type { Command } from './command.js';
import { COMMANDS } from './commands.js';
import { differences, stateOf } from './compare.js';

interface Edit {
  readonly name: string;
  /** The tab that it happens in. */
  readonly tab: string;
  readonly make: (addOn: AddOn) => void;
}

const EDITS: readonly Edit[] = [
  { name: 'inserts a row', tab: TABLE, make: ({ host }) => host.user.insertRows(TABLE, 6) },
  { name: 'deletes a row', tab: TABLE, make: ({ host }) => host.user.deleteRows(TABLE, 7) },
  { name: 'sorts the rows', tab: TABLE, make: ({ host }) => host.user.sort(TABLE, 'A4:AB10', 3, false) },
  { name: 'types a current value', tab: TABLE, make: ({ host }) => host.user.type(TABLE, 'H6', '7.25') },
  { name: 'types a new key result', tab: TABLE, make: ({ host }) => host.user.type(TABLE, 'C16', 'Came in between') },
  { name: 'inserts a person', tab: 'People', make: ({ host }) => host.user.insertRows('People', 6) },
  { name: 'sorts the people', tab: 'People', make: ({ host }) => host.user.sort('People', 'A4:F9', 1, false) },
  {
    name: 'types into a key result that is being saved',
    tab: 'K6',
    make: ({ host }) => host.user.type(TABLE, 'H9', '4'),
  },
  {
    name: 'types a new value',
    tab: CHECK_IN_TAB,
    make: (addOn) => addOn.host.user.type(CHECK_IN_TAB, `G${rowOf(addOn, CHECK_IN_TAB, 'K3')}`, '7'),
  },
  { name: 'inserts a row there', tab: CHECK_IN_TAB, make: ({ host }) => host.user.insertRows(CHECK_IN_TAB, 5) },
  { name: 'works in a tab of their own', tab: 'Sheet1', make: ({ host }) => host.user.type('Sheet1', 'B2', "'=1+1") },
];

const PEOPLE_COMMANDS = [
  'set-up, other answers',
  'set-up, another language',
  'fix: add an owner',
  'fix: choose a champion',
];

function concerns(edit: Edit, command: Command): boolean {
  if (command.blindTo?.includes(edit.name) === true) return false;
  if (command.table === undefined) return edit.tab === 'Sheet1';
  if (edit.tab === 'People') return PEOPLE_COMMANDS.includes(command.name);
  if (edit.tab === 'K6' || edit.tab === CHECK_IN_TAB) return SAVING.includes(command.name);
  // Its calls are those of the one without a conflict.
  return edit.tab === command.table && command.name !== CONFLICT;
}

/** Calls to edit before: a spread over the command; with OKR_FAULTS=all every single one. */
function placesOf(calls: number): readonly number[] {
  const most = isThorough ? calls : 3;
  if (calls <= most) return Array.from({ length: calls }, (_, at) => at + 1);
  return Array.from({ length: most }, (_, at) => Math.round(1 + (at * (calls - 1)) / (most - 1)));
}

const cases = COMMANDS.flatMap((command) =>
  EDITS.filter((edit) => concerns(edit, command)).map((edit) => ({ ...command, edit, edits: edit.name })),
);

/** The head of a check-in tab is a formula until it is saved: the record keeps what it showed at that very moment. */
function withoutHead(state: WorkbookSnapshot): WorkbookSnapshot {
  const tabs = state.tabs.map((tab) => {
    if (tab.name !== CHECK_IN_TAB) return tab;
    const { G1, ...values } = tab.values;
    return { ...tab, values };
  });
  return { ...state, tabs };
}

const compared = (addOn: AddOn) => withoutHead(stateOf(addOn.host));

interface Prepared {
  readonly addOn: AddOn;
  readonly rewind: () => void;
}
let kept: (Prepared & { readonly name: string }) | undefined;

/** One workbook for all edits that a command meets, each time as it was at first. */
async function prepared(name: string, prepare: Command['prepare']): Promise<Prepared> {
  if (kept?.name !== name) {
    const addOn = await prepare();
    // Nothing listens to edits any more; the functions of the bundle stay callable.
    addOn.host.run('function nothing() {}');
    kept = { name, addOn, rewind: addOn.host.mark() };
  }
  kept.addOn.host.faults.clear();
  kept.rewind();
  return kept;
}

describe.each(cases)('while $name runs, somebody $edits (WR-2)', ({ name, prepare, run, edit }) => {
  it('gives the workbook of the edit before or after', { timeout: 240_000 }, async () => {
    const { addOn, rewind } = await prepared(name, prepare);
    const { host } = addOn;
    host.calls.reset();
    run(addOn);
    const calls = host.calls.total;
    edit.make(addOn);
    const after = compared(addOn);
    // What the edit hook would have done behind it: the next command does it too.
    if (addOn.panel.okrHome().ok) addOn.panel.okrCheck();
    const followed = compared(addOn);
    // Where rows came or went, the command looks once more and does what pressing its button again would do.
    run(addOn);
    const again = compared(addOn);
    rewind();
    edit.make(addOn);
    run(addOn);
    const before = compared(addOn);
    rewind();
    const failed: string[] = [];
    for (const at of placesOf(calls)) {
      host.calls.reset();
      host.faults.clear();
      let made = false;
      host.faults.before(at, () => {
        made = true;
        edit.make(addOn);
      });
      run(addOn);
      // A run may need fewer calls than the first one did.
      if (!made) edit.make(addOn);
      const state = compared(addOn);
      const [fromBefore, fromAfter] = [differences(state, before), differences(state, after)];
      if ([before, after, followed, again].every((other) => differences(state, other).length > 0)) {
        failed.push(`before call ${at} of ${calls}: BEFORE ${fromBefore.join('; ')} AFTER ${fromAfter.join('; ')}`);
      }
      rewind();
    }
    expect(failed.slice(0, 6)).toEqual([]);
  });
});
