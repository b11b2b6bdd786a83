/** Check OKRs: reads the findings, applies fixes, shows what was written. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckView, FixChoice, Receipt, UndoReport } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import type { Filter, Order, PlannedFix } from '../findings.js';
import { FindingList } from '../parts/finding-list.js';
import { CheckReceipt } from '../parts/receipt.js';
import { Loading } from '../parts/screen.js';
import { server } from '../server.js';
import { AllClear } from './all-clear.js';
import { Preview } from './preview.js';

export type Wrote =
  | { readonly kind: 'fixed'; readonly receipt: Receipt }
  | { readonly kind: 'undone'; readonly report: UndoReport };

export function Check() {
  const { words, work, setHome, turnPage, announce } = usePanel();
  const [view, setView] = useState<CheckView | null>(null);
  const [planned, setPlanned] = useState<readonly PlannedFix[] | null>(null);
  const [wrote, setWrote] = useState<Wrote | null>(null);
  const [filter, setFilter] = useState<Filter>('all');
  const [order, setOrder] = useState<Order>('owner');

  /** The button that opened the preview takes the focus when it closes. */
  const previewed = useRef('');

  const read = () => work.load('check', server.okrCheck, setView);
  useEffect(read, []);

  function apply(key: string, choices: readonly FixChoice[]): void {
    work.press(
      key,
      () => server.okrApplyFixes(choices),
      ({ receipt, check }) => {
        setHome(null);
        setView(check);
        setPlanned(null);
        setWrote({ kind: 'fixed', receipt });
        turnPage();
      },
    );
  }

  function undo(): void {
    work.press('undo', server.okrUndo, (report) => {
      setHome(null);
      setWrote({ kind: 'undone', report });
      turnPage();
      read();
    });
  }

  function preview(fixes: readonly PlannedFix[], returnTo: string): void {
    if (work.holds()) return;
    work.leave();
    setWrote(null);
    setPlanned(fixes);
    previewed.current = returnTo;
    turnPage();
  }

  function again(): void {
    if (work.holds()) return;
    work.look('again', server.okrCheck, (now) => {
      setView(now);
      setWrote(null);
      announce(words.say('check.count', { n: now.findings.length }));
    });
  }

  if (view === null) {
    return <Loading text={words.say('check.reading')} />;
  }
  if (planned !== null) {
    const close = () => {
      if (work.holds()) return;
      work.leave();
      turnPage(previewed.current);
      setPlanned(null);
    };
    return <Preview view={view} planned={planned} onApply={apply} onClose={close} />;
  }
  const receipt = wrote === null ? null : <CheckReceipt wrote={wrote} onUndo={undo} />;
  if (view.findings.length === 0) return <AllClear view={view} receipt={receipt} onAgain={again} />;
  return (
    <FindingList
      view={view}
      filter={filter}
      order={order}
      onFilter={setFilter}
      onOrder={setOrder}
      receipt={receipt}
      onApply={apply}
      onPreview={preview}
      onAgain={again}
    />
  );
}
