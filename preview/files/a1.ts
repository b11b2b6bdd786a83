/** A1 notation, counted from 0. */
export interface Area {
  readonly left: number;
  readonly top: number;
  /** undefined: to the end of the tab. */
  readonly right: number | undefined;
  readonly bottom: number | undefined;
}

export function lettersOf(col: number): string {
  let letters = '';
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnOf(letters: string): number {
  let col = 0;
  for (const letter of letters.toUpperCase()) col = col * 26 + letter.charCodeAt(0) - 64;
  return col - 1;
}

export const a1Of = (row: number, col: number): string => `${lettersOf(col)}${row + 1}`;

const A1 = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** `B7`, `A1:C9`, `E:E`, `3:5`, `E2:E`, with or without `$`. */
export function areaOf(a1: string): Area | undefined {
  const match = A1.exec(a1.trim());
  if (!match || a1.trim() === '') return undefined;
  const [, first, top, second, bottom] = match;
  const isRange = a1.includes(':');
  const left = first === undefined ? 0 : columnOf(first);
  const right = isRange ? (second === undefined ? undefined : columnOf(second)) : left;
  const start = top === undefined ? 0 : Number(top) - 1;
  const end = isRange ? (bottom === undefined ? undefined : Number(bottom) - 1) : start;
  return {
    left: Math.min(left, right ?? left),
    right: right === undefined ? undefined : Math.max(left, right),
    top: Math.min(start, end ?? start),
    bottom: end === undefined ? undefined : Math.max(start, end),
  };
}

export function quoted(tab: string): string {
  return `'${tab.replaceAll("'", "''")}'`;
}

/** `'My tab'!A1` in its two halves. The engine leaves an apostrophe in the name alone where files double it. */
export function splitReference(reference: string): { readonly tab: string; readonly a1: string } | undefined {
  const match = /^(?:'(.+)'|([^'!]+))!([^!]+)$/.exec(reference.trim());
  if (!match) return undefined;
  return { tab: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', a1: match[3] ?? '' };
}
