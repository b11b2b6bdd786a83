/** The local host gives what Google gives, by every case; every method that the add-on uses has one. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { type Host, OTHER_UNKNOWNS, openHost, type Unknowns } from '../../preview/host/index.js';
import type { Services } from '../../src/apps-script/services.js';
import type { Case } from './case.js';
import { CASES } from './cases/index.js';
import { runCase } from './run-case.js';
import { differences, runCases } from './run-cases.js';

function scratchFile(unknowns: Partial<Unknowns> = {}, locale = 'en_US'): Host {
  return openHost({ now: '2026-11-24T09:00:00Z', files: { 'self-test': '<p>Self test</p>' }, unknowns, locale });
}
const quietly = () => {};

/** `Range.setValues`, `SpreadsheetApp.BorderStyle.SOLID`: everything callable or readable in services.ts. */
function methodsOfServices(): string[] {
  const path = fileURLToPath(new URL('../../src/apps-script/services.ts', import.meta.url));
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const names = new Set<string>();
  const nameOf = (node: { readonly name: ts.PropertyName }): string => node.name.getText(file);
  file.forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node)) return;
    const owner = node.name.text.replace(/Service$/, '');
    if (owner === 'Services' || owner.endsWith('Event')) return;
    for (const member of node.members) {
      if (ts.isMethodSignature(member)) names.add(`${owner}.${nameOf(member)}`);
      else if (ts.isPropertySignature(member) && member.type && ts.isTypeLiteralNode(member.type))
        for (const value of member.type.members)
          if (ts.isPropertySignature(value)) names.add(`${owner}.${nameOf(member)}.${nameOf(value)}`);
    }
  });
  return [...names].sort();
}

describe('coverage', () => {
  const methods = methodsOfServices();
  const covered = new Set(CASES.map((tested) => tested.method));
  test('every method of services.ts has a case', () => {
    expect(methods.length).toBeGreaterThan(100);
    expect(methods.filter((method) => !covered.has(method))).toEqual([]);
  });
  test('every case is about a method of services.ts and cites a source', () => {
    expect(CASES.filter(({ method }) => !methods.includes(method)).map(({ method }) => method)).toEqual([]);
    expect(CASES.filter(({ source }) => source.trim() === '')).toEqual([]);
  });
});

describe('the host', () => {
  test.each(CASES.map((tested) => [`${tested.method} ${tested.name}`, tested] as const))('%s', (_, tested: Case) => {
    const outcome = runCase(scratchFile({}, tested.locale).globals, tested);
    expect(outcome.answer).toEqual(tested.expect);
  });
  test.each(['en_US', 'de_DE', 'fr_FR', 'zh_CN'])(
    'gives the other answer to what is not known when it is switched, %s',
    (locale) => {
      const lines = differences(runCases(scratchFile(OTHER_UNKNOWNS, locale).globals, quietly));
      expect(lines.filter((line) => !line.startsWith('NOW KNOWN'))).toEqual([]);
      expect(lines.length).toBeGreaterThan(4);
    },
  );
});

/** The services with one method of one kind of object behaving differently. */
function switched(services: Services, owner: string, method: string, change: (result: unknown) => unknown): Services {
  const wrap = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(wrap);
    return new Proxy(value, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return wrap(member);
        return (...args: unknown[]) => {
          const result: unknown = member.apply(target, args.map(unwrap));
          const isSwitched = name === method && target.constructor.name === `Host${owner}`;
          return wrap(isSwitched ? change(result) : result);
        };
      },
    });
  };
  const originals = new WeakMap<object, object>();
  const unwrap = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? (originals.get(value) ?? value) : value;
  return wrap(services) as Services;
}

describe('a host that behaves differently is reported', () => {
  test.each([
    ['Sheet', 'getIndex', (index: unknown) => Number(index) - 1],
    [
      'Range',
      'getValues',
      (rows: unknown) => (rows as unknown[][]).map((row) => row.map((value) => (value === '' ? null : value))),
    ],
    ['Sheet', 'getLastRow', (row: unknown) => Number(row) + 1],
    ['Utilities', 'formatDate', (text: unknown) => String(text).toLowerCase()],
  ])('%s.%s', (owner, method, change) => {
    const lines = differences(runCases(switched(scratchFile().globals, owner, method, change), quietly));
    expect(lines.some((line) => line.startsWith(`DIFFERENT  ${owner}.${method}:`))).toBe(true);
  });
});
