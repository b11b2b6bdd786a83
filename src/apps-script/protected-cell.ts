/** A cell that this person may not edit. */

/** Whether Google says that a cell or tab is protected. */
export function isProtection(error: unknown): boolean {
  return error instanceof Error && /protected cell or object/i.test(error.message);
}

export class ProtectedCell extends Error {
  constructor(
    readonly tab: string,
    /** First cell of what was to be written, in A1 notation. */
    readonly cell: string,
  ) {
    super('protected cell');
  }
}
