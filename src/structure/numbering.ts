/** Numbers in front of titles that are no numbering: "5 shops opened" is not the fifth of anything. */
import type { Titled } from './table-rows.js';

/** Takes a bare number for a numbering only where the numbers go on, 1, 2, 3. */
export function trustedFamilies(rows: readonly Titled[]): Titled[] {
  const bare = rows.filter(({ prefix }) => prefix.family === 'bare').map(({ prefix }) => Number(prefix.code));
  const goesOn = bare.length > 1 && bare.every((number, at) => number === at + 1 || number === 1);
  const dashes = rows.filter(({ prefix }) => prefix.family === 'bullet').length;
  return rows.map((row) => {
    const isBare = row.prefix.family === 'bare' && !goesOn;
    // A single "-5 days" or "- 5" is a sign.
    const isSign = row.prefix.family === 'bullet' && dashes < 2 && /^[-–—]\s+\d/.test(row.text);
    return isBare || isSign
      ? { ...row, prefix: { level: undefined, family: undefined, code: '', rest: row.text } }
      : row;
  });
}
