/** Everything that `npm run bench` measures, one part after the other. */
import { type BundleSize, bundleSizes } from './bundle-sizes.js';
import { type CommandName, countCalls } from './calls.js';
import { countCompanyCalls } from './company.js';
import { type CpuTimes, timeCpu } from './cpu.js';
import { libreOfficeVersion } from './libreoffice.js';
import { type Engine, type Recalculation, timeRecalculation } from './recalculation.js';

/** By number of rows. */
type ByRows<T> = ReadonlyMap<number, T>;

export interface Measured {
  readonly calls: ByRows<Partial<Record<CommandName, number>>>;
  /** After a year of check-ins; undefined where it was not asked for. */
  readonly company: { readonly rows: number; readonly calls: Partial<Record<CommandName, number>> } | undefined;
  readonly cpu: ByRows<CpuTimes>;
  readonly recalculation: Readonly<Record<Engine, ByRows<Recalculation>>>;
  /** Undefined where LibreOffice is not installed. */
  readonly libreOffice: string | undefined;
  readonly bundles: Readonly<Record<string, BundleSize>>;
}

const COMMAND_ROWS = [50, 500, 5_000, 10_000];
const COMPANY_ROWS = 10_000;
const TABLE_ROWS = [100, 1_000, 10_000];

/** `most` leaves larger tables out, `year` adds a company after a year; `tell` hears what is being measured. */
export async function measure(
  root: string,
  { most, year }: { readonly most: number; readonly year: boolean },
  tell: (text: string) => void,
): Promise<Measured> {
  const libreOffice = libreOfficeVersion();
  const over = async <T>(
    sizes: readonly number[],
    what: string,
    one: (rows: number) => Promise<T>,
  ): Promise<ByRows<T>> => {
    const found = new Map<number, T>();
    for (const rows of sizes.filter((size) => size <= most)) {
      tell(`${what}, ${rows} rows`);
      found.set(rows, await one(rows));
    }
    return found;
  };
  const recalculation = (engine: Engine, name: string) =>
    over(TABLE_ROWS, `Recalculation in ${name}`, (rows) => timeRecalculation(rows, engine, new Date()));
  return {
    libreOffice,
    recalculation: {
      libreOffice: libreOffice === undefined ? new Map() : await recalculation('libreOffice', libreOffice),
      host: await recalculation('host', 'the local host'),
    },
    cpu: await over(COMMAND_ROWS, 'Local CPU', timeCpu),
    calls: await over(COMMAND_ROWS, 'Service calls', (rows) => countCalls(rows)),
    company: [...(await over(year ? [COMPANY_ROWS] : [], 'Service calls after a year', countCompanyCalls))].map(
      ([rows, calls]) => ({
        rows,
        calls,
      }),
    )[0],
    bundles: bundleSizes(root),
  };
}
