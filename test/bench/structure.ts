/**
 * npm run bench -- structure: how much of foreign tables is read as a person would read them. Tables of others where
 * they lie beside the project, then our own layouts; those of `blind` are not looked at while something is taught.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSheet } from '../../src/structure/index.js';
import { corpusScore, type WantedObjective } from '../structure/corpus-score.js';
import { differences, FIXTURE_SETS, fixturesOf } from '../structure/fixture.js';
import { gridsOf } from '../structure/read-file.js';
import { addTally, newTally, type Tally, tallyLine } from '../structure/tally.js';

export async function structureReport(root: string): Promise<string> {
  return [await corpusReport(join(root, '../shared/corpus/sheets')), fixtureReport(root)].join('\n\n');
}

async function corpusReport(folder: string): Promise<string> {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.expected.json')) : [];
  if (files.length === 0) return 'Tables of others: none beside the project';
  const lines: string[] = [];
  const total = newTally();
  for (const file of files) {
    const name = file.replace(/\.expected\.json$/, '');
    const wanted: WantedObjective[] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const [grid] = await gridsOf(join(folder, `${name}.csv`));
    const tally = corpusScore(wanted, readSheet(grid ?? { values: [] }));
    addTally(total, tally);
    lines.push(row(name, tally));
  }
  return table('Tables of others', [...lines, row('all', total)]);
}

function fixtureReport(root: string): string {
  const folder = pathToFileURL(join(root, 'test/structure/fixtures/'));
  const lines = FIXTURE_SETS.map((set) => {
    const fixtures = fixturesOf(set, folder);
    const wrong = fixtures.map((fixture) => [fixture.name, differences(fixture, readSheet(fixture.grid))] as const);
    const missed = wrong.filter(([, differs]) => differs.length > 0);
    const names = missed.map(([name, differs]) => `\n  ${name}: ${differs.length}`).join('');
    return `| ${set} | ${fixtures.length - missed.length} of ${fixtures.length} |${names}`;
  });
  return ['| Our own layouts | exact |', '| --- | ---: |', ...lines].join('\n');
}

const row = (name: string, tally: Tally): string => `| ${name} | ${tallyLine(tally).join(' | ')} |`;
const table = (title: string, lines: readonly string[]): string =>
  [`| ${title} | verdict | titles | hierarchy | figures | owners |`, `| --- |${' ---: |'.repeat(5)}`, ...lines].join(
    '\n',
  );
