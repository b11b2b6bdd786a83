/**
 * Writes cells straight into the engine's state.
 *
 * The engine's own command for one cell asks fifty plugins twice: 26,000 cells take seconds. What it does besides is
 * done here: the change enters the history (undo), and the cell is marked for the next evaluation.
 */
import { engine } from './engine.js';
import type { EngineParts } from './engine-parts.js';
import type { CellPosition, EngineCell, EngineModel, Primitive, Style } from './engine-types.js';
import { toEngineFormula } from './formula-text.js';
import { RelativeFormulas } from './relative-formulas.js';

export type Content =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'value'; readonly value: string | number | boolean };

/** undefined leaves as it is, null resets. */
export interface CellChange {
  readonly content?: Content | undefined;
  readonly style?: Style | null | undefined;
  readonly format?: string | null | undefined;
}

/** Beyond this number of changed places a complete evaluation is quicker than finding what depends on them. */
const MANY = 400;

export class CellWriter {
  private readonly formulas: RelativeFormulas;
  constructor(
    private readonly model: EngineModel,
    private readonly parts: EngineParts,
  ) {
    this.formulas = new RelativeFormulas(model.getters);
  }

  /** Must be called before cells are written after anything moved. */
  startBatch(): void {
    this.formulas.forget();
  }

  write(position: CellPosition, change: CellChange): void {
    const before = this.model.getters.getCell(position);
    const style = change.style === undefined ? before?.style : filled(change.style);
    const format = change.format === undefined ? before?.format : (change.format ?? undefined);
    const id = before?.id ?? 0;
    const cell = this.cellOf(id, position, change.content, before, style, format);
    if (!cell) {
      if (before) this.remove(before, position);
    } else if (before) this.put(cell, position);
    else this.create(cell, position);
    if (change.content) this.touch(position, cell?.isFormula ?? false);
    else if (change.format !== undefined && cell) this.redraw(position, cell);
  }

  private cellOf(
    id: number,
    position: CellPosition,
    content: Content | undefined,
    before: EngineCell | undefined,
    style: Style | undefined,
    format: string | undefined,
  ): EngineCell | undefined {
    if (content?.kind === 'formula') {
      const compiledFormula = this.formulas.compile(toEngineFormula(content.text), position);
      return { id, style, format, isFormula: true, compiledFormula };
    }
    if (content?.kind === 'value') {
      const { value } = content;
      return {
        id,
        style,
        format,
        isFormula: false,
        content: storedText(value, this.model.getters),
        parsedValue: value,
      };
    }
    if (!content && before && (before.isFormula || before.content !== '')) return { ...before, style, format };
    if (!style && !format) return undefined;
    return { id, style, format, isFormula: false, content: '', parsedValue: null };
  }

  /** Puts what another cell holds, with its look, in the place of what is there. */
  replace(position: CellPosition, source: EngineCell | undefined): void {
    const before = this.model.getters.getCell(position);
    if (!source) {
      if (before) this.remove(before, position);
    } else if (before) this.put({ ...source, id: before.id }, position);
    else this.create(source, position);
    this.touch(position, source?.isFormula ?? false);
  }

  newId(): number {
    return this.parts.cells.getNextCellId();
  }

  private create(cell: EngineCell, position: CellPosition): void {
    this.put({ ...cell, id: this.newId() }, position);
  }
  private put(cell: EngineCell, { sheetId, col, row }: CellPosition): void {
    this.parts.cells.history.update('cells', sheetId, cell.id, cell);
    this.parts.sheets.history.update('cellPosition', cell.id, { row, col, sheetId });
    this.parts.sheets.history.update('sheets', sheetId, 'rows', row, 'cells', col, cell.id);
  }
  private remove(cell: EngineCell, { sheetId, col, row }: CellPosition): void {
    this.parts.cells.history.update('cells', sheetId, cell.id, undefined);
    this.parts.sheets.history.update('cellPosition', cell.id, undefined);
    this.parts.sheets.history.update('sheets', sheetId, 'rows', row, 'cells', col, undefined);
  }

  /** Marks a place for the evaluation at the end of the batch. */
  touch(position: CellPosition, isFormula: boolean): void {
    const { evaluation } = this.parts;
    if (evaluation.shouldRebuildDependenciesGraph) return;
    if (evaluation.positionsToUpdate.length >= MANY) {
      evaluation.shouldRebuildDependenciesGraph = true;
      return;
    }
    evaluation.positionsToUpdate.push(position);
    if (isFormula) {
      const { evaluator } = evaluation;
      evaluator.formulaDependencies().addDependencies(position, evaluator.getDirectDependencies(position));
    }
  }

  /** A new number format changes how a value looks, not what it is: nothing is computed. */
  private redraw({ sheetId, col, row }: CellPosition, cell: EngineCell): void {
    const column = this.parts.evaluation.evaluator.evaluatedCells.map[sheetId]?.[col];
    const evaluated = column?.[row];
    if (!column || !evaluated || evaluated.type === 'error') return;
    const { format } = cell;
    const locale = this.model.getters.getLocale();
    const formattedValue =
      evaluated.value === null ? '' : engine.helpers.formatValue(evaluated.value, { format, locale });
    column[row] = { ...evaluated, format, formattedValue };
  }
}

function filled(style: Style | null): Style | undefined {
  if (!style) return undefined;
  const entries = Object.entries(style).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Style);
}

/** The engine keeps a value as the text that would be typed for it; a text that would read as something else is quoted. */
function storedText(value: NonNullable<Primitive>, getters: EngineModel['getters']): string {
  if (typeof value !== 'string') return engine.helpers.toString(value);
  const { isNumber, isDateTime } = engine.helpers;
  const reads =
    /^['=]/.test(value) ||
    /^\s*(true|false)\s*$/i.test(value) ||
    (/\d/.test(value) && (isNumber(value, engine.DEFAULT_LOCALE) || isDateTime(value, getters.getLocale()))) ||
    engine.helpers.isEvaluationError(value);
  return reads ? `'${value}` : value;
}
