/** Another language for the tabs: our words change, and nothing else; changed back, the workbook is as it was. */
import { describe, expect, it } from 'vitest';
import type { TabSnapshot, WorkbookSnapshot } from '../../preview/host/index.js';
import { BOOK_WORDS } from '../../src/i18n/book/index.js';
import type { Language, SetupProgress } from '../../src/panel-api/index.js';
import { settingRows } from '../../src/workbook/settings.js';
import { differences } from '../faults/compare.js';
import { type AddOn, openSetUp, setUp, setupInput, valueIn } from '../headless.js';
import { on, start } from './check-in/table.js';

const { en, zh } = BOOK_WORDS;

/** Everything but what the hidden tab holds of the last action. */
function stateOf({ host }: AddOn): WorkbookSnapshot {
  const snapshot = host.snapshot();
  const tabs = snapshot.tabs.map((tab) =>
    tab.hidden ? { ...tab, values: Object.fromEntries(Object.entries(tab.values).filter(([a1]) => a1 === 'B1')) } : tab,
  );
  return { ...snapshot, tabs: tabs.map((tab) => ({ ...tab, rows: tab.hidden ? 0 : tab.rows })) };
}

const tabIn = ({ host }: AddOn, name: string): TabSnapshot => {
  const found = host.snapshot().tabs.find((tab) => tab.name === name);
  if (found === undefined) throw new Error(`${name} is not there`);
  return found;
};

/** Saves the settings with another language, step by step as the panel does. */
function change(addOn: AddOn, language: Language): readonly SetupProgress[] {
  const input = setupInput(addOn, { name: 'Ana Ruiz', language });
  const all: SetupProgress[] = [];
  for (let step = 0; step < 30; step += 1) {
    const progress = valueIn(addOn.panel.okrSetupStep(input));
    all.push(progress);
    if (progress.finished) return all;
  }
  throw new Error('The change does not end');
}

/** All words of the workbook at the same place in both languages, labels of words and all. */
const TRANSLATED: ReadonlySet<string> = (() => {
  const texts = (words: unknown): readonly string[] =>
    typeof words === 'string' ? [words] : Object.values(words as object).flatMap(texts);
  const labels = (words: typeof en) =>
    settingRows(words).flatMap(({ label, help, value }) => [label, help, `${value}`]);
  const [from, to] = [en, zh].map((words) => [...texts(words), ...labels(words)]);
  return new Set(from?.map((text, at) => text.toLowerCase() + (to?.[at] ?? '')));
})();

const TABLE_ROWS = 40;

interface Prepared extends AddOn {
  readonly table: string;
  readonly saved: string;
  readonly open: string;
}

/** The example with a saved and an open check-in, own headers and words, a column of people's own, and a closed cycle. */
async function prepare(): Promise<Prepared> {
  const addOn = await openSetUp({ start: 'example', people: 'Ben, Sales\nCho, Product', backups: ['Ben'] });
  const { host, panel } = addOn;
  const names = () => host.snapshot().tabs.map(({ name }) => name);
  const table = names().find((name) => name === 'OKR Example') ?? '';
  start(addOn);
  const saved = names().find((name) => name.startsWith('Check-in')) ?? '';
  host.user.type(saved, 'G5', '3');
  valueIn(panel.okrSaveCheckIn(null, []));
  on(addOn, '2026-12-01');
  valueIn(panel.okrSetPerson('Ana Ruiz'));
  start(addOn);
  const open = names().find((name) => name.startsWith('Check-in') && name !== saved) ?? '';
  host.user.type(table, 'M3', 'What next');
  host.user.type(table, 'M6', 'Blocked: the board');
  host.user.insertColumns(table, 14);
  host.user.type(table, 'N3', 'Measure');
  host.user.type(table, 'N5', 'Committed');
  host.user.type(table, 'O5', 'Committed');
  host.user.type('OKR Settings', `B${settingRow(addOn, 'status.atRisk')}`, 'Needs help');
  host.user.type('OKR Settings', `B${settingRow(addOn, 'measure.above')}`, 'Hold above');
  host.user.type('OKR Settings', 'A60', 'My section');
  host.user.addSheet('Own');
  host.user.type('Own', 'A1', 'Owner');
  valueIn(panel.okrTidyUp());
  addClosedCycle(addOn);
  valueIn(panel.okrTidyUp());
  return { ...addOn, table, saved, open };
}

