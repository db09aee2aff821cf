import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getSystemErrorName } from 'node:util';
import { packageMissing, worldSentence } from '../../text/problems/world-messages.ts';
import { REPOSITORY } from './repository.ts';

/** What libraries put on an error that they pass on. */
interface Passed {
  readonly message?: unknown;
  readonly code?: unknown;
  /** The code of an error that a plugin of the bundler threw. */
  readonly pluginCode?: unknown;
  readonly path?: unknown;
  /** Where something was copied or moved to; `path` is then where it came from. */
  readonly dest?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/** What Node says of an error of the system, in the words of its message. */
interface Said {
  readonly code: string;
  readonly path: string;
}

/** `EACCES: permission denied, open '/a/b'`, all that a thread hands over of an error. */
const IN_MESSAGE = /^([A-Z][A-Z0-9_]+): [^']*(?:'([^']*)'(?: -> '([^']*)')?)?/;

/** What a disk says only of what is written to it. */
const OF_WRITING = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/** `Worker initialization failure: EMFILE`, all that Node says of a thread that could not begin. */
const AT_END = /: (E[A-Z0-9]+)$/;

/** `Failed to write file in /a/b … (os error 28)`, what bundlers written in Rust say of the system. */
const IN_RUST = /\(os error (\d+)\)/;
const PATH_IN_RUST = /\bfile in (\S.*)/;

const saidInRust = (message: string): readonly Said[] => {
  const [, number] = IN_RUST.exec(message) ?? [];
  if (number === undefined) return [];
  const [, path = ''] = PATH_IN_RUST.exec(message) ?? [];
  return [{ code: getSystemErrorName(-Number(number)), path }];
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const saidBy = ({ message, code, pluginCode, path, dest }: Passed): readonly Said[] => {
  const [, coded = '', named = '', target = ''] = IN_MESSAGE.exec(text(message)) ?? [];
  const [, last = ''] = AT_END.exec(text(message)) ?? [];
  const ofNode = [text(pluginCode), text(code), coded, last]
    .filter((one) => one !== '')
    .map((one) => ({
      code: one,
      path: (OF_WRITING.has(one) && (text(dest) || target)) || text(path) || named,
    }));
  return [...ofNode, ...saidInRust(text(message))];
};

/** An error with those it came from. */
const chainOf = (error: unknown): readonly Passed[] => {
  const found = new Set<Passed>();
  const add = (one: unknown): void => {
    if (typeof one !== 'object' || one === null || found.has(one)) return;
    found.add(one);
    const { cause, errors } = one as Passed;
    for (const inner of [cause, ...(Array.isArray(errors) ? errors : [])]) add(inner);
  };
  add(error);
  return [...found];
};

/** A file of the program that is not there is a fault of the program. */
const isOurs = ({ code, path }: Said): boolean =>
  code === 'ENOENT' &&
  ['src', 'scripts'].some((name) => path.startsWith(join(REPOSITORY, name, '/')));

const MISSING_PACKAGE = /^Cannot find package '([^']+)'/;

/** The part of a path that is no folder, where one would have to be. */
const fileInPath = (path: string): string => {
  for (let part = dirname(path); part !== dirname(part); part = dirname(part)) {
    const entry = statSync(part, { throwIfNoEntry: false });
    if (entry !== undefined) return entry.isDirectory() ? path : part;
  }
  return path;
};

/**
 * What to tell a person of an error that files, disks or the system made, also where a library passed
 * it on as the cause of its own.
 * @param about what it was about, for where the system did not name a path
 * @returns a sentence with path and remedy; null for an error of the program
 */
export const worldTrouble = (error: unknown, about = ''): string | null => {
  for (const passed of chainOf(error)) {
    const [, name] = MISSING_PACKAGE.exec(text(passed.message)) ?? [];
    if (name !== undefined) return packageMissing(name);
    for (const said of saidBy(passed)) {
      if (isOurs(said)) return null;
      const path = said.path || about;
      const sentence = worldSentence(said.code, said.code === 'ENOTDIR' ? fileInPath(path) : path);
      if (sentence !== null) return sentence;
    }
  }
  return null;
};

const withPath = (error: unknown, path: string): unknown =>
  error instanceof Error && 'code' in error && !('path' in error)
    ? Object.assign(error, { path })
    : error;

/** Runs something on a path; an error of the system that does not name its path gets this one. */
export const onPath = async <T>(path: string, run: () => Promise<T>): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    throw withPath(error, path);
  }
};

/** The same of what is done at once. */
export const onPathNow = <T>(path: string, run: () => T): T => {
  try {
    return run();
  } catch (error) {
    throw withPath(error, path);
  }
};
