/** What every part of the panel may use: words, the way to another screen, and the work under way. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../src/i18n/panel/say.js';
import type { CellRef, HomeView } from '../src/panel-api/index.js';
import { focusGrid, server } from './server.js';
import type { Work } from './work.js';

export type Place =
  | { readonly at: 'home' | 'check' | 'tidy' | 'undo' }
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
