import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { scopeOf } from '../../../scripts/pull-request/scope-of.ts';
import { gitIn } from '../../../src/site/history/git.ts';
import { commitAll, git, newFolder } from '../../history/repository.ts';

let folder = '';
let main = '';

const put = (path: string, content: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  folder = newFolder('scope');
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  put('data/a.csv', 'a\n');
  put('src/b.ts', 'b\n');
  main = await commitAll(folder, 'Bắt đầu');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const extentAfter = async (change: () => void): Promise<string> => {
  change();
  await commitAll(folder, 'Sửa');
  return (await scopeOf(gitIn(folder), main)).extent;
};

const move = (from: string, to: string) => (): void => {
  put(to, 'a\n');
  rmSync(join(folder, from));
};

test.each([
  ['data', 'a new file of figures', () => put('data/x/y.csv', 'x\n')],
  ['data', 'a file of figures that is gone', () => rmSync(join(folder, 'data/a.csv'))],
  ['data', 'a name with anything in it', () => put('data/"\n ơ.csv', 'x\n')],
  ['all', 'a text', () => put('content/huong-dan/x.mdx', 'x\n')],
  ['all', 'figures and code', () => [put('data/x.csv', 'x\n'), put('src/b.ts', 'c\n')]],
  ['all', 'a folder whose name only begins alike', () => put('database/x.csv', 'x\n')],
  ['all', 'a file moved out', () => move('data/a.csv', 'a.csv')()],
  ['all', 'a file moved in', () => move('src/b.ts', 'data/b.csv')()],
  ['all', 'nothing', () => {}],
])('%s: %s', async (extent, _, change) => {
  expect(await extentAfter(() => void change())).toBe(extent);
});

test('what the base has gained since does not count', async () => {
  await git(folder, 'switch', '--quiet', '-c', 'dong-gop');
  put('data/x.csv', 'x\n');
  await commitAll(folder, 'Sửa');
  await git(folder, 'switch', '--quiet', 'main');
  put('src/b.ts', 'c\n');
  const base = await commitAll(folder, 'Khác');
  await git(folder, 'switch', '--quiet', 'dong-gop');
  expect(await scopeOf(gitIn(folder), base)).toEqual({ base, extent: 'data' });
  await git(folder, 'merge', '--quiet', '--no-edit', 'main');
  expect(await scopeOf(gitIn(folder), base)).toEqual({ base, extent: 'data' });
});

test('without a commit to compare with everything is tested', async () => {
  expect(await scopeOf(gitIn(folder), null)).toEqual({ base: null, extent: 'all' });
  await git(folder, 'switch', '--quiet', '--orphan', 'la');
  put('data/x.csv', 'x\n');
  await commitAll(folder, 'Viết lại');
  expect(await scopeOf(gitIn(folder), main)).toEqual({ base: null, extent: 'all' });
});
