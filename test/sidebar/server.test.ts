import { describe, expect, expectTypeOf, test } from 'vitest';
import { failureDetails, failureWords } from '../../sidebar/failures.js';
import { failureOf } from '../../sidebar/server.js';
import { wordsIn } from '../../src/i18n/panel/say.js';
import type { PanelApi } from '../../src/panel-api/index.js';

const scriptError = (message: string, name = 'ScriptError') => Object.assign(new Error(message), { name });

describe('an error that is no answer', () => {
  test.each([
    ['NetworkError', 'Connection failure due to HTTP 0', 'connection'],
    ['TransportError', 'NetworkError when attempting to fetch resource', 'connection'],
    [
      'ScriptError',
      'We are sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
      'account',
    ],
    ['ScriptError', 'Authorization is required to perform that action.', 'account'],
    ['ScriptError', 'Exceeded maximum execution time', 'unknown'],
  ])('%s: %s', (name, message, code) => {
    expect(failureOf(scriptError(message, name), 'okrHome', true).code).toBe(code);
  });
  test('without a connection every error is the connection', () => {
    expect(failureOf(scriptError('anything'), 'okrHome', false).code).toBe('connection');
  });
  test('what stands in quotes may come from a cell and is left out', () => {
    const { args } = failureOf(scriptError('Cell holds "Secret plan" of “Ana” in \'Sheet\''), 'okrCheck', true);
    expect(args.detail).toBe('ScriptError: Cell holds "…" of "…" in "…"');
  });
});

test('the details of a report: version, action, code, time', () => {
  const failed = {
    ok: false,
    code: 'unknown',
    args: { action: 'fix', detail: 'TypeError' },
    asked: 'okrApplyFixes',
  } as const;
  expect(failureDetails(failed, '0.1.0', new Date(0))).toBe(
    'OKR Sheets 0.1.0\nokrApplyFixes fix\nunknown TypeError\n1970-01-01T00:00:00.000Z',
  );
});

test('that nothing was changed is said only of reading', () => {
  const of = (asked: keyof PanelApi) =>
    failureWords({ ok: false, code: 'unknown', args: {}, asked }, wordsIn('en')).text;
  expect(of('okrCheck')).toMatch(/Nothing was changed/);
  expect(of('okrApplyFixes')).not.toMatch(/Nothing was changed/);
});

/** A property that may be absent crosses; one that holds undefined does not. */
type Absent<T, P extends keyof T> = T extends { [Q in P]: unknown } ? T[P] : Exclude<T[P], undefined>;
/** The names of the types that would not cross google.script.run. */
type Illegal<T> = T extends string | number | boolean | null
  ? never
  : T extends
        | undefined
        | Date
        | RegExp
        | ReadonlyMap<unknown, unknown>
        | ReadonlySet<unknown>
        | ((...args: never[]) => unknown)
    ? 'does not cross'
    : T extends readonly (infer E)[]
      ? Illegal<E>
      : { [P in keyof T]-?: Illegal<Absent<T, P>> }[keyof T];
type Crossing = { [K in keyof PanelApi]: Parameters<PanelApi[K]>[number] | ReturnType<PanelApi[K]> }[keyof PanelApi];

test('only values that cross google.script.run', () => {
  expectTypeOf<Illegal<Crossing>>().toEqualTypeOf<never>();
  expectTypeOf<Illegal<{ readonly day: Date }>>().toEqualTypeOf<'does not cross'>();
});
