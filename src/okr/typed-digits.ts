/** The digits of a typed number, whatever separates them: 1,240,000 and 1.240.000, 1 240 000, 4,5 and 4.5. */

export interface Digits {
  /** Digits with at most one point. */
  readonly mantissa: string;
  readonly exponent: number;
  /** The same digits where the one point among them parts thousands, as in Germany and Brazil: 1.240 is twelve hundred and forty. */
  readonly inThousands?: string;
  /** The same digits where the one comma among them is the decimal mark, as in Germany and Brazil: 1,240 is 1.24. */
  readonly inDecimals?: string;
}

const GROUPS = /^\d{1,3}(?:,\d{3})+$/;
const POINT_OF_THOUSANDS = /^([1-9]\d{0,2})\.(\d{3})$/;
const COMMA_OF_THOUSANDS = /^([1-9]\d{0,2}),(\d{3})$/;
/** 12,34,567, as India writes it. */
const INDIAN_GROUPS = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/** undefined where the separators make no number, or could make two. */
export function readDigits(text: string): Digits | undefined {
  const [, figures = '', exponent = '0'] = /^([\d., ']*\d[\d., ']*?)(?:e([-+]?\d+))?$/i.exec(text) ?? [];
  const mantissa = figures === '' ? undefined : plainDecimal(figures.trim());
  if (mantissa === undefined) return undefined;
  const [, thousands, rest] = exponent === '0' ? (POINT_OF_THOUSANDS.exec(figures.trim()) ?? []) : [];
  const [, before, after] = exponent === '0' ? (COMMA_OF_THOUSANDS.exec(figures.trim()) ?? []) : [];
  return {
    ...{ mantissa, exponent: Number(exponent) },
    ...(thousands === undefined ? {} : { inThousands: `${thousands}${rest}` }),
    ...(before === undefined ? {} : { inDecimals: `${before}.${after}` }),
  };
}

function plainDecimal(text: string): string | undefined {
  if (/[ ']/.test(text)) {
    const spaced = /^(\d{1,3}(?:([ '])\d{3}(?:\2\d{3})*))(?:[.,](\d+))?$/.exec(text);
    return spaced === null ? undefined : decimal((spaced[1] ?? '').replace(/[ ']/g, ''), spaced[3] ?? '');
  }
  const [commas, points] = [count(text, ','), count(text, '.')];
  if (commas === 0 && points === 0) return text;
  if (commas > 0 && points > 0) return bothMarks(text);
  const mark = commas > 0 ? ',' : '.';
  if (commas + points > 1) return whole(text, mark);
  const [before = '', after = ''] = text.split(mark);
  // 1,240 is how a cell shows twelve hundred and forty; 0,830 and 4,5 can only be decimals.
  if (mark === ',' && after.length === 3 && /^[1-9]\d{0,2}$/.test(before)) return before + after;
  return mark === ',' && after === '' ? undefined : decimal(before, after);
}

/** The later mark is the decimal one: 1,240.5 and 1.240,5. */
function bothMarks(text: string): string | undefined {
  const at = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const mark = text.charAt(at);
  const before = text.slice(0, at);
  if (before.includes(mark)) return undefined;
  const digits = whole(before, mark === ',' ? '.' : ',');
  return digits === undefined ? undefined : decimal(digits, text.slice(at + 1));
}

function whole(text: string, mark: string): string | undefined {
  const grouped = text.split(mark).join(',');
  return GROUPS.test(grouped) || (mark === ',' && INDIAN_GROUPS.test(grouped)) ? grouped.replace(/,/g, '') : undefined;
}

const decimal = (before: string, after: string): string => (after === '' ? before : `${before || '0'}.${after}`);
const count = (text: string, mark: string): number => text.split(mark).length - 1;
