/** The entry points around the check-in; main.ts hands them on. */
import { readCheckInView, readHistory, readPeopleView, saveKeyResult } from './actions/check-in.js';
import { reviewStart, saveCheckIn, startStep } from './actions/check-in-tabs.js';
import { openDocument } from './apps-script/document.js';
import { answering } from './apps-script/failures.js';
import { google } from './apps-script/google.js';
import { requireEdit } from './apps-script/may-edit.js';
import * as panel from './apps-script/panel.js';
import type {
  Answer,
  CheckInEntry,
  CheckInSaved,
  CheckInView,
  ConflictChoice,
  HistoryView,
  PeopleView,
  SaveReport,
  StartProgress,
  StartReview,
} from './panel-api/index.js';

/** Menu: opens the panel at the check-in. */
export function okrMenuCheckIn(): void {
  panel.openPanel(google(), 'checkIn');
}

/** Menu: opens the panel at Start check-in. */
export function okrMenuStartCheckIn(): void {
  panel.openPanel(google(), 'startCheckIn');
}

/** Menu: opens the panel at Save check-in, which runs it and shows its report. */
export function okrMenuSaveCheckIn(): void {
  panel.openPanel(google(), 'saveCheckIn');
}

/** The people who may be picked as "this is me". */
export function okrPeople(): Answer<PeopleView> {
  return answering('people', () => readPeopleView(google()));
}

/** The key results of the person who was picked. */
export function okrCheckIn(): Answer<CheckInView> {
  return answering('checkIn', () => readCheckInView(google()));
}

/** Saves one key result: table, open check-in tab, Log and trend. */
export function okrSaveKeyResult(entry: CheckInEntry): Answer<CheckInSaved> {
  return answering('checkIn', () => {
    requireEdit(openDocument(google()));
    return saveKeyResult(google(), entry);
  });
}

/** What the Log holds of a key result. */
export function okrHistory(id: string): Answer<HistoryView> {
  return answering('history', () => readHistory(google(), id));
}

/** What Start check-in would make. Changes nothing. */
export function okrReviewStart(): Answer<StartReview> {
  return answering('startCheckIn', () => reviewStart(google()));
}

/** Makes the next tab of the coming check-in. */
export function okrStartCheckIn(): Answer<StartProgress> {
  return answering('startCheckIn', () => {
    requireEdit(openDocument(google()));
    return startStep(google());
  });
}

/** Saves a check-in tab. */
export function okrSaveCheckIn(tab: number | null, choices: readonly ConflictChoice[]): Answer<SaveReport> {
  return answering('saveCheckIn', () => {
    requireEdit(openDocument(google()));
    return saveCheckIn(google(), tab, choices);
  });
}
