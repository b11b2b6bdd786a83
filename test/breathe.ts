/** Tests that compute for minutes would starve the line to the test runner, which then reports a time-out of its own. */
import { afterEach } from 'vitest';

afterEach(() => new Promise((resolve) => setImmediate(resolve)));
