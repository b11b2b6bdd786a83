/** What the pages of the set-up share. */

import type { SetupDefaults, SetupProblem, TabRole } from '../src/panel-api/index.js';
import type { Back } from './parts/screen.js';
import type { SetupForm } from './setup-form.js';
import type { SheetRead } from './sheet-read.js';

export interface SetupPage {
  readonly form: SetupForm;
  change(part: Partial<SetupForm>): void;
  readonly problems: readonly SetupProblem[];
  readonly defaults: SetupDefaults;
  /** The tab that it begins from. */
  readonly read: SheetRead | null;
  onRead(read: SheetRead): void;
  /** "Step 2 of 3" */
  readonly step: string;
  readonly back: Back;
}

const READING_ORDER: readonly TabRole[] = ['okr', 'summary', 'people', 'log', 'settings'];

/** The tabs that people look for, in the order in which they are read; the hidden one that Undo lives in is left out. */
export function tabsToRead<T extends { readonly role: TabRole }>(tabs: readonly T[]): readonly T[] {
  return READING_ORDER.flatMap((role) => tabs.filter((tab) => tab.role === role));
}
