/** A cell that this person may not edit. */

/** Whether Google says that a cell or tab is protected. */
export function isProtection(error: unknown): boolean {
  return error instanceof Error && /protected cell or object/i.test(error.message);
}

export class ProtectedCell extends Error {
  constructor(
    readonly tab: string,
    /** First cell of what was to be written, in A1 notation; '' where Google does not tell. */
    readonly cell: string,
    /** Whether the command has put back all that it had written before. */
    readonly isTakenBack = false,
  ) {
    super('protected cell');
  }
}
