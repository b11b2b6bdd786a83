/** Two check-ins on the built bundle, the second a day late; every figure by hand, the calculation beside it. */
import { describe, expect, it } from 'vitest';
import { OTHER_UNKNOWNS } from '../../../preview/host/index.js';
import type { Cell } from '../../../src/okr/cell.js';
import { LANGUAGES } from '../../../src/panel-api/index.js';
import { valueIn } from '../../headless.js';
import {
  type CheckInFile,
  columns,
  logOf,
  on,
  openCheckInFile,
  rowBelow,
  save,
  start,
  TABLE,
  tabOf,
  typeAt,
} from './table.js';

const WORLDS = [
  { world: 'as far as Google is known', host: {} },
  { world: 'with the other answer to all that is not', host: { unknowns: OTHER_UNKNOWNS } },
];
const cases = LANGUAGES.flatMap((language) => WORLDS.map((world) => ({ language, ...world })));
const IN = {
  en: {
    nine: '9 Nov',
    who: 'Saved by Ana Ruiz, 17 Nov 09:30',
    left: '44 days left · last check-in 9 Nov',
    first: '52 days left · first check-in of 2026-Q4',
    blocked: 'Blocked: ',
  },
  zh: {
    nine: '11月9日',
    who: 'Ana Ruiz 保存于 11月17日 09:30',
    left: '还剩 44 天 · 上次进展更新 11月9日',
    first: '还剩 52 天 · 2026-Q4 的首次进展更新',
    blocked: '受阻：',
  },
};
/** Serial numbers of the two days. */
const [NINTH, SEVENTEENTH] = [46335, 46343];

/** A line of the Log: everything but cycle and the columns that are said to be empty. */
const line = (day: number, kind: string, id: string, title: string, owner: string, ...rest: readonly Cell[]) => {
  const [from = '', target = '', value = '', progress = '', confidence = '', note = '', who = ''] = rest;
  return [day, '2026-Q4', kind, id, title, owner, from, target, value, progress, confidence, note, who];
};

/** Column A and D of the tab from row 4 on: what stands there and why. */
const agenda = ({ host }: CheckInFile, tab: string) =>
  host
    .grid(tab)
    .slice(3)
    .filter((row) => row[0] !== '')
    .map((row) => (row[3] === '' ? row[0] : [row[0], row[3]]));

