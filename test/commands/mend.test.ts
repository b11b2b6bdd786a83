/** What people delete that the formulas need: said by every command, put back by Tidy up, which names it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../preview/host/index.js';
import { type AddOn, openSetUp, valueIn } from '../headless.js';
import { bookOf, errorsIn, wrongFigures } from '../storm/oracle.js';

const TAB = 'OKR Example';
const SETTINGS = 'OKR Settings';

/** Titles, owners and figures that people typed, with what the tab shows beside them, by ID. */
function rowsOf(host: Host) {
  const [table] = bookOf(host).tables;
  return (table?.rows ?? [])
    .filter(({ id }) => id !== '')
    .map(({ at: _, formulas: __, units: ___, status, ...row }) => ({ ...row, status }));
}

const rowOfKey = (host: Host, key: string) => host.grid(SETTINGS).findIndex((row) => row[9] === key) + 1;

interface Damage {
  readonly name: string;
  readonly make: (addOn: AddOn) => void;
  /** What Tidy up says it put back. */
  readonly says: readonly string[];
  /** Whether what people had typed there is lost with it. */
  readonly loses?: 'trend' | 'weight' | 'type';
}

const DAMAGE: readonly Damage[] = [
  { name: 'the header row deleted', make: ({ host }) => host.user.deleteRows(TAB, 3), says: ['top'] },
  { name: 'the headers cleared', make: ({ host }) => host.user.clear(TAB, 'A3:AB3'), says: ['top'] },
  { name: 'row 1 deleted', make: ({ host }) => host.user.deleteRows(TAB, 1), says: ['top'] },
  { name: 'rows 1 and 2 deleted', make: ({ host }) => host.user.deleteRows(TAB, 1, 2), says: ['top'] },
  { name: 'rows 1 to 3 deleted', make: ({ host }) => host.user.deleteRows(TAB, 1, 3), says: ['top'] },
  { name: 'the thin row deleted', make: ({ host }) => host.user.deleteRows(TAB, 2), says: ['top'] },
  { name: 'empty rows put above', make: ({ host }) => host.user.insertRows(TAB, 1, 3), says: ['top'] },
  { name: 'an empty row put above the headers', make: ({ host }) => host.user.insertRows(TAB, 3), says: ['top'] },
  { name: 'the name of the cycle cleared', make: ({ host }) => host.user.clear(TAB, 'A1'), says: ['top'] },
  ...['S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z', 'AA', 'AB'].map((letter, at): Damage => {
    return {
      name: `helper column ${letter} deleted`,
      make: ({ host }) => host.user.deleteColumns(TAB, 19 + at),
      says: ['columns'],
    };
  }),
  { name: 'all helpers deleted', make: ({ host }) => host.user.deleteColumns(TAB, 19, 10), says: ['columns'] },
  { name: 'Progress deleted', make: ({ host }) => host.user.deleteColumns(TAB, 9), says: ['columns'] },
  { name: 'Status deleted', make: ({ host }) => host.user.deleteColumns(TAB, 10), says: ['columns'] },
  { name: 'Trend deleted', make: ({ host }) => host.user.deleteColumns(TAB, 11), says: ['columns'], loses: 'trend' },
  { name: 'Type deleted', make: ({ host }) => host.user.deleteColumns(TAB, 14), says: ['columns'], loses: 'type' },
  {
    name: 'headers and a helper deleted',
    make: ({ host }) => {
      host.user.deleteColumns(TAB, 26);
      host.user.deleteRows(TAB, 3);
    },
    says: ['top', 'columns'],
  },
  {
    name: 'the row of a setting deleted',
    make: ({ host }) => host.user.deleteRows(SETTINGS, rowOfKey(host, 'gapRisk')),
    says: ['settings'],
  },
  {
    name: 'the row of a word deleted',
    make: ({ host }) => host.user.deleteRows(SETTINGS, rowOfKey(host, 'status.onTrack')),
    says: ['settings'],
  },
  {
    name: 'the day of today deleted',
    make: ({ host }) => host.user.deleteRows(SETTINGS, rowOfKey(host, 'today')),
    says: ['settings'],
  },
];

