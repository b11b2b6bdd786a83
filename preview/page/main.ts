/** The page: a spreadsheet that looks like Google Sheets, with the add-on running in it. */
import { openAddOn } from './add-on.js';
import { type Grid, mountGrid } from './grid.js';
import { prepareMenus } from './menus.js';
import { type PageQuery, readQuery, userLocaleOf } from './query.js';
import { createSidebar } from './sidebar.js';
import { showToast } from './toasts.js';
import { PAGE_LANGUAGES, type PageLanguage, WORDS } from './words.js';

async function openPage(query: PageQuery): Promise<void> {
  const [templates, shim, addOn] = await Promise.all([
    text('vendor/o-spreadsheet/o_spreadsheet.xml'),
    text('google-script.js'),
    openAddOn(query),
  ]);
  let language = query.language;
  let grid: Grid | undefined;
  const words = () => WORDS[language];
  const toasts = find('.toasts');
  const hint = find('.hint');
  const meter = find('.meter');

  const toast = (title: string, message: string, timeout = 5) =>
    showToast(toasts, { title, message, timeout }, words().close);

  const runFromMenu = (name: string) => {
    try {
      addOn.run(name, []);
    } catch (error) {
      toast(words().failed, String(error), -1);
    }
  };

  const sidebar = createSidebar({
    element: find('.sidebar'),
    shim,
    functions: addOn.functions,
    run: (name, args) => addOn.run(name, args),
    onClose: () => {
      grid?.repaint();
      grid?.focus();
    },
    onFocusEditor: () => grid?.focus(),
  });

  addOn.onToast((note) => showToast(toasts, note, words().close));
  addOn.onWork((calls, milliseconds) => {
    meter.textContent = words()
      .meter.replace('{calls}', String(calls))
      .replace('{time}', String(Math.round(milliseconds)));
  });
  addOn.onSidebar((title, html) => {
    hint.hidden = true;
    sidebar.show(title, html);
    grid?.repaint();
  });

  const showLanguage = async (chosen: PageLanguage) => {
    language = chosen;
    document.documentElement.lang = chosen === 'zh' ? 'zh-Hans' : 'en';
    nameThings(words());
    addOn.setUserLocale(userLocaleOf(chosen));
    addOn.open();
    grid?.destroy();
    const element = find('.sheet');
    grid = await mountGrid({
      model: addOn.model,
      element,
      language,
      templates,
      notify: (message) => toast('', message),
    });
    // An open panel speaks the old language: it is opened anew, as a person would do after changing theirs.
    if (sidebar.isOpen) runFromMenu('okrOpenPanel');
    placeBesideMenu(hint);
  };

  prepareMenus({
    language: () => language,
    addOnMenu: addOn.menu,
    run: runFromMenu,
    newFile: () => window.location.reload(),
  });
  find('.hint-close').addEventListener('click', () => {
    hint.hidden = true;
    grid?.focus();
  });
  for (const choice of PAGE_LANGUAGES) {
    find(`[data-language="${choice}"]`).addEventListener('click', () => {
      const address = new URL(window.location.href);
      address.searchParams.set('lang', choice);
      window.history.replaceState(null, '', address);
      void showLanguage(choice);
    });
  }
  hint.hidden = !addOn.isEmpty();
  await showLanguage(language);
}

function nameThings(words: (typeof WORDS)[PageLanguage]): void {
  const name = find<HTMLInputElement>('.file-name');
  const names = PAGE_LANGUAGES.map((language) => WORDS[language].fileName);
  if (name.value === '' || names.includes(name.value)) name.value = words.fileName;
  name.title = words.rename;
  name.setAttribute('aria-label', words.rename);
  document.title = name.value;
  find('.language').setAttribute('aria-label', words.language);
  for (const language of PAGE_LANGUAGES) {
    const pressed = WORDS[language] === words;
    find(`[data-language="${language}"]`).setAttribute('aria-pressed', String(pressed));
  }
  find('.hint-text').textContent = words.hint;
  find('.meter').title = words.meterTitle;
  for (const selector of ['.sidebar-close', '.hint-close']) {
    find(selector).setAttribute('aria-label', words.close);
    find(selector).title = words.close;
  }
}

/** The menus come a moment after the grid: o-spreadsheet draws once before it knows how wide it is. */
function placeBesideMenu(hint: HTMLElement): void {
  const lastMenu = document.querySelector('[data-id="help"]');
  if (lastMenu === null) requestAnimationFrame(() => placeBesideMenu(hint));
  else hint.style.left = `${lastMenu.getBoundingClientRect().right + 16}px`;
}

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`The page lacks ${selector}`);
  return found;
}

void openPage(readQuery(window.location.search, navigator.language));
