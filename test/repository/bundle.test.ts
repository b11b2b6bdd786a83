/** Code.js as Apps Script meets it: parsed by an older V8, loaded into a realm without browser or Node, read for its top-level names. */
import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readText } from './read.js';

const code = readText('build/Code.js');
const file = ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
const entryPoints = file.statements.filter(ts.isFunctionDeclaration).map((statement) => statement.name?.text ?? '');

describe('the bundle', () => {
  test('is some functions and one closed block', () => {
    const kinds = file.statements.map((statement) => ts.SyntaxKind[statement.kind]);
    expect(kinds.filter((kind) => kind !== 'FunctionDeclaration')).toEqual(['ExpressionStatement']);
    expect(kinds.at(-1)).toBe('ExpressionStatement');
  });

  test('offers the triggers, the menu commands and the calls of the sidebar, and nothing else', () => {
    const main = readText('src/main.ts') + readText('src/main-check-in.ts');
    const calls = [...readText('src/panel-api/index.ts').matchAll(/^ {2}(okr[A-Z]\w*)\(/gm)].map((match) => match[1]);
    expect(calls.length).toBeGreaterThan(5);
    expect(entryPoints).toEqual(expect.arrayContaining(['onOpen', 'onInstall', 'onEdit', 'okrOpenPanel', ...calls]));
    for (const name of entryPoints) expect(main).toContain(name);
    expect(entryPoints.filter((name) => !/^(onOpen|onInstall|onEdit|okr[A-Z]\w*)$/.test(name))).toEqual([]);
  });

  test('holds no syntax that Apps Script fails to parse', () => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isPrivateIdentifier(node) || ts.isPropertyDeclaration(node) || ts.isClassStaticBlockDeclaration(node)) {
        found.push(node.getText());
      }
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isAwaitExpression(node)) {
        found.push(node.getText());
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    expect(found).toEqual([]);
  });

  test('loads in a bare realm, touches no service while loading and leaves no other name', () => {
    const realm = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    const before = namesOf(realm);
    for (const name of ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) {
      runInContext(`delete globalThis.${name}`, realm);
    }
    const untouchable = new Proxy(() => {}, {
      get: (_, key) => {
        throw new Error(`A service was touched while loading: ${String(key)}`);
      },
    });
    const services = ['SpreadsheetApp', 'HtmlService', 'LockService', 'PropertiesService', 'Session', 'Utilities'];
    for (const name of services) Object.defineProperty(realm, name, { value: untouchable });
    runInContext(code, realm);
    const added = namesOf(realm).filter((name) => !before.includes(name) && !services.includes(name));
    expect(added.sort()).toEqual([...entryPoints].sort());
    for (const name of entryPoints) expect(runInContext(`typeof ${name}.run`, realm), name).toBe('function');
  });

  test('stays small', () => {
    expect(code.length).toBeLessThan(1_000_000);
  });
});

function namesOf(realm: object): string[] {
  return runInContext('Object.getOwnPropertyNames(globalThis)', realm as never) as string[];
}

describe('the sidebar', () => {
  const html = readText('build/sidebar.html');

  test('is one file that asks for nothing', () => {
    expect(html).not.toMatch(/<script[^>]+src=|<link[^>]+href=|@import|url\((?!["']?data:)/i);
    expect(html).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
    expect(html).not.toMatch(/<!-- (style|script) -->/);
  });

  test('closes each element once', () => {
    expect(html.match(/<\/script/gi)).toHaveLength(1);
    expect(html.match(/<\/style/gi)).toHaveLength(1);
  });
});
