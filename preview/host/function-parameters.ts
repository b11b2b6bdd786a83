/** Which parameter of a function an argument belongs to. */
import type { FunctionDescription } from './engine-library.js';

/** Thrown where this host leaves a formula to the engine's own compiler. */
export class Unsupported extends Error {}

/** Which parameter the n-th argument fills; only where that is plain (optional parameters last, none beside repeated ones). */
export function parameterOf(description: FunctionDescription, index: number): number {
  const { args } = description;
  const firstRepeating = args.findIndex((arg) => arg.repeating);
  if (firstRepeating < 0) {
    const firstOptional = args.findIndex((arg) => arg.optional || arg.default);
    if (firstOptional >= 0 && args.slice(firstOptional).some((arg) => !arg.optional && !arg.default))
      throw new Unsupported('optional parameter before a required one');
    return index;
  }
  if (args.some((arg) => !arg.repeating && (arg.optional || arg.default)))
    throw new Unsupported('optional and repeated parameters');
  if (index < firstRepeating) return index;
  return firstRepeating + ((index - firstRepeating) % (args.length - firstRepeating));
}

/** Such a parameter sees whole ranges, and a single cell as a range of one. */
export function wantsRange(description: FunctionDescription, index: number): boolean {
  const parameter = description.args[parameterOf(description, index)];
  return (parameter?.type ?? []).some((type) => type.startsWith('RANGE'));
}
