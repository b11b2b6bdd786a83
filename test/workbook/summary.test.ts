/** The figures of the Summary as the file shows them, each with its arithmetic. */
import { beforeAll, describe, expect, it } from 'vitest';
import { BOOK_WORDS } from '../../src/i18n/book/index.js';
import type { Cell } from '../../src/okr/cell.js';
import { addDays } from '../../src/okr/day.js';
import type { Language } from '../../src/panel-api/index.js';
import { type AddOn, openSetUp, valueIn } from '../headless.js';

const OKR = 'OKR T';
/** Half of the cycle is over on 24 November: 50 of 100 days. */
const CYCLE = { name: 'T', start: '2026-10-05', end: addDays('2026-10-05', 100) };
const PEOPLE = 'Ben, Sales\nCho, Product\nDee, Product\nEve, Ops';

type Row = readonly [objective: string, keyResult: string, owner: string, ...figures: Cell[]];

/**
 * Expected of an aspirational objective today: 50 % of the time x 70 % = 35 %; of a committed one 50 %. At risk from
 * 10 points behind, off track from 25 points behind.
 */
const ROWS: readonly Row[] = [
  // O1: (50 + 20) / 2 = 35 %, 0 behind: on track
  ['Stay', '', 'Company'],
  ['', 'Renewals', 'Ben', 0, 10, 5], // K2: 50 %, on track
  ['', 'Answers', 'Cho', 0, 10, 2], // K3: 20 %, 15 behind: at risk
  // O4: K6 cannot be measured; 0 %, 35 behind: off track
  ['Win', '', 'Cho'],
  ['', 'Clinics', 'Cho', 0, 10, 0], // K5: 0 %, 35 behind: off track
  ['', 'Leads', 'Dee', 0, 'many', 3], // K6: words
  // O7, committed: (100 + 0) / 2 = 50 %, 0 behind: on track
  ['Ship', '', 'Product'],
  ['', 'Articles', 'Dee', 0, 10, 10], // K8: done
  ['', 'Errors', 'Ben', 0, 10, ''], // K9: no value yet
  // O10, of somebody whom People does not name: 40 %, 5 ahead: on track
  ['Odd', '', 'Zed'],
  ['', 'Calls', 'Zed', 0, 10, 4], // K11: 40 %, on track
];

async function openFile(language: Language, rows: readonly Row[] = ROWS, people = PEOPLE): Promise<AddOn> {
  const addOn = await openSetUp({ language, cycle: CYCLE, people });
  const { host, panel } = addOn;
  const company = BOOK_WORDS[language].companyName;
  host.execute(() => {
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(OKR);
    const cells = rows.map((row) =>
      Array.from({ length: 3 }, (_, at) => (row[at] === 'Company' ? company : (row[at] ?? ''))),
    );
    const figures = rows.map((row) => Array.from({ length: 3 }, (_, at) => row[at + 3] ?? ''));
    if (rows.length === 0) return;
    sheet?.getRange(4, 2, rows.length, 3).setValues(cells);
    sheet?.getRange(4, 6, rows.length, 3).setValues(figures);
  });
  valueIn(panel.okrTidyUp());
  return addOn;
}

const type = ({ host }: AddOn, cells: Readonly<Record<string, string>>) => {
  for (const [a1, text] of Object.entries(cells)) host.user.type(OKR, a1, text);
};

interface Shown {
  /** Lines of a table below its headers, as displayed, by the columns that it uses. */
  lines(title: string, columns: string, at?: string): string[][];
  display(a1: string): string;
  rowOf(title: string, at?: string): number;
}

function shownIn({ host }: AddOn, language: Language): Shown {
  const tab = BOOK_WORDS[language].tab.summary.replace('{cycle}', 'T');
  const display = (a1: string) => host.display(tab, a1).trim();
  const length = host.grid(tab).length;
  const rowOf = (title: string, at = 'B') => {
    for (let row = 1; row <= length; row += 1) if (display(`${at}${row}`) === title) return row;
    throw new Error(`${title} is not there`);
  };
  return {
    display,
    rowOf,
    lines(title, columns, at = 'B') {
      const lines: string[][] = [];
      for (let row = rowOf(title, at) + 2; row <= length && display(`${at}${row}`) !== ''; row += 1) {
        lines.push([...columns].map((column) => display(`${column}${row}`)));
      }
      return lines;
    },
  };
}

