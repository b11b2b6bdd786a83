/** The words in dropdowns, number formats and colour rules of a tab in another language. */
import { sameCell } from '../okr/cell.js';
import { FIRST_ROW } from '../workbook/columns.js';
import { comparable } from '../workbook/template.js';
import type { Translation } from '../workbook/translate.js';
import type { WordPair } from '../workbook/translate-words.js';
import { columnBody } from './addresses.js';
import type { Document } from './document.js';
import { again } from './read-together.js';
import type { DataValidation, Services, Sheet } from './services.js';
import { buildChoices, buildRule, setDropdowns } from './write-looks.js';

/** Nobody inserts rows more often in the blink between two calls. */
const ATTEMPTS = 3;

type Positions = ReadonlyMap<string, number>;

export function translateFormats(sheet: Sheet, positions: Positions, formats: Translation['formats']): void {
  for (const { column, pairs } of formats) {
    const at = positions.get(column);
    if (at === undefined) continue;
    const cell = sheet.getRange(1, at, 1, 1);
    const now = cell.getNumberFormats()[0]?.[0] ?? '';
    const pair = pairs.find(([was]) => was === now);
    if (pair !== undefined) cell.setNumberFormat(pair[1]);
  }
}

/** Lists keep what people added to them; other dropdowns and cells without one stay as they are. */
export function translateLists(
  document: Document,
  sheet: Sheet,
  positions: Positions,
  lists: Translation['lists'],
): void {
  for (const { column, pairs } of lists) {
    const at = positions.get(column);
    if (at === undefined || pairs.length === 0) continue;
    // Rows that come in meanwhile push the last ones out of the range: it looks once more behind its own write.
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      if (again(() => translateColumn(document, sheet, at, pairs)) === 0) break;
    }
  }
}

/** How many stretches of cells got another dropdown; the cells between them are not touched. */
function translateColumn(document: Document, sheet: Sheet, at: number, pairs: readonly WordPair[]): number {
  const now = sheet.getRange(columnBody(at)).getDataValidations();
  const made = new Map<string, DataValidation>();
  const wanted = now.map(([rule = null]) => translated(document, sheet, rule, pairs, made));
  const isChanged = (row: number) => wanted[row] !== (now[row]?.[0] ?? null);
  let runs = 0;
  for (let from = 0; from < wanted.length; from += 1) {
    if (!isChanged(from)) continue;
    let to = from + 1;
    while (to < wanted.length && isChanged(to)) to += 1;
    const range = sheet.getRange(FIRST_ROW + from, at, to - from, 1);
    setDropdowns(
      range,
      wanted.slice(from, to).map((rule) => [rule]),
    );
    runs += 1;
    from = to;
  }
  return runs;
}

/** One dropdown is made for all cells that have the same list. */
function translated(
  document: Document,
  sheet: Sheet,
  rule: DataValidation | null,
  pairs: readonly WordPair[],
  made: Map<string, DataValidation>,
): DataValidation | null {
  const list = rule?.getCriteriaValues()[0];
  if (!Array.isArray(list)) return rule;
  const texts = list.map(String);
  const values = texts.map((text) => pairs.find(([was]) => sameCell(was, text))?.[1] ?? text);
  if (values.every((value, at) => value === texts[at])) return rule;
  const name = JSON.stringify(texts);
  const built = made.get(name) ?? buildChoices(document, sheet, { kind: 'list', values });
  made.set(name, built);
  return built;
}

/** Rules stay in their order, and each where it holds; the word in it is replaced, and its looks are ours. */
export function translateRules(services: Services, sheet: Sheet, rules: Translation['rules']): void {
  if (rules.length === 0) return;
  const present = sheet.getConditionalFormatRules();
  let isChanged = false;
  const wanted = present.map((rule) => {
    const formula = String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
    const own = rules.find(({ was }) => shapeOf(was) === shapeOf(formula));
    if (own === undefined) return rule;
    isChanged = true;
    const a1 = rule.getRanges().map((range) => range.getA1Notation());
    return buildRule(services, sheet, { ...own.rule, a1, formula: retold(formula, own.rule.formula) });
  });
  if (isChanged) sheet.setConditionalFormatRules(wanted);
}

/** A formula without its cells: people move columns, and rows come in above. */
const shapeOf = (formula: string): string => comparable(formula).replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, '$');

/** The formula with the texts of another one of the same shape. */
function retold(formula: string, as: string): string {
  const texts = as.split('"');
  return formula
    .split('"')
    .map((piece, at) => (at % 2 === 1 ? (texts[at] ?? piece) : piece))
    .join('"');
}
