import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runChild } from '../../../scripts/bench/run-child.ts';

let folder = '';
const script = async (code: string): Promise<string> => {
  const path = join(folder, 'script.mjs');
  await writeFile(path, code);
  return path;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-child-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the time is that of the whole process, its output is kept', async () => {
  const path = await script('setTimeout(() => process.stdout.write(process.argv[2]), 200);');
  const { milliseconds, output } = await runChild(path, ['xong']);
  expect(output).toBe('xong');
  expect(milliseconds).toBeGreaterThan(200);
});

test('it is run as commands are: what was compiled of it before is at hand', async () => {
  const path = await script(
    'import { getCompileCacheDir } from "node:module"; process.stdout.write(getCompileCacheDir());',
  );
  const { output } = await runChild(path, []);
  expect(output).toContain(join('.cache', 'compiled'));
});

test('a process that fails is no measurement', async () => {
  const path = await script('console.error("hỏng"); process.exit(3);');
  await expect(runChild(path, [])).rejects.toThrow(/failed \(3\):\nhỏng/);
});