/** A second cycle with a table and a summary, closed once both stand. */
function addClosedCycle(addOn: AddOn): void {
  const { host, panel } = addOn;
  setUp(addOn, { cycle: { name: '2027-Q1', start: '2027-01-01', end: '2027-03-31' } });
  host.user.type('OKR 2027-Q1', 'B4', 'Win the south');
  host.user.paste('OKR 2027-Q1', 'C5', [['Clinics', 'Ben', '', '0', '12', '3']]);
  host.user.type('OKR 2027-Q1', 'N5', 'Committed');
  host.user.type('OKR Settings', `B${settingRow(addOn, 'cycle')}`, 'Example');
  valueIn(panel.okrSummary());
  host.user.type('OKR Settings', 'I5', 'Closed');
}

function settingRow({ host }: AddOn, key: string): number {
  const at = host.grid('OKR Settings').findIndex((row) => row[9] === key);
  if (at < 0) throw new Error(`${key} is not in Settings`);
  return at + 1;
}

/** Figures of the table: progress, status code and the hidden ones. */
const figures = ({ host, table }: Prepared) =>
  host
    .grid(table)
    .slice(3, TABLE_ROWS)
    .map((row) => [row[8], ...row.slice(19, 29)])
    .map((row) => row.map((cell) => (typeof cell === 'string' ? '' : cell)));

const statuses = ({ host, table }: Prepared) =>
  host
    .grid(table)
    .slice(3, TABLE_ROWS)
    .map((row) => String(row[9]));

const findings = ({ panel }: AddOn) => valueIn(panel.okrCheck()).findings.map(({ rule, key }) => `${rule} ${key}`);

const rewind = (() => {
  let kept: Promise<{ file: Prepared; back: () => void }> | undefined;
  return async (): Promise<Prepared> => {
    kept ??= prepare().then((file) => ({ file, back: file.host.mark() }));
    const { file, back } = await kept;
    file.host.faults.clear();
    back();
    file.host.calls.reset();
    return file;
  };
})();

