/** How a recalculation is timed, and what comes out. */
export interface Plan {
  readonly rows: number;
  readonly rounds: number;
  /** Edits in one round: their mean is one sample, since LibreOffice's clock counts whole milliseconds. */
  readonly edits: number;
}

export interface Timed {
  /** Milliseconds of one edit, one entry for each round. The first round, which warms up, is left out. */
  readonly samples: readonly number[];
  /** Progress of the objective whose key result was edited last, in percent. */
  readonly progress: number;
}
