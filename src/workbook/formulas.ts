/**
 * The formulas of an OKR tab, as docs/formulas.md explains them. In a template `[start]` is the cell of that
 * column in the same row, `[start:]` the whole column, `[start!]` its cell in row 1; `OKR_...` is a named cell
 * of Settings. src/okr/table.ts computes the same figures; a test holds the two together.
 */
import { FORMULA_COLUMNS, type FormulaColumn, type OkrColumn, type Positions } from './columns.js';
import { comparable, fillTemplate, type RowFormula } from './template.js';

const PART = 'MAX(0;MIN(1;([current]-[start])/([target]-[start])))';
const FOUND = 'MATCH([supports];[id:];0)';

const verdict = (progress: string, level: string) =>
  `IF(ROUND(${progress}-${level}*[link!];6)>=-OKR_gapRisk;1;IF(ROUND(${progress}-${level}*[link!];6)>=-OKR_gapOff;2;3))`;

/** Whether a key result whose state is 1 waits for its first value; the last two measures have none to wait for. */
const SILENT = 'IF([scale]<5;[current]="";FALSE)';

/**
 * How many key results of an objective are measured. It scans where the result is dirty anyway: in a column of its own
 * it would make every row of that column, and all that hangs on it, dirty with each edit.
 */
const MEASURED = 'SUMIFS([state:];[supports:];[id])';
/** Row 1 counts the rows that no objective can measure; only where there is one, or the count is gone, objectives scan. */
const ALL_MEASURED = 'IF(ISNUMBER([unitConflict!]);[unitConflict!]=0;FALSE)';

/** Whether any key result that counts for this objective has the status code. */
const hasWorst = (code: 2 | 3) =>
  `IF(OKR_statusFrom=OKR_worst;COUNTIFS([supports:];[id];[result:];${code};[weighed:];">0")>0;FALSE)`;

const MEASURE_CODE = ['reach', 'above', 'below', 'between', 'done', 'baseline'].reduceRight(
  (otherwise, key, at) => `IF([measure]=OKR_measure_${key};${at + 1};${otherwise})`,
  '0',
);

/** A level that is no number stops every verdict in row 1; until then any number will do here. */
const LEVEL = (type: string) => `IF(ISNUMBER(OKR_level${type});OKR_level${type};1)`;

