/** The bare realm in Node: a vm context without anything that Apps Script lacks. The only file that imports of Node. */
import { createContext, runInContext } from 'node:vm';
import type { RealmTypes } from './context.js';
import { ALLOWED_GLOBALS, lexicalNames, PREPARE_REALM, type RunScript } from './realm.js';

type Function_ = (...args: unknown[]) => unknown;

export const runScript: RunScript = (source, world) => {
  const context = createContext({}, { codeGeneration: { strings: true, wasm: false } });
  const globals = runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  for (const name of globals)
    if (!ALLOWED_GLOBALS.includes(name)) runInContext(`delete globalThis[${JSON.stringify(name)}]`, context);
  const prepare = runInContext(PREPARE_REALM, context) as (
    now: () => number,
    log: (level: string, args: readonly unknown[]) => void,
  ) => RealmTypes & { readonly console: object };
  const types = prepare(world.now, world.log);
  Object.assign(context, { Date: types.Date, console: types.console }, world.services);
  const before = new Set(Object.getOwnPropertyNames(context));
  const seen = runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  runInContext(source, context);
  const functions: Record<string, Function_> = {};
  for (const name of Object.getOwnPropertyNames(context)) {
    const value = (context as Record<string, unknown>)[name];
    if (!before.has(name) && typeof value === 'function') functions[name] = value as Function_;
  }
  for (const name of lexicalNames(source)) {
    const value: unknown = runInContext(`typeof ${name} === 'function' ? ${name} : undefined`, context);
    if (typeof value === 'function') functions[name] = value as Function_;
  }
  return { functions, types, globals: seen };
};
