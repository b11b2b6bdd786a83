/** The File menu: new, open, recent, download, template, start over. */
import { registries } from '@odoo/o-spreadsheet';
import { type PageLanguage, WORDS } from '../words.js';
import type { KeptFile } from './store.js';
import { FILE_WORDS, type FileWords } from './words.js';

export interface FileMenuOptions {
  readonly language: () => PageLanguage;
  /** Spreadsheets of this browser, without the one that is open. */
  readonly recent: () => readonly KeptFile[];
  readonly newFile: () => void;
  readonly open: () => void;
  readonly reopen: (file: KeptFile) => void;
  readonly downloadXlsx: () => void;
  readonly downloadCsv: () => void;
  readonly downloadTemplate: (language: PageLanguage) => void;
  readonly startOver: () => void;
}

const always = { isReadonlyAllowed: true, isEnabledOnLockedSheet: true };

export function prepareFileMenu(options: FileMenuOptions): void {
  const registry = registries.topbarMenuRegistry;
  const say = (word: keyof FileWords) => () => FILE_WORDS[options.language()][word];
  const item = (id: string, path: readonly string[], word: keyof FileWords, sequence: number, more: object) =>
    registry.addChild(id, ['file', ...path], { name: say(word), sequence, ...always, ...more });

  item('new_file', [], 'newFile', 1, { icon: 'o-spreadsheet-Icon.INSERT_SHEET', execute: options.newFile });
  item('open_file', [], 'open', 2, { execute: options.open });
  item('recent_files', [], 'recent', 3, {
    separator: true,
    isVisible: () => options.recent().length > 0,
    children: [() => options.recent().map((file, index) => recentItem(file, index, options))],
  });
  item('download', [], 'download', 4, { icon: 'o-spreadsheet-Icon.EXPORT_XLSX' });
  item('download_xlsx', ['download'], 'xlsx', 1, { execute: options.downloadXlsx });
  item('download_csv', ['download'], 'csv', 2, { execute: options.downloadCsv });
  item('template', [], 'template', 5, { separator: true });
  item('template_en', ['template'], 'templateEn', 1, { execute: () => options.downloadTemplate('en') });
  item('template_zh', ['template'], 'templateZh', 2, { execute: () => options.downloadTemplate('zh') });
  item('start_over', [], 'startOver', 6, { separator: true, execute: options.startOver });
}

function recentItem(file: KeptFile, sequence: number, { language, reopen }: FileMenuOptions) {
  return {
    id: `recent_${file.id}`,
    name: file.name || WORDS[language()].fileName,
    description: timeOf(file.savedAt, language()),
    sequence,
    ...always,
    execute: () => reopen(file),
  };
}

/** The hour today, the day before. */
function timeOf(savedAt: number, language: PageLanguage): string {
  const [time, now] = [new Date(savedAt), new Date()];
  const style = time.toDateString() === now.toDateString() ? 'timeStyle' : 'dateStyle';
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { [style]: 'short' }).format(time);
}
