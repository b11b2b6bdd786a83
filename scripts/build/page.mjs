// build-preview/: the page with the spreadsheet. Static files, so that any web server can show it.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/**
 * @param {{ root: string, addOn: Record<string, string> }} options `addOn`: what goes to Google, by file name
 * @returns {Promise<Record<string, string | Uint8Array>>} the files of the page by path
 */
export async function buildPage({ root, addOn }) {
  const settings = /** @type {const} */ ({
    absWorkingDir: root,
    bundle: true,
    write: false,
    outdir: 'page',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'linked',
    legalComments: 'inline',
    logLevel: 'silent',
  });
  const results = await Promise.all([
    build({
      ...settings,
      entryPoints: {
        page: 'preview/page/main.ts',
        'google-script': 'preview/page/google-script.ts',
        style: 'preview/page/style.css',
      },
      format: 'iife',
      plugins: [fromOwnScript, forPage],
    }),
    // Loaded when somebody opens or downloads a file.
    build({ ...settings, entryPoints: { files: 'preview/files/index.ts' }, format: 'esm', minify: true }),
  ]);
  /** @type {Record<string, string | Uint8Array>} */
  const files = { 'index.html': await readFile(join(root, 'preview/page/index.html')) };
  for (const { path, contents } of results.flatMap(({ outputFiles }) => outputFiles)) files[basename(path)] = contents;
  for (const [name, text] of Object.entries(addOn)) files[`add-on/${name}`] = text;
  for (const [from, to] of Object.entries(thirdParty)) files[to] = await readFile(join(root, 'node_modules', from));
  files['vendor/NOTICE.txt'] = await notice(root);
  return files;
}

/**
 * The grid and its framework are LGPL: they stay separate script files that anybody can replace, and what we
 * bundle reads them from the globals that those scripts leave.
 * @type {import('esbuild').Plugin}
 */
const fromOwnScript = {
  name: 'from-own-script',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^@odoo\/(o-spreadsheet|owl)$/ }, ({ path }) => ({ path, namespace: 'own-script' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'own-script' }, ({ path }) => ({
      contents: `module.exports = globalThis.${path === '@odoo/owl' ? 'owl' : 'o_spreadsheet'};`,
    }));
  },
};

/**
 * Two modules of the host have one form for Node and one for the page.
 * @type {import('esbuild').Plugin}
 */
const forPage = {
  name: 'for-page',
  setup(esbuild) {
    const forms = /** @type {Record<string, string>} */ ({ engine: 'engine-page', 'realm-node': 'realm-page' });
    esbuild.onResolve({ filter: /^\.\/(engine|realm-node)\.js$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, `${forms[path.slice(2, -3)]}.ts`),
    }));
  },
};

const thirdParty = {
  '@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js': 'vendor/o-spreadsheet/o_spreadsheet.js',
  '@odoo/o-spreadsheet/dist/o_spreadsheet.css': 'vendor/o-spreadsheet/o_spreadsheet.css',
  '@odoo/o-spreadsheet/dist/o_spreadsheet.xml': 'vendor/o-spreadsheet/o_spreadsheet.xml',
  '@odoo/o-spreadsheet/LICENSE': 'vendor/o-spreadsheet/LICENSE.txt',
  '@odoo/owl/dist/owl.iife.js': 'vendor/owl/owl.js',
  '@odoo/owl/LICENSE': 'vendor/owl/LICENSE.txt',
  'bootstrap/dist/css/bootstrap.min.css': 'vendor/bootstrap/bootstrap.css',
  'bootstrap/LICENSE': 'vendor/bootstrap/LICENSE.txt',
  'font-awesome/css/font-awesome.min.css': 'vendor/font-awesome/css/font-awesome.css',
  'font-awesome/fonts/fontawesome-webfont.woff2': 'vendor/font-awesome/fonts/fontawesome-webfont.woff2',
};

/** @param {string} root */
async function notice(root) {
  /** @param {string} name */
  const version = async (name) =>
    JSON.parse(await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
  return `Third-party files of this preview. None of them is part of the add-on that goes to Google.

o-spreadsheet ${await version('@odoo/o-spreadsheet')}, (c) Odoo, GNU Lesser General Public License 3 or later.
  Unchanged, as published on npm (@odoo/o-spreadsheet). Source: https://github.com/odoo/o-spreadsheet
  Licence: o-spreadsheet/LICENSE.txt. To use another version, replace the files in o-spreadsheet/.
owl ${await version('@odoo/owl')}, (c) Odoo, GNU Lesser General Public License 3.
  Unchanged, as published on npm (@odoo/owl). Source: https://github.com/odoo/owl
  Licence: owl/LICENSE.txt. To use another version, replace owl/owl.js.
Bootstrap ${await version('bootstrap')} (style sheet), (c) The Bootstrap Authors, MIT licence: bootstrap/LICENSE.txt
Font Awesome ${await version('font-awesome')}, (c) Dave Gandy: font SIL OFL 1.1, style sheet MIT licence.
  https://fontawesome.com/v4/license/
`;
}
