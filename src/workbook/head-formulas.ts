/**
 * The formulas in row 1 of an OKR tab: share of the cycle elapsed, whether anything may be judged, and the facts
 * that people read. They stand only in columns that no formula reads whole.
 */
import { FIRST_ROW, letters, type OkrColumn, type Positions } from './columns.js';
import { fillTemplate } from './template.js';

/** The row of Settings' Cycles that bears the tab's name. A person may have typed 2027 there as a number. */
const CYCLE =
  'IFERROR(MATCH([id!];OKR_cycle_name;0);IFERROR(MATCH([id!]&"";OKR_cycle_name;0);MATCH(0+[id!];OKR_cycle_name;0)))';
const DAYS = `(INDEX(OKR_cycle_end;${CYCLE})-OKR_today)`;

const holes = (text: string, ...values: string[]) =>
  values.reduce((inner, value, at) => `SUBSTITUTE(${inner};"{${at + 1}}";${value})`, text);

const percent = (fraction: string) => `ROUND(100*${fraction};0)`;
const AVERAGE = 'AVERAGEIFS([result:];[kind:];1)';
const EXPECTED = '[link!]*AVERAGEIFS([scale:];[kind:];1;[scale:];">0";[result:];">=0")';

const keyResults = (code: number) => `COUNTIFS([code:];${code};[kind:];2)`;
const ALL = 'COUNTIFS([kind:];2)';
/** Key results that show no figure to judge: no value yet, or words. */
const WITHOUT = `${ALL}-COUNTIFS([code:];">0";[kind:];2)+${keyResults(6)}`;

const FACTS: Partial<Record<OkrColumn, string>> = {
  link: `=IFERROR(INDEX(OKR_cycle_share;${CYCLE});"")`,

  ratio: [
    '=IFERROR(IF(NOT(AND(ISNUMBER(OKR_gapRisk);ISNUMBER(OKR_gapOff);ISNUMBER(OKR_startShare);',
    'ISNUMBER(OKR_levelAspirational);ISNUMBER(OKR_levelCommitted);ISNUMBER(OKR_max)));OKR_problem_settings;',
    'IF(NOT(ISNUMBER([link!]));OKR_problem_cycle;IF([link!]<OKR_startShare;5;1)));OKR_problem_settings)',
  ].join(''),

  owner: `=IFERROR(IF(${DAYS}<0;OKR_fact_over;IF(${DAYS}=1;OKR_fact_day;${holes('OKR_fact_days', DAYS)}));"")`,

  start: [
    '=IF(COUNTIFS([kind:];1)=0;OKR_fact_none;',
    // Nothing is expected where row 1 lets nothing be judged.
    `IFERROR(IF(ISNUMBER([ratio!]);${holes('OKR_fact_progress', percent(AVERAGE), percent(EXPECTED))};`,
    `${holes('OKR_fact_progressOnly', percent(AVERAGE))});IFERROR(${holes('OKR_fact_progressOnly', percent(AVERAGE))};"")))`,
  ].join(''),

  status: [
    `=IF(${ALL}=0;IF(COUNTIFS([kind:];1)=0;${holes('OKR_fact_begin', '"{cell}"', '"{column}"')};"");IF([ratio!]=5;`,
    `${holes('OKR_fact_started', keyResults(5), keyResults(4), WITHOUT)};`,
    `${holes('OKR_fact_counts', keyResults(1), keyResults(2), keyResults(3), keyResults(4), WITHOUT)})`,
    `&IF(${keyResults(7)}=0;"";${holes('OKR_fact_open', keyResults(7))}))`,
    '&IF(COUNTA([objective:])+COUNTA([keyResult:])-2<=COUNTIFS([kind:];1)+COUNTIFS([kind:];2)+2*COUNTIFS([kind:];3);"";',
    holes(
      'OKR_fact_unformed',
      'COUNTA([objective:])+COUNTA([keyResult:])-2-COUNTIFS([kind:];1)-COUNTIFS([kind:];2)-2*COUNTIFS([kind:];3)',
    ),
    ')',
  ].join(''),

  unitConflict: '=COUNTIFS([kind:];">1")-COUNTIFS([state:];1)',
};

/** Row 1 by column. A formula that needs a deleted column is left out. */
export function headFormulas(positions: Positions<OkrColumn>): ReadonlyMap<OkrColumn, string> {
  const found = new Map<OkrColumn, string>();
  for (const [column, template] of Object.entries(FACTS) as [OkrColumn, string][]) {
    const objective = letters(positions.get('objective') ?? 0);
    const keyResult = letters(positions.get('keyResult') ?? 0);
    const formula = fillTemplate(template, positions)
      ?.at(1)
      .replace('{cell}', `${objective}${FIRST_ROW}`)
      .replace('{column}', keyResult);
    if (formula !== undefined && positions.has(column)) found.set(column, formula);
  }
  return found;
}
