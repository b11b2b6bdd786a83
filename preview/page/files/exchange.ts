/** Between the page and files: reads one into a document, hands one over as a download. */
import { type Host, type HostDocument, openHost } from '../../host/index.js';
import type { PageLanguage } from '../words.js';
import { FILE_PROBLEMS, type FileProblem, loadFormats } from './formats.js';
import { FILE_WORDS, filled, PROBLEM_WORDS } from './words.js';

export interface ReadFile {
  readonly name: string;
  readonly document: HostDocument;
  readonly leftOut: number;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Throws an error whose message is a sentence for the person. */
export async function readFile(file: File, locale: string, language: PageLanguage): Promise<ReadFile> {
  const formats = await loadFormats().catch(() => {
    throw new Error(FILE_WORDS[language].noFormats);
  });
  try {
    const blank = openHost({ locale }).save();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = await formats.openFile(file.name, bytes, { blank, dateFormat: dateFormatOf(blank) });
    const name = file.name.replace(/\.\w+$/, '');
    // Opened once to see that it can be.
    const host = openHost({ document: opened.document });
    if (opened.kind === 'document') return { name, document: opened.document, leftOut: opened.leftOut };
    host.user.paste(opened.tab, 'A1', opened.rows);
    return { name, document: withWrappedLines(host.save()), leftOut: 0 };
  } catch (error) {
    throw new Error(sentenceOf(error, file.name, language));
  }
}

/** Texts of several lines show them all, as in Sheets. */
function withWrappedLines(document: HostDocument): HostDocument {
  const wrapped = document.styles.length;
  const tabs = document.tabs.map(({ id, cells }) => ({
    id,
    cells: cells.map((cell): typeof cell => {
      const [row, col, style, format, value, formula] = cell;
      const isLong = typeof value === 'string' && value.includes('\n') && style < 0;
      return isLong ? [row, col, wrapped, format, value, formula] : cell;
    }),
  }));
  return { ...document, tabs, styles: [...document.styles, { wrapping: 'wrap' }] };
}

function dateFormatOf({ workbook }: HostDocument): string {
  return (workbook as { settings: { locale: { dateFormat: string } } }).settings.locale.dateFormat;
}

function sentenceOf(error: unknown, name: string, language: PageLanguage): string {
  const { problem, where = '' } = error as { readonly problem?: FileProblem; readonly where?: string };
  const words = PROBLEM_WORDS[language];
  const text = problem !== undefined && FILE_PROBLEMS.includes(problem) ? words[problem] : words.other;
  const place = problem === 'damaged' && where !== '' ? ` (${where})` : where;
  const reason = problem === undefined && error instanceof Error ? error.message.replace(/\.$/, '') : place;
  const separator = language === 'zh' ? '' : ' ';
  return `${filled(text, { name, where: reason })}${separator}${FILE_WORDS[language].unchanged}`;
}

export async function downloadXlsx(host: Host, name: string, activeTab?: string): Promise<void> {
  const { saveXlsx } = await loadFormats();
  const bytes = await saveXlsx(host.save(), host.grid, activeTab);
  hand(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }), `${fileName(name)}.xlsx`);
}

/** As it is shown, which is what Sheets writes too. */
export async function downloadCsv(host: Host, name: string, tab: string): Promise<void> {
  const { makeCsv } = await loadFormats();
  const csv = makeCsv(host.texts(tab));
  hand(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${fileName(`${name} - ${tab}`)}.csv`);
}

const fileName = (name: string): string => name.replace(/[\\/:*?"<>|]/g, ' ').trim() || 'OKR';

function hand(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
