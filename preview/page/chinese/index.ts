/**
 * o-spreadsheet ships no translations. These are the words of Google Sheets in Chinese for what it shows; a text that
 * is not listed stays English.
 */
import { MENUS } from './menus.js';
import { MESSAGES } from './messages.js';
import { PANELS } from './panels.js';

const CHINESE: { readonly [english: string]: string } = { ...MENUS, ...PANELS, ...MESSAGES };

export function toChinese(english: string): string {
  return CHINESE[english] ?? english;
}
