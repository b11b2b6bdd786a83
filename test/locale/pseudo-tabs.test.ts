/** The tabs in a language that nobody speaks: a word without accents is hard-coded. People's own texts are Greek here. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Host, openHost } from '../../preview/host/index.js';
import type { Answer, PanelApi, SetupInput } from '../../src/panel-api/index.js';
import { valueIn } from '../headless.js';
import { pseudo } from './pseudo.js';

vi.mock('../../src/i18n/book/en.js', async (original) => pseudo(await original()));
vi.mock('../../src/i18n/menu.js', async (original) => pseudo(await original()));

const TABLE = pseudo('OKR {cycle}').replace('{cycle}', '2026');
const NOW = '2026-11-24T09:00:00Z';

/** The functions of main.ts in this realm, as executions of a script on the host. */
async function openAddOn(): Promise<{ readonly host: Host; readonly panel: PanelApi; open(): void }> {
  vi.useFakeTimers({ now: Date.parse(NOW), toFake: ['Date'] });
  const host = openHost({ now: NOW, files: { sidebar: '<!doctype html>' } });
  for (const [name, service] of Object.entries(host.globals)) vi.stubGlobal(name, service);
  const main = (await import('../../src/main.js')) as unknown as Record<string, (...args: unknown[]) => unknown>;
  const call =
    (name: string) =>
    (...args: unknown[]) =>
      host.execute(() => main[name]?.(...args));
  const panel = new Proxy({}, { get: (_, name) => call(String(name)) }) as PanelApi;
  return { host, panel, open: () => void call('onOpen')({ authMode: 'LIMITED' }) };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Day and clock of the host and of this realm. */
function on(host: Host, moment: string): void {
  host.clock.set(moment);
  vi.setSystemTime(Date.parse(moment));
}

function allSteps<T extends { readonly finished: boolean }>(step: () => Answer<T>): void {
  for (let at = 0; at < 30; at += 1) if (valueIn(step()).finished) return;
  throw new Error('It does not end');
}

const columnOf = (a1: string): string => /^[A-Z]+/.exec(a1)?.[0] ?? '';

/** Texts that people see, by where they stand. IDs and the letters of columns are no words. */
function wordsSeen(host: Host): string[] {
  const seen: string[] = [];
  for (const tab of host.snapshot().tabs) {
    if (tab.hidden || tab.name === 'Sheet1') continue;
    const isSeen = (a1: string) => !tab.hiddenColumns.includes(columnOf(a1));
    const add = (where: string, text: unknown) => seen.push(`${tab.name} ${where}: ${String(text)}`);
    add('name', tab.name);
    for (const [a1, value] of Object.entries(tab.values)) if (typeof value === 'string' && isSeen(a1)) add(a1, value);
    for (const [a1, format] of Object.entries(tab.numberFormats))
      for (const [, quoted = ''] of format.matchAll(/"([^"]*)"/g)) add(`format of ${a1}`, quoted);
    for (const [a1, note] of Object.entries(tab.notes)) add(`note on ${a1}`, note);
    for (const { ranges, rule } of tab.validations) {
      const { values, helpText, type } = rule as { values: readonly unknown[]; helpText: string; type: string };
      if (type === 'isValueInList') for (const value of values) add(`list in ${ranges[0]}`, value);
      add(`help in ${ranges[0]}`, helpText);
    }
  }
  return seen;
}

/** Letters without accents, and Chinese. */
const bare = (line: string): boolean => {
  const text = line.slice(line.indexOf(': ') + 2);
  return /[A-Za-z\u3400-\u9fff]/.test(text.replace(/\b[A-Z]\d*\b/g, '')) && text !== '';
};

const INPUT: Partial<SetupInput> = {
  name: 'Άννα',
  people: 'Βάσω, Πωλήσεις\nΓιώργος, Προϊόν',
  backups: ['Βάσω'],
  cycle: { name: '2026', start: '2026-10-01', end: '2026-12-31' },
};

describe('in a language of accents (LA-5)', () => {
  test('the menu, the tabs of the set-up, of a check-in and of the summary hold no other word', {
    timeout: 60_000,
  }, async () => {
    const { host, panel, open } = await openAddOn();
    open();
    const captions = host.ui.menu.flatMap(({ caption }) => caption ?? []);
    expect(captions.length).toBeGreaterThan(5);
    expect(captions.filter((caption) => /[A-Za-z]/.test(caption))).toEqual([]);

    const input = { ...valueIn(panel.okrSetupDefaults()).input, ...INPUT };
    allSteps(() => panel.okrSetupStep(input));
    expect(wordsSeen(host).filter(bare)).toEqual([]);

    const type = (a1: string, text: string) => host.user.type(TABLE, a1, text);
    type('B4', 'Στόχος');
    host.user.paste(TABLE, 'C5', [
      ['Ένα', 'Άννα', '', '0', '8', '4'],
      ['Δύο', 'Βάσω', '', '10%', '50%', '12%'],
      ['Τρία', 'Βάσω', '', '', '', ''],
      ['Τέσσερα', '', '', '10%', '25', 'πολλά'],
    ]);
    type('N6', 'αλλιώς');
    type('O7', pseudo('Done / not done'));
    type('P5', '2');
    type('B9', 'Άδειος');
    valueIn(panel.okrTidyUp());
    allSteps(() => panel.okrStartCheckIn());
    const tab =
      host
        .snapshot()
        .tabs.map(({ name }) => name)
        .find((name) => name.endsWith('2026-11-30')) ?? '';
    const row = host.grid(tab).findIndex((cells, at) => at >= 3 && cells[0] === 'K2') + 1;
    host.user.type(tab, `G${row}`, '5');
    host.user.type(tab, `K${row}`, `${pseudo('Blocked:')} δικηγόρος`);
    on(host, '2026-11-30T09:00:00Z');
    valueIn(panel.okrSaveCheckIn(null, []));
    valueIn(panel.okrSummary());
    const seen = wordsSeen(host);
    expect(seen.length).toBeGreaterThan(400);
    expect(seen.filter(bare)).toEqual([]);
    // What would be hard-coded is found.
    type('M5', 'Call them');
    expect(wordsSeen(host).filter(bare)).toContain(`${TABLE} M5: Call them`);
  });
});
