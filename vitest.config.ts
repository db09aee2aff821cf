import { defineConfig } from 'vitest/config';

// Dates are days of a calendar and must not depend on where a test runs; a zone far from UTC on the
// machine of a developer would hide that, so all run in UTC and single tests set others.
process.env.TZ = 'UTC';

/** Tests that need a built site or build one: they share one build and take longer. */
const SITE = ['tests/site/**/*.test.ts', 'tests/scripts/{build,command-line,servers}.test.ts'];

/** Tests in a real browser, on the same build. */
const BROWSER = ['tests/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    // By default one core is left free, on a machine of two half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...SITE, ...BROWSER],
          env: { TZ: 'UTC' },
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: SITE,
          globalSetup: ['tests/site/global-setup.ts'],
          env: { TZ: 'UTC' },
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: BROWSER,
          globalSetup: ['tests/site/global-setup.ts', 'tests/browser/global-setup.ts'],
          env: { TZ: 'UTC' },
          // One window works while another waits; more only share the processor and take longer each.
          maxConcurrency: 3,
          testTimeout: 120_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/dataset/**/*.ts', 'src/evaluation/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {
        'src/dataset/**/*.ts': { branches: 95 },
        'src/evaluation/**/*.ts': { branches: 95 },
      },
    },
  },
});
