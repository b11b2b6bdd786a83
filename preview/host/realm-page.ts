/**
 * The bare realm in the page: a hidden iframe of the same origin, whose globals are deleted where they can be and hidden
 * behind parameters where they cannot. A check of parity with Apps Script, not a wall: constructors still lead out.
 * esbuild puts this module in the place of realm-node.ts.
 */
import type { RealmTypes } from './context.js';
import { ALLOWED_GLOBALS, lexicalNames, PREPARE_REALM, type RunScript } from './realm.js';

type Function_ = (...args: unknown[]) => unknown;
type FrameWindow = Window & { readonly eval: (code: string) => unknown; readonly Function: FunctionConstructor };

export const runScript: RunScript = (source, world) => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const inside = frame.contentWindow as FrameWindow;
  const frameFunction = inside.Function;
  const prepare = inside.eval(PREPARE_REALM) as (
    now: () => number,
    log: (level: string, args: readonly unknown[]) => void,
  ) => RealmTypes & { readonly console: object };
  const types = prepare(world.now, world.log);
  const record = inside as unknown as Record<string, unknown>;
  for (const { owner, name } of namesIn(inside))
    if (!ALLOWED_GLOBALS.includes(name)) Reflect.deleteProperty(owner, name);
  // What cannot be deleted (window, document, location, top...) is hidden behind a parameter of the same name.
  const left = namesIn(inside).map(({ name }) => name);
  const hidden = left.filter((name) => !ALLOWED_GLOBALS.includes(name) && IDENTIFIER.test(name));
  const given: Record<string, unknown> = { Date: types.Date, console: types.console, ...world.services };
  Object.assign(record, { Date: types.Date, console: types.console });
  const names = [...new Set([...Object.keys(given), ...hidden])];
  const declared = [...source.matchAll(/^(?:async )?function\s+([A-Za-z_$][\w$]*)|^var\s+([A-Za-z_$][\w$]*)/gm)];
  const own = [...new Set([...declared.map((match) => match[1] ?? match[2] ?? ''), ...lexicalNames(source)])].filter(
    Boolean,
  );
  const collect = own
    .map((name) => `${JSON.stringify(name)}: typeof ${name} === 'function' ? ${name} : undefined`)
    .join(', ');
  const run = new frameFunction(...names.filter((name) => !own.includes(name)), `${source}\n;return { ${collect} };`);
  const result = run(...names.filter((name) => !own.includes(name)).map((name) => given[name])) as Record<
    string,
    unknown
  >;
  const functions: Record<string, Function_> = {};
  for (const [name, value] of Object.entries(result))
    if (typeof value === 'function') functions[name] = value as Function_;
  const globals = [...new Set([...left.filter((name) => !hidden.includes(name)), ...Object.keys(given)])];
  return { functions, types, globals, close: () => frame.remove() };
};

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Names of the window and of what it inherits, short of Object.prototype, which every object needs. */
function namesIn(inside: FrameWindow): { readonly owner: object; readonly name: string }[] {
  const { prototype } = (inside as unknown as { readonly Object: ObjectConstructor }).Object;
  const found: { owner: object; name: string }[] = [];
  for (let owner: object | null = inside; owner && owner !== prototype; owner = Object.getPrototypeOf(owner) as object)
    for (const name of Object.getOwnPropertyNames(owner)) found.push({ owner, name });
  return found;
}
