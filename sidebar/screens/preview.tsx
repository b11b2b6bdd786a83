/** Fixes before they are written: each cell, old above new, with a box to leave one out. */
import { useState } from 'preact/hooks';
import type { Words } from '../../src/i18n/panel/say.js';
import type { CheckView, Fix, FixChoice } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { cellCount, chosen, columnName, findingText, fixText, type PlannedFix, rowName } from '../findings.js';
import { Blue, Plain } from '../parts/button.js';
import { Screen, Title } from '../parts/screen.js';

interface PreviewProps {
  readonly view: CheckView;
  readonly planned: readonly PlannedFix[];
  onApply(key: string, choices: readonly FixChoice[]): void;
  onClose(): void;
}
type Cell = Fix['cells'][number];

export function Preview({ view, planned, onApply, onClose }: PreviewProps) {
  const { words } = usePanel();
  const { say } = words;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [nothing, setNothing] = useState(false);
  const ticked = planned.filter(({ finding }) => !left.has(finding.key));

  const n = ticked.length;
  const m = cellCount(ticked);

  function tick(key: string, on: boolean): void {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
    setNothing(false);
  }
  function apply(): void {
    setNothing(ticked.length === 0);
    if (ticked.length > 0) onApply('apply', ticked.map(chosen));
  }
  const foot = (
    <>
      <Blue work="apply" label={say('preview.apply', { n })} waiting={say('check.writing')} onPress={apply} />
      <Plain look="ink" label={say('cancel')} onPress={onClose} />
    </>
  );
  return (
    <Screen back={{ label: say('back'), onPress: onClose }} foot={foot}>
      <Title>{m === undefined ? say('preview.titleOnly', { n }) : say('preview.title', { n, m })}</Title>
      <p>{say('preview.text')}</p>
      {nothing && (
        <p class="error" role="alert">
          {say('preview.none')}
        </p>
      )}
      <ul class="items">
        {planned.map(({ finding, fix }) => (
          <li key={finding.key} class="planned">
            <label class="choice">
              <input
                type="checkbox"
                checked={!left.has(finding.key)}
                onChange={(event) => tick(finding.key, event.currentTarget.checked)}
              />
              <span>
                {fix.cells[0] === undefined ? findingText(finding, words) : cellName(fix.cells[0], view, words)}
              </span>
            </label>
            {fix.cells.length === 0 && (
              <div class="change">
                <p class="strong">{fixText(fix, words)}</p>
              </div>
            )}
            {fix.cells.map((cell, at) => (
              <div key={`${cell.id}${cell.column}${cell.cell}`} class="change">
                {at > 0 && <p class="hint">{cellName(cell, view, words)}</p>}
                <p class="muted">{wasText(fix, cell, words)}</p>
                <p class="strong">{becomesText(fix, cell, words)}</p>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Screen>
  );
}

/** "K12 Target, OKR 2026-Q4 G9"; an address on another tab names it. */
function cellName({ id, column, cell }: Cell, view: CheckView, words: Words): string {
  const at = cell.lastIndexOf('!');
  const tab = at < 0 ? view.tab : cell.slice(0, at).replace(/^'|'$/g, '').replace(/''/g, "'");
  return words
    .say('preview.cell', { id: rowName(id, words), column: columnName(column, words), tab, cell: cell.slice(at + 1) })
    .trim();
}

function wasText({ code }: Fix, { was }: Cell, { say }: Words): string {
  if (was === '') return say('preview.wasEmpty');
  return say(code === 'restoreFormula' ? 'preview.wasTyped' : 'preview.was', { value: was });
}

function becomesText({ code }: Fix, { becomes }: Cell, { say }: Words): string {
  if (code === 'restoreFormula') {
    const value = becomes.startsWith('=') ? '' : becomes;
    return value === '' ? say('preview.becomesFormula') : say('preview.becomesGives', { value });
  }
  return becomes === '' ? say('preview.becomesEmpty') : say('preview.becomes', { value: becomes });
}
