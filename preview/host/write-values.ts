/** What happens to a cell when a script or a person puts something into it. */
import type { ServiceContext } from './context.js';
import { engine } from './engine.js';
import type { CellPosition } from './engine-types.js';
import { ERROR } from './errors.js';
import { engineFormat, isPlainText } from './number-format.js';
import { parseInput } from './parse-input.js';
import { refusal } from './validation.js';
import { ruleAt } from './validation-store.js';

function put(
  context: ServiceContext,
  position: CellPosition,
  value: string | number | boolean,
  format: string | undefined,
): void {
  const { book } = context;
  const rule = ruleAt(book.parts, position.sheetId, position.row, position.col);
  if (rule?.isBlocking) {
    const { isBlocking = false, ...content } = rule;
    const refused = refusal(
      context,
      { ...content, isBlocking },
      value,
      engine.helpers.toXC(position.col, position.row),
    );
    if (refused) context.fail(refused);
  }
  if (typeof value === 'string' && value.length > 50_000) context.fail(ERROR.cellTooLong);
  const isAutomatic = !book.model.getters.getCell(position)?.format;
  const change = value === '' ? ({ kind: 'empty' } as const) : ({ kind: 'value', value } as const);
  const setFormat = format !== undefined && isAutomatic ? { format: engineFormat(format) ?? null } : {};
  book.cells.write(position, { content: change, ...setFormat });
}

/** A text as typed; a written text is parsed the same way (gas-fakes, oddities "Values"). */
export function writeText(context: ServiceContext, position: CellPosition, text: string): void {
  const { book, unknowns, clock } = context;
  const parsed = parseInput(text, {
    locale: book.settings.locale,
    plainText: isPlainText(book.model.getters.getCell(position)?.format),
    formulaInPlainText: unknowns.formulaInPlainText,
    signStart: unknowns.signStart,
    today: () => ({ year: clock.now().getUTCFullYear() }),
  });
  switch (parsed.kind) {
    case 'empty':
      return put(context, position, '', undefined);
    case 'formula':
      return writeFormula(context, position, parsed.text);
    case 'text':
      return put(context, position, parsed.text, undefined);
    case 'boolean':
      return put(context, position, parsed.value, undefined);
    case 'number':
      return put(context, position, parsed.value, parsed.format);
  }
}

export function writeFormula(context: ServiceContext, position: CellPosition, formula: string): void {
  const text = String(formula ?? '');
  if (text === '') return context.book.cells.write(position, { content: { kind: 'empty' } });
  context.book.cells.write(position, { content: { kind: 'formula', text: text.startsWith('=') ? text : `=${text}` } });
}

export function writeScriptValue(context: ServiceContext, position: CellPosition, value: unknown): void {
  if (value === null || value === undefined) return put(context, position, '', undefined);
  if (typeof value === 'string') return writeText(context, position, value);
  if (typeof value === 'boolean') return put(context, position, value, undefined);
  if (typeof value === 'number') {
    // Neither NaN nor Infinity is a number of a cell; Sheets shows #NUM! for them.
    return put(context, position, Number.isFinite(value) ? value : '#NUM!', undefined);
  }
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const serial = context.book.serialOf(Number((value as Date).getTime()));
    const { dateFormat } = context.book.settings.locale;
    return put(context, position, serial, Number.isInteger(serial) ? dateFormat : `${dateFormat} H:mm:ss`);
  }
  writeText(context, position, String(value)); // "Objects are not a legal value": they arrive as their text
}
