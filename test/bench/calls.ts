/** Service calls of each command on tables of any size. */
import type { Answer, CheckView } from '../../src/panel-api/index.js';
import { FIRST_ROW, HEADER_ROW } from '../../src/workbook/columns.js';
import { type AddOn, openAddOn, setupInput, valueIn } from '../headless.js';
import { answersFor, openBigTable, TABLE, writeRows } from './big-table.js';
import { formOf, openCheckIn, startAll, typeNewValues } from './check-in.js';
import { KEY_RESULTS, personOf } from './sample-rows.js';
import { buildSource, openWithSource, readSource } from './structure-calls.js';

const BLOCK = 1 + KEY_RESULTS;
const OTHER_TAB = 'Notes';

/** Runs something and gives the service calls that it made. */
function counted(addOn: AddOn, run: () => void, by: 'command' | 'trigger' = 'command'): number {
  const { calls } = addOn.host;
  calls.reset();
  run();
  return by === 'trigger' ? calls.trigger.total : calls.total;
}

const countedAnswer = (addOn: AddOn, run: () => Answer<unknown>) => counted(addOn, () => void valueIn(run()));

/** An edit that a person makes, with what its hook calls. */
const countedEdit = (addOn: AddOn, edit: () => void) => counted(addOn, edit, 'trigger');

/** Row of the first key result of an objective, or of its objective itself for `within` = 0. */
const rowOf = (block: number, within = 1): number => FIRST_ROW + block * BLOCK + within;

/** The steps of the set-up, all of them, for a company with that many rows. */
async function setUpCalls(rows: number): Promise<number> {
  const addOn = await openAddOn();
  const input = setupInput(addOn, answersFor(rows));
  return counted(addOn, () => {
    for (let step = 0; step < 20; step += 1) if (valueIn(addOn.panel.okrSetupStep(input)).finished) return;
    throw new Error('The set-up does not end');
  });
}

/** The steps of a build from a tab with that many rows. */
async function buildCalls(rows: number, isSetUp: boolean): Promise<number> {
  const addOn = await openWithSource(rows, isSetUp);
  const view = readSource(addOn);
  return counted(addOn, () => buildSource(addOn, view));
}

/** Those that open files of their own. */
const APART = {
  setUp: setUpCalls,
  structureRead: async (rows) => {
    const addOn = await openWithSource(rows);
    return counted(addOn, () => void readSource(addOn));
  },
  structureNew: (rows) => buildCalls(rows, false),
  structureInto: (rows) => buildCalls(rows, true),
} as const satisfies Record<string, (rows: number) => Promise<number>>;

/** Choices for the first `count` rows that lack an owner. */
function ownersFor({ findings }: CheckView, count: number) {
  const missing = findings.filter(({ rule }) => rule === 'noOwner').slice(0, count);
  if (missing.length < count) throw new Error(`${missing.length} findings instead of ${count}`);
  return missing.map(({ key }) => ({ key, fix: 'chooseOwner' as const, choice: 'Person 1' }));
}

/** Inserts an objective with its key results above the given objectives, as a person would, without the hook. */
function insertBlocks(addOn: AddOn, blocks: readonly number[]): void {
  for (const block of [...blocks].sort((a, b) => b - a)) {
    const row = rowOf(block, 0);
    addOn.host.user.insertRows(TABLE, row, BLOCK);
    const titles = Array.from({ length: BLOCK }, (_, at) => {
      return at === 0
        ? ['Answer before anybody asks', '', 'Person 1']
        : ['', `First answers ${block} ${at}`, 'Person 1'];
    });
    writeRows(addOn, row, 'objective', titles);
  }
}

