/** How many key results were updated on each day of a check-in, out of those that there were. */
import type { IsoDay } from '../day.js';
import type { CycleHistory } from './history.js';

export interface CheckInDay {
  readonly day: IsoDay;
  readonly filled: number;
  readonly total: number;
}

/** One entry for each day on which anybody checked in, oldest first. */
export function checkInDays({ days, entries }: CycleHistory): readonly CheckInDay[] {
  return days.map((day) => {
    const running = new Set<string>();
    const filled = new Set<string>();
    for (const entry of entries) {
      if (entry.id === '' || entry.day > day) continue;
      const id = entry.id.toUpperCase();
      if (entry.kind === 'stopped') running.delete(id);
      else running.add(id);
      if (entry.kind === 'checkIn' && entry.day === day) filled.add(id);
    }
    for (const id of filled) running.add(id);
    return { day, filled: filled.size, total: running.size };
  });
}
