import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { onPathNow } from '../src/site/model/world-trouble.ts';
import { realPlace } from '../src/site/output/output-place.ts';

/** What is asked of the file system, so that a test can let every single request fail. */
export type Files = Pick<
  typeof fs,
  | 'chmodSync'
  | 'copyFileSync'
  | 'mkdirSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>;

/** Files to write, by absolute path; and those that must be gone when they stand. */
export interface Changes {
  readonly write: ReadonlyMap<string, string | Uint8Array>;
  readonly remove?: readonly string[];
}

/** A file that changes: nothing of it is `next` where it is removed. */
interface Change {
  readonly path: string;
  readonly next: string | Uint8Array | null;
  /** Rights of the file that is there; null where none is. */
  readonly mode: number | null;
}

/** Hidden, so that no reader of data takes it for a file of data. */
const beside = (path: string, ending: string): string =>
  join(dirname(path), `.${basename(path)}.${ending}`);

const newOf = ({ path }: Change): string => beside(path, 'new');
const oldOf = ({ path }: Change): string => beside(path, 'old');

const changeOf = (path: string, next: Change['next'], files: Files): Change => {
  const there = files.statSync(path, { throwIfNoEntry: false });
  if (there === undefined) return { path: realPlace(path), next, mode: null };
  return { path: files.realpathSync(path), next, mode: there.mode };
};

/** Writes what is to come beside each file, and keeps what is there. */
const prepare = (change: Change, files: Files): void => {
  const { path, next, mode } = change;
  if (mode !== null) files.copyFileSync(path, oldOf(change));
  if (next === null) return;
  onPathNow(path, () => files.writeFileSync(newOf(change), next));
  if (mode !== null) files.chmodSync(newOf(change), mode);
};

const carryOut = (change: Change, files: Files): void => {
  if (change.next === null) files.rmSync(change.path, { force: true });
  else files.renameSync(newOf(change), change.path);
};

const takeBack = (change: Change, files: Files): void => {
  if (change.mode === null) files.rmSync(change.path, { force: true });
  else files.renameSync(oldOf(change), change.path);
};

const clear = (changes: readonly Change[], files: Files): void => {
  for (const change of changes) {
    for (const path of [newOf(change), oldOf(change)]) files.rmSync(path, { force: true });
  }
};

/** Folders made for the files; on a failure they go again. */
const makeFolders = (changes: readonly Change[], files: Files): readonly string[] =>
  changes
    .map(({ path }) => files.mkdirSync(dirname(path), { recursive: true }))
    .filter((made) => made !== undefined);

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** Runs something that no signal ends half-way. */
const undisturbed = (run: () => void): void => {
  const hear = (): void => {};
  for (const signal of SIGNALS) process.on(signal, hear);
  try {
    run();
  } finally {
    for (const signal of SIGNALS) process.off(signal, hear);
  }
};

const exchange = (changes: readonly Change[], files: Files): void => {
  const done: Change[] = [];
  let made: readonly string[] = [];
  try {
    made = makeFolders(changes, files);
    for (const change of changes) prepare(change, files);
    for (const change of changes) {
      done.unshift(change);
      carryOut(change, files);
    }
  } catch (error) {
    for (const change of done) takeBack(change, files);
    clear(changes, files);
    for (const folder of made) files.rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  clear(changes, files);
};

/**
 * Writes and removes files, all of them or none: everything is written beside first, and a failure
 * takes back what was done. Neither Ctrl-C nor another signal to end comes between. Links are
 * followed; what is no file (a terminal, a pipe) is written to.
 * @throws the error of the file system that kept it from being done
 */
export const writeWhole = ({ write, remove = [] }: Changes, files: Files = fs): void => {
  const whole: (readonly [string, Change['next']])[] = remove.map((path) => [path, null]);
  for (const [path, next] of write) {
    const there = files.statSync(path, { throwIfNoEntry: false });
    if (there === undefined || there.isFile()) whole.push([path, next]);
    // A pipe that nobody reads would wait for ever if no signal were heard.
    else onPathNow(path, () => files.writeFileSync(path, next));
  }
  undisturbed(() => {
    exchange(
      whole.map(([path, next]) => changeOf(path, next, files)),
      files,
    );
  });
};
