/** The table of all writing commands for the fault tests: a new command is one more entry. */

import type { HostOptions } from '../../preview/host/index.js';
import type { Answer, FixCode, RuleCode, SetupInput } from '../../src/panel-api/index.js';
import { TABLE } from '../commands/check-in/table.js';
import { type AddOn, openAddOn, openSetUp, setUp, setupInput, valueIn } from '../headless.js';
import { CHECK_IN_COMMANDS } from './check-in-commands.js';
import type { Command } from './command.js';
import { STRUCTURE } from './structure-command.js';

/** Throws what an answer that did not go well says, so that a killed run is noticed. */
function wentWell<T>(answer: Answer<T>): T {
  return valueIn(answer);
}

const PEOPLE = 'Ben, Sales\nCho, Product\nDee, Product';

/** Rows as scripts would write them: nothing follows, so everything is left to be healed. */
function writeRows(addOn: AddOn, a1: string, rows: readonly (readonly (string | number | boolean)[])[]): void {
  const { host } = addOn;
  host.execute(() => {
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TABLE);
    if (sheet === null) throw new Error(`${TABLE} is not there`);
    const first = sheet.getRange(a1);
    const width = rows[0]?.length ?? 0;
    sheet.getRange(first.getRow(), first.getColumn(), rows.length, width).setValues(rows.map((row) => [...row]));
  });
}

/** A table with something of everything: typed values, notes, units, a link, a typed-over figure, stray rows. */
async function openTable(options: HostOptions = {}): Promise<AddOn> {
  const addOn = await openSetUp({ people: PEOPLE, backups: ['Ben'] }, options);
  const { host } = addOn;
  host.user.addSheet('Sales');
  host.user.type('Sales', 'B7', '42');
  writeRows(addOn, 'B4', [
    ['Customers stay with us', '', 'Company', '', '', '', ''],
    ['', 'Renewal rate', 'Ben', '', '78%', '85%', '81%'],
    ['', 'First answer', 'Cho', '', 9, 4, 6],
    ['', "'=1+1 is a title, not a formula", 'Dee', '', '', 10, '=Sales!B7'],
    ['Win the north', '', 'Sales', '', '', '', ''],
    ['', 'Pilot clinics', 'Ben', '', 0, 12, 3],
    ['', "'<b>Leads</b> & more", 'Cho', '', 40, 120, 58],
  ]);
  wentWell(addOn.panel.okrTidyUp());
  host.user.type(TABLE, 'M5', 'Talk to the ten largest');
  host.user.note(TABLE, 'C6', 'Measured by the help desk');
  host.user.type(TABLE, 'L6', '7');
  return addOn;
}

const fix = (
  name: string,
  rule: RuleCode,
  code: FixCode,
  damage: (addOn: AddOn) => void,
  choice: string | null = null,
): Command => ({
  name: `fix: ${name}`,
  prepare: async (options) => {
    const addOn = await openTable(options);
    damage(addOn);
    return addOn;
  },
  run: ({ panel }) => {
    const finding = wentWell(panel.okrCheck()).findings.find((found) => found.rule === rule);
    // After a run that did its work there is nothing left to fix.
    if (finding !== undefined) wentWell(panel.okrApplyFixes([{ key: finding.key, fix: code, choice }]));
  },
  table: TABLE,
});

const setUpAll = (changes: Partial<SetupInput>): Command['run'] => {
  let input: SetupInput | undefined;
  return (addOn) => {
    // The answers are kept: a person who presses again has them in the form.
    input ??= setupInput(addOn, changes);
    for (let step = 0; step < 20; step += 1) if (wentWell(addOn.panel.okrSetupStep(input)).finished) return;
  };
};

