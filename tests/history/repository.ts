import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DataFiles } from '../../src/dataset/read-dataset.ts';

/** Whoever commits in tests, on a day that is the same everywhere; no setting of the machine plays a part. */
const ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Người Thử',
  GIT_AUTHOR_EMAIL: 'thu@example.vn',
  GIT_AUTHOR_DATE: '2025-07-20T08:00:00+07:00',
  GIT_COMMITTER_NAME: 'Người Thử',
  GIT_COMMITTER_EMAIL: 'thu@example.vn',
  GIT_COMMITTER_DATE: '2025-07-20T08:00:00+07:00',
};

/** Runs Git; fails with what it said unless `mayFail`. */
export const runGit = (
  folder: string,
  args: readonly string[],
  { mayFail = false } = {},
): Promise<{ readonly code: number; readonly out: string }> =>
  new Promise((resolve, reject) => {
    execFile('git', [...args], { cwd: folder, env: ENV }, (error, out, err) => {
      const code = error === null ? 0 : Number(error.code);
      if (code !== 0 && !mayFail) reject(new Error(`git ${args.join(' ')}: ${out}${err}`));
      else resolve({ code, out: out.trimEnd() });
    });
  });

/** What a command of Git prints. */
export const git = async (folder: string, ...args: readonly string[]): Promise<string> =>
  (await runGit(folder, args)).out;

/** A folder of its own that a test takes away again. */
export const newFolder = (name: string): string => mkdtempSync(join(tmpdir(), `${name}-`));

/** Puts files of the data folder in the place of those that are there. */
export const writeData = (folder: string, files: DataFiles): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
};

/** A repository with a data folder and one of texts, all of it committed on `main`. */
export const newRepository = async (files: DataFiles): Promise<string> => {
  const folder = newFolder('repository');
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  writeData(join(folder, 'data'), files);
  mkdirSync(join(folder, 'content/ke-hoach'), { recursive: true });
  writeFileSync(
    join(folder, 'content/ke-hoach/01-toan-van.mdx'),
    readFileSync(join(import.meta.dirname, '../fixtures/sound-texts/ke-hoach/01-toan-van.mdx')),
  );
  await commitAll(folder, 'Bắt đầu');
  return folder;
};

/** Commits everything that is in a folder. */
export const commitAll = async (folder: string, message: string): Promise<string> => {
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--allow-empty', '-m', message);
  return git(folder, 'rev-parse', 'HEAD');
};
