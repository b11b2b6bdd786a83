/** .xlsx files on the host: what is written opens again as it was, in here, in exceljs and in LibreOffice. */
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../preview/files/index.js';
import { readXlsx } from '../../preview/files/xlsx-read.js';
import { type Host, openHost, type TabSnapshot, type WorkbookSnapshot } from '../../preview/host/index.js';
import { makeTemplate } from '../../preview/page/files/template.js';
import { libreOfficeVersion } from '../bench/libreoffice.js';
import { type AddOn, openAddOn, setUp } from '../headless.js';
import { throughLibreOffice } from './files-office.js';

const NOW = '2026-11-24T09:00:00Z';
const LANGUAGES = [
  { language: 'en', locale: 'en_US' },
  { language: 'zh', locale: 'zh_CN' },
] as const;

async function reopened(bytes: Uint8Array, name = 'file.xlsx'): Promise<Host> {
  const opened = await FORMATS.openFile(name, bytes, { blank: openHost().save(), dateFormat: 'M/d/yyyy' });
  return openHost({ document: opened.document, now: NOW });
}
const written = (host: Host): Promise<Uint8Array> => FORMATS.saveXlsx(host.save(), host.grid);

async function example(language: 'en' | 'zh', locale: string): Promise<AddOn> {
  const addOn = await openAddOn({ locale });
  setUp(addOn, { start: 'example', language });
  return addOn;
}
function templateOf(addOn: AddOn, language: 'en' | 'zh'): void {
  const run = (name: string, args: readonly unknown[]) => addOn.run[name]?.(...args);
  makeTemplate({ host: addOn.host, functions: [], run, open() {}, setUserLocale() {} }, language);
}

/** What no .xlsx holds, and what means the same without being said. */
function comparable(snapshot: WorkbookSnapshot): unknown {
  const tab = ({ metadata: _m, borders: _b, styles, columnWidths, ...rest }: TabSnapshot) => ({
    ...rest,
    columnWidths: Object.fromEntries(Object.entries(columnWidths).filter(([, width]) => width !== 96)),
    styles: Object.fromEntries(
      Object.entries(styles).flatMap(([a1, style]) => {
        const kept = Object.entries(style).filter(
          ([key, value]) => !(key === 'fontSize' && value === 10) && !(key === 'wrapping' && value !== 'wrap'),
        );
        return kept.length === 0 ? [] : [[a1, Object.fromEntries(kept)]];
      }),
    ),
  });
  return { names: snapshot.names, tabs: snapshot.tabs.map(tab) };
}

describe.each(LANGUAGES)('the whole workbook ($language)', ({ language, locale }) => {
  test('comes back as it was', async () => {
    const { host } = await example(language, locale);
    const tab = host.snapshot().tabs.find(({ frozenRows }) => frozenRows > 0)?.name ?? '';
    host.user.note(tab, 'C5', 'Asked on 3 November\n<b>& "twice"</b>');
    const back = await reopened(await written(host));
    expect(comparable(back.snapshot())).toEqual(comparable(host.snapshot()));
  });

  test('is known to the add-on, which finds its tabs by their headers', async () => {
    const { host } = await example(language, locale);
    const opened = await FORMATS.openFile('x.xlsx', await written(host), { blank: openHost().save(), dateFormat: '' });
    const addOn = await openAddOn({ document: opened.document });
    const home = addOn.panel.okrHome();
    expect(home).toMatchObject({ ok: true, value: { cycle: {}, progress: { verdict: 'onTrack' } } });
  });

  test('is read by exceljs: views, groups, lists, rules, names, notes', async () => {
    const { host } = await example(language, locale);
    const name = host.snapshot().tabs.find(({ columnGroups }) => columnGroups.length > 0)?.name ?? '';
    host.user.note(name, 'C5', 'A note');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await written(host)).buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet(name);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3, showGridLines: false });
    expect(sheet?.properties.tabColor).toEqual({ argb: 'FF1A73E8' });
    expect(sheet?.getColumn('N')).toMatchObject({ hidden: true, outlineLevel: 1 });
    expect(sheet?.getColumn('S').hidden).toBe(true);
    expect(sheet?.getCell('C5').note).toBe('A note');
    expect(sheet?.getCell('D5').dataValidation).toMatchObject({
      type: 'list',
      formulae: [expect.stringMatching(/!\$A\$4:\$A\$\d+$/)],
    });
    const rules = (sheet as unknown as { conditionalFormattings: { rules: { formulae: string[] }[] }[] })
      .conditionalFormattings;
    expect(rules.flatMap((block) => block.rules.flatMap(({ formulae }) => formulae)).join()).toContain(
      '_xlfn.ISFORMULA($H4)',
    );
    expect(workbook.worksheets.map(({ state }) => state)).toContain('hidden');
    expect(sheet?.getCell('I5').formula).toBe('IF($S5=2,$W5,IF($S5=1,$Z5,""))');
  });

  test('computes the same in LibreOffice, every cell of it (PR-12)', { timeout: 180_000 }, async () => {
    if (libreOfficeVersion() === undefined) return console.log('skipped: no LibreOffice here');
    const { host } = await example(language, locale);
    await expectSameInOffice(host);
  });

  test('as a template is blank, has no tab for the add-on alone, and lives without it', {
    timeout: 180_000,
  }, async () => {
    const addOn = await openAddOn({ locale });
    templateOf(addOn, language);
    const { host } = addOn;
    const tabs = host.snapshot().tabs.map(({ name, hidden }) => ({ name, hidden }));
    expect(tabs).toHaveLength(4);
    expect(tabs.filter(({ hidden }) => hidden)).toEqual([]);
    const okr = tabs[0]?.name ?? '';
    expect(Object.keys(host.snapshot().tabs[0]?.notes ?? {})).toEqual(['A3', 'E3']);
    // The columns that are shown say nothing yet.
    expect(
      host
        .texts(okr)
        .slice(3)
        .flatMap((row) => row.slice(0, 18))
        .join(''),
    ).toBe('');
    if (libreOfficeVersion() === undefined) return console.log('skipped: no LibreOffice here');
    await expectSameInOffice(host);
    // Typed into the template, without any script: IDs, two key results, their objective.
    const rows = [
      ['O1', 'Grow'],
      ['K2', '', 'Clients', '', 'O1', '0', '10', '5'],
      ['K3', '', 'Visits', '', 'O1', '0', '10', '10'],
    ];
    host.user.paste(okr, 'A4', rows);
    expect(host.evaluate(okr, 'I4')).toBe(0.75);
    await expectSameInOffice(host);
  });
});

