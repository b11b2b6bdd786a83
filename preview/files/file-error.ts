/** Why a file cannot be opened: a code for the page's words, with what and where. */
import type { FileProblem } from '../page/files/formats.js';

export class FileError extends Error {
  constructor(
    readonly problem: FileProblem,
    readonly where = '',
  ) {
    super(where === '' ? problem : `${problem}: ${where}`);
    this.name = 'FileError';
  }
}