/** Row of a setting, by the name of its cell. */
function settingRow({ host }: AddOn, language: Language, key: string): number {
  return host.grid(BOOK_WORDS[language].tab.settings).findIndex((row) => row.includes(key)) + 1;
}

const renew = (addOn: AddOn) => valueIn(addOn.panel.okrSummary());

describe.each(['en', 'zh'] as const)('the figures of the summary (%s)', (language) => {
  const words = BOOK_WORDS[language];
  const s = words.summary;
  const [on, risk, off, done, silent] = (['onTrack', 'atRisk', 'offTrack', 'done', 'noValue'] as const).map(
    (status) => words.status[status][0] ?? '',
  );
  const target = words.problem.target[0] ?? '';
  const measured = (text: string | undefined, n: number, of: number) =>
    `${text}${(words.remark.measured[0] ?? '').replace('{1}', `${n}`).replace('{2}', `${of}`)}`;
  const blocked = `${words.remark.blocked[0]} the lawyer`;
  let addOn: AddOn;
  let shown: Shown;
  beforeAll(async () => {
    addOn = await openFile(language);
    // Confidence, next step, type of O7.
    type(addOn, { L5: '7', L6: '8', L8: '3', L11: '5', M8: blocked, N10: words.type.committed[0] ?? '' });
    renew(addOn);
    shown = shownIn(addOn, language);
  }, 60_000);

  it('teams: the company, teams with and without objectives, and owners whom nobody knows', () => {
    const none = words.fact.none[0] ?? '';
    expect(shown.lines(s.teams, 'BDEFGHIJL')).toEqual([
      // 35 % of 35 %: 7 of 20 marks, expected at 7
      [words.companyName, '1', '2', '1', '1', '0', '35%', '███████│', on],
      ['Sales', '0', '0', '0', '0', '0', '', '', none],
      // (0 + 50) / 2 = 25 %; expected 50 % x (70 + 100) / 2 = 42.5 %: 17.5 behind. 5 marks, expected at 8.5, rounded 9
      ['Product', '2', '4', '0', '0', '1', '25%', '█████░░░░│', measured(risk, 3, 4)],
      ['Ops', '0', '0', '0', '0', '0', '', '', none],
      // 40 %: 8 marks, expected at 7
      [s.noTeam, '1', '1', '1', '0', '0', '40%', '███████│█', on],
    ]);
  });

  it('objectives in the order of the table', () => {
    expect(shown.lines(s.objectives, 'BGIJLNO')).toEqual([
      ['Stay', words.companyName, '35%', '███████│', on, '2', '7.5'], // (7 + 8) / 2
      ['Win', 'Cho', '0%', '░░░░░░░│', measured(off, 1, 2), '2', '3.0'],
      ['Ship', 'Product', '50%', '██████████│', on, '2', '5.0'],
      ['Odd', 'Zed', '40%', '███████│█', on, '1', ''],
    ]);
  });

  it('what needs attention: blocked and off track, then words, then at risk, then silence', () => {
    expect(shown.lines(s.attention, 'BGIJL')).toEqual([
      ['K5  Clinics', 'Cho', '0%', off, blocked],
      ['K6  Leads', 'Dee', '', target, ''],
      ['K3  Answers', 'Cho', '20%', risk, ''],
      ['K9  Errors', 'Ben', '0%', silent, ''],
    ]);
  });

  it('people in the order of People', () => {
    expect(shown.lines(s.people, 'BDFGHI')).toEqual([
      ['Ana Ruiz', words.companyName, '0', '0', '', ''],
      ['Ben', 'Sales', '0', '2', '7.0', '43%'], // K2, K9: (O1 35 + O7 50) / 2 = 42.5
      ['Cho', 'Product', '1', '2', '5.5', '18%'], // (8 + 3) / 2; (O1 35 + O4 0) / 2 = 17.5
      ['Dee', 'Product', '0', '2', '5.0', '25%'], // (O4 0 + O7 50) / 2
      ['Eve', 'Ops', '0', '0', '', ''],
    ]);
  });

  it('confidence of the seven key results, and the check-ins that there were not', () => {
    expect(shown.lines(s.confidence, 'LMNO', 'L')).toEqual([
      [s.likely, '7–10', '2', '29%'], // K2, K3: 2 / 7
      [s.uncertain, '4–6', '1', '14%'], // K8
      [s.unlikely, '1–3', '1', '14%'], // K5
      [s.unsaid, '', '3', '43%'],
    ]);
    expect(shown.lines(s.checkIns, 'LMNO', 'L')).toEqual([[s.noCheckIns, '', '', '']]);
  });

  it('follows what is typed, and says which rows came later', () => {
    const rewind = addOn.host.mark();
    // K5 reaches 100 %: O4 100 %, Product (100 + 50) / 2 = 75 %
    type(addOn, { H8: '10', B15: 'New', C16: 'One more' });
    expect(shown.lines(s.teams, 'BFHIL')[2]).toEqual(['Product', '0', '0', '75%', measured(on, 3, 4)]);
    expect(shown.lines(s.attention, 'BIJ')[0]).toEqual(['K5  Clinics', '100%', done]);
    const place = `O${shown.rowOf(s.objectives)}`;
    const day = s.renewed.replace('{day}', '2026-11-24');
    expect(shown.display(place)).toBe(`${s.added.replace('{1}', '2')}${day}`);
    renew(addOn);
    expect(shown.display(place)).toBe(day);
    expect(shown.lines(s.objectives, 'B').flat()).toEqual(['Stay', 'Win', 'Ship', 'Odd', 'New']);
    rewind();
  });

  it('fills a bar at most, and leaves the line away where nothing is expected', () => {
    const rewind = addOn.host.mark();
    addOn.host.user.type(words.tab.settings, `B${settingRow(addOn, language, 'max')}`, '200%');
    type(addOn, { H14: '19' });
    // 190 %: all 20 marks, expected at 7
    expect(shown.lines(s.objectives, 'IJ')[3]).toEqual(['190%', `███████│${'█'.repeat(13)}`]);
    addOn.host.user.clear(words.tab.settings, `B${settingRow(addOn, language, 'gapRisk')}`);
    expect(shown.lines(s.objectives, 'IJL')[0]).toEqual(['35%', '███████', words.problem.settings[0]]);
    rewind();
  });

  it('shows the ID and nothing else of a row that is gone', () => {
    const rewind = addOn.host.mark();
    addOn.host.user.deleteRows(OKR, 7);
    expect(shown.lines(s.objectives, 'BGIJLNO')[1]).toEqual(['O4', '', '', '', '', '', '']);
    // O7 is left: 50 % of 50 %
    expect(shown.lines(s.teams, 'BDEIL')[2]).toEqual(['Product', '1', '4', '50%', measured(on, 2, 4)]);
    addOn.host.user.deleteRows(OKR, 7);
    expect(shown.lines(s.attention, 'BGIJL')[0]).toEqual(['K5', '', '', '', '']);
    expect(shown.lines(s.teams, 'BDE')[2]).toEqual(['Product', '1', '3']);
    rewind();
  });

  it('shows no status code as a progress where a row has become another kind', () => {
    const rewind = addOn.host.mark();
    type(addOn, { B7: '', C7: 'A key result now' });
    expect(shown.lines(s.objectives, 'BGIJLNO')[1]).toEqual(['O4', '', '', '', '', '', '']);
    rewind();
  });
});

