/** OKRs of somebody else's sheet, pasted into the grid as they stand there: figures and checks are right at once. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSetUp, valueIn } from '../headless.js';

interface Objective {
  readonly title: string;
  readonly owner: string | null;
  readonly krs: readonly { readonly title: string; readonly owner: string | null; readonly progress: number | null }[];
}

const corpus = fileURLToPath(
  new URL('../../../shared/corpus/sheets/01-ipfs-cluster-2019q2.expected.json', import.meta.url),
);

/** Our own stand-in, with the same oddities: no figures, two owners in one cell, a title that begins with a number. */
const FIXTURE: readonly Objective[] = [
  {
    title: 'Finish the "field office" pilot',
    owner: null,
    krs: [
      { title: '1. Guide for new clerks', owner: 'Mina', progress: 50 },
      { title: 'Forms re-ordered (with "quotes"), tested', owner: 'Jon, Lea', progress: null },
      { title: '=SUM(A1:A3) explained to the team', owner: 'Mina', progress: 100 },
    ],
  },
  { title: '+3 offices open', owner: 'Lea', krs: [{ title: '- move the archive', owner: null, progress: 0 }] },
];

/** As a person types text that would be a formula. */
const typed = (text: string) => (/^[=+\-@']/.test(text) ? `'${text}` : text);

describe('a third-party sheet', () => {
  it('pasted into the table shows the progress that it states', { timeout: 60_000 }, async () => {
    const objectives: readonly Objective[] = existsSync(corpus)
      ? (JSON.parse(readFileSync(corpus, 'utf8')) as readonly Objective[])
      : FIXTURE;
    const addOn = await openSetUp({ people: 'Kishan\nHector' });
    const { host, panel } = addOn;
    const tab = 'OKR 2026-Q4';
    // Their progress, 0 to 100, is our Current with a Target of 100.
    const rows = objectives.flatMap(({ title, owner, krs }) => [
      [typed(title), '', owner ?? '', '', '', '', ''],
      ...krs.map((kr) => [
        '',
        typed(kr.title),
        kr.owner ?? '',
        '',
        '',
        '100',
        kr.progress === null ? '' : String(kr.progress),
      ]),
    ]);
    host.user.paste(tab, 'B4', rows);

    const grid = host.grid(tab).slice(3, 3 + rows.length);
    let at = 0;
    for (const objective of objectives) {
      const row = grid[at++];
      expect(row?.[1]).toBe(objective.title);
      // A silent key result counts as 0.
      const mean = objective.krs.reduce((sum, kr) => sum + (kr.progress ?? 0), 0) / objective.krs.length / 100;
      expect(row?.[8], objective.title).toBeCloseTo(mean, 9);
      for (const kr of objective.krs) {
        const line = grid[at++];
        expect(line?.[2]).toBe(kr.title);
        expect(line?.[4]).toBe(row?.[0]);
        expect(line?.[8], kr.title).toBeCloseTo((kr.progress ?? 0) / 100, 6);
      }
    }
    // Prepared rows still wait below after the next command.
    valueIn(panel.okrTidyUp());
    const all = host.grid(tab);
    expect(all.length).toBeGreaterThanOrEqual(3 + rows.length + 30);

    const { findings } = valueIn(panel.okrCheck());
    const tooMany = objectives.filter(({ krs }) => krs.length > 5).length;
    expect(findings.filter(({ rule }) => rule === 'keyResultsTooMany')).toHaveLength(tooMany);
    const nobody = objectives
      .flatMap(({ owner, krs }) => [owner, ...krs.map((kr) => kr.owner)])
      .filter((name) => !name);
    expect(findings.filter(({ rule }) => rule === 'noOwner')).toHaveLength(nobody.length);
    expect(findings.some(({ rule, args }) => rule === 'unknownOwner' && args.owner === 'Kishan')).toBe(false);
  });
});
