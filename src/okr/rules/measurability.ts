/** A key result is a number that can be reached. */

import type { RuleCode } from '../../panel-api/index.js';
import { isNumber, textOf } from '../cell.js';
import { isoOf } from '../day.js';
import { measureOf, typeOf } from '../judgement.js';
import {
  FIGURES,
  keyResultsOf,
  nameOf,
  type RawFinding,
  type Rule,
  type RuleContext,
  type RuleRow,
} from './context.js';

/** Key results whose Start, Target and Current are figures to compare. */
function compared(context: RuleContext): readonly RuleRow[] {
  return keyResultsOf(context).filter((row) => {
    const measure = measureOf(row.measure, context.judgement);
    return measure !== undefined && measure !== 'done' && measure !== 'baseline';
  });
}

const finding = (rule: RuleCode, row: RuleRow, column: string, args: RawFinding['args'] = {}): RawFinding => {
  return { rule, args: { id: nameOf(row), ...args }, row, column, fixes: [] };
};

function noTarget(context: RuleContext): readonly RawFinding[] {
  return compared(context)
    .filter((row) => row.target === '')
    .map((row) => finding('noTarget', row, 'target'));
}

function startEqualsTarget(context: RuleContext): readonly RawFinding[] {
  return compared(context)
    .filter((row) => measureOf(row.measure, context.judgement) === 'reach')
    .filter((row) => isNumber(row.target) && (isNumber(row.start) ? row.start : 0) === row.target)
    .filter((row) => row.start === '' || isNumber(row.start))
    .map((row) => finding('startEqualsTarget', row, 'target', { value: row.shown.target }));
}

function rangeIncomplete(context: RuleContext): readonly RawFinding[] {
  return compared(context)
    .filter((row) => measureOf(row.measure, context.judgement) === 'between')
    .filter((row) => row.start === '')
    .map((row) => finding('rangeIncomplete', row, 'start'));
}

function notANumber(context: RuleContext): readonly RawFinding[] {
  return keyResultsOf(context).flatMap((row) => {
    const measure = measureOf(row.measure, context.judgement);
    const judged = measure === 'done' || measure === 'baseline';
    return FIGURES.filter((column) => {
      const cell = row[column];
      if (cell === '' || isNumber(cell) || (judged && column !== 'current')) return false;
      return !(measure === 'done' && typeof cell === 'boolean');
    }).map((column) => finding('notANumber', row, column, { column, value: textOf(row[column]) }));
  });
}

/**
 * A day where a number belongs: `1/2` is read as one, and counts as its serial number. Start and Target that are both
 * days are meant as days.
 */
function dateFigure(context: RuleContext): readonly RawFinding[] {
  return compared(context).flatMap((row) => {
    const dates = FIGURES.filter((column) => row.isDate[column] && isNumber(row[column]));
    if (dates.includes('start') && dates.includes('target')) return [];
    return dates.map((column) => finding('dateFigure', row, column, { column, value: isoOf(Number(row[column])) }));
  });
}

/** Percent beside a plain number, where both were typed: the commonest real mistake. 0 is 0 in every unit. */
export function mixedFigures(row: Pick<RuleRow, 'start' | 'target' | 'current' | 'isPercent' | 'currentFormula'>) {
  const typed = FIGURES.filter((column) => {
    const cell = row[column];
    return isNumber(cell) && cell !== 0 && !(column === 'current' && row.currentFormula !== '');
  });
  const percents = typed.filter((column) => row.isPercent[column]);
  const plain = typed.filter((column) => !row.isPercent[column]);
  return percents.length > 0 && plain.length > 0 ? { percents, plain } : undefined;
}

function mixedPercent(context: RuleContext): readonly RawFinding[] {
  return compared(context).flatMap((row): RawFinding[] => {
    const mixed = mixedFigures(row);
    if (mixed === undefined) return [];
    const { start, target, current } = row.shown;
    const fixes = mixed.plain.flatMap((column) => {
      const value = row[column];
      // 85 beside 78% means 85%; 0.85 beside 78% means 85% too.
      return isNumber(value) ? [{ code: 'writePercent' as const, args: { column, to: `${asPercent(value)}%` } }] : [];
    });
    const column = mixed.plain[0] ?? 'target';
    return [{ rule: 'mixedPercent', args: { id: nameOf(row), start, target, current }, row, column, fixes }];
  });
}

/** The figure before a percent sign that a plain number stands for: 85 is 85 %, and so is 0.85. */
export function asPercent(value: number): number {
  const percent = Math.abs(value) <= 1 ? value * 100 : value;
  return Number(percent.toPrecision(12));
}

function unknownWord(context: RuleContext): readonly RawFinding[] {
  return context.rows.flatMap((row): RawFinding[] => {
    const { kind } = row.computed;
    const { type, measure } = row;
    if (kind === 'objective' && typeOf(type, context.judgement) === undefined) {
      return [finding('unknownWord', row, 'type', { column: 'type', value: textOf(type) })];
    }
    if (kind === 'keyResult' && measureOf(measure, context.judgement) === undefined) {
      return [finding('unknownWord', row, 'measure', { column: 'measure', value: textOf(measure) })];
    }
    return [];
  });
}

function badWeight(context: RuleContext): readonly RawFinding[] {
  return keyResultsOf(context)
    .filter(({ weight }) => weight !== '' && !(isNumber(weight) && weight >= 0))
    .map((row) => finding('badWeight', row, 'weight', { value: textOf(row.weight) }));
}

export const MEASURABILITY_RULES: readonly Rule[] = [
  { code: 'noTarget', severity: 'error', practice: 'Key results are measurable: a number to reach', check: noTarget },
  {
    code: 'startEqualsTarget',
    severity: 'error',
    practice: 'A key result describes a change',
    check: startEqualsTarget,
  },
  { code: 'dateFigure', severity: 'error', practice: 'Progress is computed from numbers', check: dateFigure },
  { code: 'rangeIncomplete', severity: 'error', practice: 'A range has two ends', check: rangeIncomplete },
  { code: 'notANumber', severity: 'error', practice: 'Key results are quantitative', check: notANumber },
  { code: 'mixedPercent', severity: 'error', practice: 'Start, target and current share a unit', check: mixedPercent },
  { code: 'unknownWord', severity: 'error', practice: 'Six measures and two types', check: unknownWord },
  { code: 'badWeight', severity: 'warning', practice: 'A weight is a number from 0 on', check: badWeight },
];
