/** The built bundle on the local host, without a page: what the tests of whole commands run on. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Host, type HostDocument, type HostOptions, openHost } from '../preview/host/index.js';
import { buildCode } from '../scripts/build/code.mjs';
import type { Answer, PanelApi, SetupInput, SetupProgress } from '../src/panel-api/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
let built: Promise<string> | undefined;

/** The text of Code.js as it would be pushed. */
function bundle(): Promise<string> {
  const file = process.env.OKR_TEST_BUNDLE;
  built ??= file === undefined ? buildCode({ root, entry: 'src/main.ts' }) : readFile(file, 'utf8');
  return built;
}

const NOW = '2026-11-24T09:00:00Z';

export interface AddOn {
  readonly host: Host;
  /** Every entry point by name. */
  readonly run: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  readonly panel: PanelApi;
}

/** Opens a host with the bundle loaded and the menu built. */
export async function openAddOn(options: HostOptions = {}): Promise<AddOn> {
  const host = openHost({ now: NOW, files: { sidebar: '<!doctype html>' }, ...options });
  const run = host.run(await bundle());
  run.onOpen?.({ authMode: 'LIMITED' });
  return { host, run, panel: run as unknown as PanelApi };
}

/** The value of an answer that must have gone well. */
export function valueIn<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`${answer.code} ${JSON.stringify(answer.args)}`);
  return answer.value;
}

/** The answers that the wizard holds at first, with a name and what a test changes. */
export function setupInput(addOn: AddOn, changes: Partial<SetupInput> = {}): SetupInput {
  return { ...valueIn(addOn.panel.okrSetupDefaults()).input, name: 'Ana Ruiz', ...changes };
}

/** Runs the set-up to its end as the panel does: step by step. */
export function setUp(addOn: AddOn, changes: Partial<SetupInput> = {}): SetupProgress {
  const input = setupInput(addOn, changes);
  for (let step = 0; step < 20; step += 1) {
    const progress = valueIn(addOn.panel.okrSetupStep(input));
    if (progress.finished) return progress;
  }
  throw new Error('The set-up does not end');
}

/** Files as the set-up left them, by what was asked. */
const known = new Map<string, HostDocument>();

/** A file that is set up, with nothing in its OKR tab. The second one of a kind is opened as it was saved. */
export async function openSetUp(changes: Partial<SetupInput> = {}, options: HostOptions = {}): Promise<AddOn> {
  const key = JSON.stringify([changes, options]);
  const document = known.get(key);
  if (document !== undefined) return openAddOn({ ...options, document });
  const addOn = await openAddOn(options);
  setUp(addOn, changes);
  known.set(key, addOn.host.save());
  return addOn;
}
