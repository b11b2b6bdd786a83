/**
 * What Sheets makes of a text that is typed, or written by setValues: scripts' strings are parsed as if typed
 * (gas-fakes, notes/oddities.md "Values", tested on live Google).
 */

import type { HostLocale } from './locales.js';
import { parseDateOrTime } from './parse-date.js';

export type Parsed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string };

export interface ParseOptions {
  readonly locale: HostLocale;
  /** The cell has a plain text format (`@`). */
  readonly plainText: boolean;
  /** Not known of Google: does `=1+1` in such a cell stay text? */
  readonly formulaInPlainText: 'text' | 'formula';
  /** Not known of Google for scripts: does `+a` or `-a` become the formula `=+a`? */
  readonly signStart: 'text' | 'formula';
  /** Not known of Google: does `1.5` become the 1st of May where the comma is the decimal mark? */
  readonly pointInCommaLocale?: 'text' | 'date';
  readonly today: () => { readonly year: number };
}

export function parseInput(text: string, options: ParseOptions): Parsed {
  if (text === '') return { kind: 'empty' };
  // The mark is consumed on the way in and no method reports it (tanaikech 2022-09, 2023-03-11).
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  const isFormula = text.startsWith('=') && text.length > 1;
  if (options.plainText)
    return isFormula && options.formulaInPlainText === 'formula' ? { kind: 'formula', text } : { kind: 'text', text };
  if (isFormula) return { kind: 'formula', text };
  const trimmed = text.trim();
  const [yes, no] = options.locale.booleans ?? ['TRUE', 'FALSE'];
  const word = trimmed.toUpperCase();
  if (word === 'TRUE' || word === yes) return { kind: 'boolean', value: true };
  if (word === 'FALSE' || word === no) return { kind: 'boolean', value: false };
  const found = parseNumber(trimmed, options.locale) ?? parseDateOrTime(trimmed, options);
  if (found) return { kind: 'number', ...found };
  if (/^[+-]./.test(text) && options.signStart === 'formula') return { kind: 'formula', text: `=${text}` };
  return { kind: 'text', text };
}

const CURRENCIES = ['$', '€', '£', '¥', '￥', '₹', 'R$'];

interface NumberFound {
  readonly value: number;
  readonly format?: string;
}

/** `35%`, `$1,200`, `1.000,5 €`, `-3e5`; the format is what Sheets gives a cell that had none. */
function parseNumber(text: string, locale: HostLocale): NumberFound | undefined {
  if (!/\d/.test(text)) return undefined;
  let rest = text;
  let sign = 1;
  let currency: string | undefined;
  let percent = false;
  const takeSign = (): void => {
    const mark = /^[+-]/.exec(rest)?.[0];
    if (!mark) return;
    if (mark === '-') sign = -sign;
    rest = rest.slice(1).trimStart();
  };
  takeSign();
  currency = [...CURRENCIES].reverse().find((symbol) => rest.startsWith(symbol));
  if (currency) {
    rest = rest.slice(currency.length).trimStart();
    if (rest.startsWith('-')) takeSign();
  } else {
    currency = [...CURRENCIES].reverse().find((symbol) => rest.endsWith(symbol));
    if (currency) rest = rest.slice(0, -currency.length).trimEnd();
  }
  if (rest.endsWith('%')) {
    percent = true;
    rest = rest.slice(0, -1).trimEnd();
  }
  if (percent && currency) return undefined;
  const digits = readDigits(rest, locale);
  if (!digits) return undefined;
  const value = sign * digits.value * (percent ? 0.01 : 1);
  const number = percent ? Number(value.toPrecision(15)) : value;
  if (!Number.isFinite(number)) return undefined;
  const fraction = digits.decimals > 0 ? '.00' : '';
  if (percent) return { value: number, format: `0${fraction}%` };
  if (currency) return { value: number, format: `"${currency}"#,##0${fraction}` };
  if (digits.grouped) return { value: number, format: `#,##0${fraction}` };
  if (digits.scientific) return { value: number, format: '0.00E+00' };
  return { value: number };
}

function readDigits(
  text: string,
  locale: HostLocale,
): { value: number; decimals: number; grouped: boolean; scientific: boolean } | undefined {
  const group = `[${locale.group.join('')}]`;
  const shape = new RegExp(`^(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:\\${locale.decimal}(\\d*))?(e[+-]?\\d+)?$`, 'i');
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, whole = '', decimals = '', power = ''] = match;
  if (whole === '' && decimals === '') return undefined;
  const plain = whole.replace(/\D/g, '');
  return {
    value: Number(`${plain || '0'}.${decimals || '0'}${power}`),
    decimals: decimals.length,
    grouped: plain.length !== whole.length,
    scientific: power !== '',
  };
}
