// sidebar.html: the sidebar in one file without a single request, as HtmlService wants it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * @param {{ root: string, folder: string }} options
 */
export async function buildSidebar({ root, folder }) {
  const page = await readFile(join(root, folder, 'index.html'), 'utf8');
  const result = await build({
    absWorkingDir: root,
    entryPoints: [`${folder}/main.tsx`],
    bundle: true,
    write: false,
    outfile: 'sidebar.js',
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const script = result.outputFiles.find((file) => file.path.endsWith('.js'))?.text.trim() ?? '';
  const style = await minifiedStyle(root, `${folder}/style.css`);
  return [
    { marker: '<!-- style -->', tag: 'style', content: style },
    { marker: '<!-- script -->', tag: 'script', content: `${licences}\n${script}` },
  ].reduce((html, part) => insert(html, part), page);
}

// The bundle holds Preact, whose licence asks for its notice.
const licences = '/* Preact, MIT licence, (c) 2015-present Jason Miller. OKR Sheets, MIT licence. */';

/**
 * @param {string} root
 * @param {string} file
 */
async function minifiedStyle(root, file) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    write: false,
    outfile: 'style.css',
    minify: true,
    charset: 'utf8',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text.trim() ?? '';
}

/**
 * @param {string} html
 * @param {{ marker: string, tag: string, content: string }} part
 */
function insert(html, { marker, tag, content }) {
  const places = html.split(marker).length - 1;
  if (places !== 1) throw new Error(`sidebar/index.html holds the marker ${marker} ${places} times instead of once`);
  // esbuild writes <\/script in strings; anything left would end the element in the middle.
  if (content.toLowerCase().includes(`</${tag}`)) throw new Error(`The ${tag} of the sidebar holds </${tag}`);
  return html.replace(marker, () => `<${tag}>${content}</${tag}>`);
}
