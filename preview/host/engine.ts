/**
 * The one place where the spreadsheet engine enters: in Node the package, in the page the global of its own script
 * file (LGPL: it is never part of a bundle). esbuild replaces this module by engine-page.ts.
 */
import * as library from '@odoo/o-spreadsheet';
import type { EngineLibrary } from './engine-library.js';

export const engine = library as unknown as EngineLibrary;
