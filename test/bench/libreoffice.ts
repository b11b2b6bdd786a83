/**
 * Times edits inside LibreOffice. A Basic macro in a throw-away profile loads the workbooks and, in rounds that take
 * the workbooks in turn, sets one Current after the other and lets the document calculate what became dirty.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FIRST_ROW } from '../../src/workbook/columns.js';
import type { BenchBook } from './books.js';
import { KEY_RESULTS } from './sample-rows.js';
import type { Plan, Timed } from './timed.js';
import { writeXlsx } from './xlsx.js';

const LIBRE_OFFICE = 'soffice';

/** The version, or undefined where LibreOffice is not installed. */
export function libreOfficeVersion(): string | undefined {
  const { status, stdout } = spawnSync(LIBRE_OFFICE, ['--version'], { encoding: 'utf8' });
  return status === 0 ? /LibreOffice [\d.]+/.exec(stdout)?.[0] : undefined;
}

/** Times the books side by side; the names are those of `books`. */
export async function timeInLibreOffice(
  books: Readonly<Record<string, BenchBook>>,
  plan: Plan,
): Promise<Readonly<Record<string, Timed>>> {
  const folder = mkdtempSync(join(tmpdir(), 'okr-bench-'));
  try {
    const out = join(folder, 'out.txt');
    const entries = Object.entries(books);
    for (const [name, book] of entries) await writeXlsx(book, join(folder, `${name}.xlsx`));
    const macro = basic(
      entries.map(([name, book]) => ({ name, book, url: pathToFileURL(join(folder, `${name}.xlsx`)).href })),
      plan,
      out,
    );
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    makeProfile(join(folder, 'profile'), profile, macro);
    const options = { encoding: 'utf8', timeout: 1_800_000 } as const;
    const run = spawnSync(
      LIBRE_OFFICE,
      ['--headless', '--norestore', '--nologo', profile, 'macro:///Standard.Bench.Main'],
      options,
    );
    return readTimes(out, run.stderr);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readTimes(file: string, stderr: string): Record<string, Timed> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`LibreOffice measured nothing. ${stderr}`);
  }
  const lines = text.trim().split('\n');
  if (lines.pop() !== 'end') throw new Error(`LibreOffice stopped early: ${text}`);
  const times: Record<string, Timed> = {};
  for (const line of lines) {
    const [name = '', progress = '', ...samples] = line.split(' ');
    times[name] = { progress: Number(progress), samples: samples.map(Number) };
  }
  return times;
}

interface Entry {
  readonly name: string;
  readonly url: string;
  readonly book: BenchBook;
}

/** Every edit goes to another objective; the value differs from the one that stands there. */
function basic(entries: readonly Entry[], { rows, rounds, edits }: Plan, out: string): string {
  const last = entries.length - 1;
  const block = 1 + KEY_RESULTS;
  const blocks = Math.floor(rows / block);
  return `Option Explicit
Sub Main
  On Error GoTo Failed
  Dim docs(${last}) As Object, sheets(${last}) As Object
  Dim names, urls, tabs, currents, progresses
  names = Array(${entries.map(({ name }) => `"${name}"`).join(', ')})
  urls = Array(${entries.map(({ url }) => `"${url}"`).join(', ')})
  tabs = Array(${entries.map(({ book }) => `"${book.table}"`).join(', ')})
  currents = Array(${entries.map(({ book }) => book.current - 1).join(', ')})
  progresses = Array(${entries.map(({ book }) => book.progress - 1).join(', ')})
  Dim times(${last}, ${rounds}) As Double
  Dim shown(${last}) As Double
  Dim hide(0) As New com.sun.star.beans.PropertyValue
  hide(0).Name = "Hidden"
  hide(0).Value = True
  Dim b As Integer, r As Integer, e As Integer
  Dim n As Long, row As Long, started As Long
  Dim cell As Object
  For b = 0 To ${last}
    docs(b) = StarDesktop.loadComponentFromURL(urls(b), "_blank", 0, hide())
    docs(b).calculateAll()
    sheets(b) = docs(b).Sheets.getByName(tabs(b))
  Next b
  For r = 0 To ${rounds}
    For b = 0 To ${last}
      started = GetSystemTicks()
      For e = 1 To ${edits}
        n = ((r * ${edits} + e) * 7) Mod ${blocks}
        row = ${FIRST_ROW - 1} + n * ${block} + 1
        cell = sheets(b).getCellByPosition(currents(b), row)
        cell.setValue(2 + (r + e) Mod 13)
        docs(b).calculate()
      Next e
      times(b, r) = (GetSystemTicks() - started) / ${edits}
      shown(b) = sheets(b).getCellByPosition(progresses(b), row - 1).getValue()
    Next b
  Next r
  Dim file As Integer, line As String
  file = FreeFile
  Open "${out}" For Output As #file
  For b = 0 To ${last}
    line = names(b) & " " & CLng(shown(b) * 1000000) / 10000
    For r = 1 To ${rounds}
      line = line & " " & CLng(times(b, r) * 100) / 100
    Next r
    Print #file, line
  Next b
  Print #file, "end"
  Close #file
  GoTo Leave
Failed:
  file = FreeFile
  Open "${out}" For Output As #file
  Print #file, Error$ & " in line " & Erl
  Close #file
Leave:
  On Error Resume Next
  For b = 0 To ${last}
    docs(b).close(True)
  Next b
  StarDesktop.terminate()
End Sub
`;
}

const DOCTYPE = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A profile that knows one macro. LibreOffice makes its own folders first: it would write over ours. */
function makeProfile(folder: string, option: string, macro: string): void {
  spawnSync(LIBRE_OFFICE, ['--headless', '--terminate_after_init', option], { timeout: 120_000 });
  const library = join(folder, 'user/basic/Standard');
  mkdirSync(library, { recursive: true });
  writeFileSync(
    join(library, 'script.xlb'),
    `${DOCTYPE} library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Bench"/></library:library>`,
  );
  writeFileSync(
    join(library, 'Bench.xba'),
    `${DOCTYPE} script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench" script:language="StarBasic">${escaped(macro)}</script:module>`,
  );
}
