/** A short mark of what people typed into a tab, to see whether anybody typed since. */
import type { Book } from './book.js';
import type { TabEntry } from './journal.js';

/** FNV-1a, 32 bits: small, and good enough to tell "as it was made" from "somebody worked here". */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value.toString(36);
}

type SignedTab = Pick<TabEntry, 'role' | 'cycle' | 'day' | 'team'>;

/** The mark of a tab; tabs without typed cells (Summary) always have the same. */
export function tabSignature(book: Book, tab: SignedTab): string {
  const { role, cycle } = tab;
  if (role === 'checkIn') {
    const sheet = book.checkIns.find((other) => other.tab.day === tab.day && other.tab.team === tab.team);
    const rows = sheet?.rows.map(({ id, newValue, confidence, note }) => [id, newValue, confidence, note]);
    return hash(JSON.stringify([rows ?? [], sheet?.wins ?? [], sheet?.commitments ?? []]));
  }
  if (role === 'okr') {
    const table = book.tables.find((other) => other.tab.cycle === cycle);
    const rows = table?.rows.map((row) => [
      row.objective,
      row.keyResult,
      row.owner,
      row.supports,
      row.start,
      row.target,
      row.formulas.current || row.current,
      row.confidence,
      row.note,
      row.type,
      row.measure,
      row.weight,
    ]);
    const filled = rows?.filter((row) => row.some((cell) => cell !== ''));
    return hash(JSON.stringify(filled ?? []));
  }
  if (role === 'people') {
    return hash(JSON.stringify(book.people?.people.map(({ at, ...person }) => person) ?? []));
  }
  if (role === 'settings') {
    const values = [...(book.settings?.values ?? [])].filter(([key]) => key !== 'today' && key !== 'nextId');
    return hash(JSON.stringify([values, book.settings?.cycles.map(({ at, ...cycle }) => cycle) ?? []]));
  }
  return '';
}
