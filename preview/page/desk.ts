/** The spreadsheet on the table: one at a time is open, with its add-on and its grid, and another may take its place. */
import type { Model } from '@odoo/o-spreadsheet';
import type { Host, HostDocument } from '../host/index.js';
import { type AddOn, openAddOn } from './add-on.js';
import { find } from './element.js';
import type { OpenFile } from './files/keeper.js';
import { type Grid, mountGrid } from './grid.js';
import { type PageQuery, userLocaleOf } from './query.js';
import type { PageLanguage } from './words.js';

export interface DeskOptions {
  readonly query: PageQuery;
  readonly files: { readonly code: string; readonly sidebar: string };
  /** Templates of o-spreadsheet. */
  readonly templates: string;
  readonly language: () => PageLanguage;
  readonly notify: (text: string) => void;
  readonly onWork: (calls: number, milliseconds: number) => void;
  readonly onSidebar: (title: string, html: string) => void;
  readonly onToast: (title: string, message: string) => void;
  readonly onChange: () => void;
}

export interface Desk {
  readonly addOn: AddOn;
  readonly host: Host;
  readonly grid: Grid | undefined;
  /** Throws where the document cannot be opened; what lay there before then stays. */
  lay(document: HostDocument | undefined, tab?: string): void;
  /** Draws the grid anew, in the language of the page. */
  mount(): Promise<void>;
  readonly tab: string;
  /** No cell of it holds anything. */
  isEmpty(): boolean;
  /** As the keeper sees it. */
  asFile(id: string, name: () => string): OpenFile;
  /** A second spreadsheet that nobody sees. */
  aside(query: Partial<PageQuery>): AddOn;
}

export function createDesk(options: DeskOptions): Desk {
  const start = (document?: HostDocument): AddOn => openAddOn(options.query, options.files, options.onWork, document);
  let addOn = start();
  let grid: Grid | undefined;

  const follow = (): void => {
    const { host } = addOn;
    window.okrHost = host;
    followUi(host, options);
    (host.model as unknown as Model).on('update', options, options.onChange);
  };
  follow();

  return {
    get addOn() {
      return addOn;
    },
    get host() {
      return addOn.host;
    },
    get grid() {
      return grid;
    },
    get tab() {
      return tabInView(addOn.host);
    },
    isEmpty() {
      const { getters } = addOn.host.model;
      const holds = (id: string) => getters.getCells(id).some((cell) => cell.isFormula || cell.content !== '');
      return !getters.getSheetIds().some(holds);
    },
    lay(document, tab) {
      const next = start(document);
      grid?.destroy();
      grid = undefined;
      (addOn.host.model as unknown as Model).off('update', options);
      addOn.host.close();
      addOn = next;
      follow();
      if (tab !== undefined) activate(addOn.host, tab);
    },
    async mount() {
      const language = options.language();
      addOn.setUserLocale(userLocaleOf(language));
      addOn.open();
      grid?.destroy();
      grid = await mountGrid({
        model: addOn.host.model as unknown as Model,
        element: find('.sheet'),
        language,
        templates: options.templates,
        notify: options.notify,
      });
    },
    asFile(id, name) {
      const { host } = addOn;
      return { id, name, tab: () => tabInView(host), revision: host.revision, save: host.save };
    },
    aside: (query) => openAddOn({ ...options.query, ...query }, options.files, () => {}),
  };
}

function tabInView({ model }: Host): string {
  return model.getters.getSheetName(model.getters.getActiveSheetId());
}

function activate({ model }: Host, tab: string): void {
  const { getters } = model;
  const sheetIdTo = getters.getVisibleSheetIds().find((id) => getters.getSheetName(id) === tab);
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdTo !== undefined && sheetIdTo !== sheetIdFrom)
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
}

/** The host only remembers what is shown; each new sidebar and each new toast is told here once. */
function followUi({ ui }: Host, { onSidebar, onToast }: DeskOptions): void {
  let shown = ui.sidebar;
  let toasts = 0;
  ui.onChange(() => {
    if (ui.sidebar !== shown && ui.sidebar !== null) onSidebar(ui.sidebar.title, ui.sidebar.html);
    shown = ui.sidebar;
    for (const { title, message } of ui.toasts.slice(toasts)) onToast(title, message);
    toasts = ui.toasts.length;
  });
}
