/** npm run structure -- FILE...: what the recogniser makes of tables in files. */

import { belonging, readSheet, type SheetGrid, stackOf } from '../../src/structure/index.js';
import { jsonLine } from './json-line.js';
import { readable } from './print.js';
import { gridsOf } from './read-file.js';

/** The tabs of a book that are read as one with the best of them, in their order; undefined when it stands alone. */
function together(best: SheetGrid, grids: readonly SheetGrid[]): SheetGrid | undefined {
  const others = grids.filter((grid) => grid !== best);
  const belong = new Set(belonging(best, others).map((at) => others[at]));
  return belong.size === 0 ? undefined : stackOf(grids.filter((grid) => grid === best || belong.has(grid))).grid;
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const asJson = process.argv.includes('--json');
if (files.length === 0) {
  console.error('npm run structure -- [--json] FILE...   (.csv, .tsv, .xlsx)');
  process.exitCode = 1;
}
for (const file of files) {
  try {
    const grids = await gridsOf(file);
    // A book is read as its best tab with those that belong to it; the others are printed too where people read it.
    const readings = grids.map((grid) => ({ grid, reading: readSheet(grid) }));
    const score = ({ reading }: (typeof readings)[number]) =>
      (reading.verdict === 'refuse' ? 0 : 1000) +
      reading.objectives.reduce((sum, { keyResults }) => sum + 1 + keyResults.length, 0);
    const best = [...readings].sort((a, b) => score(b) - score(a))[0];
    const whole = best === undefined ? undefined : together(best.grid, grids);
    if (asJson) console.log(jsonLine(file, whole === undefined ? best?.reading : readSheet(whole)));
    else for (const { grid, reading } of readings) console.log(readable(file, grid, reading));
    if (!asJson && whole !== undefined) console.log(readable(`${file}, tabs together`, whole, readSheet(whole)));
  } catch (error) {
    if (asJson) console.log(jsonLine(file, undefined));
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
