/** The grid: o-spreadsheet's own component around the model of the host. */
import { type Model, Spreadsheet, setTranslationMethod } from '@odoo/o-spreadsheet';
import { App } from '@odoo/owl';
import { toChinese } from './chinese/index.js';
import type { PageLanguage } from './words.js';

export interface Grid {
  focus(): void;
  /** Draws everything anew, also what o-spreadsheet does not know to have changed (the add-on's menu). */
  repaint(): void;
  destroy(): void;
}

export interface GridOptions {
  readonly model: Model;
  readonly element: HTMLElement;
  readonly language: PageLanguage;
  readonly templates: string;
  /** What the spreadsheet itself has to say, such as "this cannot be pasted here". */
  readonly notify: (text: string) => void;
}

export async function mountGrid({ model, element, language, templates, notify }: GridOptions): Promise<Grid> {
  const translate = language === 'zh' ? toChinese : (english: string) => english;
  setTranslationMethod(
    (english, ..._values) => translate(english),
    () => true,
  );
  const props = {
    model,
    notifyUser: ({ text }: { text: string }) => notify(text),
    raiseError: (text: string) => notify(text),
    askConfirmation: (text: string, confirm: () => void, cancel?: () => void) =>
      window.confirm(text) ? confirm() : cancel?.(),
  };
  // The component fills its environment by itself.
  const env = {} as ConstructorParameters<typeof Spreadsheet>[1];
  const app = new App(Spreadsheet, { props, env, templates, translateFn: translate });
  const component = await app.mount(element);
  const follow = () => element.classList.toggle('one-cell', isOneCell(model.getters.getSelectedZones()));
  model.on('update', element, follow);
  follow();
  return {
    focus: () => component.focusGrid(),
    repaint: () => component.render(true),
    destroy() {
      model.off('update', element);
      app.destroy();
    },
  };
}

interface Zone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Sheets sums up two cells or more; o-spreadsheet also "sums" a single one. */
function isOneCell([zone, ...others]: readonly Zone[]): boolean {
  return others.length === 0 && zone?.top === zone?.bottom && zone?.left === zone?.right;
}
