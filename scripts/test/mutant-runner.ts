import { join } from 'node:path';
import { BaseSequencer, createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import type { Mutant } from './mutants.ts';

/** How the tests took a mutant: one turned red, none did, or nothing more was heard of them. */
type Taken = 'noticed' | 'survived' | 'endless';

/** A run in which no test ends for this long, in milliseconds, goes round in a circle. */
const SILENCE = 60_000;

/** Left to the watch over silence. */
const HANGS = 15 * 60_000;

/** How long each test file takes, in milliseconds, once it has been run. */
const durations = new Map<string, number>();

/** Quick files first: they notice most mutants, and the first test that is red ends a run. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const duration = ({ moduleId }: TestSpecification): number => durations.get(moduleId) ?? 0;
    return files.toSorted((a, b) => duration(a) - duration(b));
  }
}

/** Ends a run whose worker does not answer: only a second call of those does not wait for it. */
const stop = async (vitest: Vitest): Promise<void> => {
  const asked = vitest.cancelCurrentRun('keyboard-input');
  await vitest.cancelCurrentRun('keyboard-input');
  await asked;
};

/**
 * A runner of tests that is kept from one mutant to the next, so that only the file of the mutant is read
 * anew. The mutant stands in its memory: no file is changed.
 */
export interface MutantRunner {
  /** Runs the tests with the mutant in place of its file, or with all files as they are. */
  readonly run: (mutant: Mutant | null) => Promise<Taken>;
  readonly close: () => Promise<void>;
}

/** Starts a runner of the test files of these patterns in a folder, which must stay as it is. */
export const startRunner = async (
  folder: string,
  tests: readonly string[],
): Promise<MutantRunner> => {
  let mutant: Mutant | null = null;
  let heard = 0;
  const vitest = await createVitest(
    'test',
    {
      config: false,
      root: folder,
      include: [...tests],
      env: { TZ: 'UTC' },
      testTimeout: HANGS,
      hookTimeout: HANGS,
      isolate: false,
      fsModuleCache: false,
      watch: true,
      pool: 'threads',
      maxWorkers: 1,
      bail: 1,
      sequence: { sequencer: QuickFirst },
      reporters: [
        {
          onTestCaseResult: () => {
            heard = Date.now();
          },
          onTestModuleEnd: (module) => {
            if (mutant === null) durations.set(module.moduleId, module.diagnostic().duration);
          },
        },
      ],
    },
    {
      server: { watch: null },
      plugins: [
        {
          name: 'mutant',
          enforce: 'pre',
          load: (id) => (mutant && id === join(folder, mutant.file) ? mutant.text : null),
        },
      ],
    },
  );
  const files = await vitest.globTestSpecifications();
  const put = (next: Mutant | null): void => {
    for (const one of [mutant, next]) if (one) vitest.invalidateFile(join(folder, one.file));
    mutant = next;
  };
  const run = async (next: Mutant | null): Promise<Taken> => {
    put(next);
    heard = Date.now();
    let isEndless = false;
    const watch = setInterval(() => {
      if (isEndless || Date.now() - heard < SILENCE) return;
      isEndless = true;
      void stop(vitest);
    }, 1000);
    const { testModules, unhandledErrors } = await vitest.rerunTestSpecifications(files);
    clearInterval(watch);
    if (isEndless) return 'endless';
    const isSound = unhandledErrors.length === 0 && testModules.every((module) => module.ok());
    return isSound ? 'survived' : 'noticed';
  };
  return { run, close: () => vitest.close() };
};
