/**
 * npm run bench            prints the tables
 * npm run bench -- --json  prints the same as JSON
 * npm run bench -- --write puts the tables into docs/performance.md
 * npm run bench -- structure prints how well foreign tables are read, and nothing else
 * npm run bench -- --year  adds the calls of a company with a year of check-ins in its Log (takes much memory)
 * npm run bench -- --quick leaves out tables of more than 1,000 rows
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.js';
import { asJson, asTables } from './report.js';
import { structureReport } from './structure.js';

const has = (option: string) => process.argv.includes(option);
const root = process.cwd();
if (has('structure')) {
  process.stdout.write(`${await structureReport(root)}\n`);
  process.exit();
}
const measured = await measure(
  root,
  { most: has('--quick') ? 1_000 : Number.POSITIVE_INFINITY, year: has('--year') },
  (text) => {
    process.stderr.write(`${text}\n`);
  },
);
process.stdout.write(`${has('--json') ? asJson(measured) : asTables(measured)}\n`);
if (has('--write')) writeTables(join(root, 'docs/performance.md'), asTables(measured));

/** Replaces what stands between the two marks. */
function writeTables(file: string, tables: string): void {
  const text = readFileSync(file, 'utf8');
  const [open, close] = ['<!-- measured -->', '<!-- end -->'];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`${file} lacks its marks`);
  writeFileSync(file, `${text.slice(0, from)}${open}\n\n${tables}\n\n${text.slice(to)}`);
}
