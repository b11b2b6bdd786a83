/** Short ways to write entries of the Log and rows of the table in tests of the check-in. */
import type { NowRow } from '../../../src/okr/check-in/compare.js';
import type { EntryKind, LogEntry } from '../../../src/okr/check-in/entry.js';
import { shown } from '../../../src/okr/show.js';

export const CYCLE = '2026-Q4';

/** An entry about K1 with a target of 10; its progress is a tenth of its value unless it says otherwise. */
export function entry(day: string, kind: EntryKind, cells: Partial<LogEntry> = {}): LogEntry {
  const value = cells.value ?? 4;
  return {
    day,
    cycle: CYCLE,
    kind,
    id: 'K1',
    title: 'Pilot clinics',
    owner: 'Ben',
    start: '',
    target: 10,
    value,
    progress: typeof value === 'number' ? value / 10 : undefined,
    confidence: '',
    note: '',
    who: '',
    ...cells,
  };
}

/** K1 as the table has it now; `unit` is the number format of its figures. */
export function now({ unit = '', ...cells }: Partial<NowRow> & { readonly unit?: string } = {}): NowRow {
  const current = cells.current ?? 4;
  return {
    id: 'K1',
    title: 'Pilot clinics',
    owner: 'Ben',
    start: '',
    target: 10,
    current,
    progress: typeof current === 'number' ? current / 10 : undefined,
    confidence: '',
    note: '',
    linked: false,
    show: (cell) => shown(cell, unit),
    ...cells,
  };
}
