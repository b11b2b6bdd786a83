import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first: begun last, one of them keeps a worker busy while the other has nothing. */
const LONG = [
  ...['faults/edits', 'sidebar/looks', 'faults/kill', 'page/files', 'commands/deleted-tabs', 'agree/agree'],
  ...['commands/language', 'preview/files', 'page/path', 'sidebar/marked', 'sidebar/clicks', 'bench/calls'],
  ...['storm/hooked-storm', 'locale/zones', 'locale/check-in', 'storm/storm', 'commands/time-up'],
].map((name) => `/test/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONG.length : at;
    };
    return [...(await super.sort(files))].sort((a, b) => rank(a) - rank(b));
  }
}

// They replace modules, which must not last beyond them.
const mockingTests = ['test/locale/pseudo-tabs.test.ts'];
const browserTests = ['test/page/**/*.test.ts', 'test/sidebar/**/*.test.{ts,tsx}'];

export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    globalSetup: ['test/build-once.ts'],
    setupFiles: ['test/breathe.ts'],
    sequence: { sequencer: LongestFirst },
    // The default leaves one core free: on two cores that is half of them.
    maxWorkers: '100%',
    minWorkers: 1,
    // Hosts live short and hold much: with room for what is young, less time goes into collecting it.
    // Files share their worker, and with it what has been compiled: a third less time.
    poolOptions: { forks: { isolate: false, execArgv: ['--max-semi-space-size=64'] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...browserTests, ...mockingTests],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'mocking', include: mockingTests, testTimeout: 30_000, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browserTests,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // After the others: a browser beside two busy workers makes every waiting time meaningless.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
