/** The Summary's table of teams. Each sums over its run of the hidden list. */
import { type BookWords, fill } from '../i18n/book/index.js';
import { serialOf } from '../okr/day.js';
import { COLOR } from './colors.js';
import type { Put } from './spec.js';
import type { HiddenList, ListColumn } from './summary-hidden.js';
import { runOfTeam, type SummaryLists } from './summary-lists.js';
import { barFormula, type OkrReader } from './summary-okr.js';
import { type Place, shownIn } from './summary-places.js';
import {
  BAR,
  columnStyle,
  frameStyles,
  type Line,
  linesAt,
  PERCENT,
  quietLine,
  remarkStyle,
  type Section,
  STATUS,
} from './summary-section.js';

/** The ranges of a team's objectives and key results. */
interface TeamRanges {
  objectives(column: ListColumn): readonly string[];
  keyResults(column: ListColumn): readonly string[];
}

function rangesOf(lists: SummaryLists, hidden: HiddenList, team: number): TeamRanges {
  const objectives = runOfTeam(lists.objectives, team);
  const keyResults = runOfTeam(lists.keyResults, team);
  return {
    objectives: (column) => hidden.ranges('objectives', objectives, column),
    keyResults: (column) => hidden.ranges('keyResults', keyResults, column),
  };
}

const list = (ranges: readonly string[]) => ranges.join(';');
const each = (ranges: readonly string[], of: (range: string, at: number) => string) => ranges.map(of).join('+');

export function teamsSection(
  words: BookWords,
  lists: SummaryLists,
  place: Place,
  okr: OkrReader,
  hidden: HiddenList,
): Section {
  const { summary } = words;
  const { teams } = lists;
  const shown = shownIn(place.lines, teams.length);
  const lines = teams.slice(0, shown).map(({ name, lastCheckIn }, team): Line => {
    const row = place.first + team;
    const ranges = rangesOf(lists, hidden, team);
    return {
      B: name === '' ? summary.noTeam : name,
      ...countCells(ranges),
      ...progressCells(ranges, okr, row),
      J: { formula: barFormula(`$I${row}`, `$S${row}`) },
      L: { formula: statusFormula(row) },
      N: lastCheckIn === undefined ? '' : (serialOf(lastCheckIn) ?? ''),
      Q: team + 1,
      R: measuredCell(ranges),
    };
  });
  const rest = teams.length - shown;
  const last: Line[] =
    rest > 0 ? [{ B: fill(summary.more, { n: rest }) }] : teams.length === 0 ? [{ B: summary.noTeams }] : [];
  return {
    blocks: [
      { row: place.title, column: 2, cells: [[summary.teams]] },
      { row: place.title, column: 15, cells: [[summary.means]] },
      linesAt(place.header, [headers(words)]),
      linesAt(place.first, [...lines, ...last]),
    ],
    styles: [
      ...frameStyles(place, 'B', 'O', ['D:I']),
      remarkStyle(place),
      columnStyle(place, 'B', { bold: true }),
      columnStyle(place, 'D:H', { align: 'right', format: '0' }),
      columnStyle(place, 'I', { ...PERCENT, bold: true }),
      columnStyle(place, 'J', BAR),
      columnStyle(place, 'L:M', STATUS),
      columnStyle(place, 'N', { align: 'left', format: 'yyyy-mm-dd' }),
      ...(last.length > 0 ? [quietLine(place)] : []),
    ],
  };
}

function headers({ okr, summary }: BookWords): Line {
  const { column } = summary;
  return {
    B: column.team,
    D: column.objectives,
    E: column.keyResults,
    F: { formula: '=OKR_status_onTrack' },
    G: { formula: '=OKR_status_atRisk' },
    H: { formula: '=OKR_status_offTrack' },
    I: okr.progress,
    J: summary.bar,
    L: okr.status,
    N: column.lastCheckIn,
    P: okr.code,
    Q: column.number,
    R: column.measured,
    S: summary.expected,
  };
}

