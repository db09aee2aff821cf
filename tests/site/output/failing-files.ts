import fs from 'node:fs';
import { join } from 'node:path';

/** The process is no more: no request reaches the disk, and nothing that catches errors helps. */
export class StoppedDead extends Error {}

/** How the file system behaves from the request of a number on, counted from 1. */
export type Mishap =
  /** That one request fails, the next ones do as they are told. */
  | 'fails once'
  /** That one and all later ones fail. */
  | 'fails from then on'
  /** That one and all later ones are never made. */
  | 'stops dead';

type Meet = (request: string, path: unknown) => void;

/** Single requests of which `rmSync` consists; a process can end between any two of them. */
const removeStepByStep = (path: string, meet: Meet): void => {
  const entry = fs.lstatSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return;
  if (entry.isDirectory()) {
    for (const name of fs.readdirSync(path)) removeStepByStep(join(path, name), meet);
  }
  meet('rm', path);
  if (entry.isDirectory()) fs.rmdirSync(path);
  else fs.unlinkSync(path);
};

const diskFault = (request: string, path: unknown): Error =>
  Object.assign(new Error(`EIO: i/o error, ${request} '${path}'`), { code: 'EIO', path });

/** Files that count requests, and meet a mishap at one of them. */
export interface FailingFiles {
  readonly files: typeof fs;
  /** Requests so far. */
  readonly count: () => number;
}

export const failingFiles = (mishap: Mishap, number: number): FailingFiles => {
  let count = 0;
  const meet: Meet = (request, path) => {
    count += 1;
    const isMet = mishap === 'fails once' ? count === number : count >= number;
    if (!isMet) return;
    throw mishap === 'stops dead' ? new StoppedDead() : diskFault(request, path);
  };
  const files = new Proxy(fs, {
    get: (real, request: 'renameSync' | 'rmSync') => {
      if (request === 'rmSync') return (path: string) => removeStepByStep(path, meet);
      return (path: unknown, ...rest: unknown[]) => {
        meet(request, path);
        return Reflect.apply(real[request] as (...args: unknown[]) => unknown, real, [
          path,
          ...rest,
        ]);
      };
    },
  });
  return { files, count: () => count };
};
