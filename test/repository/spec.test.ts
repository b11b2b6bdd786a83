/** docs/spec.md and the tests hold each other: every rule has a test that names it, and no test names another. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './read.js';

const ID = /\b(?:PR|ST|SU|LI|HE|CI|WR|TX|LA)-\d+\b/g;

const rules = [
  ...readFileSync(join(root, 'docs/spec.md'), 'utf8').matchAll(/^\| ([A-Z]{2}-\d+) \| (.*?) \| (.*?) \|$/gm),
];

/** Rules by the tests that name them: `(PR-1, PR-2)` at the end of a name. */
function cited(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const entry of readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.test.ts')) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [names = ''] of text.matchAll(/\((?:[A-Z]{2}-\d+(?:, )?)+\)['`]/g))
      for (const [id] of names.matchAll(ID)) found.set(id, [...(found.get(id) ?? []), entry.name]);
  }
  return found;
}

describe('docs/spec.md', () => {
  const tests = cited();

  it('counts the rules of each family up from 1', () => {
    const ids = rules.map(([, id = '']) => id);
    for (const family of new Set(ids.map((id) => id.slice(0, 2)))) {
      const own = ids.filter((id) => id.startsWith(family));
      expect(own).toEqual(own.map((_id, at) => `${family}-${at + 1}`));
    }
    expect(rules.length).toBeGreaterThanOrEqual(40);
    expect(rules.length).toBeLessThanOrEqual(70);
  });

  it.each(rules.map(([, id = '', sentence = '', source = '']) => [id, sentence, source] as const))(
    '%s is one sentence with its source, and a test names it',
    (id, sentence, source) => {
      expect(sentence).toMatch(/^[^.]+(?:\.\d[^.]*)*\.$/);
      expect(source.length).toBeGreaterThan(5);
      expect(tests.get(id) ?? []).not.toEqual([]);
    },
  );

  it('has every rule that a test names', () => {
    const known = new Set(rules.map(([, id]) => id));
    expect([...tests.keys()].filter((id) => !known.has(id))).toEqual([]);
  });
});
