/** What a run found, counted and in words. */
import type { Compared } from './compare.js';
import type { ExpectedTab } from './expected.js';
import { PARTS, type Part, type PartsFound } from './parts.js';
import { REASONS, type Reading } from './readings.js';

/** Examples that are told of each column. */
const EXAMPLES = 3;

interface Group {
  count: number;
  readonly examples: string[];
}

export interface Report {
  readonly workbooks: number;
  /** How many differences nothing explains. */
  readonly differences: number;
  readonly tabs: Readonly<Record<string, number>>;
  readonly languages: Readonly<Record<string, number>>;
  readonly lines: readonly string[];
}

type Step = 'made' | 'compared';

export class Tally {
  private readonly started = performance.now();
  private readonly spent: Record<Step, number> = { made: 0, compared: 0 };
  private readonly languages: Record<string, number> = {};
  private readonly tabs: Record<string, number> = {};
  private readonly sums = { cells: 0, formulas: 0 };
  private readonly known = { following: 0, emptyLinks: 0 };
  private readonly readings = Object.fromEntries(REASONS.map((reason) => [reason, 0])) as Record<
    Reading['reason'],
    number
  >;
  private readonly parts = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<Part, number>;
  private readonly groups = new Map<string, Group>();

  constructor(private readonly seed: number) {}

  async timed<T>(step: Step, work: () => Promise<T>): Promise<T> {
    const from = performance.now();
    const result = await work();
    this.spent[step] += performance.now() - from;
    return result;
  }

  addWorkbook(language: string): void {
    this.languages[language] = (this.languages[language] ?? 0) + 1;
  }

  addTab(workbook: number, { role, readings }: ExpectedTab, compared: Compared): void {
    this.tabs[role] = (this.tabs[role] ?? 0) + 1;
    for (const { reason } of readings.values()) this.readings[reason]++;
    const { cells, formulas, following, emptyLinks, differences } = compared;
    this.sums.cells += cells;
    this.sums.formulas += formulas;
    this.known.following += following;
    this.known.emptyLinks += emptyLinks;
    for (const { column, place, host, office } of differences)
      this.note(
        `${role} ${column}`,
        `workbook ${workbook}, ${place}: ${JSON.stringify(host)}, LibreOffice ${JSON.stringify(office)}`,
      );
  }

  addParts(workbook: number, { counts, lost }: PartsFound): void {
    for (const part of PARTS) this.parts[part] += counts[part];
    for (const thing of lost) this.note(`lost ${thing.split(' ')[0]}`, `workbook ${workbook}, ${thing}`);
  }

  private note(group: string, example: string): void {
    const known = this.groups.get(group) ?? { count: 0, examples: [] };
    known.count++;
    if (known.examples.length < EXAMPLES) known.examples.push(example);
    this.groups.set(group, known);
  }

  report(): Report {
    const { languages, tabs, sums, known, readings, parts } = this;
    const workbooks = Object.values(languages).reduce((sum, count) => sum + count, 0);
    const differences = [...this.groups.values()].reduce((sum, { count }) => sum + count, 0);
    const told = (counts: Readonly<Record<string, number>>) =>
      Object.entries(counts)
        .map(([name, count]) => `${name} ${number(count)}`)
        .join(', ');
    const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
    const groups = [...this.groups].sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = [
      `${workbooks} workbooks (${told(languages)}), seed ${this.seed}`,
      `tabs: ${told(tabs)}`,
      `cells compared: ${number(sums.cells)}, ${number(sums.formulas)} of them formulas`,
      `found in the files: ${told(parts)}`,
      `known of LibreOffice: ${number(readings.tick)} truth values that are numbers, ${number(readings.digits)} texts of digits that no number finds, ${number(readings.lastDigit)} sums that differ in the last digit, ${number(known.following)} cells follow; ${number(known.emptyLinks)} links to an empty cell`,
      `differences: ${number(differences)}`,
      ...groups.flatMap(([name, { count, examples }]) => [
        `  ${name}: ${count}`,
        ...examples.map((text) => `    ${text}`),
      ]),
      `${seconds(performance.now() - this.started)}: made in ${seconds(this.spent.made)}, compared in ${seconds(this.spent.compared)}, the rest waited for LibreOffice`,
    ];
    return { workbooks, differences, tabs, languages, lines };
  }
}

const number = (count: number): string => count.toLocaleString('en-US');
