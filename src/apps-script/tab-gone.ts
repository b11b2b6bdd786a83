/** A tab that a change is meant for is not there any more. */
export class TabGone extends Error {
  constructor(
    readonly tab: number,
    readonly tabName = '',
  ) {
    super(`tab ${tab} is gone`);
  }
}