/** Nothing computed goes along in the file, so that all that LibreOffice shows is its own. */
/** LibreOffice computes TODAY() with the clock of the machine: as a value, both judge by the same day. */
function fixToday(host: Host): void {
  const [tab = '', cell = ''] = (host.snapshot().names.OKR_today ?? '').split('!');
  const day = host.evaluate(tab.replace(/^'|'$/g, ''), cell.replaceAll('$', ''));
  const book = host.globals.SpreadsheetApp.getActiveSpreadsheet();
  host.execute(() =>
    book
      .getSheetByName(tab.replace(/^'|'$/g, ''))
      ?.getRange(cell)
      .setValues([[Number(day)]]),
  );
}

async function expectSameInOffice(host: Host): Promise<void> {
  fixToday(host);
  const bytes = await FORMATS.saveXlsx(host.save(), () => []);
  const { book } = await readXlsx(throughLibreOffice(bytes), '');
  const different: string[] = [];
  let count = 0;
  for (const { name, formulas } of host.snapshot().tabs) {
    const cells = book.tabs.find((tab) => tab.name === name)?.cells ?? [];
    const shown = new Map(cells.map(({ row, col, value }) => [`${row} ${col}`, value ?? '']));
    for (const [row, values] of host.grid(name).entries())
      for (const [col, value] of values.entries()) {
        count++;
        const other = shown.get(`${row} ${col}`) ?? '';
        if (!isSame(value, other)) different.push(`${name} R${row + 1}C${col + 1}: ${value} | ${other}`);
      }
    expect(Object.keys(formulas).length).toBeLessThanOrEqual(cells.length);
  }
  expect(different).toEqual([]);
  expect(count).toBeGreaterThan(1000);
}
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

test('tabs have names that Excel takes, and what refers to them follows', async () => {
  const host = openHost({ now: NOW });
  const book = host.globals.SpreadsheetApp.getActiveSpreadsheet();
  const long = 'Check-in 2026-11-23 of the whole product team';
  for (const [index, name] of [long, `${long} 2`, 'Q4: goals/owners'].entries()) {
    const sheet = book.insertSheet(name, index + 1);
    sheet.getRange('A1').setValues([[index + 1]]);
    book.setNamedRange(`first_${index}`, sheet.getRange('A1'));
  }
  const formulas = [`='${long}'!A1`, `=SUM('${long} 2'!A:A;first_0)`, `="'${long}'!"&'Q4: goals/owners'!A1`];
  book.getSheetByName('Sheet1')?.getRange('A1:C1').setFormulas([formulas]);
  host.globals.SpreadsheetApp.flush();
  const back = await reopened(await written(host));
  const names = back.snapshot().tabs.map(({ name }) => name);
  expect(names).toEqual([
    'Sheet1',
    'Check-in 2026-11-23 of the whol',
    'Check-in 2026-11-23 of the wh 2',
    'Q4_ goals_owners',
  ]);
  expect(back.grid('Sheet1')[0]).toEqual([1, 3, `'${long}'!3`]);
});

