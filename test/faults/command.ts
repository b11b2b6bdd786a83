/** A writing command as the fault tests run it. */
import type { HostOptions } from '../../preview/host/index.js';
import type { AddOn } from '../headless.js';

export interface Command {
  readonly name: string;
  /** The workbook before the command. */
  readonly prepare: (options?: HostOptions) => Promise<AddOn>;
  /** Runs it to its end, as a person would who presses the button again while there is more to do. */
  readonly run: (addOn: AddOn) => void;
  /** The OKR tab that people work in meanwhile; undefined where there is none yet. */
  readonly table: string | undefined;
  /** Edits that this command cannot see in the one call between its last look and its write; why stands beside it. */
  readonly blindTo?: readonly string[];
}
