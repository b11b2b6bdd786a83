/** Stands in for engine.ts in the page, where o_spreadsheet.iife.js has defined its global before this script runs. */
import type { EngineLibrary } from './engine-library.js';

export const engine = (globalThis as unknown as { readonly o_spreadsheet: EngineLibrary }).o_spreadsheet;
