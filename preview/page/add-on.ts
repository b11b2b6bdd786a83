import { Model } from '@odoo/o-spreadsheet';
import type { AddOnMenuItem } from './menus.js';
import type { PageQuery } from './query.js';
import type { Toast } from './toasts.js';

export interface AddOn {
  readonly model: Model;
  readonly functions: readonly string[];
  readonly menu: () => readonly AddOnMenuItem[];
  run(name: string, args: readonly unknown[]): unknown;
  open(): void;
  setUserLocale(locale: string): void;
  onSidebar(show: (title: string, html: string) => void): void;
  onToast(show: (toast: Toast) => void): void;
  onWork(report: (calls: number, milliseconds: number) => void): void;
  isEmpty(): boolean;
}

export async function openAddOn(_query: PageQuery): Promise<AddOn> {
  const model = new Model({}, {});
  let sidebar = (_title: string, _html: string) => {};
  let toast = (_t: Toast) => {};
  let work = (_c: number, _m: number) => {};
  return {
    model,
    functions: ['okrHome'],
    menu: () => [
      { kind: 'item', caption: 'Open OKR panel', functionName: 'okrOpenPanel' },
      { kind: 'separator' },
      { kind: 'item', caption: 'Check OKRs', functionName: 'okrMenuCheck' },
      { kind: 'item', caption: 'Tidy up', functionName: 'okrMenuTidy' },
    ],
    run(name) {
      work(12, 38);
      if (name === 'okrOpenPanel')
        sidebar(
          'OKR',
          '<!doctype html><html><body><h2>Hello</h2><p id=x></p><script>google.script.run.withSuccessHandler(v=>{x.textContent=JSON.stringify(v)}).okrHome(1,{a:undefined})</script></body></html>',
        );
      if (name === 'okrMenuCheck')
        toast({ title: 'Checked', message: 'Nothing to fix: every objective has its key results.', timeout: 5 });
      if (name === 'okrMenuTidy') throw new Error('boom');
      return { name, at: 1 };
    },
    open() {},
    setUserLocale() {},
    onSidebar: (f) => {
      sidebar = f;
    },
    onToast: (f) => {
      toast = f;
    },
    onWork: (f) => {
      work = f;
    },
    isEmpty: () => true,
  };
}
