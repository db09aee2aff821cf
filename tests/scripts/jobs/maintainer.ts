import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { soundFiles, TODAY } from '../../fixtures/data-files.ts';
import { type Run, runScript } from '../../fixtures/run-script.ts';
import { openHost } from '../../history/host.ts';
import { commitAll, git, newFolder } from '../../history/repository.ts';
import { commentBelow } from './comment-below.ts';

/** One thing that a maintainer does, and what it is for. */
export type Step = readonly [what: string, act: () => Promise<unknown>];

/** A maintainer at a clone of a repository on a host. What is done by hand or typed counts as a step. */
export interface Maintainer {
  /** The working tree. */
  readonly clone: string;
  /** A folder for what is no part of the repository. */
  readonly desk: string;
  /** Starts a branch from `main` as it is on the host. */
  readonly branch: (name: string) => Promise<void>;
  /** Goes on with a branch. */
  readonly goOn: (name: string) => Promise<void>;
  /** Any other command of Git. */
  readonly git: (...args: readonly string[]) => Promise<string>;
  /** Anything else that is done by hand. */
  readonly byHand: (act: () => unknown) => Promise<void>;
  /** Writes a file of the repository, given what it held (empty where it was not there). */
  readonly edit: (path: string, change: (text: string) => string) => Promise<void>;
  /** `npm run SCRIPT -- …` in the working tree; paths and spaces are as a person reads them. */
  readonly npm: (script: string, ...args: readonly string[]) => Promise<Run>;
  /** Commits everything and pushes it as the head of the pull request of the branch. */
  readonly propose: (message: string) => Promise<void>;
  /** Reads what the host's program has written below the pull request of a branch. */
  readonly readComment: (branch: string) => Promise<string>;
  /** Presses "Squash and merge"; returns the files in conflict. */
  readonly merge: (name: string) => Promise<readonly string[]>;
  /** Plays a job; returns how many things had to be done. What `main` then holds passes the check. */
  readonly play: (job: string, steps: readonly Step[]) => Promise<number>;
  readonly close: () => void;
}

/** Where the data are and which day it is, for a command that asks; `impact` compares two folders. */
const settingOf = (script: string, clone: string): readonly string[] =>
  script === 'checksums'
    ? []
    : [
        ...[script === 'impact' ? '--head' : '--data', join(clone, 'data')],
        ...['--content', join(clone, 'content'), '--today', TODAY],
      ];

/** Counts what is done, and plays jobs of it one by one, each with something to be done at its end. */
const countedSteps = (atEnd: () => Promise<void>) => {
  let done = 0;
  /** Makes something that is done count as a step. */
  const step =
    <A extends readonly unknown[], T>(act: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      done += 1;
      return act(...args);
    };
  const play = async (job: string, steps: readonly Step[]): Promise<number> => {
    const before = done;
    for (const [at, [what, act]] of steps.entries()) {
      const name = `${job}, step ${at + 1}, ${what}`;
      await act().catch((cause) => {
        throw new Error(`${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
      });
      if (done !== before + at + 1) throw new Error(`${name}: is not one thing to do`);
    }
    await atEnd();
    return done - before;
  };
  return { step, play };
};

/** Starts a host whose `main` holds the small sound data, and a clone of it. */
export const openMaintainer = async (): Promise<Maintainer> => {
  const host = await openHost(soundFiles());
  const { clone } = host;
  const desk = newFolder('desk');
  const remote = await git(clone, 'remote', 'get-url', 'origin');
  await git(remote, 'config', 'uploadpack.allowFilter', 'true');
  /** Branches with a pull request; the numbers of these are their places, from 1. */
  const proposed: string[] = [];

  const readable = (text: string): string =>
    text.replaceAll(`${clone}/`, '').replaceAll('\u00A0', ' ');

  const run = async (script: string, ...args: readonly string[]): Promise<Run> => {
    const all = [...args, ...settingOf(script, clone)];
    const { code, out, err } = await runScript(`${script}.ts`, ...all);
    return { code, out: readable(out), err: readable(err) };
  };

  const checkMain = async (): Promise<void> => {
    await git(clone, 'switch', '--quiet', '--detach', 'origin/main');
    const { code, out } = await run('check');
    if (code !== 0) throw new Error(`main does not pass the check:\n${out}`);
  };

  const { step, play } = countedSteps(checkMain);

  return {
    clone,
    desk,
    branch: step(async (name) => {
      await git(clone, 'switch', '--quiet', '--create', name, 'origin/main');
    }),
    goOn: step(async (name) => {
      await git(clone, 'switch', '--quiet', name);
    }),
    git: step((...args) => git(clone, ...args)),
    byHand: step(async (act) => {
      await act();
    }),
    edit: step(async (path, change) => {
      const file = join(clone, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, '', { flag: 'a' });
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    }),
    npm: step(run),
    propose: step(async (message) => {
      await commitAll(clone, message);
      const branch = await git(clone, 'branch', '--show-current');
      if (!proposed.includes(branch)) proposed.push(branch);
      const ref = `refs/pull/${proposed.indexOf(branch) + 1}/head`;
      await git(clone, 'push', '--quiet', 'origin', `HEAD:${ref}`);
    }),
    readComment: step(async (branch) => {
      const checkout = newFolder('checkout');
      const text = await commentBelow(remote, checkout, proposed.indexOf(branch) + 1);
      rmSync(checkout, { recursive: true, force: true });
      return readable(text);
    }),
    merge: step((name) => host.join(name, 'squash')),
    play,
    close: () => {
      host.close();
      rmSync(desk, { recursive: true, force: true });
    },
  };
};
