/** Texts of cells made comparable: blanks, full-width forms, case, accents. */
import { type Cell, textOf } from '../okr/cell.js';

/** Outer blanks off, other blanks single; line breaks stay. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\u200c\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

export const cleanCell = (cell: Cell): string => clean(textOf(cell));

/** On one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Half-width forms; what a keyboard in English would have written. */
export const halfWidth = (text: string): string => text.normalize('NFKC');

const ACCENTS = /[\u0300-\u036f]/g;

/** For comparing words: lower case, no accents, marks are blanks. */
export function keyOf(text: string): string {
  const base = halfWidth(text)
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC');
  return base
    .replace(/['\u2019]/g, '')
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();
}

const HAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const HAN_ALL = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Whether a word is written without blanks around it. */
export const isHan = (text: string): boolean => HAN.test(text);

/** Length as a reader feels it: a Chinese character says as much as two or three letters. */
export function weightedLength(text: string): number {
  return text.length + 1.5 * (text.match(HAN_ALL) ?? []).length;
}

/** Whether the letters of a text say something: not only digits, marks and signs. */
export const hasLetters = (text: string): boolean => /\p{L}/u.test(text);