describe('the lists of the summary', () => {
  const s = BOOK_WORDS.en.summary;
  const everything = (addOn: AddOn) => {
    const shown = shownIn(addOn, 'en');
    return [
      shown.lines(s.teams, 'BDEFGHIJLN'),
      shown.lines(s.objectives, 'BGIJLNO'),
      shown.lines(s.attention, 'BGIJL'),
      shown.lines(s.people, 'BDFGHI'),
      shown.lines(s.confidence, 'LMNO', 'L'),
      ['B3', 'D3', 'F3', 'H3', 'J3', 'L3', 'N3'].map((a1) => shown.display(a1)),
    ];
  };

  it('follow moved columns and a renamed tab', async () => {
    const addOn = await openFile('en');
    renew(addOn);
    const before = everything(addOn);
    const { host } = addOn;
    host.user.moveColumns(OKR, 12, 2, 2); // Confidence and Next step behind ID
    host.user.moveColumns(OKR, 26, 2, 2); // progress of objectives and status code too
    host.user.insertColumns(OKR, 5, 2);
    host.user.renameSheet(OKR, "Ana's goals");
    expect(everything(addOn)).toEqual(before);
    renew(addOn);
    expect(everything(addOn)).toEqual(before);
  }, 60_000);

  it('say so where there is nothing', async () => {
    const addOn = await openFile('en', [], '');
    renew(addOn);
    const shown = shownIn(addOn, 'en');
    expect(shown.lines(s.teams, 'BDEFGHIL')).toEqual([['Company', '0', '0', '0', '0', '0', '', 'No objectives yet']]);
    expect(shown.lines(s.objectives, 'B')).toEqual([[s.noObjectives]]);
    expect(shown.lines(s.attention, 'B')).toEqual([['Nothing needs attention today.']]);
    expect(shown.lines(s.people, 'BDFGHI')).toEqual([['Ana Ruiz', 'Company', '0', '0', '', '']]);
    expect(shown.lines(s.confidence, 'LNO', 'L')[3]).toEqual([s.unsaid, '0', '']);
    expect(shown.display(`O${shown.rowOf(s.objectives)}`)).toBe('Lists as of 2026-11-24');
  }, 60_000);

  it('end with what does not fit on the page, and keep what people wrote below', async () => {
    const teams = Array.from({ length: 12 }, (_, at) => `P${at + 1}, Team ${at + 1}`);
    const rows = Array.from({ length: 14 }, (_, at): readonly Row[] => [
      [`Objective ${at + 1}`, '', `Team ${1 + (at % 12)}`],
      ['', 'Late', `P${1 + (at % 12)}`, 0, 10, 0],
    ]).flat();
    const addOn = await openFile('en', rows, teams.join('\n'));
    renew(addOn);
    const shown = shownIn(addOn, 'en');
    // 13 teams, 14 objectives, 14 key results: 23 lines for all three, none more than one longer than the others
    expect(shown.lines(s.teams, 'B').flat().slice(-2)).toEqual(['Team 6', 'and 6 more']);
    expect(shown.lines(s.objectives, 'B').flat().slice(-2)).toEqual(['Objective 6', 'and 8 more']);
    expect(shown.lines(s.attention, 'B').flat().slice(-2)).toEqual(['K14  Late', 'and 7 more']);
    expect(shown.lines(s.people, 'B')).toHaveLength(13);
    const tab = 'Summary T';
    const last = addOn.host.grid(tab).length;
    addOn.host.user.insertRows(tab, last + 1, 5);
    addOn.host.user.type(tab, `B${last + 2}`, 'A note');
    renew(addOn);
    expect(addOn.host.display(tab, `B${last + 2}`)).toBe('A note');
    expect(shown.lines(s.teams, 'B').flat().slice(-1)).toEqual(['and 6 more']);
  }, 60_000);

  it('shrink again', async () => {
    const addOn = await openFile('en');
    renew(addOn);
    const { host } = addOn;
    host.user.deleteRows(OKR, 7, 8);
    renew(addOn);
    const shown = shownIn(addOn, 'en');
    expect(shown.lines(s.objectives, 'BI')).toEqual([['Stay', '35%']]);
    expect(shown.lines(s.attention, 'B')).toEqual([['K3  Answers']]);
    expect(shown.lines(s.teams, 'B').flat()).toEqual(['Company', 'Sales', 'Product', 'Ops']);
    const texts = host.grid('Summary T').flat().map(String);
    expect(texts.filter((text) => /^#|Zed|O10/.test(text))).toEqual([]);
  }, 60_000);
});
