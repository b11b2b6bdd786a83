/** What a job wrote: what, where, and how to take it back. */
import type { Words } from '../../src/i18n/panel/say.js';
import type { ActionCode, Receipt, UndoReport } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { columnName, rowName } from '../findings.js';
import type { Wrote } from '../screens/check.js';
import { namesText } from '../setup-changes.js';
import { Plain } from './button.js';
import { Note } from './note.js';

export function CheckReceipt({ wrote, onUndo }: { readonly wrote: Wrote; onUndo(): void }) {
  const { words } = usePanel();
  const lines = wrote.kind === 'fixed' ? fixedLines(wrote.receipt, words) : undoneLines(wrote.report, words);
  const canUndo = wrote.kind === 'fixed' && wrote.receipt.cells > 0;
  return (
    <Note tone={wrote.kind === 'fixed' && wrote.receipt.cells === 0 ? 'grey' : 'green'} icon="check">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {canUndo && (
        <Plain id="undo-fixes" look="ink" icon="undo" work="undo" label={words.say('undo')} onPress={onUndo} />
      )}
    </Note>
  );
}

function fixedLines({ cells, tabs, skipped }: Receipt, words: Words): readonly string[] {
  const { say } = words;
  const wrote =
    cells === 0 ? say('check.wroteNothing') : say('check.wrote', { n: cells, tabs: namesText(tabs, words) });
  return skipped > 0 && cells > 0 ? [wrote, say('check.skipped', { n: skipped })] : [wrote];
}

/** What an action leaves in the file when it is undone. */
const STAYS: { readonly [A in ActionCode]?: 'undo.stays.tidy' | 'undo.stays.saveCheckIn' | 'undo.stays.checkIn' } = {
  tidy: 'undo.stays.tidy',
  saveCheckIn: 'undo.stays.saveCheckIn',
  checkIn: 'undo.stays.checkIn',
};

export function undoneLines(
  { action, cells, of, rows, tabsRemoved, kept, guarded }: UndoReport,
  words: Words,
): readonly string[] {
  const { say } = words;
  const lines: string[] = [];
  const named = (names: readonly string[]) =>
    namesText(
      names.map((name) => keptName(name, words)),
      words,
    );
  const keeps = named(kept);
  if (of > 0 && kept.length === 0 && guarded.length === 0) lines.push(say('undo.cells', { n: cells }));
  if (of > 0 && kept.length > 0) lines.push(say('undo.part', { n: cells, m: of, cells: keeps }));
  if (guarded.length > 0) {
    lines.push(say('undo.guarded', { n: cells, m: of, cells: named(guarded) }));
  }
  if (rows > 0) lines.push(say('undo.rows', { n: rows }));
  if (tabsRemoved.length > 0) {
    const n = tabsRemoved.length;
    const isNamed = tabsRemoved.every((name) => name !== '');
    lines.push(isNamed ? say('undo.tabs', { n, tabs: namesText(tabsRemoved, words) }) : say('undo.tabsCounted', { n }));
  }
  if (of === 0 && kept.length > 0) lines.push(say('undo.keptTabs', { cells: keeps }));
  if (lines.length === 0) return [say('undo.nothing')];
  const stays = STAYS[action];
  return stays === undefined ? lines : [...lines, say(stays)];
}

/** A kept cell comes as the row's ID and the code of its column, "K12 target"; a kept tab as its name. */
function keptName(name: string, words: Words): string {
  const [, row = '', column = ''] = /^(.+) (\w+)$/.exec(name) ?? [];
  const known = columnName(column, words);
  return known === column ? name : words.say('cellShown', { column: rowName(row, words), value: known });
}
