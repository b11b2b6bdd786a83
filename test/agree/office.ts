/** LibreOffice in a throw-away profile: it opens many files in one process, computes them anew and saves them. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const LIBRE_OFFICE = 'soffice';
const MINUTES = 60_000;
/** When an .xlsx is opened: 0 computes everything, 1 believes what stands in the file. */
const RECALCULATION = { always: 0, never: 1 } as const;

export interface Office {
  /** The files in their order as LibreOffice saved them. */
  convert(files: readonly Uint8Array[]): Promise<readonly Uint8Array[]>;
  close(): void;
}

export function openOffice(recalculation: keyof typeof RECALCULATION = 'always'): Office {
  const folder = mkdtempSync(join(tmpdir(), 'okr-agree-'));
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user/registrymodifications.xcu'), settings(RECALCULATION[recalculation]));
  return {
    async convert(files) {
      const [from, to] = ['in', 'out'].map((name) => mkdtempSync(join(folder, `${name}-`))) as [string, string];
      const paths = files.map((bytes, at) => {
        const path = join(from, `${at}.xlsx`);
        writeFileSync(path, bytes);
        return path;
      });
      const args = ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(profile).href}`];
      const run = await promisify(execFile)(
        LIBRE_OFFICE,
        [...args, '--convert-to', 'xlsx', '--outdir', to, ...paths],
        // The day of TODAY() is that of the host.
        { timeout: 10 * MINUTES, env: { ...process.env, TZ: 'UTC' } },
      );
      const made = readdirSync(to).length;
      if (made !== files.length) throw new Error(`LibreOffice saved ${made} of ${files.length} files. ${run.stderr}`);
      const saved = files.map((_, at) => new Uint8Array(readFileSync(join(to, `${at}.xlsx`))));
      for (const used of [from, to]) rmSync(used, { recursive: true });
      return saved;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const settings = (mode: number): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop></item>
</oor:items>`;
