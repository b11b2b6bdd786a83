/** npm run structure -- FILE...: what the recogniser makes of tables in files. */

import { readSheet } from '../../src/structure/index.js';
import { jsonLine } from './json-line.js';
import { readable } from './print.js';
import { gridsOf } from './read-file.js';

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const asJson = process.argv.includes('--json');
if (files.length === 0) {
  console.error('npm run structure -- [--json] FILE...   (.csv, .tsv, .xlsx)');
  process.exitCode = 1;
}
for (const file of files) {
  try {
    const grids = await gridsOf(file);
    // A book is read as its best tab; the others are printed too where people read it.
    const readings = grids.map((grid) => ({ grid, reading: readSheet(grid) }));
    const score = ({ reading }: (typeof readings)[number]) =>
      (reading.verdict === 'refuse' ? 0 : 1000) +
      reading.objectives.reduce((sum, { keyResults }) => sum + 1 + keyResults.length, 0);
    const best = [...readings].sort((a, b) => score(b) - score(a))[0];
    if (asJson) console.log(jsonLine(file, best?.reading));
    else for (const { grid, reading } of readings) console.log(readable(file, grid, reading));
  } catch (error) {
    if (asJson) console.log(jsonLine(file, undefined));
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
