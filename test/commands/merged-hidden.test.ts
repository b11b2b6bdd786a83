/** Rows that people hide, filter away or group, and cells that they merge: no figure changes, and nothing is lost. */
import { describe, expect, it } from 'vitest';
import { type AddOn, openSetUp, valueIn } from '../headless.js';

const TABLE = 'OKR 2026-Q4';
const ROWS = [
  ['Customers stay with us', '', 'Ana Ruiz', '', '', ''],
  ['', 'Renewal rate of accounts', 'Ana Ruiz', '78%', '85%', '81%'],
  ['', 'Hours to first reply', 'Ana Ruiz', '9', '4', '6'],
  ['', 'Customers who refer us', 'Ana Ruiz', '0', '25', '11'],
];

async function openTable(): Promise<AddOn> {
  const addOn = await openSetUp();
  const { user } = addOn.host;
  for (const [at, [objective = '', keyResult = '', owner = '', ...figures]] of ROWS.entries()) {
    user.paste(TABLE, `B${4 + at}`, [[objective, keyResult, owner]]);
    user.paste(TABLE, `F${4 + at}`, [figures]);
  }
  valueIn(addOn.panel.okrTidyUp());
  return addOn;
}

/** Every cell of the first rows. */
const shown = ({ host }: AddOn) => host.grid(TABLE).slice(0, 12);
const tidied = ({ panel }: AddOn) => valueIn(panel.okrTidyUp()).lines;

const HIDDEN = {
  'hidden, as a filter hides them': ({ host }: AddOn) => host.user.hideRows(TABLE, 5, 2),
  grouped: ({ host }: AddOn) => host.user.groupRows(TABLE, 5, 3),
};

describe.each(Object.entries(HIDDEN))('rows that are %s', (_, hide) => {
  it('count as before, are found, tidied and checked in (HE-3)', async () => {
    const addOn = await openTable();
    const before = shown(addOn);
    hide(addOn);
    expect(shown(addOn)).toEqual(before);
    expect(tidied(addOn)).toEqual([]);
    addOn.host.user.type(TABLE, 'H6', '5');
    // (9 - 5) / (9 - 4)
    expect(addOn.host.evaluate(TABLE, 'I6')).toBe(0.8);
    addOn.host.clock.set('2026-11-30T09:00:00Z');
    expect(valueIn(addOn.panel.okrStartCheckIn()).tabs[0]?.keyResults).toBe(3);
    expect(valueIn(addOn.panel.okrSaveCheckIn(null, []))).toMatchObject({ saved: true, total: 3 });
  });
});

describe('merged cells', () => {
  it('of an objective over its empty neighbour change nothing (HE-3)', async () => {
    const addOn = await openTable();
    const before = shown(addOn);
    addOn.host.user.merge(TABLE, 'B4:C4');
    expect(shown(addOn)).toEqual(before);
    expect(tidied(addOn)).toEqual([]);
    addOn.host.clock.set('2026-11-30T09:00:00Z');
    expect(valueIn(addOn.panel.okrStartCheckIn()).tabs[0]?.keyResults).toBe(3);
  });

  it('over owners keep the first one: what is gone is named, and every figure stands', async () => {
    const addOn = await openTable();
    const figures = () => shown(addOn).map((row) => row.slice(5, 9));
    const before = figures();
    addOn.host.user.merge(TABLE, 'D5:D7');
    expect(figures()).toEqual(before);
    expect(tidied(addOn)).toEqual([]);
    const { findings } = valueIn(addOn.panel.okrCheck());
    expect(findings.filter(({ rule }) => rule === 'noOwner')).toHaveLength(2);
  });

  it('over titles leave rows that hold figures and say so', async () => {
    const addOn = await openTable();
    addOn.host.user.merge(TABLE, 'C5:C6');
    const row = shown(addOn)[5] ?? [];
    expect(row[2]).toBe('');
    // No title, but figures: the words say so, and its objective counts the two that are left.
    expect(row[8]).toBe('');
    expect(String(row[9])).toMatch(/\p{L}/u);
    // (81 - 78) / (85 - 78) and 11 / 25
    expect(shown(addOn)[3]?.[8]).toBeCloseTo((0.428571 + 0.44) / 2, 6);
  });
});
