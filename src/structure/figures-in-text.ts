/** Start and target that a key result names in its own words: "from 30% to 45%", 从 78% 提升到 85%, "reach 40". */
import { type Amount, type DecimalMark, readAmount } from './figure.js';
import { halfWidth } from './text.js';
import { FROM_TO, REACHING } from './words/figures.js';

export interface TextFigures {
  readonly start: Amount | undefined;
  readonly target: Amount | undefined;
}

const NONE: TextFigures = { start: undefined, target: undefined };

export function figuresIn(title: string, mark: DecimalMark): TextFigures {
  const text = halfWidth(title)
    .replace(/\s+/g, ' ')
    .replace(/([+-]?\d)\s+%/g, '$1%');
  for (const pattern of FROM_TO) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [from, to] = [numberIn(found[1] ?? '', mark), numberIn(found[2] ?? '', mark)];
    if (from !== undefined && to !== undefined && from.value !== to.value) return alike(from, to, found[1] ?? '');
  }
  for (const pattern of REACHING) {
    const found = pattern.exec(text);
    const to = found === null ? undefined : numberIn(found[1] ?? '', mark);
    if (to !== undefined && !isYear(to)) return { start: undefined, target: to };
  }
  return NONE;
}

const isYear = ({ value, unit }: Amount): boolean =>
  unit === '' && Number.isInteger(value) && value > 1990 && value < 2100;

/** A unit, a percent sign or a thousand that stands once is meant for both. */
function alike(from: Amount, to: Amount, fromText: string): TextFigures {
  const isPercent = (amount: Amount) => amount.unit.includes('%');
  if (isPercent(to) && from.unit === '')
    return { start: { ...from, value: Number(`${from.value}e-2`), unit: to.unit }, target: to };
  if (from.unit === '' && Math.abs(to.value) >= 1000 && Math.abs(from.value) < 1000 && /\d$/.test(fromText.trim())) {
    return { start: { ...from, unit: to.unit }, target: to };
  }
  return { start: from, target: to };
}

/** The number at the beginning of a piece of text, with the unit behind it if there is one. */
function numberIn(text: string, mark: DecimalMark): Amount | undefined {
  let piece = text.trim().replace(/[,.;:]+$/, '');
  // A number followed by a whole sentence: the words are taken off from behind.
  for (let tries = 0; tries < 6 && piece !== ''; tries += 1) {
    const amount = readAmount(piece, mark);
    if (amount !== undefined) return amount;
    const shorter = piece.replace(/\s*\S+$/, '');
    piece =
      shorter === '' || shorter === piece
        ? (/^[^\d]{0,5}[\d.,]*\d\s?(?:%|万|亿|[kKM]\b)?/.exec(piece)?.[0] ?? '')
        : shorter;
  }
  return undefined;
}
