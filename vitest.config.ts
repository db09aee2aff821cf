import { defineConfig } from 'vitest/config';

// Dates are days of a calendar and must not depend on where a test runs; a zone far from UTC on the
// machine of a developer would hide that, so all run in UTC and single tests set others.
process.env.TZ = 'UTC';

/** Tests of the rooms whose coverage is measured: nothing is drawn or built for them. */
const CORE = ['tests/{schema,dataset,evaluation,cases}/**/*.test.ts'];

/** Tests that draw PDFs or start commands. */
const DRAWN = ['tests/{report,reports,scripts}/**/*.test.ts'];

/** Tests that read the source of a package as it was before any other file changed it. */
const ALONE = ['tests/report/pdf/{pdfmake/internals,pdf-measure}.test.ts'];

/** Tests that need a built site or build one: they share one build and take longer. */
const SITE = ['tests/site/**/*.test.ts', 'tests/scripts/{build,command-line,servers}.test.ts'];

/** Tests in a real browser, on the same build. */
const BROWSER = ['tests/browser/**/*.test.ts'];

/** All that is said of the data and texts of the repository itself. */
const COMMITTED = ['tests/committed/*.test.ts'];

/** One guard against a test that hangs, the same for all: none fails because a machine is busy. */
const HANGS = 15 * 60_000;

/** What all projects have in common. */
const COMMON = {
  env: { TZ: 'UTC' },
  testTimeout: HANGS,
  hookTimeout: HANGS,
  // Files of one project share what they import: half of the time would go into importing.
  isolate: false,
};

export default defineConfig({
  test: {
    // By default one core is left free, on a machine of two half of them.
    maxWorkers: '100%',
    teardownTimeout: HANGS,
    projects: [
      { test: { ...COMMON, name: 'core', include: CORE } },
      {
        test: {
          ...COMMON,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...CORE, ...DRAWN, ...SITE, ...BROWSER, ...COMMITTED],
        },
      },
      { test: { ...COMMON, name: 'drawn', include: DRAWN, exclude: [...ALONE, ...SITE] } },
      { test: { ...COMMON, name: 'alone', include: ALONE, isolate: true } },
      {
        test: {
          ...COMMON,
          name: 'site',
          include: SITE,
          globalSetup: ['tests/site/plan-site.ts'],
        },
      },
      {
        test: {
          ...COMMON,
          name: 'browser',
          include: BROWSER,
          globalSetup: ['tests/site/plan-site.ts', 'tests/browser/global-setup.ts'],
          // One window works while another waits; more only share the processor and take longer each.
          maxConcurrency: 3,
        },
      },
      {
        test: {
          ...COMMON,
          name: 'committed',
          include: COMMITTED,
          globalSetup: ['tests/site/committed-site.ts', 'tests/browser/global-setup.ts'],
          maxConcurrency: 3,
          // Last: pages and reports that say what those of the copied plan say are proved by then.
          sequence: { groupOrder: 1 },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/{schema,dataset,evaluation}/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {
        'src/schema/**/*.ts': { branches: 95 },
        'src/dataset/**/*.ts': { branches: 95 },
        'src/evaluation/**/*.ts': { branches: 95 },
      },
    },
  },
});
