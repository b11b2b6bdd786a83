/** What happens to a cell when a script or a person puts something into it. */
import { yearNow } from './book-settings.js';
import type { CellChange } from './cell-writer.js';
import type { ServiceContext } from './context.js';
import { engine } from './engine.js';
import type { CellPosition } from './engine-types.js';
import { ERROR } from './errors.js';
import { engineFormat, isPlainText } from './number-format.js';
import { parseInput } from './parse-input.js';
import { refusal } from './validation.js';
import { contentOf, ruleAt } from './validation-store.js';

/** A value with the format that it brings to an automatic cell, or a formula. */
type Entry =
  | { readonly formula: string }
  | { readonly formula?: undefined; readonly value: string | number | boolean; readonly format?: string | undefined };

/** A text as typed; a written text is parsed the same way (gas-fakes, oddities "Values"). */
function textEntry(context: ServiceContext, position: CellPosition, text: string): Entry {
  const { book, unknowns } = context;
  const parsed = parseInput(text, {
    locale: book.settings.locale,
    plainText: isPlainText(book.model.getters.getCell(position)?.format),
    formulaInPlainText: unknowns.formulaInPlainText,
    signStart: unknowns.signStart,
    pointInCommaLocale: unknowns.pointInCommaLocale,
    today: () => ({ year: yearNow(book.settings) }),
  });
  switch (parsed.kind) {
    case 'empty':
      return { value: '' };
    case 'formula':
      return { formula: parsed.text };
    case 'text':
      return { value: parsed.text };
    case 'boolean':
      return { value: parsed.value };
    case 'number':
      return { value: parsed.value, format: parsed.format };
  }
}

function scriptEntry(context: ServiceContext, position: CellPosition, value: unknown): Entry {
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'boolean') return { value };
  // Neither NaN nor Infinity is a number of a cell; Sheets shows #NUM! for them.
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : '#NUM!' };
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const serial = context.book.serialOf((value as Date).getTime());
    const { dateFormat } = context.book.settings.locale;
    return { value: serial, format: Number.isInteger(serial) ? dateFormat : `${dateFormat} H:mm:ss` };
  }
  const entry = textEntry(context, position, String(value)); // "Objects are not a legal value": they arrive as their text
  return entry.formula === undefined ? entry : { formula: context.book.formulaOfScript(entry.formula) };
}

function refused(context: ServiceContext, position: CellPosition, entry: Entry): string | undefined {
  if (entry.formula !== undefined) return undefined;
  if (typeof entry.value === 'string' && entry.value.length > 50_000) return ERROR.cellTooLong;
  const rule = ruleAt(context.book.parts, position.sheetId, position.row, position.col);
  if (!rule?.isBlocking) return undefined;
  return refusal(context, contentOf(rule), entry.value, engine.helpers.toXC(position.col, position.row));
}

function put(context: ServiceContext, position: CellPosition, entry: Entry): void {
  const { cells, model } = context.book;
  if (entry.formula !== undefined) {
    cells.write(position, { content: { kind: 'formula', text: entry.formula } });
    return;
  }
  const problem = refused(context, position, entry);
  if (problem) context.fail(problem);
  const { value, format } = entry;
  const content: CellChange['content'] = value === '' ? { kind: 'empty' } : { kind: 'value', value };
  const bringsFormat = format !== undefined && !model.getters.getCell(position)?.format;
  cells.write(position, bringsFormat ? { content, format: engineFormat(format) ?? null } : { content });
}

export function writeText(context: ServiceContext, position: CellPosition, text: string): void {
  put(context, position, textEntry(context, position, text));
}
export function writeScriptValue(context: ServiceContext, position: CellPosition, value: unknown): void {
  put(context, position, scriptEntry(context, position, value));
}
/** For the answer that a bad value is refused at the call already. */
export function checkScriptValue(context: ServiceContext, position: CellPosition, value: unknown): void {
  const problem = refused(context, position, scriptEntry(context, position, value));
  if (problem) context.fail(problem);
}
export function writeFormula(context: ServiceContext, position: CellPosition, formula: string): void {
  const text = String(formula ?? '');
  const content: CellChange['content'] =
    text === ''
      ? { kind: 'empty' }
      : { kind: 'formula', text: context.book.formulaOfScript(text.startsWith('=') ? text : `=${text}`) };
  context.book.cells.write(position, { content });
}
