/** Google's globals, looked up when a command runs: at module scope they must not be touched. */
import type { Services } from './services.js';

export function google(): Services {
  return { SpreadsheetApp, HtmlService, LockService, PropertiesService, Session, Utilities };
}
