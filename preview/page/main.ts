/** The page: a spreadsheet that looks like Google Sheets, with the add-on running in it. */
import type { Host } from '../host/index.js';
import { createDesk, type Desk } from './desk.js';
import { find } from './element.js';
import { createFileDesk } from './files/file-desk.js';
import { createHeader } from './header.js';
import { prepareMenus } from './menus.js';
import { type PageQuery, readQuery } from './query.js';
import { createSidebar, type SidebarPanel } from './sidebar.js';
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
  const words = () => WORDS[language];
  const toast = (title: string, message: string, seconds = 5) =>
    showToast(find('.toasts'), { title, message, seconds }, words().close);

  // The parts of the page know of one another only when something happens.
  let sidebar: SidebarPanel | undefined;
  const desk: Desk = createDesk({
    query,
    files: { code, sidebar: html },
    templates,
    language: () => language,
    notify: (message) => toast('', message),
    onWork: (calls, milliseconds) => {
      find('.meter').textContent = words()
        .meter.replace('{calls}', String(calls))
        .replace('{time}', String(Math.round(milliseconds)));
      files.touch();
    },
    onSidebar(title, content) {
      header.hideHint();
      sidebar?.show(title, content);
      desk.grid?.repaint();
    },
    onToast: toast,
    onChange: () => files.touch(),
  });
  const header = createHeader({
    onLanguage: (chosen) => void speak(chosen),
    onDone: () => desk.grid?.focus(),
    onRename: () => files.touch(),
  });
  const files = createFileDesk({
    desk,
    header,
    language: () => language,
    locale: query.locale,
    toast,
    onLaid: async () => {
      if (sidebar?.isOpen) sidebar.close();
      await desk.mount();
    },
  });
  const runFromMenu = (name: string) => {
    try {
      desk.addOn.run(name, []);
    } catch (error) {
      toast(words().failed, String(error), -1);
    }
  };
  sidebar = createSidebar({
    element: find('.sidebar'),
    shim,
    functions: desk.addOn.functions,
    run: (name, args) => desk.addOn.run(name, args),
    onFocusEditor: () => desk.grid?.focus(),
    onClose: () => {
      desk.host.ui.closeSidebar();
      desk.grid?.repaint();
      desk.grid?.focus();
    },
  });
  prepareMenus({
    language: () => language,
    addOnMenu: () => desk.host.ui.menu,
    run: runFromMenu,
    file: files.menu,
  });

  async function speak(chosen: PageLanguage): Promise<void> {
    language = chosen;
    await desk.mount();
    header.speak(chosen);
    // An open panel still speaks the other language: it is opened anew, as a person would do.
    if (sidebar?.isOpen) runFromMenu('okrOpenPanel');
  }
  const keep = await files.restore();
  await speak(language);
  keep();
}

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

void openPage(readQuery(window.location.search, navigator.language));
