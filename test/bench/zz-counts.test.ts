import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { countCalls } from './calls.js';

it('counts', async () => {
  writeFileSync(process.env.OUT ?? '/tmp/counts.json', JSON.stringify(await countCalls(50), null, 1));
}, 200000);
