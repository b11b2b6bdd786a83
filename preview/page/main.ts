/** The page: a spreadsheet that looks like Google Sheets, with the add-on running in it. */
import type { Model } from '@odoo/o-spreadsheet';
import type { Host } from '../host/index.js';
import { openAddOn } from './add-on.js';
import { find } from './element.js';
import { type Grid, mountGrid } from './grid.js';
import { createHeader } from './header.js';
import { prepareMenus } from './menus.js';
import { type PageQuery, readQuery, userLocaleOf } from './query.js';
import { createSidebar } from './sidebar.js';
import { showToast } from './toasts.js';
import { type PageLanguage, WORDS } from './words.js';

declare global {
  interface Window {
    /** For tests and for the curious: the stand-in for Google behind this page. */
    okrHost?: Host;
  }
}

async function openPage(query: PageQuery): Promise<void> {
  const [templates = '', shim = '', code = '', html = ''] = await Promise.all(
    ['vendor/o-spreadsheet/o_spreadsheet.xml', 'google-script.js', 'add-on/Code.js', 'add-on/sidebar.html'].map(text),
  );
  let language = query.language;
  let grid: Grid | undefined;
  const words = () => WORDS[language];
  const toast = (title: string, message: string, seconds = 5) =>
    showToast(find('.toasts'), { title, message, seconds }, words().close);

  const addOn = openAddOn(query, { code, sidebar: html }, (calls, milliseconds) => {
    const { meter } = words();
    find('.meter').textContent = meter
      .replace('{calls}', String(calls))
      .replace('{time}', String(Math.round(milliseconds)));
  });
  const { host } = addOn;
  window.okrHost = host;

  const runFromMenu = (name: string) => {
    try {
      addOn.run(name, []);
    } catch (error) {
      toast(words().failed, String(error), -1);
    }
  };

  const header = createHeader({ onLanguage: (chosen) => void speak(chosen), onDone: () => grid?.focus() });
  const sidebar = createSidebar({
    element: find('.sidebar'),
    shim,
    functions: addOn.functions,
    run: addOn.run,
    onFocusEditor: () => grid?.focus(),
    onClose: () => {
      host.ui.closeSidebar();
      grid?.repaint();
      grid?.focus();
    },
  });
  followUi(host, {
    showSidebar(title, content) {
      header.hideHint();
      sidebar.show(title, content);
      grid?.repaint();
    },
    showToast: toast,
  });
  prepareMenus({
    language: () => language,
    addOnMenu: () => host.ui.menu,
    run: runFromMenu,
    newFile: () => window.location.reload(),
  });

  async function speak(chosen: PageLanguage): Promise<void> {
    language = chosen;
    addOn.setUserLocale(userLocaleOf(chosen));
    addOn.open();
    grid?.destroy();
    grid = await mountGrid({
      model: host.model as unknown as Model,
      element: find('.sheet'),
      language,
      templates,
      notify: (message) => toast('', message),
    });
    header.speak(chosen);
    // An open panel still speaks the other language: it is opened anew, as a person would do.
    if (sidebar.isOpen) runFromMenu('okrOpenPanel');
  }
  await speak(language);
}

interface UiListener {
  readonly showSidebar: (title: string, html: string) => void;
  readonly showToast: (title: string, message: string) => void;
}

/** The host only remembers what is shown; each new sidebar and each new toast is told here once. */
function followUi({ ui }: Host, listener: UiListener): void {
  let shown = ui.sidebar;
  let toasts = 0;
  ui.onChange(() => {
    if (ui.sidebar !== shown && ui.sidebar !== null) listener.showSidebar(ui.sidebar.title, ui.sidebar.html);
    shown = ui.sidebar;
    for (const { title, message } of ui.toasts.slice(toasts)) listener.showToast(title, message);
    toasts = ui.toasts.length;
  });
}

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

void openPage(readQuery(window.location.search, navigator.language));
