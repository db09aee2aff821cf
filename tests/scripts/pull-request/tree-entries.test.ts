import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allEntries, entriesUnlike } from '../../../scripts/pull-request/tree-entries.ts';
import { type Git, gitIn } from '../../../src/site/history/git.ts';
import { isUserError } from '../../../src/site/model/user-error.ts';
import { commitAll, newFolder, git as runGit } from '../../history/repository.ts';

const folder = newFolder('entries');
let git: Git;
let old = '';
let now = '';

beforeAll(async () => {
  git = gitIn(folder);
  await runGit(folder, 'init', '--quiet', '--initial-branch=main');
  mkdirSync(join(folder, 'data/x'), { recursive: true });
  for (const name of ['a', 'b', 'x/c']) writeFileSync(join(folder, `data/${name}.csv`), name);
  old = await commitAll(folder, 'Cũ');
  rmSync(join(folder, 'data/a.csv'));
  writeFileSync(join(folder, 'data/b.csv'), 'khác');
  writeFileSync(join(folder, 'data/ế\n".csv'), 'mới');
  writeFileSync(join(folder, 'top.txt'), 'mới');
  now = await commitAll(folder, 'Mới');
});

afterAll(() => rmSync(folder, { recursive: true }));

const ROOM = { paths: 2, bytes: 200 };

const changed = async (limits = ROOM) =>
  entriesUnlike(
    git,
    { commit: now, folder: 'data' },
    await allEntries(git, { commit: old, folder: 'data' }),
    limits,
  );

test('what is new or other is read, and what is gone', async () => {
  const found = await changed();
  expect(found?.entries.map(({ mode, path }) => [mode, path])).toEqual([
    ['100644', 'data/b.csv'],
    ['100644', 'data/ế\n".csv'],
  ]);
  expect(found?.gone).toEqual(['data/a.csv']);
});

test('beyond a limit nothing is read', async () => {
  expect(await changed({ ...ROOM, paths: 1 })).toBeNull();
  // Two lines: the mode, the kind, the id and the path of each, and its end.
  const listing = (path: string): number =>
    '100644 blob \t'.length + 40 + Buffer.byteLength(path) + 1;
  const bytes = listing('data/b.csv') + listing('data/ế\n".csv');
  expect(await changed({ ...ROOM, bytes })).not.toBeNull();
  expect(await changed({ ...ROOM, bytes: bytes - 1 })).toBeNull();
});

test('without a folder what lies at the top is read', async () => {
  expect([...(await allEntries(git, { commit: now })).keys()]).toEqual(['data', 'top.txt']);
});

test('a folder that is not there holds nothing', async () => {
  expect(await allEntries(git, { commit: now, folder: 'khong-co' })).toEqual(new Map());
});

test('what Git cannot read is told', async () => {
  const error: unknown = await allEntries(git, { commit: 'khong-co' }).catch((one) => one);
  expect(isUserError(error)).toBe(true);
  expect(String(error)).toContain('ls-tree');
});
