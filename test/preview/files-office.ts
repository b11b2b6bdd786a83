/** LibreOffice opens a file, computes everything anew and saves it: what it makes of what we wrote. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LIBRE_OFFICE = 'soffice';
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export function throughLibreOffice(bytes: Uint8Array, filter = 'xlsx'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'okr-office-'));
  try {
    mkdirSync(join(folder, 'profile/user'), { recursive: true });
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), ALWAYS);
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = ['--headless', '--norestore', profile, '--convert-to', filter, '--outdir', join(folder, 'out')];
    const run = spawnSync(LIBRE_OFFICE, [...args, join(folder, 'in.xlsx')], { encoding: 'utf8', timeout: 120_000 });
    try {
      return readFileSync(join(folder, 'out', `in.${filter}`));
    } catch {
      throw new Error(`LibreOffice made nothing of the file. ${run.stdout} ${run.stderr}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
