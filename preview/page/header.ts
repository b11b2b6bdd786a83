/** File name, language switch and hint: what lies around the spreadsheet's own menu bar. */
import { find } from './element.js';
import { FILE_WORDS } from './files/words.js';
import { PAGE_LANGUAGES, type PageLanguage, WORDS } from './words.js';

export type SaveState = 'none' | 'saving' | 'saved' | 'notSaved';

export interface Header {
  speak(language: PageLanguage): void;
  hideHint(): void;
  /** Empty: the name that every new file has. */
  readonly name: string;
  readonly shownName: string;
  rename(name: string): void;
  showSaved(state: SaveState): void;
}

export interface HeaderOptions {
  readonly onLanguage: (language: PageLanguage) => void;
  readonly onDone: () => void;
  readonly onRename: () => void;
}

export function createHeader({ onLanguage, onDone, onRename }: HeaderOptions): Header {
  const name = find<HTMLInputElement>('.file-name');
  const hint = find('.hint');
  const hideHint = () => {
    hint.hidden = true;
  };

  let spoken: PageLanguage = 'en';
  let saved: SaveState = 'none';
  const showSaved = (state: SaveState) => {
    saved = state;
    find('.saved').textContent = state === 'none' ? '' : FILE_WORDS[spoken][state];
  };

  name.addEventListener('input', () => {
    document.title = name.value;
    onRename();
  });
  name.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === 'Escape') onDone();
  });
  find('.hint-close').addEventListener('click', () => {
    hideHint();
    onDone();
  });
  for (const language of PAGE_LANGUAGES) {
    button(language).addEventListener('click', () => {
      keepInAddress(language);
      onLanguage(language);
    });
  }
  hint.hidden = false;

  return {
    hideHint,
    showSaved,
    get name() {
      return isDefaultName(name.value) ? '' : name.value;
    },
    get shownName() {
      return name.value;
    },
    rename(text) {
      name.value = text === '' ? WORDS[spoken].fileName : text;
      document.title = name.value;
    },
    speak(language) {
      spoken = language;
      const words = WORDS[language];
      document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
      if (name.value === '' || isDefaultName(name.value)) name.value = words.fileName;
      document.title = name.value;
      label(name, words.rename);
      label(find('.sidebar-close'), words.close);
      label(find('.hint-close'), words.close);
      find('.language').setAttribute('aria-label', words.language);
      find('.hint-text').textContent = words.hint;
      find('.meter').title = words.meterTitle;
      find('.demo').textContent = FILE_WORDS[language].demo;
      find('.demo').title = FILE_WORDS[language].demoTitle;
      showSaved(saved);
      for (const choice of PAGE_LANGUAGES) {
        button(choice).setAttribute('aria-pressed', String(choice === language));
      }
      placeBesideMenu(hint);
    },
  };
}

const button = (language: PageLanguage) => find(`[data-language="${language}"]`);
const isDefaultName = (name: string) => PAGE_LANGUAGES.some((language) => WORDS[language].fileName === name);

function label(element: HTMLElement, text: string): void {
  element.title = text;
  element.setAttribute('aria-label', text);
}

function keepInAddress(language: PageLanguage): void {
  const address = new URL(window.location.href);
  address.searchParams.set('lang', language);
  window.history.replaceState(null, '', address);
}

/** The menus come a moment after the grid: o-spreadsheet draws once before it knows how wide it is. */
function placeBesideMenu(hint: HTMLElement): void {
  const lastMenu = document.querySelector('[data-id="help"]');
  if (lastMenu === null) requestAnimationFrame(() => placeBesideMenu(hint));
  else hint.style.left = `${lastMenu.getBoundingClientRect().right + 16}px`;
}
