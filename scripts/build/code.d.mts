/** The text of Code.js out of the entry file, a path below root. */
export function buildCode(options: { root: string; entry: string }): Promise<string>;
