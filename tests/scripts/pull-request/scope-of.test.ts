import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { baseName, scopeOf } from '../../../scripts/pull-request/scope-of.ts';
import { gitIn } from '../../../src/site/history/git.ts';
import { commitAll, git, newFolder } from '../../history/repository.ts';
import { environmentOf, stepRunning, workflow } from '../../workflows/workflow-files.ts';

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

const STEP = stepRunning(workflow('check.yml'), 'scope', 'pull-request-scope.ts');

/** What a job for an event compares with. */
const nameFor = (GITHUB_EVENT_NAME: string, event: Record<string, unknown>): string =>
  baseName({ GITHUB_EVENT_NAME, ...environmentOf(STEP, { github: { event } }) });

test('what is compared with is what the host joins to', () => {
  const [one, two] = ['1'.repeat(40), '2'.repeat(40)];
  const pull = { number: 7, pull_request: { base: { ref: 'main', sha: one } } };
  expect(nameFor('pull_request', pull)).toBe('HEAD^1');
  const group = { base_sha: one, base_ref: 'refs/heads/main', head_sha: two };
  expect(nameFor('merge_group', { action: 'checks_requested', merge_group: group })).toBe(one);
  expect(nameFor('push', { ref: 'refs/heads/main', before: one, after: two })).toBe(one);
  expect(nameFor('workflow_dispatch', { ref: 'refs/heads/main' })).toBe('');
  expect(() => nameFor('push', { before: '--output=x' })).toThrow('BASE_SHA');
});
