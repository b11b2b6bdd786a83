/** What moved since the last check-in: the line under the title of a check-in tab. */
import { round } from '../progress.js';

export interface Move {
  readonly id: string;
  /** Whole points: 14 is from 29 % to 43 %. */
  readonly points: number;
  readonly isDone: boolean;
}

/** Up first, then down, the widest first; what did not move a whole point is left out. */
export function movesOf(
  rows: readonly {
    readonly id: string;
    readonly before: number | undefined;
    readonly now: number | undefined;
    /** Whether its status is *Done* now. */
    readonly isDone: boolean;
  }[],
): readonly Move[] {
  const moves = rows.flatMap(({ id, before, now, isDone }): Move[] => {
    if (before === undefined || now === undefined) return [];
    const points = round(100 * (now - before), 0);
    return points === 0 ? [] : [{ id, points, isDone: isDone && points > 0 }];
  });
  const side = ({ points }: Move) => (points > 0 ? 0 : 1);
  return moves.sort((a, b) => side(a) - side(b) || Math.abs(b.points) - Math.abs(a.points));
}