export const COMMANDS: readonly Command[] = [
  {
    name: 'set-up, example',
    prepare: (options) => openAddOn(options),
    run: setUpAll({ start: 'example', people: PEOPLE }),
    table: undefined,
  },
  {
    name: 'set-up, other answers',
    prepare: openTable,
    run: (addOn) => {
      const { input } = wentWell(addOn.panel.okrSetupDefaults());
      setUp(addOn, {
        ...input,
        people: `${PEOPLE}\nEva, Sales\nFinn, Care`,
        backups: ['Cho'],
        rhythm: { weeks: 2, day: 3, perTeam: true },
        limits: { objectives: 4, keyResultsMin: 2, keyResultsMax: 6 },
      });
    },
    table: TABLE,
  },
  {
    name: 'set-up, another language',
    prepare: async (options) => {
      const addOn = await openTable(options);
      addOn.host.user.type(TABLE, 'N5', 'Committed');
      addOn.host.user.type(TABLE, 'O6', 'Stay below');
      addOn.host.user.type(TABLE, 'N10', 'Aspirational');
      return addOn;
    },
    run: setUpAll({ language: 'zh' }),
    table: TABLE,
  },
  {
    name: 'tidy up',
    prepare: async (options) => {
      const addOn = await openTable(options);
      addOn.host.execute(() => {
        const sheet = addOn.host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TABLE);
        sheet?.getRange('S6:V6').clearContent();
        sheet?.getRange('J5').setFormulas([['=1+1']]);
      });
      writeRows(addOn, 'B11', [
        ['Answer so well that nobody asks twice', '', 'Product', ''],
        ['', 'Solved at first contact', 'Dee', ''],
        ['', 'Hours to first reply', 'Dee', ''],
      ]);
      return addOn;
    },
    run: ({ panel }) => {
      wentWell(panel.okrTidyUp());
    },
    table: TABLE,
  },
  fix('write a percent', 'mixedPercent', 'writePercent', ({ host }) => {
    host.user.format(TABLE, 'G5', '0');
    host.user.type(TABLE, 'G5', '85');
  }),
  fix('choose an owner', 'noOwner', 'chooseOwner', ({ host }) => host.user.clear(TABLE, 'D9'), 'Cho'),
  fix('add an owner', 'unknownOwner', 'addOwner', ({ host }) => host.user.type(TABLE, 'D9', 'Zoe')),
  fix('restore a formula', 'overwrittenFormula', 'restoreFormula', ({ host }) => host.user.type(TABLE, 'I9', '60%')),
  fix('belongs here', 'misplaced', 'belongsHere', ({ host }) => host.user.type(TABLE, 'E9', 'O1')),
  {
    ...fix('put under its objective', 'misplaced', 'putUnder', ({ host }) => host.user.type(TABLE, 'E9', 'O1')),
    // Sorted in just that call, another row is moved, and nothing tells where it stood. No figure depends on place.
    blindTo: ['sorts the rows'],
  },
  fix('give a new ID', 'repeatedId', 'newId', ({ host }) => host.user.duplicateRow(TABLE, 9)),
  fix('make a link absolute', 'relativeLink', 'absoluteLink', () => undefined),
  fix('choose a champion', 'noChampion', 'chooseChampion', ({ host }) => host.user.clear('People', 'E7'), 'Dee'),
  {
    name: 'undo',
    prepare: async (options) => {
      const addOn = await openTable(options);
      addOn.host.user.clear(TABLE, 'D9');
      addOn.host.user.clear(TABLE, 'D6');
      const { findings } = wentWell(addOn.panel.okrCheck());
      const choices = findings
        .filter(({ rule }) => rule === 'noOwner')
        .map(({ key }) => ({ key, fix: 'chooseOwner' as const, choice: 'Cho' }));
      wentWell(addOn.panel.okrApplyFixes(choices));
      return addOn;
    },
    run: ({ panel }) => {
      const answer = panel.okrUndo();
      // What is undone cannot be undone again: a second run has nothing to do.
      if (!answer.ok && answer.args.problem !== 'nothingToUndo') wentWell(answer);
    },
    table: TABLE,
  },
  {
    name: 'edit hook',
    prepare: async (options) => {
      const addOn = await openTable(options);
      writeRows(addOn, 'B11', [['', 'Typed just now', 'Dee']]);
      return addOn;
    },
    run: ({ host, run }) => {
      const range = host.execute(() => {
        const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TABLE);
        if (sheet === null) throw new Error(`${TABLE} is not there`);
        return Object.assign(sheet.getRange('C11'), { rowStart: 11, rowEnd: 11, columnStart: 3, columnEnd: 3 });
      });
      run.onEdit?.({ authMode: 'LIMITED', range, source: undefined });
    },
    table: TABLE,
  },
  ...CHECK_IN_COMMANDS,
  STRUCTURE,
];
