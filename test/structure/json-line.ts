/** A reading as one line of JSON, with figures as the sheet shows them: 35 for 35%. */
import type { Cell } from '../../src/okr/cell.js';
import { isPercentFormat } from '../../src/okr/show.js';
import { unitSign } from '../../src/okr/typed-value.js';
import type { Reading } from '../../src/structure/index.js';

const tidy = (value: number): number => Number(value.toPrecision(12));
const orNull = (text: string): string | null => (text === '' ? null : text);

function shownValue(cell: Cell, unit: string): Cell | null {
  if (cell === '') return null;
  return typeof cell === 'number' && isPercentFormat(unit) ? tidy(cell * 100) : cell;
}

export function jsonLine(file: string, reading: Reading | undefined): string {
  return JSON.stringify({
    file,
    verdict: reading?.verdict ?? 'refuse',
    reason: reading?.reason ?? (reading === undefined ? 'unreadable' : null),
    question: reading?.question ?? null,
    objectives: (reading?.verdict === 'refuse' ? [] : (reading?.objectives ?? [])).map(
      ({ title, owner, keyResults }) => ({
        title: orNull(title),
        owner: orNull(owner),
        keyResults: keyResults.map((one) => ({
          title: one.title,
          owner: orNull(one.owner),
          start: shownValue(one.start, one.unit),
          target: shownValue(one.target, one.unit),
          current: shownValue(one.current, one.unit),
          progress: one.progress === undefined ? null : tidy(one.progress * 100),
          unit: orNull(unitSign(one.unit)),
        })),
      }),
    ),
    leftOver: (reading?.leftOver ?? []).map(({ row, code }) => ({ row, reason: code })),
  });
}
