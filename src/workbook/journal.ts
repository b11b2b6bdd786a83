/**
 * The content of the hidden tab OKR Undo: what the last action changed, and how far it came. It is written before
 * the first change, so that a cut-off action can be finished or undone.
 */

import type { Cell } from '../okr/cell.js';
import type { ActionCode, Language, TabRole } from '../panel-api/index.js';
import type { Put } from './spec.js';

/** One cell before and after. `tab` is a sheet ID; the row is named by its ID, its key or its owner. */
export interface CellEntry {
  readonly kind: 'cell';
  readonly tab: number;
  readonly row: string;
  readonly column: string;
  readonly was: Put;
  readonly now: Put;
  readonly wasFormat?: string;
  readonly nowFormat?: string;
  /** The Cycles table of Settings, whose rows are named by the cycle. */
  readonly table?: 'cycles';
}

/** A tab that was made. `signature` tells whether anybody typed into it since; it is there once the tab is finished. */
export interface TabEntry {
  readonly kind: 'tab';
  readonly role: TabRole;
  readonly cycle: string;
  readonly day?: string;
  readonly team?: string;
  readonly name: string;
  readonly signature?: string;
}

/** A row that moved; `before` is the ID of the row it stood below, '' for the first. */
export interface MoveEntry {
  readonly kind: 'move';
  readonly tab: number;
  readonly row: string;
  readonly below: string;
}

/** A row of People that was added, by its owner. */
export interface RowEntry {
  readonly kind: 'row';
  readonly tab: number;
  readonly row: string;
}

/** The tabs changed to another language, as a whole: what each cell held follows from the language before. */
export interface LanguageEntry {
  readonly kind: 'language';
  /** Settings. */
  readonly tab: number;
  readonly was: Language;
  readonly now: Language;
  /** Sheet IDs of the tabs that are rewritten. */
  readonly done: readonly number[];
}

export type Entry = CellEntry | TabEntry | MoveEntry | RowEntry | LanguageEntry;

export interface Journal {
  readonly action: ActionCode;
  readonly state: 'running' | 'done' | 'undone';
  /** Day and time of the action. */
  readonly day: string;
  readonly time: string;
  /** What the action was asked to do, to finish it; JSON. */
  readonly input: string;
  readonly entries: readonly Entry[];
}

/** Excel takes 32,767 characters in a cell; Google 50,000. */
const CHUNK = 30_000;

/** The rows of the tab's first column: a head, then the entries in pieces. */
export function writeJournal(journal: Journal): readonly string[] {
  const { entries, ...head } = journal;
  const text = JSON.stringify(entries);
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += CHUNK) pieces.push(`:${text.slice(at, at + CHUNK)}`);
  return [JSON.stringify(head), ...pieces];
}

/** Reads what writeJournal wrote; undefined when the tab is empty or was edited by hand. */
export function readJournal(cells: readonly Cell[]): Journal | undefined {
  const [head, ...rest] = cells.map(String).filter((cell) => cell !== '');
  if (head === undefined) return undefined;
  try {
    const read = JSON.parse(head) as Omit<Journal, 'entries'>;
    const entries = JSON.parse(rest.map((piece) => piece.replace(/^:/, '')).join('')) as readonly Entry[];
    return typeof read.action === 'string' && Array.isArray(entries) ? { ...read, entries } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
