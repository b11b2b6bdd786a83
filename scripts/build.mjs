// npm run build
import { ensureDependencies, fail, root } from './setup.mjs';

ensureDependencies();
const { buildAll, explain } = await import('./build/all.mjs');
try {
  console.log(`Built ${await buildAll(root)}`);
} catch (error) {
  fail(await explain(error));
}
