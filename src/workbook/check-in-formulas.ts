/**
 * The formulas of a check-in tab: they show at once what progress a new value gives. They read the OKR tab by ID, so
 * it does not matter how rows are sorted there. When the tab is saved they become values.
 */
import { type CheckInColumn, letters, type OkrColumn, type Positions } from './columns.js';
import { rowFormula } from './formulas.js';
import { fillTemplate, type RowFormula } from './template.js';

/** The columns that hold formulas while the tab is open. */
export const CHECK_IN_FORMULAS = [
  'target',
  'progress',
  'change',
  'kind',
  'row',
  'scale',
  'start',
  'current',
  'state',
  'ratio',
  'unitConflict',
] as const satisfies readonly CheckInColumn[];
export type CheckInFormula = (typeof CHECK_IN_FORMULAS)[number];

/** A tab's name as formulas quote it. */
export function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

export interface OkrPlace {
  readonly name: string;
  readonly positions: Positions<OkrColumn>;
}

/** `positions` are those of the check-in tab. undefined where a column that the formula needs is gone. */
export function checkInFormula(
  column: CheckInFormula,
  positions: Positions<CheckInColumn>,
  okr: OkrPlace,
): RowFormula | undefined {
  const whole = (of: OkrColumn) => {
    const at = okr.positions.get(of);
    return at === undefined ? undefined : `${quoted(okr.name)}!$${letters(at)}:$${letters(at)}`;
  };
  const fetched = (of: OkrColumn) => `IF(INDEX(${whole(of)};[row])="";"";INDEX(${whole(of)};[row]))`;
  const fetch = (of: OkrColumn) => `=IF([row]<1;"";IFERROR(${fetched(of)};""))`;
  const templates: Readonly<Record<Exclude<CheckInFormula, 'state' | 'ratio'>, string>> = {
    row: `=IFERROR(IF(COUNTIFS(${whole('id')};[id];${whole('kind')};2)=1;MATCH([id];${whole('id')};0);0);0)`,
    kind: '=IF([row]>0;2;0)',
    scale: `=IF([row]<1;0;IFERROR(INDEX(${whole('scale')};[row]);0))`,
    start: fetch('start'),
    target: fetch('target'),
    unitConflict: fetch('unitConflict'),
    current: `=IF(IF([linked]=1;TRUE;[newValue]="");IF([row]<1;"";IFERROR(${fetched('current')};""));[newValue])`,
    progress: '=IF(ISNUMBER([ratio]);[ratio];"")',
    // A tick that is as it was is no change; a number that was typed again is one of 0.
    change: [
      '=IF(NOT(AND(ISNUMBER([ratio]);ISNUMBER([before])));"";IF([newValue]="";"";',
      'IF(IF([scale]=5;[ratio]=[before];FALSE);"";ROUND(100*([ratio]-[before]);0))))',
    ].join(''),
  };
  if (column === 'state' || column === 'ratio') return rowFormula(column, positions as Positions<string> as never);
  const needed: readonly OkrColumn[] = ['id', 'kind', 'scale', 'start', 'target', 'current', 'unitConflict'];
  return needed.every((of) => okr.positions.has(of)) ? fillTemplate(templates[column], positions) : undefined;
}
