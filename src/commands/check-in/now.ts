/** The key results of a table as they stand: what check-ins, the Log and the panel look at. */
import { BOOK_WORDS } from '../../i18n/book/index.js';
import { isNumber, sameCell, textOf } from '../../okr/cell.js';
import type { NowRow } from '../../okr/check-in/compare.js';
import { type CycleHistory, historyOf } from '../../okr/check-in/history.js';
import type { KeyResultFigures, Standard } from '../../okr/check-in/preview.js';
import { measureOf, typeOf } from '../../okr/judgement.js';
import { shown } from '../../okr/show.js';
import type { ComputedRow } from '../../okr/table.js';
import { LANGUAGES } from '../../panel-api/index.js';
import type { Book, OkrTable, Settings, TableRow } from '../../workbook/book.js';
import { ruleRows, shareOf } from '../../workbook/rule-context.js';

/** A key result with its objective and all that is computed for it. */
export interface KeyResultNow extends NowRow {
  readonly row: TableRow;
  readonly computed: ComputedRow;
  readonly objective: { readonly id: string; readonly title: string };
  readonly figures: KeyResultFigures;
  /** Number format of its values: that of Current, else of Target or Start. */
  readonly unit: string;
}

const isPlain = (format: string): boolean =>
  format === '' || /^general$/i.test(format) || format === '0.###############';

/** The unit of a row: an empty Current has none yet, its target has. */
export function unitOf({ units }: TableRow): string {
  return [units.current, units.target, units.start].find((format) => !isPlain(format)) ?? units.current;
}

/** Key results of a table in table order. Rows without an ID are left out: every command heals first. */
export function keyResultsNow(table: OkrTable, settings: Settings, today: string): readonly KeyResultNow[] {
  const { judgement } = settings;
  const objectives = new Map(
    table.rows.filter((row) => row.objective !== '').map((row) => [textOf(row.id).toUpperCase(), row]),
  );
  const rows = ruleRows(table, settings, today);
  return rows.flatMap((found, at): KeyResultNow[] => {
    const row = table.rows[at];
    const id = textOf(found.id);
    if (row === undefined || found.computed.kind !== 'keyResult' || id === '') return [];
    const objective = objectives.get(textOf(row.supports).toUpperCase());
    const type = objective === undefined ? undefined : typeOf(objective.type, judgement);
    const unit = unitOf(row);
    return [
      {
        row,
        id,
        title: textOf(row.keyResult),
        owner: textOf(row.owner),
        start: row.start,
        target: row.target,
        current: row.current,
        progress: found.computed.progress,
        confidence: row.confidence,
        note: textOf(row.note),
        linked: row.formulas.current !== '',
        show: (cell) => shown(cell, unit),
        computed: found.computed,
        objective: { id: textOf(row.supports), title: textOf(objective?.objective ?? '') },
        figures: {
          measure: measureOf(row.measure, judgement) ?? 'reach',
          start: row.start,
          target: row.target,
          current: row.current,
          level: type === undefined ? null : judgement.level[type],
        },
        unit,
      },
    ];
  });
}

/** The past of a table's cycle. */
export function pastOfTable(book: Book, table: OkrTable): CycleHistory {
  return historyOf(book.log?.entries ?? [], table.tab.cycle);
}

export function standardOf(book: Book, table: OkrTable, settings: Settings): Standard {
  const { max, startShare, gapRisk, gapOff, confidenceHigh, confidenceLow } = settings.judgement;
  const share = shareOf(settings, table.tab.cycle, book.today) ?? null;
  return { max, share, startShare, gapRisk, gapOff, confidenceHigh, confidenceLow };
}

/** The word that begins a blocked next step, in the words of the file. */
function blockedWord(settings: Settings): string {
  return textOf(settings.values.get('remark.blocked') ?? '');
}

/** A next step without the word "Blocked:", and whether it bore it. */
export function readNote(note: string, settings: Settings): { readonly blocked: boolean; readonly text: string } {
  const text = note.trim();
  // Notes that were written before the file changed its language keep their word.
  const words = [blockedWord(settings), ...LANGUAGES.map((language) => BOOK_WORDS[language].remark.blocked[0] ?? '')];
  const word = words.find((one) => one !== '' && text.toLowerCase().startsWith(one.toLowerCase()));
  return { blocked: word !== undefined, text: word === undefined ? note : text.slice(word.length).trim() };
}

export function writeNote(text: string, blocked: boolean, settings: Settings): string {
  const word = blockedWord(settings);
  if (!blocked || word === '') return text.trim();
  // Chinese writes no blank behind its full-width colon.
  return `${word}${/[：，。]$/.test(word) ? '' : ' '}${text.trim()}`.trim();
}

export const confidenceOf = (row: { readonly confidence: unknown }): number | null =>
  isNumber(row.confidence as never) ? (row.confidence as number) : null;

export const isOwnedBy = (owner: string, person: string): boolean => person !== '' && sameCell(owner, person);
