/** File name, language switch and hint: what lies around the spreadsheet's own menu bar. */
import { find } from './element.js';
import { PAGE_LANGUAGES, type PageLanguage, WORDS } from './words.js';

export interface Header {
  speak(language: PageLanguage): void;
  hideHint(): void;
}

export interface HeaderOptions {
  readonly onLanguage: (language: PageLanguage) => void;
  readonly onDone: () => void;
}

export function createHeader({ onLanguage, onDone }: HeaderOptions): Header {
  const name = find<HTMLInputElement>('.file-name');
  const hint = find('.hint');
  const hideHint = () => {
    hint.hidden = true;
  };

  name.addEventListener('input', () => {
    document.title = name.value;
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
    speak(language) {
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
