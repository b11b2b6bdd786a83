/** Two states of a workbook, compared as a person would notice: everything but the content of the hidden Undo tab. */
import type { Host, WorkbookSnapshot } from '../../preview/host/index.js';

export function stateOf(host: Host): WorkbookSnapshot {
  const snapshot = host.snapshot();
  return {
    ...snapshot,
    tabs: snapshot.tabs.map((tab) =>
      tab.hidden && tab.name.startsWith('OKR Undo') ? { ...tab, values: {}, formulas: {}, rows: 0 } : tab,
    ),
  };
}

/** The first paths at which two states differ, with both contents; empty when they are the same. */
export function differences(a: unknown, b: unknown, path = '', most = 6): readonly string[] {
  if (Object.is(a, b)) return [];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return [`${path}: ${JSON.stringify(a)} / ${JSON.stringify(b)}`];
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const found: string[] = [];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (found.length >= most) break;
    found.push(...differences(left[key], right[key], `${path}/${key}`, most - found.length));
  }
  return found;
}