describe('what the formulas need (HE-4)', () => {
  let file: AddOn;
  let rewind: () => void;
  beforeAll(async () => {
    file = await openSetUp({ start: 'example' });
    rewind = file.host.mark();
  });

  it.each(DAMAGE)('$name', ({ make, says, loses }) => {
    rewind();
    const { host, panel } = file;
    const without = (rows: ReturnType<typeof rowsOf>) =>
      loses === undefined ? rows : rows.map((row) => ({ ...row, [loses]: '' }));
    const before = without(rowsOf(host));
    make(file);
    const report = valueIn(panel.okrTidyUp());
    expect(report.lines.map(({ code }) => code)).toEqual(expect.arrayContaining([...says]));
    const book = bookOf(host);
    expect([...wrongFigures(book), ...errorsIn(book)]).toEqual([]);
    const after = rowsOf(host);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    if (loses === undefined) expect(after).toEqual(before);
    expect(valueIn(panel.okrTidyUp()).lines).toEqual([]);
    expect(valueIn(panel.okrHome()).next.kind).not.toBe('mend');
  });

  it('the tab of Settings deleted: made again with its defaults, for a cycle whose name tells its dates', async () => {
    const { host, panel } = await openSetUp();
    const tab = 'OKR 2026-Q4';
    host.user.paste(tab, 'B4', [
      ['Customers stay with us', ''],
      ['', 'Renewal rate'],
    ]);
    host.user.paste(tab, 'F5', [['78%', '85%', '81%']]);
    const before = host.grid(tab).slice(0, 5);
    host.user.deleteSheet(SETTINGS);
    expect(valueIn(panel.okrHome()).next).toEqual({ kind: 'mend' });
    expect(valueIn(panel.okrTidyUp()).lines.map(({ code }) => code)).toContain('settingsTab');
    expect(host.grid(tab).slice(0, 5)).toEqual(before);
    // The counter of IDs goes on behind those that were given.
    host.user.type(tab, 'C6', 'One more');
    expect(host.evaluate(tab, 'A6')).toBe('K3');
  });

  it('headers come back in the language of the file, in rows that look as they did', async () => {
    const { host, panel } = await openSetUp({ language: 'zh' }, { userLocale: 'zh' });
    const tab = 'OKR 2026-Q4';
    // Headers, and what stands in row 1, of the columns that people see.
    const looks = () => {
      const found = host.snapshot().tabs.find(({ name }) => name === tab);
      const seen = Object.entries(found?.styles ?? {}).filter(([a1]) => /^[A-R][13]$/.test(a1));
      return [found?.rowHeights, Object.fromEntries(seen), found?.numberFormats.A1];
    };
    const [headers, before] = [host.grid(tab)[2], looks()];
    host.user.deleteColumns(tab, 26);
    host.user.deleteRows(tab, 3);
    const { lines } = valueIn(panel.okrTidyUp());
    expect(lines.find(({ code }) => code === 'columns')?.detail).toBe(headers?.[25]);
    expect(host.grid(tab)[2]).toEqual(headers);
    expect(looks()).toEqual(before);
    host.user.deleteRows(tab, 1, 2);
    valueIn(panel.okrTidyUp());
    expect(looks()).toEqual(before);
  });

  it('is named by every command before Tidy up has put it back, and nothing is written', async () => {
    const { host, panel } = await openSetUp({ start: 'example' });
    host.user.deleteColumns(TAB, 26);
    const before = host.snapshot();
    for (const answer of [panel.okrCheck(), panel.okrReviewStart(), panel.okrStartCheckIn(), panel.okrSummary()])
      expect(answer).toMatchObject({ ok: false, code: 'damaged' });
    expect(valueIn(panel.okrHome()).next).toEqual({ kind: 'mend' });
    expect(host.snapshot()).toEqual(before);
  });

  it('people’s own rows above the headers are theirs to move (HE-8)', async () => {
    const { host, panel } = await openSetUp({ start: 'example' });
    host.user.insertRows(TAB, 1);
    host.user.type(TAB, 'B1', 'Our plan');
    const before = host.snapshot();
    for (const answer of [panel.okrHome(), panel.okrCheck(), panel.okrTidyUp()])
      expect(answer).toMatchObject({ ok: false, code: 'blocked', args: { tab: TAB, row: 4 } });
    expect(host.snapshot()).toEqual(before);
    host.user.deleteRows(TAB, 1);
    expect(valueIn(panel.okrTidyUp()).lines).toEqual([]);
  });
});
