/** docs/confirm-on-google.md: each line names places that exist, each switch of the stand-in has its line. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_UNKNOWNS, OTHER_UNKNOWNS } from '../../preview/host/index.js';
import { readText, root } from '../repository/read.js';

const page = readText('docs/confirm-on-google.md');
const FROM_TOP = /^(?:sidebar|scripts|preview|test)\//;

interface Row {
  readonly line: string;
  readonly cells: readonly string[];
}

/** Rows of the tables by the heading above them, without the heads. */
function tables(): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  let heading = '';
  for (const line of page.split('\n')) {
    if (line.startsWith('## ')) heading = line.slice(3);
    if (!line.startsWith('| ') || /^\| (?:question|we assume) \|/.test(line)) continue;
    const cells = line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    found.set(heading, [...(found.get(heading) ?? []), { line, cells }]);
  }
  return found;
}

const [switches, ...others] = [...tables()];
const rows = others.flatMap(([heading, lines]) =>
  lines.map(({ cells }) => ({ heading, cells, said: cells[0]?.slice(0, 60) ?? '' })),
);
const places = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place);

describe('what we assume', () => {
  test('stands in many lines, each with what happens otherwise, a place and a way to find out', () => {
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter(({ cells }) => cells.length !== 4 || cells.some((cell) => cell === ''))).toEqual([]);
  });

  test.each(rows)('$heading: $said', ({ cells }) => {
    const named = places(cells[2] ?? '');
    expect(named.length).toBeGreaterThan(0);
    for (const place of named) {
      const [, file = '', name = ''] = /^([\w/.-]+)#(\w+)$/.exec(place) ?? [];
      const path = FROM_TOP.test(file) ? file : `src/${file}`;
      expect(existsSync(join(root, path)), place).toBe(true);
      expect(new RegExp(`\\b${name}\\b`).test(readText(path)), place).toBe(true);
    }
  });
});

test('the switches are those of the stand-in, each with both answers', () => {
  const named = (switches?.[1] ?? []).flatMap(({ cells }) => places(cells[1] ?? ''));
  expect([...named].sort()).toEqual(Object.keys(DEFAULT_UNKNOWNS).sort());
  const same = Object.entries(DEFAULT_UNKNOWNS).filter(([key, answer]) =>
    Object.is(OTHER_UNKNOWNS[key as keyof typeof OTHER_UNKNOWNS], answer),
  );
  expect(same).toEqual([]);
});