describe('small workbooks of any kind', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('=1+1', '007', 'a\nb', ' x ', '_x0041_', '目标', "it's", '<&>"'),
  );
  const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.integer());
  const formula = fc.constantFrom(
    '=A1&""',
    '=IF(B1="";1;"x;y")',
    '=SUM(A:A)',
    "=COUNTA('a b''c'!A1:B2)",
    '=1/0',
    '=ISFORMULA(A1)',
    '=SUM(B1:B)',
  );
  const look = fc.record(
    {
      bold: fc.constant(true),
      italic: fc.constant(true),
      fontSize: fc.integer({ min: 11, max: 30 }),
      fillColor: fc.constantFrom('#fdeac2', '#1a73e8'),
      textColor: fc.constantFrom('#5f6368', '#0d652d'),
      align: fc.constantFrom('left', 'center', 'right'),
      verticalAlign: fc.constantFrom('top', 'middle'),
      wrapping: fc.constant('wrap'),
    },
    { requiredKeys: [] },
  );
  const cell = fc.record({
    row: fc.nat(8),
    col: fc.nat(4),
    put: fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: formula.map((source) => ({ source })) }),
    look,
    format: fc.constantFrom('', '0%', '0.0" days"', 'yyyy-mm-dd', '@', '[$€]#,##0', '#,##0;[Red]-#,##0'),
  });
  const tab = fc.record({
    cells: fc.uniqueArray(cell, { maxLength: 12, selector: ({ row, col }) => row * 10 + col }),
    note: fc.option(text.filter((note) => /\S/.test(note))),
    list: fc.option(
      fc.uniqueArray(fc.constantFrom('Yes', 'No', 'a, b', 'c "d"', '是', 'x'.repeat(200)), { minLength: 1 }),
    ),
    isBlocking: fc.boolean(),
    rule: fc.option(fc.constantFrom('=A1="x"', '=$B1>2', '=AND(A1<>"";ISFORMULA(B1))')),
    widths: fc.dictionary(fc.nat(4).map(String), fc.integer({ min: 20, max: 400 }), { maxKeys: 3 }),
    heights: fc.dictionary(fc.nat(8).map(String), fc.integer({ min: 10, max: 90 }), { maxKeys: 3 }),
    hidden: fc.option(fc.nat(4)),
    group: fc.option(fc.record({ start: fc.integer({ min: 1, max: 2 }), isFolded: fc.boolean() })),
    frozen: fc.nat(3),
  });

  test('come back as they were', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tab, { minLength: 1, maxLength: 3 }), async (tabs) => {
        const host = openHost({ now: NOW });
        const book = host.globals.SpreadsheetApp.getActiveSpreadsheet();
        const names = ['Sheet1', "a b'c", '目标 1'];
        tabs.forEach((plan, index) => {
          const sheet = book.getSheetByName(names[index] ?? '') ?? book.insertSheet(names[index] ?? '', index);
          for (const { row, col, put, format } of plan.cells) {
            // Formulas stand beside what they read: in which order a circle is computed means nothing.
            const range = sheet.getRange(row + 1, col + (typeof put === 'object' ? 6 : 1), 1, 1);
            if (format !== '') range.setNumberFormat(format);
            if (typeof put === 'object') range.setFormulas([[put.source]]);
            else range.setValues([[typeof put === 'string' && put !== '' ? `'${put}` : put]]);
          }
          const range = sheet.getRange('A1:B3');
          if (plan.note !== null)
            range.setNotes([
              [plan.note, ''],
              ['', ''],
              ['', ''],
            ]);
          const rules = host.globals.SpreadsheetApp;
          if (plan.list !== null)
            range.setDataValidation(
              rules.newDataValidation().requireValueInList(plan.list, true).setAllowInvalid(!plan.isBlocking).build(),
            );
          if (plan.rule !== null)
            sheet.setConditionalFormatRules([
              rules
                .newConditionalFormatRule()
                .whenFormulaSatisfied(plan.rule)
                .setBackground('#fdeac2')
                .setBold(true)
                .setRanges([range])
                .build(),
            ]);
          for (const [col, width] of Object.entries(plan.widths)) sheet.setColumnWidths(Number(col) + 1, 1, width);
          for (const [row, height] of Object.entries(plan.heights)) sheet.setRowHeights(Number(row) + 1, 1, height);
          if (plan.group !== null) {
            sheet.getRange(1, plan.group.start + 1, 1, 2).shiftColumnGroupDepth(1);
            if (plan.group.isFolded) sheet.getColumnGroup(plan.group.start + 1, 1)?.collapse();
          }
          if (plan.hidden !== null && plan.group === null) sheet.hideColumns(plan.hidden + 1, 1);
          sheet.setFrozenRows(plan.frozen);
          book.setNamedRange(`area_${index}`, sheet.getRange(index === 0 ? 'B2:C4' : 'C:C'));
        });
        host.globals.SpreadsheetApp.flush();
        const document = host.save();
        const styled = {
          ...document,
          tabs: document.tabs.map((saved, index) => ({
            ...saved,
            cells: saved.cells.map(
              (entry, at) =>
                [
                  entry[0],
                  entry[1],
                  at % Math.max(1, tabs[index]?.cells.length ?? 1),
                  entry[3],
                  entry[4],
                  entry[5],
                ] as const,
            ),
          })),
          styles: tabs.flatMap(({ cells }) => cells.map((planned) => planned.look)),
        };
        const start = openHost({ document: styled as typeof document, now: NOW });
        const back = await reopened(await written(start));
        expect(comparable(back.snapshot())).toEqual(comparable(start.snapshot()));
      }),
      { numRuns: Number(process.env.OKR_RUNS ?? 20) },
    );
  });
});
