/** What every part of the panel may use: words, the way to another screen, and the work under way. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../src/i18n/panel/say.js';
import type { CellRef, HomeView, Screen, StructureTarget } from '../src/panel-api/index.js';
import type { Drafts } from './check-in-draft.js';
import { focusGrid, server } from './server.js';
import type { Work } from './work.js';

export type Place =
  | { readonly at: 'home' | 'check' | 'tidy' | 'undo' | 'who' | 'summary' }
  /** The key results that wait, a choice of all of them, or one by its ID. */
  | { readonly at: 'checkIn'; readonly which: 'waiting' | 'choice' | { readonly id: string } }
  | { readonly at: 'history'; readonly id: string }
  /** `cutOff` goes on with one that stopped half-way, without asking again. */
  | { readonly at: 'startCheckIn'; readonly from: 'begin' | 'cutOff' }
  /** `tab` null: the one that is open in the grid, else the oldest. `thenStart`: it was in the way of a new one. */
  | { readonly at: 'saveCheckIn'; readonly tab: number | null; readonly thenStart: boolean }
  /** `tab` null: the one that is open in the grid. `goal`: what follows where nothing has to be asked. */
  | { readonly at: 'structure'; readonly target: StructureTarget; readonly goal: 'look' | 'setUp' }
  /** `cutOff` continues a set-up that stopped half-way. */
  | { readonly at: 'setUp'; readonly from: 'blank' | 'example' | 'settings' | 'cutOff' };

export interface PanelState {
  readonly words: Words;
  readonly work: Work;
  switchLanguage(): void;
  go(place: Place): void;
  readonly place: Place;
  /** What Home showed last; null once something was written. */
  readonly home: HomeView | null;
  setHome(view: HomeView | null): void;
  /** Said to a screen reader, politely. */
  announce(text: string): void;
  /** The next title takes the focus, or the control that was pressed before on the screen that comes back. */
  turnPage(returnTo?: string): void;
  readonly focus: Focus;
  /** What was typed into the check-in and not saved, wherever the person went meanwhile. */
  readonly typed: { drafts: Drafts };
}

/** Changed in place: a title takes the focus once for each turn of the page, never when it is merely drawn again. */
export interface Focus {
  due: boolean;
  returnTo: string;
}

export const PanelContext = createContext<PanelState | null>(null);

export function usePanel(): PanelState {
  const panel = useContext(PanelContext);
  if (panel === null) throw new Error('outside the panel');
  return panel;
}

/** A tab, no cell of it. */
export const wholeTab = (tab: number): CellRef => ({ tab, id: null, column: null });

/** Jumps to a cell, then hands the keyboard to the grid. */
export function useShow(): (key: string, cell: CellRef, said?: string) => void {
  const { work, announce } = usePanel();
  return (key, cell, said = '') =>
    work.look(
      key,
      () => server.okrShow(cell),
      () => {
        announce(said);
        focusGrid();
      },
    );
}

/** Where a menu command opens the panel. */
export function placeOf(screen: Screen): Place {
  switch (screen) {
    case 'checkIn':
      return { at: screen, which: 'waiting' };
    case 'startCheckIn':
      return { at: screen, from: 'begin' };
    case 'saveCheckIn':
      return { at: screen, tab: null, thenStart: false };
    case 'structure':
      return { at: screen, target: 'open', goal: 'look' };
    default:
      return { at: screen };
  }
}

/** Renews the lists of the summary and goes there; who may not edit only goes there. */
export function useSummary(): (key: string, view: HomeView) => void {
  const { work } = usePanel();
  const show = useShow();
  return (key, { canEdit, summary }) => {
    if (canEdit) work.press(key, server.okrSummary, focusGrid);
    else if (summary !== null) show(key, wholeTab(summary));
  };
}
