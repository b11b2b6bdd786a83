/** Findings for the list: filtered, grouped, the graver first; and which fixes can be applied together. */

import { en } from '../src/i18n/panel/en.js';
import { type Key, numberText, type Words } from '../src/i18n/panel/say.js';
import { type Args, type Finding, type Fix, type FixChoice, SEVERITIES } from '../src/panel-api/index.js';

export const FILTERS = ['all', 'toFix', 'toConsider'] as const;
export type Filter = (typeof FILTERS)[number];
export const ORDERS = ['owner', 'rule'] as const;
export type Order = (typeof ORDERS)[number];

export const isToFix = ({ severity }: Finding): boolean => severity === 'error';

export function countFindings(findings: readonly Finding[]): { readonly [F in Filter]: number } {
  const toFix = findings.filter(isToFix).length;
  return { all: findings.length, toFix, toConsider: findings.length - toFix };
}

export function filterFindings(findings: readonly Finding[], filter: Filter): readonly Finding[] {
  if (filter === 'all') return findings;
  return findings.filter((finding) => isToFix(finding) === (filter === 'toFix'));
}

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

const gravity = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
const worst = (findings: readonly Finding[]): number => Math.min(...findings.map(gravity));

/** Groups with errors come first; what concerns the whole file stands last among its equals. */
export function groupFindings(findings: readonly Finding[], order: Order, { say }: Words): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = order === 'rule' ? finding.rule : finding.owner === null ? 'file' : `of ${finding.owner}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const title = ({ rule, owner }: Finding): string => {
    if (order === 'rule') return say(`ruleName.${rule}`);
    return owner === null ? say('check.file') : owner === '' ? say('check.noOwner') : owner;
  };
  return [...groups]
    .map(([key, list]) => ({
      key,
      title: list[0] === undefined ? '' : title(list[0]),
      findings: [...list].sort((a, b) => gravity(a) - gravity(b)),
    }))
    .sort((a, b) => worst(a.findings) - worst(b.findings) || Number(a.key === 'file') - Number(b.key === 'file'));
}

/** Codes of columns are said as their headers. */
export function columnName(column: string, { tell }: Words): string {
  const key = `column.${column}`;
  return key in en ? tell(key as Key, {}) : column;
}

/** A row without an ID is known by its place, `#12`. */
export function rowName(id: string, { say }: Words): string {
  const place = /^#(\d+)$/.exec(id)?.[1];
  return place === undefined ? id : say('rowWithoutId', { n: place });
}

/** Codes of columns and places of rows as people call them. */
function named(args: Args, words: Words): Args {
  const { id, column } = args;
  return {
    ...args,
    ...(typeof id === 'string' ? { id: rowName(id, words) } : {}),
    ...(typeof column === 'string' ? { column: columnName(column, words) } : {}),
  };
}

export function findingText({ rule, args }: Finding, words: Words): string {
  if (rule !== 'mixedPercent') return words.tell(`rule.${rule}`, named(args, words));
  const filled = (['start', 'target', 'current'] as const).filter((column) => (args[column] ?? '') !== '');
  const cells = filled.map((column) => {
    const value = args[column] ?? '';
    const shown = typeof value === 'number' ? numberText(value, words.language) : value;
    return words.say('cellShown', { column: columnName(column, words), value: shown });
  });
  return words.tell('rule.mixedPercent', {
    ...named(args, words),
    cells: cells.join(words.language === 'zh' ? '，' : ', '),
  });
}

export function fixText({ code, args }: Fix, words: Words): string {
  return words.tell(`fix.${code}`, named(args, words));
}

export interface PlannedFix {
  readonly finding: Finding;
  readonly fix: Fix;
  /** The answer where the fix asks for one. */
  readonly choice: string | null;
}

/** Fixes of one code are one fix: two plain numbers beside a percent are both written as percents. */
export function fixesOf({ fixes }: Finding, { language }: Words): readonly Fix[] {
  const byCode = new Map<Fix['code'], Fix>();
  for (const fix of fixes) {
    const first = byCode.get(fix.code);
    const to = [first?.args.to, fix.args.to].filter((text) => text !== undefined).join(language === 'zh' ? '、' : ', ');
    const cells = [...(first?.cells ?? []), ...fix.cells];
    byCode.set(fix.code, first === undefined ? fix : { ...first, args: { ...first.args, to }, cells });
  }
  return [...byCode.values()];
}

/** Fixes that need no answer and have no alternative: these can be applied together. */
export function plainFixes(findings: readonly Finding[], words: Words): readonly PlannedFix[] {
  return findings.flatMap((finding) => {
    const [fix, other] = fixesOf(finding, words);
    return fix !== undefined && other === undefined && fix.choices.length === 0 ? [{ finding, fix, choice: null }] : [];
  });
}

export const chosen = ({ finding, fix, choice }: PlannedFix): FixChoice => ({
  key: finding.key,
  fix: fix.code,
  choice,
});

/** How many cells they write; undefined where one of them does not tell. */
export function cellCount(planned: readonly PlannedFix[]): number | undefined {
  if (planned.some(({ fix }) => fix.cells.length === 0)) return undefined;
  return planned.reduce((sum, { fix }) => sum + fix.cells.length, 0);
}
