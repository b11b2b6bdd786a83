/** Right answers of all that were asked, by kind. */
export const KINDS = ['verdict', 'titles', 'hierarchy', 'figures', 'owners'] as const;
export type Kind = (typeof KINDS)[number];

export interface Tally {
  readonly right: Record<Kind, number>;
  readonly all: Record<Kind, number>;
  /** What was wrong, in words. */
  readonly wrong: string[];
}

const zero = (): Record<Kind, number> => ({ verdict: 0, titles: 0, hierarchy: 0, figures: 0, owners: 0 });
export const newTally = (): Tally => ({ right: zero(), all: zero(), wrong: [] });

export function count(tally: Tally, kind: Kind, isRight: boolean, what: string): void {
  tally.all[kind] += 1;
  if (isRight) tally.right[kind] += 1;
  else tally.wrong.push(`${kind}: ${what}`);
}

export function addTally(total: Tally, part: Tally): void {
  for (const kind of KINDS) {
    total.right[kind] += part.right[kind];
    total.all[kind] += part.all[kind];
  }
  total.wrong.push(...part.wrong);
}

/** "12 of 13" by kind; a dash where nothing was asked. */
export const tallyLine = ({ right, all }: Tally): string[] =>
  KINDS.map((kind) => (all[kind] === 0 ? '-' : `${right[kind]} of ${all[kind]}`));
