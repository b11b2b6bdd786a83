/**
 * Number formats as Google writes them and as the engine can draw them.
 *
 * Automatic reads back as `0.###############` and `General` sets it (gas-fakes, notes/oddities.md). The engine wants
 * date letters in lower case and knows no colours or conditions; where it can draw nothing of a format the number is
 * drawn plainly. The way back must be unique, so a second Google format with the same drawing gets an empty text at
 * its end.
 */
import { engine } from './engine.js';

const AUTOMATIC = '0.###############';

const toEngine = new Map<string, string>();
const toGoogle = new Map<string, string>();

function isDrawable(format: string): boolean {
  try {
    engine.helpers.parseFormat(format);
    engine.helpers.formatValue(1, { format, locale: engine.DEFAULT_LOCALE });
    engine.helpers.formatValue(-1, { format, locale: engine.DEFAULT_LOCALE });
    return true;
  } catch {
    return false;
  }
}

/**
 * Letters outside of quotes: `M`, `H`, `D`, `Y`, `S`, `E` to lower case, `AM/PM` to `a`, colours and conditions away, a
 * lone `h` doubled, other letters and signs such as `¥` in quotes.
 */
function drawable(format: string): string {
  const pieces = format.split(/("[^"]*"|\\.|\[\$[^\]]*\])/);
  const plain = pieces
    .map((piece, at) => {
      if (at % 2 === 1) return piece;
      return piece
        .replace(/\[(?!\$)[^\]]*\]/g, '')
        .replace(/AM\/PM|am\/pm/g, 'a')
        .replace(/E[+-]/g, 'e')
        .replace(/[MHDYS]/g, (letter) => letter.toLowerCase())
        .replace(/_./g, ' ')
        .replace(/(?<!h)h(?!h)/g, 'hh')
        .replace(/[^\x20-\x7e]+|[bcfgi-ln-prt-xz]+/gi, '"$&"')
        .replace(/\?/g, '#');
    })
    .join('');
  if (isDrawable(plain)) return plain;
  const firstPart = plain.split(';')[0] ?? '';
  return firstPart !== '' && isDrawable(firstPart) ? firstPart : '0.###############""';
}

/** undefined: Automatic. */
export function engineFormat(google: string): string | undefined {
  if (google === '' || google === AUTOMATIC || /^(general|standard)$/i.test(google)) return undefined;
  const known = toEngine.get(google);
  if (known !== undefined) return known;
  let format = drawable(google);
  while (toGoogle.has(format)) format += '""';
  toEngine.set(google, format);
  toGoogle.set(format, google);
  return format;
}

export function googleFormat(format: string | undefined): string {
  if (format === undefined || format === '') return AUTOMATIC;
  return toGoogle.get(format) ?? format;
}

/** Only `@` itself keeps what is typed as text; a pattern such as `"OKRs "@` merely draws it. */
export function isPlainText(format: string | undefined): boolean {
  return format === '@';
}
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && engine.helpers.isDateTimeFormat(format);
}
/** The days between two dates are a number in Sheets; the engine would show them as a date. */
export function differenceFormat(from: string | undefined, less: string | undefined): string | undefined {
  return isDateFormat(from) && isDateFormat(less) ? undefined : from || less;
}
