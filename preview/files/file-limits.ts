/**
 * What Excel takes no file with: names of tabs beyond 31 letters or with certain signs, cells beyond 32,767 letters
 * (support.microsoft.com, Excel specifications and limits; Rename a worksheet). Sheets allows more.
 */
import { quoted } from './a1.js';
import type { FileBook, FileCell, FileTab } from './sheet-file.js';

const [NAME_LENGTH, TEXT_LENGTH] = [31, 32_767];
const REFUSED = /[:\\/?*[\]]|^'|'$/g;

/** The same workbook under names that every program takes; what refers to a renamed tab follows. */
export function withinLimits(book: FileBook): FileBook {
  const names = new Map<string, string>();
  const taken = new Set(book.tabs.filter(({ name }) => fits(name)).map(({ name }) => name.toLowerCase()));
  for (const { name } of book.tabs) if (!fits(name)) names.set(name, freeName(name, taken));
  const renamed = (tab: string): string => names.get(tab) ?? tab;
  const follow = (formula: string): string => (names.size === 0 ? formula : withNames(formula, names));
  return {
    tabs: book.tabs.map(
      (tab): FileTab => ({
        ...tab,
        name: renamed(tab.name),
        cells: tab.cells.map((cell) =>
          cut(cell.formula === undefined ? cell : { ...cell, formula: follow(cell.formula) }),
        ),
        validations: tab.validations.map((rule) =>
          rule.type === 'isValueInRange' || rule.type === 'customFormula'
            ? { ...rule, values: rule.values.map(follow) }
            : rule,
        ),
        conditionalFormats: tab.conditionalFormats.map((format) =>
          format.rule.type === 'cell'
            ? { ...format, rule: { ...format.rule, values: format.rule.values.map(follow) } }
            : format,
        ),
      }),
    ),
    names: book.names.map((name) => ({ ...name, tab: renamed(name.tab) })),
  };
}

const fits = (name: string): boolean => name.length <= NAME_LENGTH && name.search(REFUSED) < 0;

function freeName(name: string, taken: Set<string>): string {
  const plain = name.replace(REFUSED, '_');
  for (let count = 1; ; count++) {
    const ending = count === 1 ? '' : ` ${count}`;
    const candidate = plain.slice(0, NAME_LENGTH - ending.length).trimEnd() + ending;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}

/** A tab is named between quotes, or bare where its name is one word; texts in double quotes are left alone. */
function withNames(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu,
    (all, inQuotes?: string, bare?: string) => {
      const name = names.get(inQuotes?.replaceAll("''", "'") ?? bare ?? '') ?? names.get(inQuotes ?? '');
      return name === undefined ? all : `${quoted(name)}!`;
    },
  );
}

function cut(cell: FileCell): FileCell {
  const { value } = cell;
  return typeof value === 'string' && value.length > TEXT_LENGTH
    ? { ...cell, value: value.slice(0, TEXT_LENGTH) }
    : cell;
}