/** Objectives and key results that are still in the table, and key results by status. */
function countCells({ objectives, keyResults }: TeamRanges): Line {
  const found = (ranges: readonly string[]): Put => (ranges.length === 0 ? 0 : { formula: `=COUNT(${list(ranges)})` });
  const codes = keyResults('figure');
  const byStatus = (code: number): Put =>
    codes.length === 0 ? 0 : { formula: `=${each(codes, (range) => `COUNTIFS(${range};${code})`)}` };
  return {
    D: found(objectives('row')),
    E: found(keyResults('row')),
    F: byStatus(1),
    G: byStatus(2),
    H: byStatus(3),
  };
}

/** Mean progress of the objectives that have one, what is expected of them today, and the status code. */
function progressCells({ objectives }: TeamRanges, okr: OkrReader, row: number): Line {
  const [rows, progress, levels] = [objectives('row'), objectives('figure'), objectives('level')];
  if (rows.length === 0) return { P: 0 };
  const judged = (at: number) => `${levels[at]};">0";${progress[at]};">=0"`;
  const sum = each(levels, (range, at) => `SUMIFS(${range};${judged(at)})`);
  const count = each(levels, (_range, at) => `COUNTIFS(${judged(at)})`);
  return {
    I: { formula: `=IFERROR(ROUND(SUM(${list(progress)})/COUNT(${list(progress)});6);"")` },
    S: okr.formula(`=IF(ISNUMBER([ratio!]);IFERROR(ROUND([link!]*(${sum})/(${count});6);"");"")`),
    P: okr.formula(codeFormula(rows, progress, objectives('code'), row)),
  };
}

/**
 * 0 where none of its objectives is in the table any more; else as an objective is judged: the code of a status, or
 * words. Nobody has a value where all of its objectives say so.
 */
function codeFormula(
  rows: readonly string[],
  progress: readonly string[],
  codes: readonly string[],
  row: number,
): string {
  const has = (code: number) => each(codes, (range) => `COUNTIFS(${range};${code})`);
  const worst = (code: 2 | 3) => `IF(OKR_statusFrom=OKR_worst;${has(code)}>0;FALSE)`;
  const ahead = `ROUND($I${row}-$S${row};6)`;
  return [
    `=IFERROR(IF(COUNT(${list(rows)})=0;0;`,
    `IF($I${row}="";OKR_problem_nothing;`,
    `IF(IF($I${row}=0;${has(6)}=COUNT(${list(progress)});FALSE);6;`,
    `IF($I${row}>=1;4;`,
    `IF(${worst(3)};3;IF(${worst(2)};2;`,
    'IF([ratio!]="";OKR_problem_cycle;IF([ratio!]<>1;[ratio!];',
    `IF($S${row}="";OKR_problem_type;`,
    `IF(${ahead}>=-OKR_gapRisk;1;IF(${ahead}>=-OKR_gapOff;2;3)))))))))));OKR_problem_settings)`,
  ].join('');
}

/** How many of its key results are measured: one whose objective bears an unknown type is, though it cannot be judged. */
function measuredCell({ keyResults }: TeamRanges): Put {
  const codes = keyResults('figure');
  if (codes.length === 0) return 0;
  return { formula: `=${each(codes, (range) => `COUNTIFS(${range};">0")+COUNTIFS(${range};OKR_problem_type)`)}` };
}

/** The word for the code in P, and how many key results are measured (R) where not all (E) are. */
function statusFormula(row: number): string {
  const [code, all, measured] = [`$P${row}`, `$E${row}`, `$R${row}`];
  return [
    `=IF(ISNUMBER(${code});IF(${code}=0;OKR_fact_none;CHOOSE(${code};OKR_status_onTrack;OKR_status_atRisk;`,
    'OKR_status_offTrack;OKR_status_done;OKR_status_justStarted;OKR_status_noValue;OKR_status_open)',
    `&IF(${measured}<${all};`,
    `SUBSTITUTE(SUBSTITUTE(OKR_remark_measured;"{1}";${measured});"{2}";${all});""));${code})`,
  ].join('');
}

/** Counts of 0 step back, in all lines of the table. */
export function zeroRule({ first, lines }: Place) {
  return { a1: [`F${first}:H${first + lines - 1}`], formula: `=F${first}=0`, color: COLOR.secondary };
}
