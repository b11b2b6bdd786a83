/**
 * Starts the Chromium that the tests draw in: the one named by OKR_CHROME, else the one from npm (Linux), else one
 * that is installed. No root, no system package and no installed font is needed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export async function launchBrowser(): Promise<Browser> {
  const chosen = process.env.OKR_CHROME;
  if (chosen) return start(chosen);
  if (process.platform === 'linux' && process.arch === 'x64') return startFromNpm();
  const installed = installedChrome();
  if (installed === undefined) throw new Error('No browser for the tests: install Chrome, or name one in OKR_CHROME.');
  return start(installed);
}

async function startFromNpm(): Promise<Browser> {
  const folder = unpackedChromium();
  try {
    return await start(join(folder, 'chromium'));
  } catch (error) {
    // A bare image lacks libnss3 and its like; the package brings them along.
    if (!String(error).includes('loading shared libraries')) throw error;
    return start(join(folder, 'chromium'), join(folder, 'al2023/lib'));
  }
}

function start(executablePath: string, libraries?: string): Promise<Browser> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  env.FONTCONFIG_FILE = fontConfig();
  if (libraries) env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return chromium.launch({
    executablePath,
    headless: true,
    env,
    args: [
      '--no-sandbox', // with its sandbox Chromium refuses to run as root
      '--disable-dev-shm-usage', // containers give /dev/shm 64 MB
      '--disable-background-networking',
      '--font-render-hinting=none',
    ],
  });
}

/**
 * Unpacks next to the packages and renames at the end: the package itself unpacks into the common temporary folder,
 * where a half-written or foreign file is taken for a browser. A child process, because the folder and the wish for
 * the libraries are told through its environment.
 */
function unpackedChromium(): string {
  const cache = join(root, 'node_modules/.cache/okr-sheets');
  const folder = join(cache, `chromium-${chromiumVersion()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const half = mkdtempSync(join(cache, 'unpacking-'));
  const script = "import('@sparticuz/chromium').then((m) => m.default.executablePath())";
  const env = { ...process.env, TMPDIR: half, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  execFileSync(process.execPath, ['-e', script], { cwd: root, env });
  try {
    renameSync(half, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another test was faster
    rmSync(half, { recursive: true, force: true });
  }
  return folder;
}

function chromiumVersion(): string {
  return JSON.parse(readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')).version;
}

/** Chinese and Arial's twin come from npm, so that every machine draws the same picture. */
function fontConfig(): string {
  const folder = join(tmpdir(), `okr-sheets-fonts-${process.pid}`);
  const file = join(folder, 'fonts.conf');
  const fonts = join(root, 'node_modules/@expo-google-fonts');
  const folders = ['arimo/400Regular', 'arimo/700Bold', 'arimo/400Regular_Italic', 'arimo/700Bold_Italic'];
  folders.push('noto-sans-sc/400Regular', 'noto-sans-sc/700Bold');
  const twins = ['Arial', 'Helvetica', 'sans-serif', 'system-ui'].map(
    (name) => `<alias binding="same"><family>${name}</family><prefer><family>Arimo</family></prefer></alias>`,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  ${folders.map((name) => `<dir>${fonts}/${name}</dir>`).join('\n  ')}
  ${twins.join('\n  ')}
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`,
  );
  return file;
}

function installedChrome(): string | undefined {
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const places = {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: programs.flatMap((folder) => (folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [])),
    linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'].map((name) => `/usr/bin/${name}`),
  };
  const here = process.platform in places ? places[process.platform as keyof typeof places] : [];
  return here.find((place) => existsSync(place));
}
