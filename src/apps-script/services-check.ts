/** Compile-time proof that Google's own types satisfy services.ts: a method or argument that Google does not have fails here. */
import type * as ours from './services.js';

type Fits<Google extends Ours, Ours> = [Google, Ours];

export type Checked = [
  Fits<GoogleAppsScript.Spreadsheet.SpreadsheetApp, ours.SpreadsheetAppService>,
  Fits<GoogleAppsScript.HTML.HtmlService, ours.HtmlServiceService>,
  Fits<GoogleAppsScript.Lock.LockService, ours.LockServiceService>,
  Fits<GoogleAppsScript.Properties.PropertiesService, ours.PropertiesServiceService>,
  Fits<GoogleAppsScript.Base.Session, ours.SessionService>,
  Fits<GoogleAppsScript.Utilities.Utilities, ours.UtilitiesService>,
];
