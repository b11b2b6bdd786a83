/** The bare realm, in Node and in a page: what Apps Script has and nothing else; Date and console are the host's. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHost } from '../../../preview/host/index.js';
import { ALLOWED_GLOBALS } from '../../../preview/host/realm.js';
import { runScript } from '../../../preview/host/realm-node.js';
import { launchBrowser } from '../../browser.js';

const SERVICES = ['SpreadsheetApp', 'Utilities'];
/** Asks by name, so that what hides behind a parameter counts as hidden. */
const SCRIPT = `
function visible(names) {
  return names.filter(function (asked$) { return eval('typeof ' + asked$) !== 'undefined'; });
}
const arrow = () => 'arrow';
let counted = 0;
var spoken = function () { console.log('hello', 1); return ++counted; };
function dates() {
  return [new Date().toISOString(), Date.now(), new Date(0).toISOString(), new Date(2026, 0) instanceof Date, typeof Date()];
}`;
const MISSING = [
  'setTimeout',
  'setInterval',
  'TextEncoder',
  'TextDecoder',
  'fetch',
  'FormData',
  'File',
  'Blob',
  'URL',
  'URLSearchParams',
  'DOMException',
  'atob',
  'btoa',
  'crypto',
  'window',
  'document',
  'navigator',
  'performance',
  'process',
  'structuredClone',
  'queueMicrotask',
  'AbortController',
  'Event',
  'location',
  'localStorage',
  'require',
  'Buffer',
  'SharedArrayBuffer',
  'Atomics',
];

interface Seen {
  readonly functions: readonly string[];
  readonly visible: readonly string[];
  readonly dates: unknown;
  readonly spoken: unknown;
  readonly logged: readonly string[];
}

/** The same steps in both realms; in the page this function is sent as text. */
function look(run: typeof runScript, script: string, names: readonly string[], services: readonly string[]): Seen {
  const logged: string[] = [];
  const running = run(script, {
    services: Object.fromEntries(services.map((name) => [name, {}])),
    now: () => 1_795_510_800_000,
    log: (level, args) => logged.push(`${level} ${args.join(' ')}`),
  });
  const { functions } = running;
  return {
    functions: Object.keys(functions).sort(),
    visible: (functions.visible?.([...names]) ?? []) as string[],
    dates: functions.dates?.(),
    spoken: functions.spoken?.(),
    logged,
  };
}

function expectBare(seen: Seen): void {
  expect(seen.functions).toEqual(['arrow', 'dates', 'spoken', 'visible']);
  expect(seen.visible.filter((name) => !ALLOWED_GLOBALS.includes(name) && !SERVICES.includes(name))).toEqual([]);
  expect(seen.visible).toEqual(
    expect.arrayContaining(['Map', 'Promise', 'JSON', 'console', 'WebAssembly', ...SERVICES]),
  );
  expect(seen.dates).toEqual([
    '2026-11-24T09:00:00.000Z',
    1_795_510_800_000,
    '1970-01-01T00:00:00.000Z',
    true,
    'string',
  ]);
  expect([seen.spoken, seen.logged]).toEqual([1, ['log hello 1']]);
}

const asked = [
  ...new Set([...Object.getOwnPropertyNames(globalThis), ...ALLOWED_GLOBALS, ...MISSING, ...SERVICES]),
].filter((name) => name !== 'undefined' && /^[A-Za-z_$][\w$]*$/.test(name));

describe('in Node', () => {
  test('is bare', () => expectBare(look(runScript, SCRIPT, asked, SERVICES)));
  test('values from the services are of the realm', () => {
    const host = openHost({ now: '2026-11-24T09:00:00Z' });
    const { kinds } = host.run(`function kinds() {
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      sheet.getRange('A1').setValues([['2026-11-24']]);
      var values = sheet.getRange('A1').getValues();
      var caught;
      try { sheet.getRange('B'); } catch (error) { caught = error; }
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, caught instanceof Error,
        caught.name, caught.message, SpreadsheetApp.getActiveSpreadsheet().getSheets() instanceof Array];
    }`);
    expect(Array.from(kinds?.() as unknown[])).toEqual([true, true, true, true, 'Exception', 'Range not found', true]);
  });
  test('a script that does not parse says so', () => {
    expect(() => openHost().run('function (')).toThrow('function name');
  });
});

describe('in a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 120_000);
  afterAll(() => browser?.close());
  test('is as bare', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { runScript } from './realm-page.js'; globalThis.runScript = runScript;`,
        resolveDir: fileURLToPath(new URL('../../../preview/host/', import.meta.url)),
      },
      bundle: true,
      write: false,
      format: 'iife',
    });
    const page = await browser.newPage();
    await page.setContent('<body></body>');
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    const seen = await page.evaluate(
      ([body, script, names, services]) => {
        const all = [...new Set([...names, ...Object.getOwnPropertyNames(window)])].filter((name) =>
          /^[A-Za-z_$][\w$]*$/.test(name),
        );
        const run = (globalThis as unknown as { readonly runScript: unknown }).runScript;
        return new Function(`return (${body})(...arguments)`)(run, script, all, services) as Seen;
      },
      [look.toString(), SCRIPT, asked, SERVICES] as const,
    );
    expectBare(seen);
  });
});
