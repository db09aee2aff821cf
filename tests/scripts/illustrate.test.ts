import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PLAN_272 } from '../fixtures/plan-272.ts';
import { COMPILED } from '../fixtures/run-script.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/illustrate.ts', import.meta.url));
const SET = 'observations/illustrative';

/** Later than any row of the data folder. */
const TODAY = ['--today', '2099-12-31'];

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'illustrate-'));
  await cp(PLAN_272.data, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const illustrate = (...args: string[]) =>
  promisify(execFile)(process.execPath, [SCRIPT, '--data', folder, ...TODAY, ...args], {
    env: { ...process.env, ...COMPILED },
  });

const failure = async (...args: string[]): Promise<{ code: number; stderr: string }> =>
  illustrate(...args).then(
    () => {
      throw new Error('the command did not fail');
    },
    (error: { code: number; stderr: string }) => error,
  );

const contentOf = async (below: string): Promise<Map<string, string>> => {
  const entries = await readdir(join(folder, below), { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const files = paths.map(
    async (path): Promise<[string, string]> => [path, await readFile(path, 'utf8')],
  );
  return new Map((await Promise.all(files)).sort(([a], [b]) => (a < b ? -1 : 1)));
};

test('it makes the set on record again and leaves releases and reports alone', async () => {
  const before = await contentOf('.');
  const { stdout } = await illustrate();
  expect(stdout).toMatch(/^Đã tạo 2\.\d{3} dòng minh họa trong /);
  expect(await contentOf('.')).toEqual(before);
});

test('it keeps the byte order mark and the line ends of the files it makes again', async () => {
  const path = join(folder, SET, 'values/2024.csv');
  const saved = `\uFEFF${(await readFile(path, 'utf8')).replaceAll('\n', '\r\n')}`;
  await writeFile(path, saved);
  await illustrate();
  expect(await readFile(path, 'utf8')).toBe(saved);
});

test('it makes the set where there is none', async () => {
  const before = await contentOf(`${SET}/values`);
  await rm(join(folder, SET), { recursive: true });
  await illustrate();
  expect(await contentOf(`${SET}/values`)).toEqual(before);
});

test('values left over from another run are removed: they would add to the new ones', async () => {
  await writeFile(join(folder, SET, 'values/2099.csv'), 'indicator\n');
  await writeFile(join(folder, SET, 'values.csv'), 'indicator\n');
  await illustrate();
  const names = await readdir(join(folder, SET));
  expect(names).not.toContain('values.csv');
  expect(await readdir(join(folder, SET, 'values'))).not.toContain('2099.csv');
});

test('another seed changes the values', async () => {
  const before = await contentOf(`${SET}/values`);
  await illustrate('--seed', '7');
  expect(await contentOf(`${SET}/values`)).not.toEqual(before);
});

test.each(['-1', '1.5', 'abc', '99999999999999999999'])('seed %s is refused', async (seed) => {
  const { code, stderr } = await failure(`--seed=${seed}`);
  expect(code).toBe(2);
  expect(stderr).toBe(`Tùy chọn --seed: "${seed}" không phải là số nguyên không âm.\n`);
});

/** Replaces a text everywhere in a file of the data folder. */
const edit = async (path: string, old: string, now: string): Promise<void> => {
  const text = await readFile(join(folder, path), 'utf8');
  expect(text).toContain(old);
  await writeFile(join(folder, path), text.replaceAll(old, now));
};

test('another plan is refused, and nothing is touched', async () => {
  await edit('registry/units.csv', '\n139,', '\n142,');
  await edit('registry/units.csv', ',139,', ',142,');
  await edit('registry/unit-changes.csv', ',139,', ',142,');
  await edit('registry/unit-tiles.csv', '\n139,', '\n142,');
  const before = await contentOf('.');
  const { code, stderr } = await failure();
  expect(code).toBe(2);
  expect(stderr).toContain('kịch bản chỉ viết cho Kế hoạch 272');
  expect(await contentOf('.')).toEqual(before);
});

test('an error in the registry is reported with its place', async () => {
  await edit('registry/units.csv', '139,2018-12-15', '139,15/12/2018');
  const { code, stderr } = await failure();
  expect(code).toBe(1);
  expect(stderr).toContain(`${join(folder, 'registry/units.csv')}:10 `);
});
