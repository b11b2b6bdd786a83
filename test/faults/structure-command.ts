/** A build from a team's own tab into the empty table of a file that is set up, for the fault tests. */
import type { SetupInput } from '../../src/panel-api/index.js';
import { openSetUp, setupInput, valueIn } from '../headless.js';
import type { Command } from './command.js';

const THEIRS = 'Goals 2026-Q4';
const ROWS = [
  ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Progress'],
  ['Customers stay with us', 'Renewal rate', 'Ben', '78%', '85%', '81%', '60%'],
  ['', 'Hours to first reply', 'Zoe', '9', '4', '6', '60%'],
  ['Win the north', 'Pilot clinics', 'Zoe', '0', '12', '3', '25%'],
];

export const STRUCTURE: Command = {
  name: 'structure, into an empty table',
  prepare: async (options) => {
    const addOn = await openSetUp({ people: 'Ben, Sales' }, options);
    addOn.host.user.addSheet(THEIRS);
    addOn.host.user.paste(THEIRS, 'A1', ROWS);
    addOn.host.user.select(THEIRS, 'A1');
    return addOn;
  },
  run: (() => {
    let input: SetupInput | undefined;
    return (addOn) => {
      if (input === undefined) {
        const { tab, cycles } = valueIn(addOn.panel.okrStructure('open', {}));
        const cycle = cycles[0];
        if (cycle === undefined) throw new Error('No cycle on offer');
        input = { ...setupInput(addOn), start: 'tab', source: { tab: tab.id, answers: {}, teams: [] }, cycle };
      }
      for (let step = 0; step < 20; step += 1) {
        const answer = addOn.panel.okrSetupStep(input);
        // After a run that did its work the table is full: there is nothing to build any more.
        if (!answer.ok && answer.args.problem === 'cycleTaken') return;
        if (valueIn(answer).finished) return;
      }
    };
  })(),
  table: undefined,
};
