/** Moves a row of an OKR tab below another. */
import { sameCell } from '../okr/cell.js';
import { FIRST_ROW, letters, type OkrColumn, type Positions } from '../workbook/columns.js';
import type { Sheet } from './services.js';

/** Rows may shift between looking one up and moving it; then it is put right and looked up again. */
const ATTEMPTS = 4;

/**
 * Puts the row with the ID `row` right below the one with the ID `below` (`''`: to the top). Does nothing if it stands
 * there, if one of the two is gone, or if the IDs stand in another order than `ids` (unless that is empty).
 */
export function moveRow(
  sheet: Sheet,
  positions: Positions<OkrColumn>,
  row: string,
  below: string,
  ids: readonly string[],
): void {
  const body = `${letters(positions.get('id') ?? 1)}${FIRST_ROW}:${letters(positions.get('id') ?? 1)}`;
  const read = () =>
    sheet
      .getRange(body)
      .getValues()
      .map((line) => String(line[0] ?? '').trim());
  let before = read();
  if (ids.length > 0 && ids.some((id, at) => id !== (before[at] ?? ''))) return;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const from = find(before, row);
    const above = below === '' ? -1 : find(before, below);
    if (from < 0 || (below !== '' && above < 0) || from === above + 1) return;
    // The destination is counted before the move.
    sheet.moveRows(sheet.getRange(FIRST_ROW + from, 1, 1, 1), FIRST_ROW + above + 1);
    const after = read();
    const stray = strayRow(before, after, row);
    if (stray === undefined && (standsBelow(after, row, below) || ids.length > 0)) return;
    if (stray !== undefined) {
      const home = find(after, before[find(before, stray) - 1] ?? '');
      sheet.moveRows(sheet.getRange(FIRST_ROW + find(after, stray), 1, 1, 1), FIRST_ROW + home + 1);
    }
    before = stray === undefined ? after : read();
  }
}

const find = (ids: readonly string[], id: string): number =>
  id === '' ? -1 : ids.findIndex((other) => sameCell(other, id));

const standsBelow = (ids: readonly string[], row: string, below: string): boolean =>
  find(ids, row) === (below === '' ? 0 : find(ids, below) + 1);

/** The row that moved in the place of the one that was meant: a row came or went between looking up and moving. */
function strayRow(before: readonly string[], after: readonly string[], row: string): string | undefined {
  const named = (ids: readonly string[]) => ids.filter((id) => id !== '' && !sameCell(id, row));
  const [old, now] = [named(before), named(after)].map((ids, _, [a = [], b = []]) => {
    const other = new Set(ids === a ? b : a);
    return ids.filter((id) => other.has(id));
  });
  const at = (old ?? []).findIndex((id, index) => id !== now?.[index]);
  if (at < 0) return undefined;
  return [old?.[at], now?.[at]].find((candidate) => {
    const without = (ids: readonly string[] | undefined) => JSON.stringify(ids?.filter((id) => id !== candidate));
    return candidate !== undefined && without(old) === without(now);
  });
}