describe('another language', () => {
  it('there and back again is the workbook as it was', { timeout: 120_000 }, async () => {
    const file = await rewind();
    const before = stateOf(file);
    change(file, 'zh');
    expect(differences(stateOf(file), before)).not.toEqual([]);
    change(file, 'en');
    expect(differences(stateOf(file), before)).toEqual([]);
  });

  it('changes our words and leaves what people changed or typed', { timeout: 120_000 }, async () => {
    const file = await rewind();
    const before = file.host.snapshot();
    const wasFigures = figures(file);
    const wasStatuses = statuses(file);
    const wasFindings = findings(file);
    change(file, 'zh');
    const table = tabIn(file, file.table).values;
    expect([table.B3, table.M3, table.M6, table.N3, table.N5, table.O5]).toEqual([
      ...[zh.okr.objective, 'What next', 'Blocked: the board', 'Measure', 'Committed', zh.type.committed[0]],
    ]);
    const settings = file.host.grid('OKR Settings');
    const value = (key: string) => settings[settingRow(file, key) - 1]?.slice(0, 3);
    expect(value('status.onTrack')).toEqual(['状态：正常', '正常', '进度符合预期或更好']);
    expect(value('status.atRisk')?.[1]).toBe('Needs help');
    expect(value('language')?.[1]).toBe(zh.language);
    expect(settings.flat()).toContain('My section');
    expect(figures(file)).toEqual(wasFigures);
    const pairs = new Map(wasStatuses.map((status, at) => [status, statuses(file)[at]]));
    expect(pairs.get('On track')).toBe('正常');
    expect([...pairs.values()].filter((status) => status?.includes('Needs help'))).not.toEqual([]);
    expect(findings(file)).toEqual(wasFindings);
    expect(valueIn(file.panel.okrTidyUp()).lines).toEqual([]);
    const after = file.host.snapshot();
    expect(after.tabs.map(({ name }) => name)).toEqual(before.tabs.map(({ name }) => name));
    const log = file.host.grid(en.checkIn.log);
    expect(new Set(log.slice(1).map((row) => row[2]))).not.toContain(en.checkIn.kind.checkIn);
    expect(file.host.grid(file.open).flat()).toContain(zh.checkIn.notSaved);
    expect(file.host.grid(file.saved).flat()).toContain(zh.checkIn.wins);
    expect(valueIn(file.panel.okrSetupDefaults()).input.language).toBe('zh');
    const closed = file.host.grid('OKR 2027-Q1');
    expect([closed[2]?.[1], closed[4]?.[13]]).toEqual([zh.okr.objective, zh.type.committed[0]]);
    expect(file.host.grid('Summary 2027-Q1').flat()).toContain(zh.summary.teams);
    expect(file.host.grid('OKR Settings')[4]?.[8]).toBe(zh.cycleState.closed);
    expect(file.host.grid('Own')[0]?.[0]).toBe('Owner');
  });

  it('changes nothing but words that are the same word in the other language', { timeout: 120_000 }, async () => {
    const file = await rewind();
    const before = stateOf(file);
    change(file, 'zh');
    const after = stateOf(file);
    const odd = after.tabs.flatMap((tab, at) => {
      const was = before.tabs[at];
      // The summary is written anew.
      if (was === undefined || tab.name.startsWith('Summary')) return [];
      expect([tab.formulas, tab.styles, tab.borders, tab.notes, tab.columnWidths, tab.rowHeights]).toEqual([
        ...[was.formulas, was.styles, was.borders, was.notes, was.columnWidths, was.rowHeights],
      ]);
      const cells = new Set([...Object.keys(tab.values), ...Object.keys(was.values)]);
      return [...cells].flatMap((a1) => {
        const [from, to] = [was.values[a1] ?? '', tab.values[a1] ?? ''];
        const isSame = from === to || a1 in tab.formulas || TRANSLATED.has(`${from}`.toLowerCase() + to);
        return isSame ? [] : [`${tab.name} ${a1}: ${from} -> ${to}`];
      });
    });
    expect(odd).toEqual([]);
  });

  it('tells how far it is, tab by tab', { timeout: 120_000 }, async () => {
    const file = await rewind();
    const review = valueIn(file.panel.okrReviewSetup(setupInput(file, { language: 'zh' })));
    expect(review.rewritten).toBe(9);
    file.host.calls.reset();
    const steps = change(file, 'zh');
    const done = steps.map(({ tabs }) => tabs.reduce((sum, tab) => sum + tab.done, 0));
    expect(done.slice(0, -1)).toEqual([1, 3, 4, 5, 6, 7]);
    expect(steps.at(-1)?.finished).toBe(true);
  });

  it('is taken back as a whole', { timeout: 120_000 }, async () => {
    const file = await rewind();
    const before = stateOf(file);
    const input = setupInput(file, { language: 'zh', rhythm: { weeks: 2, day: 3, perTeam: true } });
    for (let step = 0; step < 30; step += 1) if (valueIn(file.panel.okrSetupStep(input)).finished) break;
    const undone = valueIn(file.panel.okrUndo());
    expect(undone.kept).toEqual([]);
    expect(differences(stateOf(file), before)).toEqual([]);
  });

  it('killed anywhere and run again, it is the same', { timeout: 600_000 }, async () => {
    const file = await rewind();
    change(file, 'zh');
    const wanted = stateOf(file);
    const calls = file.host.calls.total;
    const most = process.env.OKR_FAULTS === 'all' ? calls : 12;
    const failed: string[] = [];
    for (let at = 0; at < most; at += 1) {
      await rewind();
      const place = 1 + Math.round((at * (calls - 1)) / (most - 1));
      const input = setupInput(file, { language: 'zh' });
      file.host.calls.reset();
      file.host.faults.loseUnflushed = at % 2 === 1;
      file.host.faults.killAt(place);
      try {
        change(file, 'zh');
      } catch {
        // What counts is the workbook after the next run.
      }
      file.host.faults.clear();
      const isCutOff = valueIn(file.panel.okrHome()).next.kind === 'finish';
      for (let step = 0; step < 30; step += 1) {
        if (valueIn(file.panel.okrSetupStep(isCutOff ? null : input)).finished) break;
      }
      const found = differences(stateOf(file), wanted);
      if (found.length > 0) failed.push(`killed at ${place} of ${calls}: ${found.join('; ')}`);
    }
    expect(failed).toEqual([]);
  });

  it('cut off and answered with the old language, it goes back', { timeout: 120_000 }, async () => {
    const file = await rewind();
    const before = stateOf(file);
    const input = setupInput(file, { language: 'zh' });
    for (let step = 0; step < 4; step += 1) valueIn(file.panel.okrSetupStep(input));
    expect(differences(stateOf(file), before)).not.toEqual([]);
    change(file, 'en');
    expect(differences(stateOf(file), before)).toEqual([]);
  });
});
