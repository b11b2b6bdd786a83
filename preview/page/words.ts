/** What the page itself says, outside the spreadsheet and the add-on. */
export const PAGE_LANGUAGES = ['en', 'zh'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

const en = {
  fileName: 'Untitled spreadsheet',
  rename: 'Rename',
  language: 'Language',
  extensions: 'Extensions',
  help: 'Help',
  licences: 'Licences of this preview',
  hint: 'To begin: Extensions > OKR > Open OKR panel',
  close: 'Close',
  meter: '{calls} calls · {time} ms',
  meterTitle: 'Service calls and time of the last command',
  failed: 'The add-on stopped with an error',
  noAddOn: 'The add-on could not be loaded',
};

export type PageWords = typeof en;

const zh: PageWords = {
  fileName: '无标题电子表格',
  rename: '重命名',
  language: '语言',
  extensions: '扩展程序',
  help: '帮助',
  licences: '本预览的许可证',
  hint: '从这里开始：扩展程序 > OKR > 打开 OKR 面板',
  close: '关闭',
  meter: '{calls} 次调用 · {time} 毫秒',
  meterTitle: '上一个命令的服务调用次数和耗时',
  failed: '插件出错并已停止',
  noAddOn: '无法加载插件',
};

export const WORDS: { readonly [language in PageLanguage]: PageWords } = { en, zh };
