/** The host's lazy and incremental evaluation gives what the engine alone computes from scratch. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EngineLibrary } from '../../../preview/host/engine-library.js';
import { toEngineFormula, toGoogleError } from '../../../preview/host/formula-text.js';
import { type Host, openHost } from '../../../preview/host/index.js';

/** A second copy of the engine that no host has touched. */
function untouchedEngine(): EngineLibrary {
  const require = createRequire(import.meta.url);
  const path = require.resolve('@odoo/o-spreadsheet');
  const loaded = require.cache[path];
  delete require.cache[path];
  const library = require(path) as EngineLibrary;
  if (loaded) require.cache[path] = loaded;
  return library;
}
const plain = untouchedEngine();
plain.setTranslationMethod(
  (text) => text,
  () => true,
);

const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const ROWS = 8;

const literal = fc.oneof(
  fc.constantFrom('O1', 'O2', 'o1', 'text', '', 'TRUE', 'FALSE'),
  fc.integer({ min: -3, max: 9 }).map(String),
  fc.constantFrom('0.5', '12.25', '-0.1'),
);
const cell = fc
  .tuple(fc.constantFrom(...COLUMNS), fc.integer({ min: 1, max: ROWS }), fc.boolean())
  .map(([column, row, fixed]) => (fixed ? `$${column}$${row}` : `${column}${row}`));
const whole = fc.constantFrom(...COLUMNS).map((column) => `$${column}:$${column}`);
const operand = fc.oneof(
  { weight: 4, arbitrary: cell },
  fc.integer({ min: -2, max: 9 }).map(String),
  fc.constantFrom('"O1"', '"text"', '""', 'TRUE', 'FALSE', 'rate', 'words'),
);

/** Expressions of the functions that the add-on's formulas use. */
const { expression } = fc.letrec<{ expression: string }>((tie) => {
  const part = fc.oneof({ weight: 3, arbitrary: operand }, { weight: 1, arbitrary: tie('expression') });
  const one = (name: string) => part.map((a) => `${name}(${a})`);
  const joined = (sign: string) => fc.tuple(part, part).map(([a, b]) => `(${a}${sign}${b})`);
  return {
    expression: fc.oneof(
      { depthSize: 'small' },
      operand,
      fc.tuple(part, part, part).map(([a, b, c]) => `IF(${a};${b};${c})`),
      fc.tuple(part, part).map(([a, b]) => `IFERROR(${a};${b})`),
      fc.tuple(fc.integer({ min: -1, max: 4 }), part, part, part).map(([n, a, b, c]) => `CHOOSE(${n};${a};${b};${c})`),
      fc.constantFrom('+', '-', '*', '/', '&', '=', '<>', '>', '>=', '<', '<=').chain(joined),
      fc.constantFrom('ISNUMBER', 'ISLOGICAL', 'NOT', 'INT', 'VALUE', 'ISTEXT').chain(one),
      fc
        .constantFrom('AND', 'OR', 'MIN', 'MAX', 'SUM', 'COUNT')
        .chain((name) => fc.tuple(part, part).map(([a, b]) => `${name}(${a};${b})`)),
      fc.tuple(whole, whole, part, whole, part).map((p) => `SUMIFS(${p[0]};${p[1]};${p[2]};${p[3]};${p[4]})`),
      fc.tuple(whole, part, whole).map(([a, b, c]) => `COUNTIFS(${a};${b};${c};">0")`),
      fc.tuple(whole, whole, part).map(([a, b, c]) => `AVERAGEIFS(${a};${b};${c})`),
      fc.tuple(whole, part, whole).map(([a, b, c]) => `INDEX(${a};MATCH(${b};${c};0))`),
      fc.tuple(part, part).map(([a, b]) => `ROUND(${a};${b})`),
      fc.tuple(part, fc.integer({ min: 1, max: 3 })).map(([a, n]) => `MID(${a};${n};2)`),
      fc.tuple(part, part).map(([a, b]) => `SUBSTITUTE(${a};"1";${b})`),
    ),
  };
});

/** `references` keeps formulas from circles: a formula in row r reads columns of the table, and cells above it. */
const formula = expression.map((text) => `=${text}`);
const content = fc.oneof({ weight: 2, arbitrary: literal }, { weight: 1, arbitrary: formula });
/** Formulas stand in G and H and read A to F; in A to F stand values. */
const edit = fc.oneof(
  fc.tuple(fc.constantFrom(...COLUMNS), fc.integer({ min: 1, max: ROWS }), literal),
  fc.tuple(fc.constantFrom('G', 'H'), fc.integer({ min: 1, max: ROWS }), content),
);

function computedAlone(cells: ReadonlyMap<string, string>): Record<string, unknown> {
  const data = new plain.Model({}, { mode: 'export_verification' })._exportData(false);
  const texts = [...cells].map(([a1, text]) => [a1, text.startsWith('=') ? toEngineFormula(text) : text]);
  const sheets = [
    { ...data.sheets[0], id: 's', name: 'Sheet1', rowNumber: 1000, colNumber: 26, cells: Object.fromEntries(texts) },
  ];
  const model = new plain.Model({ ...data, sheets, namedRanges: { rate: 'Sheet1!J1', words: 'Sheet1!J2' } });
  const values = [...cells].map(([a1]) => {
    const { left, top } = plain.helpers.toZone(a1);
    const { value } = model.getters.getEvaluatedCell({ sheetId: 's', col: left, row: top });
    return [a1, typeof value === 'string' ? toGoogleError(value) : value];
  });
  return Object.fromEntries(values);
}

/** What the host does differently on purpose: an empty result stays empty, the engine alone makes it 0. */
function same(host: unknown, alone: unknown): boolean {
  return Object.is(host, alone) || (host === '' && (alone === 0 || alone === null)) || host === alone;
}

function withNames(): Host {
  const host = openHost({ now: '2026-11-24T09:00:00Z' });
  const book = host.globals.SpreadsheetApp.getActiveSpreadsheet();
  const [sheet] = book.getSheets();
  if (!sheet) throw new Error('no tab');
  sheet.getRange('J1:J2').setValues([[0.7], ['text']]);
  book.setNamedRange('rate', sheet.getRange('J1'));
  book.setNamedRange('words', sheet.getRange('J2'));
  return host;
}

describe('evaluation', () => {
  test('after any edits equals the engine’s own of the same cells', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 4, maxLength: 24 }), (edits) => {
        const host = withNames();
        const cells = new Map([
          ['J1', '0.7'],
          ['J2', 'text'],
        ]);
        for (const [column, row, text] of edits) {
          host.user.type('Sheet1', `${column}${row}`, text);
          cells.set(`${column}${row}`, text);
        }
        const alone = computedAlone(cells);
        for (const [a1, value] of Object.entries(alone)) {
          const found = host.evaluate('Sheet1', a1);
          if (!same(found, value))
            expect({ a1, text: cells.get(a1), found }).toEqual({ a1, text: cells.get(a1), found: value });
        }
      }),
      { numRuns: 120 },
    );
  });
});
