/** What a run of all tests takes of a long list; `OKR_FAULTS=all` (npm run faults) takes all of it. */
export const isThorough = process.env.OKR_FAULTS === 'all';

/** Every other entry, beginning with the one at `first`, or all of them. */
export const everyOther = <T>(list: readonly T[], first = 0): readonly T[] =>
  isThorough ? list : list.filter((_entry, at) => at % 2 === first % 2);
