/**
 * What google.script.run lets through, and what becomes of the rest. Measured on Google:
 * https://tanaikech.github.io/2023/08/28/ , rules: developers.google.com/apps-script/guides/html/reference/run
 */

/** An argument on its way to the add-on. Throws where Google's client throws. */
export function toServer(args: readonly unknown[]): unknown[] {
  return args.map((argument, index) => {
    if (!mayCross(argument)) throw new TypeError(`Failed due to illegal value in property: ${index}`);
    return plain(argument);
  });
}

/** An answer on its way to the sidebar. A Date or one of Google's own objects anywhere takes the whole answer along. */
export function toClient(answer: unknown): unknown {
  if (some(answer, (value) => isBinary(value))) throw new Error('A server error occurred.');
  if (some(answer, (value) => isDate(value))) return null;
  return plain(answer);
}

function mayCross(value: unknown): boolean {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return false;
  if (typeof value !== 'object' || value === null) return true;
  const kind = kindOf(value);
  if (kind === 'Array') return (value as unknown[]).every(mayCross);
  return kind === 'Object' && Object.values(value).every(mayCross);
}

function plain(value: unknown): unknown {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return null;
  if (typeof value === 'function') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (kindOf(value) === 'Array') return Array.from(value as ArrayLike<unknown>, plain);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}

function some(value: unknown, test: (value: object) => boolean): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return test(value) || Object.values(value).some((member) => some(member, test));
}

const isDate = (value: object) => kindOf(value) === 'Date';
const isBinary = (value: object) => kindOf(value).endsWith('Array') && kindOf(value) !== 'Array';

/** By name and not by `instanceof`: the add-on lives in a realm of its own. */
function kindOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