const TEMPLATES: Readonly<Record<FormulaColumn, string>> = {
  progress: '=IF([kind]=2;[ratio];IF([kind]=1;[result];""))',

  status: [
    '=IF([code]="";"";',
    'IF(ISNUMBER([code]);CHOOSE([code];OKR_status_onTrack;OKR_status_atRisk;OKR_status_offTrack;OKR_status_done;',
    'OKR_status_justStarted;OKR_status_noValue;OKR_status_open);[code])',
    '&IF(NOT(ISNUMBER([code]));"";IF([kind]=2;IF([weighed]="";"";',
    'IF(IFERROR(IF([weight]="";TRUE;[weight]&""=[weighed]&"");FALSE);"";OKR_remark_weight)',
    '&IF(IFERROR(IF(IF([scale]<5;COUNT([start];[target];[current])=3;FALSE);AND(MIN([start];[target];[current])>0;',
    'MIN([start];[target];[current])<1;MAX([start];[target];[current])>=OKR_mix);FALSE);FALSE);OKR_remark_mixed;""));',
    `IF(IF(ISNUMBER([link]);IF(${ALL_MEASURED};FALSE;${MEASURED}<[link]);FALSE);`,
    `SUBSTITUTE(SUBSTITUTE(OKR_remark_measured;"{1}";${MEASURED});"{2}";[link]);"")))`,
    '&IF(IFERROR([progress]=IF([kind]=2;[ratio];IF([kind]=1;[result];""));FALSE);"";OKR_remark_typed))',
  ].join(''),

  kind: '=IFERROR(IF([objective]="";IF([keyResult]="";IF([supports]="";0;4);2);IF([keyResult]="";1;3));4)',

  link: [
    '=IF([kind]=2;IFERROR(IF([supports]="";OKR_problem_noSupports;',
    `IF(INDEX([id:];${FOUND})=[supports];`,
    `IF(INDEX([kind:];${FOUND})=1;INDEX([scale:];${FOUND});OKR_problem_notObjective);`,
    'OKR_problem_unknown));OKR_problem_unknown);',
    'IF([kind]=1;IFERROR(IF("O"&MAX(0;ROUND(VALUE(MID([id];2;9));0))<>[id];OKR_problem_noId;',
    'IF(COUNTIFS([id:];[id])>1;OKR_problem_twice;COUNTIFS([supports:];[id];[kind:];">1")));OKR_problem_noId);""))',
  ].join(''),

  scale: [
    `=IF([kind]=2;IFERROR(IF([measure]="";1;${MEASURE_CODE});0);`,
    `IF([kind]=1;IFERROR(IF([type]="";${LEVEL('Aspirational')};IF([type]=OKR_type_aspirational;${LEVEL('Aspirational')};`,
    `IF([type]=OKR_type_committed;${LEVEL('Committed')};0)));0);""))`,
  ].join(''),

  state: [
    '=IF([kind]<>2;"";',
    'IF([scale]=0;OKR_problem_measure;',
    'IF(IF([scale]>4;FALSE;IF(ISNUMBER([start]);FALSE;IF([scale]=4;TRUE;IFERROR([start]<>"";TRUE))));OKR_problem_start;',
    'IF(IF([scale]>4;FALSE;NOT(ISNUMBER([target])));OKR_problem_target;',
    'IF(IF([scale]=1;SUM([start])=[target];FALSE);OKR_problem_same;',
    'IF(IF([scale]>4;FALSE;IF([unitConflict]="";FALSE;IFERROR([unitConflict]=SUM([start];[target];[current]);FALSE)));OKR_problem_unit;',
    'IF(IF(ISLOGICAL([current]);[scale]=5;ISNUMBER([current]));1;',
    'IF(IFERROR([current]="";FALSE);1;OKR_problem_current))))))))',
  ].join(''),

  ratio: [
    `=IF([state]<>1;"";IF(${SILENT};0;ROUND(CHOOSE([scale];`,
    'MIN(OKR_max;MAX(0;([current]-SUM([start]))/([target]-SUM([start]))));',
    `IF([current]>=[target];1;IF(ISNUMBER([start]);IF([start]<[target];${PART};0);0));`,
    `IF([current]<=[target];1;IF(ISNUMBER([start]);IF([start]>[target];${PART};0);0));`,
    'IF([current]>=MIN([start];[target]);IF([current]<=MAX([start];[target]);1;0);0);',
    'IF(IF(ISLOGICAL([current]);[current];IF(ISNUMBER([current]);[current]>=1;FALSE));1;0);',
    'IF(ISNUMBER([current]);1;0));6)))',
  ].join(''),

  weighed: '=IF(ISNUMBER([state]);IFERROR(IF(ISNUMBER([weight]);IF([weight]>=0;[weight];1);1);1);"")',

  points: '=IF(ISNUMBER([state]);[ratio]*[weighed];"")',

  result: [
    '=IF([kind]=1;IF(ISNUMBER([link]);',
    'IFERROR(ROUND(SUMIFS([points:];[supports:];[id])/SUMIFS([weighed:];[supports:];[id]);10);"");"");',
    'IF([kind]<>2;"";IFERROR(',
    'IF(NOT(ISNUMBER([state]));[state];',
    'IF(NOT(ISNUMBER([link]));[link];',
    'IF([scale]>4;IF([ratio]>=1;4;IF(NOT(ISNUMBER([confidence]));7;',
    'IF(NOT(AND(ISNUMBER(OKR_confidenceHigh);ISNUMBER(OKR_confidenceLow)));OKR_problem_settings;',
    'IF([confidence]>=OKR_confidenceHigh;1;IF([confidence]>=OKR_confidenceLow;2;3)))));',
    `IF(${SILENT};6;`,
    'IF(IF([ratio]>=1;IF([scale]=1;TRUE;SUM([link!])>=1);FALSE);4;',
    'IF([ratio!]="";OKR_problem_cycle;IF([ratio!]<>1;[ratio!];',
    'IF([link]=0;OKR_problem_type;',
    `${verdict('[ratio]', '[link]')}))))))));OKR_problem_settings)))`,
  ].join(''),

  code: [
    '=IF([kind]=2;[result];IF([kind]=1;IFERROR(',
    'IF(NOT(ISNUMBER([link]));[link];',
    'IF([link]=0;OKR_problem_noKeyResults;',
    'IF([result]="";OKR_problem_nothing;',
    `IF(IF([result]=0;COUNTIFS([supports:];[id];[result:];6;[kind:];2)=${MEASURED};FALSE);6;`,
    'IF([result]>=1;4;',
    `IF(${hasWorst(3)};3;IF(${hasWorst(2)};2;`,
    'IF([ratio!]="";OKR_problem_cycle;IF([ratio!]<>1;[ratio!];',
    'IF([scale]=0;OKR_problem_type;',
    `${verdict('[result]', '[scale]')}))))))))));OKR_problem_settings);`,
    'IF([kind]=3;OKR_problem_both;IF(IF([kind]=0;COUNTA([id];[start];[target];[current])=0;FALSE);"";OKR_problem_noTitle))))',
  ].join(''),
};

const REFERENCE = /#REF!|\$?\b[A-Z]{1,3}\$?\d+\b(?::\$?[A-Z]{1,3}\$?\d+)?|\$[A-Z]{1,3}:\$[A-Z]{1,3}/gi;

/**
 * Whether a formula is one of ours, of whatever row: references to columns are absolute, so that a copy keeps them. In a
 * copy that a deleted column broke the references say nothing any more, and the rest of it has to do.
 */
export function isRowFormula(formula: string, positions: Positions<OkrColumn>): boolean {
  if (!formula.startsWith('=')) return false;
  const shape = (text: string) => {
    const plain = comparable(text);
    return formula.includes('#REF!') ? plain.replace(REFERENCE, '#REF!') : plain.replace(/(\$[A-Z]+)\d+/gi, '$1');
  };
  const wanted = shape(formula);
  return FORMULA_COLUMNS.some((column) => shape(rowFormula(column, positions)?.at(1) ?? '') === wanted);
}

/** The formula of a column for a table whose columns stand at `positions`; undefined when one it needs is gone. */
export function rowFormula(column: FormulaColumn, positions: Positions<OkrColumn>): RowFormula | undefined {
  return fillTemplate(TEMPLATES[column], positions);
}
