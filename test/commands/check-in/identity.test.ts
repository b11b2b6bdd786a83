/** After all tags were lost (an .xlsx and back) the check-in tabs and the Log are known by their headers and first row. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/panel-api/index.js';
import { type AddOn, openAddOn, valueIn } from '../../headless.js';
import { openStarted } from './started.js';
import {
  type CheckInFile,
  cellAt,
  FIRST,
  type FileOptions,
  lastLogged,
  logOf,
  on,
  openCheckInFile,
  save,
  start,
  TABLE,
  tabOf,
  typeAt,
} from './table.js';

/** What a download as .xlsx and an upload leave: cells and formats, and no developer metadata at all. */
function dropTags({ host }: AddOn): void {
  host.execute(() => {
    const spreadsheet = host.globals.SpreadsheetApp.getActiveSpreadsheet();
    for (const key of ['okr.tab', 'okr.column']) {
      for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(key).find()) metadata.remove();
    }
  });
}

/** The tabs as the add-on sees them, through what its screens say. */
async function reopened(file: CheckInFile, now: string): Promise<CheckInFile> {
  const again = await openAddOn({ document: file.host.save(), now: `${now}T09:00:00Z` });
  valueIn(again.panel.okrSetPerson('Ana Ruiz'));
  return { ...file, ...again };
}

describe.each(LANGUAGES)('without any tag: %s', (language) => {
  const options: FileOptions = { language };

  it('an open check-in goes on: same day, same tab, saved by ID into the table', async () => {
    const made = await openStarted(options);
    typeAt(made, made.tab, 'K6', 'G', '6');
    dropTags(made);
    const file = await reopened(made, FIRST);
    expect(valueIn(file.panel.okrHome()).checkIn?.open).toMatchObject({ day: FIRST, filled: 2, total: 6 });
    const before = file.host.snapshot();
    expect(start(file)).toMatchObject({ day: FIRST, tabs: [{ name: made.tab, state: 'done' }] });
    expect(file.host.snapshot().tabs.map(({ name }) => name)).toEqual(before.tabs.map(({ name }) => name));
    expect(save(file)).toMatchObject({ saved: true, filled: 2, logged: 2, tab: { name: made.tab } });
    expect(cellAt(file, TABLE, 'K6', 'H')).toBe(6);
    expect(lastLogged(file, 2)).toMatchObject([{ 1: 'K6', 2: 6 }, { 1: 'K7' }]);
  });

  it('one that is saved without tags is saved for good', async () => {
    const made = await openStarted(options);
    typeAt(made, made.tab, 'K6', 'G', '6');
    dropTags(made);
    const file = await reopened(made, FIRST);
    save(file);
    expect(valueIn(file.panel.okrHome()).checkIn).toMatchObject({ open: null, last: FIRST });
    const before = file.host.snapshot();
    expect(save(file)).toMatchObject({ saved: true, logged: 0 });
    expect(file.host.snapshot()).toEqual(before);
  });

  it('one that was saved before is saved still', async () => {
    const made = await openStarted(options);
    typeAt(made, made.tab, 'K6', 'G', '6');
    save(made);
    dropTags(made);
    const file = await reopened(made, '2026-11-10');
    expect(valueIn(file.panel.okrHome()).checkIn).toMatchObject({ open: null, last: FIRST, next: '2026-11-16' });
    const entries = logOf(file).length;
    on(file, '2026-11-16');
    start(file);
    expect(logOf(file)).toHaveLength(entries);
    expect(valueIn(file.panel.okrReviewStart()).unsaved).toEqual([]);
    expect(tabOf(file, '2026-11-16')).toBe(valueIn(file.panel.okrStartCheckIn()).tabs[0]?.name);
  });

  it('the tabs of teams are told apart', async () => {
    const made = await openCheckInFile({ ...options, setup: { rhythm: { weeks: 1, day: 1, perTeam: true } } });
    on(made, FIRST);
    start(made);
    dropTags(made);
    const file = await reopened(made, FIRST);
    const before = file.host.snapshot();
    expect(start(file).tabs).toMatchObject([
      { name: tabOf(file, FIRST, 'Sales'), state: 'done' },
      { name: tabOf(file, FIRST, 'Product'), state: 'done' },
    ]);
    expect(file.host.snapshot().tabs).toHaveLength(before.tabs.length);
  });
});

describe('without any tag', () => {
  it('a Log of a single entry is found', async () => {
    const made = await openCheckInFile();
    made.host.user.deleteRows(TABLE, 10, 2);
    made.host.user.deleteRows(TABLE, 5, 3);
    on(made, FIRST);
    start(made);
    expect(logOf(made)).toHaveLength(1);
    dropTags(made);
    const file = await reopened(made, FIRST);
    save(file);
    expect(file.host.snapshot().tabs.filter(({ name }) => name.startsWith('OKR Log'))).toHaveLength(1);
  });

  it.each<[string, (file: CheckInFile, tab: string) => void]>([
    ['columns moved', ({ host }, tab) => host.user.moveColumns(tab, 7, 1, 4)],
    ['a column of somebody', ({ host }, tab) => host.user.insertColumns(tab, 1, 1)],
    ['the tab renamed', ({ host }, tab) => host.user.renameSheet(tab, 'Monday')],
  ])('the check-in tab is found with %s', async (_name, rearrange) => {
    const made = await openStarted();
    typeAt(made, made.tab, 'K6', 'G', '6');
    rearrange(made, made.tab);
    dropTags(made);
    const file = await reopened(made, FIRST);
    expect(valueIn(file.panel.okrHome()).checkIn?.open).toMatchObject({ day: FIRST, total: 6 });
    save(file);
    expect(cellAt(file, TABLE, 'K6', 'H')).toBe(6);
  });
});
