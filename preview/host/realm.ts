/**
 * The bare realm of Apps Script: ECMAScript and nothing of a browser or of Node.
 *
 * Missing there: timers, TextEncoder, URL, fetch, crypto, performance, process (g/v8runtimeoverview), structuredClone,
 * queueMicrotask, AbortController, Event (JP runtime-limitations). Present: console, WebAssembly, Promise. `Intl` is not
 * stated, but toLocaleDateString takes locales; it stays.
 */
import type { RealmTypes } from './context.js';

export const ALLOWED_GLOBALS: readonly string[] = [
  'globalThis',
  'Infinity',
  'NaN',
  'undefined',
  'eval',
  'isFinite',
  'isNaN',
  'parseFloat',
  'parseInt',
  'decodeURI',
  'decodeURIComponent',
  'encodeURI',
  'encodeURIComponent',
  'escape',
  'unescape',
  'Object',
  'Function',
  'Boolean',
  'Symbol',
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'Number',
  'BigInt',
  'Math',
  'Date',
  'String',
  'RegExp',
  'Array',
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'BigInt64Array',
  'BigUint64Array',
  'Float32Array',
  'Float64Array',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'WeakRef',
  'FinalizationRegistry',
  'ArrayBuffer',
  'DataView',
  'JSON',
  'Promise',
  'Reflect',
  'Proxy',
  'Intl',
  'WebAssembly',
  'console',
];

export interface RunningScript {
  /** Top-level functions by name. */
  readonly functions: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  readonly types: RealmTypes;
  /** Names of all globals that the script could see when it started. */
  readonly globals: readonly string[];
  /** Where a realm holds on to something outside of itself. */
  readonly close?: () => void;
}
export interface ScriptWorld {
  readonly services: object;
  readonly now: () => number;
  readonly log: (level: string, args: readonly unknown[]) => void;
}
export type RunScript = (source: string, world: ScriptWorld) => RunningScript;

/** Evaluated in the realm before the script: a Date that follows the host's clock, and a console that records. */
export const PREPARE_REALM = `(function (now, log) {
  var RealDate = Date;
  function HostDate() {
    if (!new.target) return new RealDate(now()).toString();
    var args = arguments.length === 0 ? [now()] : Array.prototype.slice.call(arguments);
    return Reflect.construct(RealDate, args, new.target);
  }
  HostDate.prototype = RealDate.prototype;
  RealDate.prototype.constructor = HostDate;
  HostDate.now = function () { return now(); };
  HostDate.parse = RealDate.parse;
  HostDate.UTC = RealDate.UTC;
  Object.defineProperty(HostDate, 'length', { value: 7 });
  Object.defineProperty(HostDate, 'name', { value: 'Date' });
  var console = {};
  ['log', 'info', 'warn', 'error', 'debug', 'time', 'timeEnd'].forEach(function (level) {
    console[level] = function () { log(level, Array.prototype.slice.call(arguments)); };
  });
  return {
    Date: HostDate,
    console: console,
    Error: Error,
    copyRows: function (rows) { return Array.from(rows, function (row) { return Array.from(row); }); },
    copyList: function (list) { return Array.from(list); },
  };
})`;

/** Top-level const, let and class are no properties of the global object; their names are read from the source. */
export function lexicalNames(source: string): string[] {
  const names = [...source.matchAll(/^(?:const|let)\s+([A-Za-z_$][\w$]*)\s*=/gm)].map((match) => match[1] as string);
  return [...new Set(names)];
}
