import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Exit codes of a process ended by these signals: 128 and the number of the signal. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs something with a folder of its own and removes the folder afterwards, also on an error or
 * when the process is told to end.
 * @param prefix absolute path that the folder's path starts with; some letters are added
 */
export const withTemporaryFolder = async <T>(
  prefix: string,
  run: (folder: string) => Promise<T>,
): Promise<T> => {
  // At one stroke with the handlers below: a signal in between would leave the folder behind.
  mkdirSync(dirname(prefix), { recursive: true });
  const folder = mkdtempSync(prefix);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const stop = (signal: keyof typeof SIGNALS): void => {
    remove();
    // Folders around this one have handlers of their own, which run after this one.
    process.exitCode = SIGNALS[signal];
    setImmediate(() => process.exit());
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await run(folder);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    remove();
  }
};
