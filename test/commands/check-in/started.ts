/** The file of table.ts with its first check-in started. */
import type { TabSnapshot } from '../../../preview/host/index.js';
import { type CheckInFile, FIRST, type FileOptions, on, openCheckInFile, openOnce, start, tabOf } from './table.js';

export interface Started extends CheckInFile {
  /** The open check-in tab. */
  readonly tab: string;
}

/** On Monday, 9 November, with the check-in tab in front. */
export async function openStarted(options: FileOptions = {}): Promise<Started> {
  const make = async (): Promise<Started> => {
    const file = await openCheckInFile({ ...options, isOwn: true });
    on(file, FIRST);
    start(file);
    return { ...file, tab: tabOf(file, FIRST) };
  };
  const file = options.isOwn === true ? await make() : await openOnce(`started ${JSON.stringify(options)}`, make);
  on(file, FIRST);
  file.host.user.select(file.tab, 'G5');
  return file;
}

export const tabIn = ({ host, tab }: Started): TabSnapshot | undefined =>
  host.snapshot().tabs.find(({ name }) => name === tab);

/** Cells of the tab that hold a formula, from row 4 on. */
export const formulasIn = (file: Started): readonly string[] =>
  Object.keys(tabIn(file)?.formulas ?? {}).filter((a1) => Number(/\d+$/.exec(a1)?.[0]) > 3);
