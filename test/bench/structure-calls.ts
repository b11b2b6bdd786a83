/** Structure of a tab of many rows: reading it, and the build into a new file and into one that is set up. */
import type { SetupInput, StructureView } from '../../src/panel-api/index.js';
import { type AddOn, openAddOn, openSetUp, setupInput, valueIn } from '../headless.js';
import { sampleRows } from './sample-rows.js';

const SOURCE = 'Their goals';

/** A file with a tab of one row per key result, the objective on the first row of its block. */
export async function openWithSource(rows: number, isSetUp = false): Promise<AddOn> {
  const addOn = isSetUp ? await openSetUp() : await openAddOn();
  const { host } = addOn;
  const titles = new Map(sampleRows(rows).map(({ id, objective }) => [id, objective]));
  let last = '';
  const cells = sampleRows(rows)
    .filter(({ keyResult }) => keyResult !== '')
    .map(({ keyResult, owner, supports, start, target, current }) => {
      const objective = supports === last ? '' : (titles.get(supports) ?? '');
      last = supports;
      return [objective, keyResult, owner, start, target, current];
    });
  const values = [['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current'], ...cells];
  host.user.addSheet(SOURCE);
  host.execute(() => {
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(SOURCE);
    if (sheet === null) throw new Error(`${SOURCE} is not there`);
    const missing = values.length - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    sheet.getRange(1, 1, values.length, 6).setValues(values);
  });
  host.user.select(SOURCE, 'A1');
  return addOn;
}

export const readSource = ({ panel }: AddOn): StructureView => valueIn(panel.okrStructure('open', {}));

/** Every step of the build, as the panel asks for them; what each step is told to `after`. */
export function buildSource(addOn: AddOn, view: StructureView, after: (step: number) => void = () => {}): void {
  const [cycle] = view.cycles;
  if (cycle === undefined) throw new Error('No cycle is on offer');
  const source = { tab: view.tab.id, answers: {}, teams: [] };
  const input: SetupInput = { ...setupInput(addOn), start: 'tab', source, cycle };
  for (let step = 0; step < 40; step += 1) {
    const { finished } = valueIn(addOn.panel.okrSetupStep(input));
    after(step);
    if (finished) return;
  }
  throw new Error('The build does not end');
}
