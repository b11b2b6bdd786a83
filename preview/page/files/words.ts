/** What the page says about files. */
import type { PageLanguage } from '../words.js';
import type { FileProblem } from './formats.js';

const en = {
  newFile: 'New',
  open: 'Open...',
  recent: 'Recent',
  download: 'Download',
  xlsx: 'Excel (.xlsx)',
  csv: 'This tab (.csv)',
  template: 'Download OKR template',
  templateEn: 'English (.xlsx)',
  templateZh: '中文 (.xlsx)',
  startOver: 'Start over',
  drop: 'Drop a .csv or .xlsx file to open it',
  opening: 'Opening {name} ...',
  opened: '{name} is open.',
  before: 'The spreadsheet from before is under File > Recent.',
  leftOut:
    'Not taken over: {count} things, such as charts, pictures, names of a single tab, or formulas into other files (their values stay).',
  unchanged: 'Your spreadsheet is as it was.',
  downloading: 'Making the file ...',
  downloadFailed: 'The file could not be made: {reason}',
  noFormats:
    'The part of the page that reads and writes files could not be loaded. Try again when the network is back.',
  startOverQuestion:
    'Start over? Every spreadsheet that this page keeps in this browser is deleted. Download first what you still need.',
  saved: 'Saved in this browser',
  saving: 'Saving ...',
  notSaved: 'Not saved',
  cannotSave: 'This browser cannot keep the spreadsheet: {reason} Download it before you close the page.',
  broken: 'The spreadsheet that this browser kept cannot be read: {reason} A new one is open.',
  otherTab:
    'This spreadsheet is also open in another tab of your browser. Both are kept in one place: what is saved last replaces the other.',
  demo: 'A demo of OKR Sheets: nothing leaves your browser',
  demoTitle: 'This page works without a server. Spreadsheets stay in this browser, until you choose File > Start over.',
  templateName: 'OKR template',
  /** Stands in the tab People, to be typed over. */
  templateOwner: 'Your name',
  templateIds:
    'Type the IDs yourself: O1, O2 and so on for objectives, K1, K2 and so on for key results, each once. For more rows, copy an empty row of this table down.',
  templateSupports: 'The ID of the objective that this row belongs to, such as O1.',
};

export type FileWords = typeof en;

const zh: FileWords = {
  newFile: '新建',
  open: '打开…',
  recent: '最近打开',
  download: '下载',
  xlsx: 'Excel (.xlsx)',
  csv: '当前工作表 (.csv)',
  template: '下载 OKR 模板',
  templateEn: 'English (.xlsx)',
  templateZh: '中文 (.xlsx)',
  startOver: '全部重来',
  drop: '把 .csv 或 .xlsx 文件拖到这里打开',
  opening: '正在打开“{name}”…',
  opened: '已打开“{name}”。',
  before: '之前的表格在“文件 > 最近打开”里。',
  leftOut: '有 {count} 项未能带入，例如图表、图片、单个工作表的名称，或引用其他文件的公式（保留其数值）。',
  unchanged: '你的表格没有变动。',
  downloading: '正在生成文件…',
  downloadFailed: '无法生成文件：{reason}',
  noFormats: '负责读写文件的部分没有加载成功。网络恢复后请再试一次。',
  startOverQuestion: '全部重来？本页保存在此浏览器中的所有表格都会删除。还需要的内容请先下载。',
  saved: '已保存在此浏览器',
  saving: '正在保存…',
  notSaved: '未保存',
  cannotSave: '此浏览器无法保存表格：{reason}关闭页面之前请先下载。',
  broken: '此浏览器中保存的表格无法读取：{reason}已打开一份新表格。',
  otherTab: '这份表格也在浏览器的另一个标签页中打开。两边保存在同一处，后保存的会覆盖先保存的。',
  demo: 'OKR Sheets 演示：数据不会离开你的浏览器',
  demoTitle: '本页无需服务器。表格只保存在此浏览器中，直到你选择“文件 > 全部重来”。',
  templateName: 'OKR 模板',
  templateOwner: '你的姓名',
  templateIds:
    '编号请自己填写：目标用 O1、O2…，关键结果用 K1、K2…，每个编号只用一次。需要更多行时，把表中的空行向下复制。',
  templateSupports: '填写这一行所属目标的编号，例如 O1。',
};

export const FILE_WORDS: { readonly [language in PageLanguage]: FileWords } = { en, zh };

/** What is wrong with a file, and where; `{name}` is the file. */
export const PROBLEM_WORDS: { readonly [language in PageLanguage]: Readonly<Record<FileProblem | 'other', string>> } = {
  en: {
    otherKind: '{name} is neither a .csv nor an .xlsx file.',
    oldExcel:
      '{name} is in the format of Excel before 2007 (.xls), or has a password. Save it as .xlsx without a password, then open that.',
    empty: '{name} is empty: it holds no bytes.',
    damaged: '{name} is damaged and cannot be unpacked{where}.',
    partMissing: '{name} is not complete: it lacks the part {where}.',
    badXml: '{name} is damaged: {where} cannot be read (line:column).',
    noTabs: '{name} holds no sheet with cells.',
    other: '{name} could not be opened: {where}.',
  },
  zh: {
    otherKind: '“{name}”不是 .csv 或 .xlsx 文件。',
    oldExcel: '“{name}”是 2007 之前的 Excel 格式（.xls），或设有密码。请另存为不带密码的 .xlsx 再打开。',
    empty: '“{name}”是空文件，没有内容。',
    damaged: '“{name}”已损坏，无法解压{where}。',
    partMissing: '“{name}”不完整，缺少部分：{where}。',
    badXml: '“{name}”已损坏，{where} 无法读取（行:列）。',
    noTabs: '“{name}”里没有带单元格的工作表。',
    other: '无法打开“{name}”：{where}。',
  },
};

export function filled(text: string, holes: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole));
}
