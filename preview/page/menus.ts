/** The menu bar: o-spreadsheet's menus without what leads nowhere here, and Extensions with the add-on's own menu. */
import { registries } from '@odoo/o-spreadsheet';
import type { MenuItem } from '../host/index.js';
import { type FileMenuOptions, prepareFileMenu } from './files/menu.js';
import { type PageLanguage, WORDS } from './words.js';

export interface MenuOptions {
  readonly language: () => PageLanguage;
  readonly addOnMenu: () => readonly MenuItem[];
  readonly run: (functionName: string) => void;
  readonly file: FileMenuOptions;
}

/** Charts (and statistics, which draw some), pictures and pivots need more than this page has; Sheets lacks the rest. */
const REMOVED: { readonly [menu: string]: readonly string[] } = {
  file: ['settings'],
  view: ['toggle_pin_panel', 'view_irregularity_map'],
  insert: ['insert_chart', 'insert_carousel', 'insert_pivot', 'insert_image', 'insert_table'],
  data: ['column_statistics', 'pivot_data_sources', 'reinsert_dynamic_pivot', 'reinsert_static_pivot'],
};

/** The registry is o-spreadsheet's own and global: once per page. */
export function prepareMenus(options: MenuOptions): void {
  const registry = registries.topbarMenuRegistry;
  const words = () => WORDS[options.language()];
  for (const [menu, ids] of Object.entries(REMOVED)) {
    const spec = registry.get(menu);
    spec.children = (spec.children ?? []).filter(
      (child) => typeof child === 'function' || !ids.includes(child.id ?? ''),
    );
  }
  prepareFileMenu(options.file);
  registry.add('extensions', {
    name: () => words().extensions,
    sequence: 70,
    children: [() => [addOnMenu(options)]],
  });
  registry.add('help', { name: () => words().help, sequence: 80 });
  registry.addChild('licences', ['help'], {
    name: () => words().licences,
    isReadonlyAllowed: true,
    execute: () => window.open('vendor/NOTICE.txt', '_blank', 'noopener'),
  });
}

function addOnMenu({ addOnMenu, run }: MenuOptions) {
  const items = addOnMenu();
  return {
    id: 'okr',
    name: 'OKR',
    isReadonlyAllowed: true,
    isEnabledOnLockedSheet: true,
    children: items.flatMap(({ caption, functionName }, index) =>
      caption === undefined || functionName === undefined
        ? []
        : [
            {
              id: functionName,
              name: caption,
              sequence: index,
              separator: index + 1 < items.length && items[index + 1]?.caption === undefined,
              isReadonlyAllowed: true,
              isEnabledOnLockedSheet: true,
              execute: () => run(functionName),
            },
          ],
    ),
  };
}
