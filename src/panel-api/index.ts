/** The interface between the sidebar and the add-on. */

import type { CheckView, FixChoice, Receipt } from './check.js';
import type {
  CheckInEntry,
  CheckInSaved,
  CheckInView,
  ConflictChoice,
  HistoryView,
  PeopleView,
  SaveReport,
  StartProgress,
  StartReview,
} from './check-in.js';
import type { Answer, CellRef, Language } from './common.js';
import type { HomeView } from './home.js';
import type { SetupDefaults, SetupInput, SetupProgress, SetupReview } from './set-up.js';
import type { Answers, StructureTarget, StructureView } from './structure.js';
import type { TidyReport, UndoReport } from './tidy.js';

export * from './check.js';
export * from './check-in.js';
export * from './common.js';
export * from './home.js';
export * from './set-up.js';
export * from './structure.js';
export * from './tidy.js';

/** What the sidebar may ask. Each function is a top-level name of the bundle and is described in main.ts. */
export interface PanelApi {
  okrHome(): Answer<HomeView>;
  okrSetLanguage(language: Language): Answer<null>;
  okrSetPerson(name: string): Answer<null>;
  okrShow(cell: CellRef): Answer<null>;
  okrSetupDefaults(): Answer<SetupDefaults>;
  okrReviewSetup(input: SetupInput): Answer<SetupReview>;
  /** Does the next unfinished part of the set-up; null continues the one that was cut off. */
  okrSetupStep(input: SetupInput | null): Answer<SetupProgress>;
  okrCheck(): Answer<CheckView>;
  okrApplyFixes(choices: readonly FixChoice[]): Answer<{ readonly receipt: Receipt; readonly check: CheckView }>;
  okrTidyUp(): Answer<TidyReport>;
  okrUndo(): Answer<UndoReport>;
  okrPeople(): Answer<PeopleView>;
  /** The key results of the person who was picked; refuses with badInput `noPerson` before that. */
  okrCheckIn(): Answer<CheckInView>;
  okrSaveKeyResult(entry: CheckInEntry): Answer<CheckInSaved>;
  okrHistory(id: string): Answer<HistoryView>;
  okrReviewStart(): Answer<StartReview>;
  /** Makes the next tab of the coming check-in, until `finished`. */
  okrStartCheckIn(): Answer<StartProgress>;
  /** Saves the check-in tab that is open in the grid, else the oldest unsaved one (`tab` names one). */
  okrSaveCheckIn(tab: number | null, choices: readonly ConflictChoice[]): Answer<SaveReport>;
  /** Reads a tab of people's own, or a range of it. Changes nothing. */
  okrStructure(target: StructureTarget, answers: Answers): Answer<StructureView>;
  /** Renews the lists of the summary and opens it. */
  okrSummary(): Answer<null>;
}

/** The screen that a menu command opens the panel at. */
export const SCREENS = [
  'home',
  'check',
  'tidy',
  'checkIn',
  'startCheckIn',
  'saveCheckIn',
  'summary',
  'structure',
] as const;
export type Screen = (typeof SCREENS)[number];
