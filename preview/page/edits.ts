/**
 * What a person does in the grid goes the way it goes in Sheets: typed text is read as Sheets reads it, undo is the
 * host's (which knows what scripts wrote), and onEdit hears of what was changed.
 */
import { DispatchResult, type Model } from '@odoo/o-spreadsheet';
import type { EditEvent } from '../../src/apps-script/services.js';
import { AUTH_MODES, type Host } from '../host/index.js';

export interface EditListener {
  readonly isScriptRunning: () => boolean;
  readonly onEdit: (event: EditEvent) => void;
  /** What changes how high the rows in view have to be. */
  readonly onChange: () => void;
}

interface Zone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

type Command = { readonly [field: string]: unknown };

/** Commands that change cells, and the cells that they changed. What sorting and undo fire on Google is not known. */
const CHANGED: { readonly [type: string]: (command: Command, model: Model) => readonly Zone[] } = {
  DELETE_CONTENT: (command) => command.target as Zone[],
  PASTE: (_, model) => model.getters.getSelectedZones(),
  PASTE_FROM_OS_CLIPBOARD: (_, model) => model.getters.getSelectedZones(),
  AUTOFILL: (_, model) => model.getters.getSelectedZones(),
};

const RESHAPES: readonly string[] = [
  ...Object.keys(CHANGED),
  ...['RESIZE_COLUMNS_ROWS', 'ADD_COLUMNS_ROWS', 'REMOVE_COLUMNS_ROWS', 'MOVE_COLUMNS_ROWS', 'SORT_CELLS'],
  ...['SET_FORMATTING', 'CLEAR_FORMATTING', 'UPDATE_CELL', 'ADD_MERGE', 'REMOVE_MERGE'],
  'ACTIVATE_SHEET',
];

export function followEdits(host: Host, listener: EditListener): void {
  const model = host.model as unknown as Model;
  const dispatch = model.dispatch as (type: string, payload?: Command) => DispatchResult;
  let isAnythingUndone = false;
  let isAnythingDone = false;

  const asPerson = (type: string, payload: Command): DispatchResult => {
    if (type === 'REQUEST_UNDO' || type === 'REQUEST_REDO') {
      if (type === 'REQUEST_UNDO') host.user.undo();
      else host.user.redo();
      isAnythingUndone = type === 'REQUEST_UNDO';
      listener.onChange();
      return DispatchResult.Success;
    }
    if (isTyped(type, payload)) {
      typeInto(host, model, payload);
      isAnythingDone = true;
      isAnythingUndone = false;
      listener.onChange();
      return DispatchResult.Success;
    }
    const result = dispatch(type, payload);
    const zones = result.isSuccessful ? CHANGED[type]?.(payload, model) : undefined;
    isAnythingDone ||= zones !== undefined;
    for (const zone of zones ?? []) listener.onEdit(editEvent(host, model, zone));
    if (RESHAPES.includes(type)) listener.onChange();
    return result;
  };

  Object.assign(model, {
    dispatch: (type: string, payload: Command = {}) =>
      listener.isScriptRunning() ? dispatch(type, payload) : asPerson(type, payload),
  });
  // The engine's own history knows nothing of what scripts wrote.
  Object.assign(model.getters, { canUndo: () => isAnythingDone, canRedo: () => isAnythingUndone });
}

function isTyped(type: string, { content, style }: Command): boolean {
  return type === 'UPDATE_CELL' && typeof content === 'string' && style === undefined;
}

function typeInto(host: Host, model: Model, { sheetId, col, row, content }: Command): void {
  const name = model.getters.getSheetName(sheetId as string);
  host.user.type(name, addressOf(col as number, row as number), asTyped(content as string, model));
}

/**
 * The grid's editor hands over 1.5 for what was typed as 1,5, and adds a percent sign to the one that somebody types
 * into a percent cell.
 */
function asTyped(content: string, model: Model): string {
  if (/^-?[\d.]+%%$/.test(content)) return asTyped(content.slice(0, -1), model);
  const { decimalSeparator } = model.getters.getLocale();
  return /^-?\d+\.\d+%?$/.test(content) ? content.replace('.', decimalSeparator) : content;
}

function editEvent(host: Host, model: Model, { top, bottom, left, right }: Zone): EditEvent {
  const spreadsheet = host.globals.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(model.getters.getActiveSheet().name) ?? spreadsheet.getActiveSheet();
  const range = sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
  const bounds = { rowStart: top + 1, rowEnd: bottom + 1, columnStart: left + 1, columnEnd: right + 1 };
  return { authMode: AUTH_MODES.LIMITED, source: spreadsheet, range: Object.assign(range, bounds) };
}

function addressOf(col: number, row: number): string {
  let letters = '';
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
