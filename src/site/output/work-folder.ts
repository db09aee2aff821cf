import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { notCleared } from '../../text/problems/output-messages.ts';
import { hasCode } from '../model/has-code.ts';
import { worldTrouble } from '../model/world-trouble.ts';
import { type Files, whatIsAt } from './files.ts';
import { isRunning, type Owner, ownerOf, thisProcess } from './owner.ts';

/** Says whose folder this is. Written first, removed last: a folder half removed is still known. */
const OWNER = 'owner.json';

/** Working folders of builds lie beside what they are for: `dist.build-x3Kq9Z`. */
export const workPrefix = (place: string): string => `${place}.build-`;

/** A folder that was made and not yet signed is left alone so long, in milliseconds. */
const UNSIGNED = 60_000;

/** Exit codes of a process ended by these signals: 128 and the number of the signal. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Brings to an end what is in a working folder: puts back, removes. What it leaves there is kept, and
 * it says why.
 */
export type Settle = (folder: string, say: (text: string) => void, files: Files) => void;

/** Removes all that was made in a working folder. */
export const discard: Settle = (folder, _say, files) => {
  for (const name of files.readdirSync(folder)) {
    if (name !== OWNER) files.rmSync(join(folder, name), { recursive: true, force: true });
  }
};

const removeIfEmpty = (folder: string, files: Files): boolean => {
  try {
    files.rmdirSync(folder);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST')) return false;
    throw error;
  }
};

/**
 * Ends a working folder.
 * @returns whether it is gone; it stays where something in it must be kept
 */
export const endWorkFolder = (
  folder: string,
  settle: Settle,
  say: (text: string) => void,
  files: Files,
): boolean => {
  settle(folder, say, files);
  const kept = files.readdirSync(folder).filter((name) => name !== OWNER);
  if (kept.length > 0) return false;
  files.rmSync(join(folder, OWNER), { force: true });
  removeIfEmpty(folder, files);
  return true;
};

const makeFolder = (prefix: string, files: Files): string => {
  try {
    return files.mkdtempSync(prefix);
  } catch (error) {
    // The system names a folder that nobody knows; what is wrong is the one around it.
    throw error instanceof Error ? Object.assign(error, { path: dirname(prefix) }) : error;
  }
};

const createWorkFolder = (prefix: string, owner: Owner, files: Files): string => {
  const folder = makeFolder(prefix, files);
  files.writeFileSync(join(folder, OWNER), JSON.stringify(owner));
  return folder;
};

/** Removes the folders that were made for a working folder and hold nothing. */
const removeParents = (from: string, upTo: string, files: Files): void => {
  for (let parent = from; parent.length >= upTo.length; parent = dirname(parent)) {
    if (!removeIfEmpty(parent, files)) return;
  }
};

/** How a working folder is ended, and what else than the real world a test may choose. */
export interface WorkFolderOptions {
  readonly settle: Settle;
  /** Receives what could not be ended, and why. */
  readonly say: (text: string) => void;
  readonly files?: Files;
  readonly owner?: Owner;
}

/**
 * Runs something with a folder of its own and ends the folder afterwards, also on an error or when
 * the process is told to end.
 * @param prefix absolute path that the folder's path starts with; some letters are added
 */
export const withWorkFolder = async <T>(
  prefix: string,
  { settle, say, files = fs, owner = thisProcess() }: WorkFolderOptions,
  run: (folder: string) => Promise<T>,
): Promise<T> => {
  // At one stroke with the handlers below: a signal in between would leave the folder behind.
  const parent = dirname(prefix);
  const made = files.mkdirSync(parent, { recursive: true });
  const folder = createWorkFolder(prefix, owner, files);
  const end = (): void => {
    try {
      endWorkFolder(folder, settle, say, files);
      if (made !== undefined) removeParents(parent, made, files);
    } catch (error) {
      // What was run succeeded or failed before; that stands.
      const trouble = worldTrouble(error);
      if (trouble === null) throw error;
      say(notCleared(folder, trouble));
    }
  };
  // Whatever ends the process: a signal, an error that nobody caught.
  process.once('exit', end);
  const stop = (signal: keyof typeof SIGNALS): void => process.exit(SIGNALS[signal]);
  const signals = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
  for (const signal of signals) process.once(signal, stop);
  try {
    return await run(folder);
  } finally {
    for (const signal of signals) process.off(signal, stop);
    process.off('exit', end);
    end();
  }
};

const readOwner = (folder: string, files: Files): Owner | null => {
  try {
    return ownerOf(JSON.parse(files.readFileSync(join(folder, OWNER), 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || hasCode(error, 'ENOENT')) return null;
    throw error;
  }
};

/** Whether the one who made a folder is gone. One that was never signed must be empty besides. */
const isAbandoned = (folder: string, files: Files): boolean => {
  const made = whatIsAt(join(folder, OWNER), files) ?? whatIsAt(folder, files);
  if (made === null) return false;
  const age = Date.now() - made.mtimeMs;
  const owner = readOwner(folder, files);
  if (owner !== null) return !isRunning(owner, age);
  return age > UNSIGNED && files.readdirSync(folder).every((name) => name === OWNER);
};

/** The working folders with this prefix whose makers are gone, by their paths. */
export const abandonedFolders = (prefix: string, files: Files = fs): readonly string[] => {
  const parent = dirname(prefix);
  if (!whatIsAt(parent, files)?.isDirectory()) return [];
  return files
    .readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(basename(prefix)))
    .map(({ name }) => join(parent, name))
    .filter((folder) => isAbandoned(folder, files))
    .sort();
};