/** What is counted; each entry leaves the table in good order for the next. */
const COMMANDS = {
  onOpen: (addOn) => counted(addOn, () => addOn.run.onOpen?.({ authMode: 'LIMITED' })),
  home: (addOn) => countedAnswer(addOn, () => addOn.panel.okrHome()),
  check: (addOn) => countedAnswer(addOn, () => addOn.panel.okrCheck()),
  tidyNothing: (addOn) => countedAnswer(addOn, () => addOn.panel.okrTidyUp()),
  tidyOnePlace: (addOn) => {
    insertBlocks(addOn, [2]);
    return countedAnswer(addOn, () => addOn.panel.okrTidyUp());
  },
  tidyThreePlaces: (addOn) => {
    insertBlocks(addOn, [1, 4, 7]);
    return countedAnswer(addOn, () => addOn.panel.okrTidyUp());
  },
  fixOne: (addOn) => {
    for (const block of [1, 3, 5, 7]) addOn.host.user.clear(TABLE, `D${rowOf(block)}`);
    const choices = ownersFor(valueIn(addOn.panel.okrCheck()), 1);
    return countedAnswer(addOn, () => addOn.panel.okrApplyFixes(choices));
  },
  fixThree: (addOn) => {
    const choices = ownersFor(valueIn(addOn.panel.okrCheck()), 3);
    return countedAnswer(addOn, () => addOn.panel.okrApplyFixes(choices));
  },
  undo: (addOn) => countedAnswer(addOn, () => addOn.panel.okrUndo()),
  editCurrent: (addOn) => countedEdit(addOn, () => addOn.host.user.type(TABLE, `H${rowOf(2)}`, '9')),
  editNewRow: (addOn) => {
    const { host } = addOn;
    const titled = host.grid(TABLE).filter((row) => row[1] !== '' || row[2] !== '').length;
    const free = titled + HEADER_ROW; // the headers are one of the titled rows
    return countedEdit(addOn, () => host.user.type(TABLE, `C${free}`, 'Typed just now'));
  },
  editOtherTab: (addOn) => {
    addOn.host.user.addSheet(OTHER_TAB);
    return countedEdit(addOn, () => addOn.host.user.type(OTHER_TAB, 'B7', '42'));
  },
  editHeader: (addOn) =>
    countedEdit(addOn, () => {
      for (const cell of ['D1', 'D2', 'D3']) addOn.host.user.type(TABLE, cell, 'Who');
    }),
  startCheckIn: (addOn) => counted(addOn, () => startAll(addOn)),
  homeOpen: (addOn) => {
    valueIn(addOn.panel.okrSetPerson(personOf(0)));
    openCheckIn(addOn);
    return countedAnswer(addOn, () => addOn.panel.okrHome());
  },
  checkIn: (addOn) => countedAnswer(addOn, () => addOn.panel.okrCheckIn()),
  saveKeyResult: (addOn) => {
    const entry = formOf(addOn, 0);
    return countedAnswer(addOn, () => addOn.panel.okrSaveKeyResult(entry));
  },
  saveCheckIn: (addOn) => {
    typeNewValues(addOn, 4);
    return countedAnswer(addOn, () => addOn.panel.okrSaveCheckIn(null, []));
  },
  history: (addOn) => {
    const { id } = formOf(addOn, 0);
    return countedAnswer(addOn, () => addOn.panel.okrHistory(id));
  },
  summary: (addOn) => countedAnswer(addOn, () => addOn.panel.okrSummary()),
} as const satisfies Record<string, (addOn: AddOn) => number>;

export type CommandName = keyof typeof COMMANDS | keyof typeof APART;
export const COMMAND_TITLES: Readonly<Record<CommandName, string>> = {
  onOpen: 'Open the file (onOpen)',
  home: 'Open the panel at Home',
  check: 'Check OKRs',
  tidyNothing: 'Tidy up, nothing to do',
  tidyOnePlace: 'Tidy up, five new rows in one place',
  tidyThreePlaces: 'Tidy up, new rows in three places',
  fixOne: 'Apply one fix',
  fixThree: 'Apply three fixes in three places',
  undo: 'Undo the three fixes',
  editCurrent: 'Edit hook: one Current typed',
  editNewRow: 'Edit hook: a new row typed',
  editOtherTab: 'Edit hook: another tab',
  editHeader: 'Edit hook: rows 1 to 3',
  startCheckIn: 'Start check-in',
  homeOpen: 'Open the panel at Home, a check-in open',
  checkIn: 'Open the check-in of one person',
  saveKeyResult: 'Save one key result',
  saveCheckIn: 'Save check-in, four filled in',
  history: 'Open the history of a key result',
  summary: 'Open summary',
  setUp: 'Set-up, all steps',
  structureRead: 'Structure: read a tab',
  structureNew: 'Structure: build a new file, all steps',
  structureInto: 'Structure: build into the empty table of a file, all steps',
};

/** Counts on a table of `rows` rows; `only` leaves the others out. The order is that of the list above. */
export async function countCalls(
  rows: number,
  only: readonly CommandName[] = Object.keys(COMMAND_TITLES) as CommandName[],
): Promise<Partial<Record<CommandName, number>>> {
  const calls = countOn(await openBigTable(rows), only);
  for (const name of only) if (name in APART) calls[name] = await APART[name as keyof typeof APART](rows);
  return calls;
}

/** Counts on a file that is open; what needs a file of its own is left out. */
export function countOn(addOn: AddOn, only: readonly CommandName[]): Partial<Record<CommandName, number>> {
  const calls: Partial<Record<CommandName, number>> = {};
  for (const name of only) if (name in COMMANDS) calls[name] = COMMANDS[name as keyof typeof COMMANDS](addOn);
  return calls;
}
