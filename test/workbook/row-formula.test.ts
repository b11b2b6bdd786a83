/** Which formulas are ours, wherever somebody pasted them. */
import { describe, expect, it } from 'vitest';
import { defaultPositions, OKR_COLUMNS } from '../../src/workbook/columns.js';
import { isRowFormula, rowFormula } from '../../src/workbook/formulas.js';

const positions = defaultPositions(OKR_COLUMNS);
const progress = rowFormula('progress', positions)?.at(7) ?? '';

describe('a formula is one of ours (HE-1)', () => {
  it.each([
    ['as it stands in its row', progress],
    ['of another row', progress.replace(/7/g, '12')],
    ['with a reference that a deleted column broke', progress.replace('$Z7', '#REF!')],
    ['with all of them broken', progress.replace(/\$[A-Z]+7/g, '#REF!')],
  ])('%s', (_, formula) => {
    expect(isRowFormula(formula, positions)).toBe(true);
  });

  it.each([
    ['of the same build over other columns', progress.replaceAll('$', '')],
    ['of another build that is broken', '=IF(#REF!;B4*C4;"")'],
    ['text', progress.slice(1)],
  ])('and not one %s', (_, formula) => {
    expect(isRowFormula(formula, positions)).toBe(false);
  });
});
