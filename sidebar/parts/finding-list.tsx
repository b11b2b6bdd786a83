/** The list of findings with its two filters. */

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { CheckView, Finding, FixChoice } from '../../src/panel-api/index.js';
import { usePanel, useShow } from '../context.js';
import {
  countFindings,
  FILTERS,
  type Filter,
  filterFindings,
  groupFindings,
  isToFix,
  ORDERS,
  type Order,
  type PlannedFix,
  plainFixes,
  rowName,
} from '../findings.js';
import { Blue, Plain } from './button.js';
import { Select } from './field.js';
import { FindingItem } from './finding.js';
import { Note } from './note.js';
import { Screen, Title } from './screen.js';

/** Groups after these are folded. */
const OPEN_GROUPS = 3;

export interface FindingActions {
  onApply(key: string, choices: readonly FixChoice[]): void;
  onPreview(fixes: readonly PlannedFix[], returnTo: string): void;
}

interface FindingListProps extends FindingActions {
  readonly view: CheckView;
  readonly filter: Filter;
  readonly order: Order;
  readonly receipt: ComponentChildren;
  onFilter(filter: Filter): void;
  onOrder(order: Order): void;
  onAgain(): void;
}

export function FindingList(props: FindingListProps) {
  const { view, filter, order, receipt, onFilter, onOrder, onAgain, onApply, onPreview } = props;
  const { words } = usePanel();
  const { say } = words;
  const counts = countFindings(view.findings);
  const shown = filterFindings(view.findings, filter);
  const groups = groupFindings(shown, order, words);
  const title =
    counts.toFix === 0
      ? say('check.onlyConsider', { m: counts.toConsider })
      : say('check.title', { n: counts.toFix, m: counts.toConsider });
  const filterNames = {
    all: say('check.all', { n: counts.all }),
    toFix: say('check.toFix', { n: counts.toFix }),
    toConsider: say('check.toConsider', { n: counts.toConsider }),
  };
  const orderNames = { owner: say('check.byOwner'), rule: say('check.byRule') };
  const fixes = view.canEdit ? plainFixes(shown, words) : [];
  const inOrder = groups.flatMap(({ findings }) => findings);

  return (
    <Screen back="home" foot={<ListFoot fixes={fixes} findings={inOrder} onPreview={onPreview} onAgain={onAgain} />}>
      {receipt}
      <div class="title-line">
        <Title>{title}</Title>
        <Plain id="again" work="again" look="link" label={say('check.again')} onPress={onAgain} />
      </div>
      {!view.canEdit && <Note tone="grey">{say('check.readOnly')}</Note>}
      <div class="pair">
        <Select
          id="filter"
          name={say('check.filter')}
          value={filter}
          options={FILTERS.map((f) => [f, filterNames[f]] as const)}
          onChange={onFilter}
        />
        <Select
          id="order"
          name={say('check.group')}
          value={order}
          options={ORDERS.map((o) => [o, orderNames[o]] as const)}
          onChange={onOrder}
        />
      </div>
      {shown.length === 0 && <p class="muted">{say('check.noneHere')}</p>}
      {groups.map(({ key, title: name, findings }, at) => (
        <details key={`${order} ${key}`} class="group" open={at < OPEN_GROUPS}>
          <summary>
            <h2 class="grow">{name}</h2>
            <span class="hint">{findings.length}</span>
          </summary>
          <ul>
            {findings.map((finding) => (
              <FindingItem
                key={finding.key}
                finding={finding}
                canEdit={view.canEdit}
                onApply={onApply}
                onPreview={onPreview}
              />
            ))}
          </ul>
        </details>
      ))}
    </Screen>
  );
}

interface ListFootProps extends Pick<FindingActions, 'onPreview'> {
  readonly fixes: readonly PlannedFix[];
  readonly findings: readonly Finding[];
  onAgain(): void;
}

/** Several fixes are previewed together; otherwise the blue button goes from one finding to the next. */
function ListFoot({ fixes, findings, onPreview, onAgain }: ListFootProps) {
  const { words } = usePanel();
  const { say } = words;
  const show = useShow();
  const last = useRef<string | null>(null);
  const graver = findings.filter(isToFix);
  const round = (graver.length > 0 ? graver : findings).filter((finding) => finding.show !== null);

  if (fixes.length > 1) {
    const label = say('check.preview', { n: fixes.length });
    return (
      <Blue id="preview" work="preview" label={label} waiting={label} onPress={() => onPreview(fixes, 'preview')} />
    );
  }
  if (round.length === 0)
    return <Blue work="again" label={say('check.again')} waiting={say('checking')} onPress={onAgain} />;
  const next = () => {
    const at = round.findIndex(({ key }) => key === last.current);
    const finding = round[(at + 1) % round.length];
    if (finding === undefined || finding.show === null) return;
    last.current = finding.key;
    show(
      'next',
      finding.show,
      finding.show.id === null ? '' : say('check.shown', { id: rowName(finding.show.id, words) }),
    );
  };
  const label = say(graver.length > 0 ? 'check.showNext' : 'check.showNextHint');
  return <Blue work="next" label={label} waiting={say('opening')} onPress={next} />;
}
