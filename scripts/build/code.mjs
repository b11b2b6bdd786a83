// Code.js: the whole add-on in one file that Apps Script can read.
import { build } from 'esbuild';

/**
 * Apps Script finds entry points by top-level function names, and every other top-level name would be callable
 * from the sidebar. So each export of main.ts becomes a real function that hands over to the bundle, and all the
 * rest stays inside one function.
 * @param {{ root: string, entry: string }} options
 */
export async function buildCode({ root, entry }) {
  const names = await exportsOf(root, entry);
  if (names.length === 0) throw new Error(`${entry} exports nothing: Apps Script would find no function.`);
  const endings = names.filter((name) => name.endsWith('_'));
  if (endings.length > 0) throw new Error(`Apps Script hides names that end in "_": ${endings.join(', ')}`);
  const connect = [
    `import { ${names.map((name, i) => `${name} as f${i}`).join(', ')} } from ${JSON.stringify(`./${entry}`)};`,
    ...names.map((name, i) => `${name}.run = f${i};`),
  ];
  const result = await build({
    ...settings(root),
    stdin: { contents: connect.join('\n'), resolveDir: root, sourcefile: 'entry-points.js', loader: 'js' },
    format: 'iife',
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error('esbuild wrote no bundle');
  return `${header}\n${names.map(entryPoint).join('\n')}\n${file.text}`;
}

const header = '// OKR Sheets, MIT licence. Made by "npm run build" out of src/: change it there.';

/** @param {string} name */
function entryPoint(name) {
  return `function ${name}() { return ${name}.run.apply(null, arguments); }`;
}

/**
 * @param {string} root
 * @param {string} entry
 */
async function exportsOf(root, entry) {
  const result = await build({ ...settings(root), entryPoints: [entry], format: 'esm', metafile: true });
  const output = Object.values(result.metafile.outputs).find((o) => o.entryPoint === entry);
  return [...(output?.exports ?? [])].sort();
}

/** @param {string} root */
function settings(root) {
  return /** @type {const} */ ({
    absWorkingDir: root,
    bundle: true,
    write: false,
    outfile: 'Code.js',
    // A parse error takes the whole add-on down, and Apps Script knows neither #private nor static fields.
    target: 'es2019',
    charset: 'utf8',
    // Names stay, so that a stack trace from somebody's file can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'inline',
    logLevel: 'silent',
  });
}
