/** Ui, menus, the sidebar and toasts: recorded for the page and for tests. */
import type { HtmlOutput, Menu, Ui } from '../../src/apps-script/services.js';
import type { ServiceContext } from './context.js';
import type { HostHtmlOutput } from './html.js';

export interface MenuItem {
  /** undefined: a separator. */
  readonly caption?: string;
  readonly functionName?: string;
}
export interface Toast {
  readonly message: string;
  readonly title: string;
}
export interface UiState {
  readonly menu: readonly MenuItem[];
  readonly sidebar: { readonly title: string; readonly html: string } | null;
  readonly toasts: readonly Toast[];
  onChange(listener: () => void): void;
}

export class HostUi implements Ui, UiState {
  menu: readonly MenuItem[] = [];
  sidebar: { readonly title: string; readonly html: string } | null = null;
  toasts: Toast[] = [];
  private listeners: (() => void)[] = [];
  constructor(private readonly context: ServiceContext) {}

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }
  private changed(): void {
    for (const listener of this.listeners) listener();
  }
  setMenu(menu: readonly MenuItem[]): void {
    this.menu = menu;
    this.changed();
  }
  toast(message: string, title: string): void {
    this.toasts.push({ message: String(message), title: String(title ?? '') });
    this.changed();
  }
  closeSidebar(): void {
    this.sidebar = null;
    this.changed();
  }

  createAddonMenu(): Menu {
    this.context.handle('Ui.createAddonMenu');
    return new HostMenu(this.context, this);
  }
  /** Returns at once; one sidebar at a time. */
  showSidebar(userInterface: HtmlOutput): void {
    this.context.handle('Ui.showSidebar');
    const { title, content } = userInterface as HostHtmlOutput;
    this.sidebar = { title, html: content };
    this.changed();
  }
}

class HostMenu implements Menu {
  private readonly items: MenuItem[] = [];
  constructor(
    private readonly context: ServiceContext,
    private readonly ui: HostUi,
  ) {}
  addItem(caption: string, functionName: string): Menu {
    this.context.handle('Menu.addItem');
    this.items.push({ caption, functionName });
    return this;
  }
  addSeparator(): Menu {
    this.context.handle('Menu.addSeparator');
    this.items.push({});
    return this;
  }
  addToUi(): void {
    this.context.handle('Menu.addToUi');
    this.ui.setMenu(this.items);
  }
}
