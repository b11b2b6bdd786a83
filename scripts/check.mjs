// npm run check: types, lint, import directions, dead code.
import { ensureDependencies, root } from './setup.mjs';

ensureDependencies();
const { runChecks } = await import('./checks.mjs');
const results = await runChecks(root);
for (const { name, ok, output } of results) {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
  if (!ok) console.log(output);
}
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
