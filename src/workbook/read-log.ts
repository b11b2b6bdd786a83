/** Reads rows of the Log. Pure. */
import { BOOK_WORDS } from '../i18n/book/index.js';
import { type Cell, isNumber, sameCell, textOf } from '../okr/cell.js';
import { ENTRY_KINDS, type EntryKind, type LogEntry } from '../okr/check-in/entry.js';
import { isoOf } from '../okr/day.js';
import { LANGUAGES } from '../panel-api/index.js';
import type { LogColumn, Positions } from './columns.js';

/** Words that other versions and people used for a kind. */
const OTHER_WORDS: Readonly<Record<string, EntryKind>> = { 签到: 'checkIn' };

function kindOfWord(cell: Cell): EntryKind | undefined {
  const word = textOf(cell);
  const known = ENTRY_KINDS.find((kind) =>
    LANGUAGES.some((language) => sameCell(BOOK_WORDS[language].checkIn.kind[kind], word)),
  );
  return known ?? OTHER_WORDS[word];
}

/** The entries that can be understood; a row without a day or a known kind is people's own and left out. */
export function readLogRows(
  values: readonly (readonly Cell[])[],
  positions: Positions<LogColumn>,
): readonly LogEntry[] {
  const at = (column: LogColumn) => (positions.get(column) ?? 0) - 1;
  return values.flatMap((row): LogEntry[] => {
    const cell = (column: LogColumn): Cell => row[at(column)] ?? '';
    const [day, kind, progress] = [cell('day'), kindOfWord(cell('kind')), cell('progress')];
    if (!isNumber(day) || kind === undefined) return [];
    return [
      {
        day: isoOf(day),
        cycle: textOf(cell('cycle')),
        kind,
        id: textOf(cell('id')),
        title: textOf(cell('title')),
        owner: textOf(cell('owner')),
        start: cell('start'),
        target: cell('target'),
        value: cell('value'),
        progress: isNumber(progress) ? progress : undefined,
        confidence: cell('confidence'),
        note: textOf(cell('note')),
        who: textOf(cell('who')),
      },
    ];
  });
}
