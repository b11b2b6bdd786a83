/** Words in the source of the panel, also on screens that no test walks to: all of them stand in src/i18n. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../repository/read.js';

/** Attributes that people read or hear. */
const READ = [
  'title',
  'aria-label',
  'aria-valuetext',
  'aria-roledescription',
  'placeholder',
  'alt',
  'label',
  'longer',
  'legend',
  'text',
];

function wordsOf(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const check = (text: string) => {
    if (/\p{L}/u.test(text)) found.push(`${name}: ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) check(node.text);
    if (ts.isJsxExpression(node) && node.expression !== undefined && ts.isJsxElement(node.parent)) {
      if (ts.isStringLiteralLike(node.expression)) check(node.expression.text);
      if (ts.isTemplateExpression(node.expression))
        for (const piece of [node.expression.head, ...node.expression.templateSpans.map(({ literal }) => literal)])
          check(piece.text);
    }
    if (ts.isJsxAttribute(node) && READ.includes(node.name.getText(file))) {
      const { initializer } = node;
      if (initializer !== undefined && ts.isStringLiteral(initializer)) check(initializer.text);
      if (initializer !== undefined && ts.isJsxExpression(initializer) && initializer.expression !== undefined) {
        if (ts.isStringLiteralLike(initializer.expression)) check(initializer.expression.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test('the panel’s source holds no word that people read', () => {
  const files = readdirSync(join(root, 'sidebar'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  expect(files.length).toBeGreaterThan(40);
  expect(files.flatMap((file) => wordsOf(file, readFileSync(join(root, 'sidebar', file), 'utf8')))).toEqual([]);
});

test.each([
  ['<p>Save now</p>', ['x.tsx: Save now']],
  ['<p>{"Save"}</p>', ['x.tsx: Save']],
  [`<p>{\`\${n} days\`}</p>`, ['x.tsx: days']],
  ['<input placeholder="Name" class="wide" />', ['x.tsx: Name']],
  ['<Row label={"Save"} icon="plus" />', ['x.tsx: Save']],
  ['<p class="a b" id="c">{say("save")} · 3%</p>', []],
])('%s', (source, found) => expect(wordsOf('x.tsx', source)).toEqual(found));