describe.each(cases)('two check-ins: $language, $world', ({ language, host: options }) => {
  it('every figure of tabs, table and Log', { timeout: 60_000 }, async () => {
    const file = await openCheckInFile({ language, host: options });
    const { host, panel, words } = file;
    const w = words.checkIn;
    const say = IN[language];
    const tab = tabOf(file, '2026-11-09');

    // 9 November. 39/91 of the days are gone: expected 0.7 x 39/91 = 0.3 under O1, 39/91 = 0.428571 under O5.
    on(file, '2026-11-09');
    expect(valueIn(panel.okrReviewStart())).toEqual({
      day: '2026-11-09',
      tabs: [{ name: tab, keyResults: 6 }],
      unsaved: [],
    });
    expect(start(file)).toMatchObject({
      day: '2026-11-09',
      finished: true,
      first: 3,
      tabs: [{ name: tab, state: 'done', keyResults: 6 }],
    });
    expect(host.evaluate(tab, 'C1')).toBe(say.first);
    expect(host.evaluate(tab, 'A2')).toBe('');
    expect(host.evaluate(tab, 'K1')).toBe(w.notSaved);
    // K3 0.1 - 0.3 = -0.2 and K6 0.25 - 0.4286 = -0.1786: at risk. K2 -0.0143 and K7 -0.0286: on track. K4 is open.
    expect(agenda(file, tab)).toEqual([
      w.first,
      ['K3', w.reason.atRisk],
      ['K6', w.reason.atRisk],
      ['K8', w.reason.noValue],
      w.fine,
      'K2',
      'K4',
      'K7',
      w.wins,
      w.commitments,
    ]);
    // Target, last value, new value, confidence, progress, change
    expect(columns(file, tab, 'EFGHIJ')).toEqual({
      K2: [0.85, 0.8, '', '', 0.285714, ''],
      K3: [4, 8.5, '', '', 0.1, ''],
      K4: ['', w.open, false, '', 0, ''],
      K6: [12, 3, '', '', 0.25, ''],
      K7: [50, 20, w.linked, '', 0.4, 0],
      K8: [20, '', '', '', 0, ''],
    });
    expect(host.display(tab, `E9`)).toBe('85%');
    // title, owner, start, target, value, progress
    const kr = {
      K2: ['K2', 'Renewal rate', 'Ben', 0.78, 0.85],
      K3: ['K3', 'Hours to first reply', 'Cho', 9, 4],
      K4: ['K4', 'Certificate received', 'Dee', '', ''],
      K6: ['K6', 'Pilot clinics', 'Ben', 0, 12],
      K7: ['K7', 'Calls answered', 'Cho', '', 50],
      K8: ['K8', 'Days to install', 'Dee', 30, 20],
    } as const;
    const added = [
      line(NINTH, w.kind.added, ...kr.K2, 0.8, 0.285714),
      line(NINTH, w.kind.added, ...kr.K3, 8.5, 0.1),
      line(NINTH, w.kind.added, ...kr.K4, '', 0),
      line(NINTH, w.kind.added, ...kr.K6, 3, 0.25),
      line(NINTH, w.kind.added, ...kr.K7, 20, 0.4),
      line(NINTH, w.kind.added, ...kr.K8, '', 0),
    ];
    expect(logOf(file)).toEqual(added);

    typeAt(file, tab, 'K3', 'G', '7');
    typeAt(file, tab, 'K3', 'H', '7');
    typeAt(file, tab, 'K3', 'K', `${say.blocked}the help desk`);
    typeAt(file, tab, 'K6', 'G', '6');
    typeAt(file, tab, 'K2', 'G', '79%');
    typeAt(file, tab, 'K4', 'G', 'TRUE');
    host.user.type('Calls', 'B7', '25');
    host.user.type(tab, `A${rowBelow(file, tab, w.wins)}`, 'First clinic signed');
    host.user.type(tab, `A${rowBelow(file, tab, w.commitments)}`, "'=Call the ten largest");
    // What the new values give is shown at once.
    const shown = {
      K2: [0.142857, -14], // (79 - 78)/7 = 0.142857; -14.2857 points
      K3: [0.4, 30], // (9 - 7)/5
      K4: [1, 100],
      K6: [0.5, 25], // 6/12
      K7: [0.5, 10], // 25/50
      K8: [0, ''],
    };
    expect(columns(file, tab, 'IJ')).toEqual(shown);
    on(file, '2026-11-09', '09:30');
    expect(save(file)).toMatchObject({
      ...{ day: '2026-11-09', saved: true, filled: 5, total: 6, wins: 1, commitments: 1, logged: 7 },
      ...{ conflicts: [], remarks: [], tab: { name: tab } },
    });
    const first = [
      line(NINTH, w.kind.checkIn, ...kr.K3, 7, 0.4, 7, `${say.blocked}the help desk`, 'Ana Ruiz'),
      line(NINTH, w.kind.checkIn, ...kr.K6, 6, 0.5, '', '', 'Ana Ruiz'),
      line(NINTH, w.kind.checkIn, ...kr.K2, 0.79, 0.142857, '', '', 'Ana Ruiz'),
      line(NINTH, w.kind.checkIn, ...kr.K4, true, 1, '', '', 'Ana Ruiz'),
      line(NINTH, w.kind.checkIn, ...kr.K7, 25, 0.5, '', '', 'Ana Ruiz'),
      line(NINTH, w.kind.win, '', 'First clinic signed', '', '', '', '', '', '', '', 'Ana Ruiz'),
      line(NINTH, w.kind.commitment, '', '=Call the ten largest', '', '', '', '', '', '', '', 'Ana Ruiz'),
    ];
    expect(logOf(file)).toEqual([...added, ...first]);
    expect(host.display(file.log, 'I10')).toBe('79%');
    // Six levels of a sixth: 0.142857 is the first, 0.4 the third, 0.5 the fourth, 1 the sixth.
    expect(columns(file, TABLE, 'HIKLM')).toMatchObject({
      K2: [0.79, 0.142857, '→ ▁', '', ''],
      K3: [7, 0.4, '→ ▃', 7, `${say.blocked}the help desk`],
      K4: [true, 1, '→ ▇', '', ''],
      K6: [6, 0.5, '→ ▅', '', ''],
      K7: [25, 0.5, '→ ▅', '', ''],
      K8: ['', 0, '', '', ''],
    });
    expect(host.display(TABLE, 'H5')).toBe('79%');
    expect(columns(file, TABLE, 'Q')).toMatchObject({ K2: [NINTH], K4: [NINTH], K7: [NINTH - 1] });
    expect(columns(file, tab, 'IJ')).toEqual(shown);
    // Since they were written down: K4 +100, K3 +30, K6 +25, K7 +10 up, K2 -14 down; three of a side are named.
    expect(host.evaluate(tab, 'A2')).toBe(
      `${w.movedFirst}  ↑ K4 ${w.done}   ↑ K3 +30   ↑ K6 +25   ↓ K2 −14   ${w.movedMore.replace('{n}', '1')}`,
    );

    // 12 November, in the table and nowhere else: K6 slips, K8 gets its first value, K2 an easier target, K9 is new.
    on(file, '2026-11-12');
    host.user.type(TABLE, 'H9', '5');
    host.user.type(TABLE, 'H11', '29');
    host.user.type(TABLE, 'G5', '82%');
    host.user.type('Calls', 'B7', '30');
    host.user.paste(TABLE, 'C12', [['Leads', 'Cho', '', '40', '120', '58']]);

    // 17 November. 47/91: expected 0.361538 under O1, 0.516484 under O5.
    on(file, '2026-11-17');
    const second = tabOf(file, '2026-11-17');
    expect(start(file)).toMatchObject({ day: '2026-11-17', first: 5, tabs: [{ name: second, keyResults: 6 }] });
    expect(host.evaluate(second, 'C1')).toBe(say.left);
    // K3 is blocked; K8 0.1 and K9 18/80 = 0.225 are off track; K6 fell from 0.5 to 5/12; K2 1/4 - 0.3615 at risk.
    expect(agenda(file, second)).toEqual([
      w.first,
      ['K3', w.reason.blocked],
      ['K8', w.reason.offTrack],
      ['K9', w.reason.offTrack],
      ['K6', w.reason.falling],
      ['K2', w.reason.atRisk],
      w.fine,
      'K7',
      w.promised,
      '=Call the ten largest',
      w.wins,
      w.commitments,
    ]);
    // K2 0.142857 -> 0.25, K7 0.5 -> 0.6, K8 0 -> 0.1, K6 0.5 -> 0.416667
    const since = w.moved.replace('{day}', say.nine);
    expect(host.evaluate(second, 'A2')).toBe(`${since}  ↑ K2 +11   ↑ K7 +10   ↑ K8 +10   ↓ K6 −8`);
    const eased = ['K2', 'Renewal rate', 'Ben', 0.78, 0.82] as const;
    const leads = ['K9', 'Leads', 'Cho', 40, 120] as const;
    const between = [
      line(SEVENTEENTH, w.kind.targetChanged, ...eased, 0.79, 0.25, '', '85% → 82%'),
      line(SEVENTEENTH, w.kind.edit, ...kr.K6, 5, 0.416667),
      line(SEVENTEENTH, w.kind.edit, ...kr.K8, 29, 0.1),
      line(SEVENTEENTH, w.kind.added, ...leads, 58, 0.225),
    ];
    expect(logOf(file).slice(13)).toEqual(between);
    expect(columns(file, second, 'EFGHIJK')).toEqual({
      K2: [0.82, 0.79, '', '', 0.25, '', ''],
      K3: [4, 7, '', 7, 0.4, '', `${say.blocked}the help desk`],
      K6: [12, 5, '', '', 0.416667, '', ''],
      K7: [50, 30, w.linked, '', 0.6, 0, ''],
      K8: [20, 29, '', '', 0.1, '', ''],
      K9: [120, 58, '', '', 0.225, '', ''],
    });

    typeAt(file, second, 'K3', 'G', '6');
    typeAt(file, second, 'K3', 'K', 'Call the desk');
    typeAt(file, second, 'K8', 'G', '26');
    typeAt(file, second, 'K6', 'G', '8');
    typeAt(file, second, 'K6', 'H', '6');
    typeAt(file, second, 'K2', 'G', '80%');
    host.user.type('Calls', 'B7', '31');
    host.user.type(second, `A${rowBelow(file, second, w.commitments)}`, 'Send the offer');
    on(file, '2026-11-17', '09:30');
    expect(save(file)).toMatchObject({ saved: true, filled: 5, total: 6, wins: 0, commitments: 1, logged: 6 });
    expect(logOf(file).slice(17)).toEqual([
      line(SEVENTEENTH, w.kind.checkIn, ...kr.K3, 6, 0.6, 7, 'Call the desk', 'Ana Ruiz'), // 3/5
      line(SEVENTEENTH, w.kind.checkIn, ...kr.K8, 26, 0.4, '', '', 'Ana Ruiz'), // (30 - 26)/10
      line(SEVENTEENTH, w.kind.checkIn, ...kr.K6, 8, 0.666667, 6, '', 'Ana Ruiz'), // 8/12
      line(SEVENTEENTH, w.kind.checkIn, ...eased, 0.8, 0.5, '', '', 'Ana Ruiz'), // 2/4
      line(SEVENTEENTH, w.kind.checkIn, ...kr.K7, 31, 0.62, '', '', 'Ana Ruiz'), // 31/50
      line(SEVENTEENTH, w.kind.commitment, '', 'Send the offer', '', '', '', '', '', '', '', 'Ana Ruiz'),
    ]);
    expect(columns(file, second, 'IJ')).toEqual({
      K2: [0.5, 25],
      K3: [0.6, 20],
      K6: [0.666667, 25],
      K7: [0.62, 2],
      K8: [0.4, 30],
      K9: [0.225, ''],
    });
    expect(columns(file, TABLE, 'IK')).toMatchObject({
      K2: [0.5, '↑   ▁▅'],
      K3: [0.6, '↑   ▃▅'],
      K4: [1, '→ ▇'],
      K6: [0.666667, '↑   ▅▆'],
      K7: [0.62, '↑   ▅▅'],
      K8: [0.4, '→ ▃'],
      K9: [0.225, ''],
    });
    // K8 0 -> 0.4, K2 0.142857 -> 0.5, K3 0.4 -> 0.6; K6 +17 and K7 +12 are not named.
    expect(host.evaluate(second, 'A2')).toBe(
      `${since}  ↑ K8 +40   ↑ K2 +36   ↑ K3 +20   ${w.movedMore.replace('{n}', '2')}`,
    );
    expect(host.evaluate(second, 'K1')).toBe(say.who);
    // The first tab is the record of its day.
    expect(columns(file, tab, 'IJ')).toEqual(shown);
  });
});
