import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { DataFiles } from '../../src/dataset/read-dataset.ts';
import { soundFiles, TODAY, withText } from '../fixtures/data-files.ts';
import { COMPILED } from '../fixtures/run-script.ts';
import { newFolder, writeData } from '../history/repository.ts';

const folder = newFolder('address');
const output = join(folder, 'output');
const SCRIPT = join(import.meta.dirname, '../../scripts/site-address.ts');

beforeEach(() => writeFileSync(output, ''));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is printed, and what is handed to other steps. */
const addressOf = (files: DataFiles): Promise<readonly [number, string, string]> =>
  new Promise((resolve) => {
    const data = join(folder, 'data');
    writeData(data, files);
    const env = { ...process.env, ...COMPILED, GITHUB_OUTPUT: output };
    execFile(
      process.execPath,
      [SCRIPT, '--data', data, '--today', TODAY],
      { env },
      (error, out) => {
        const code = error === null ? 0 : Number(error.code);
        resolve([code, out, readFileSync(output, 'utf8')]);
      },
    );
  });

const set = (...rows: readonly string[]) =>
  withText(soundFiles(), 'site/settings.csv', ['setting,value', ...rows, ''].join('\n'));

test('is that of the settings, with the path on the host', async () => {
  expect(await addressOf(set('site-address,https://tinh.example', 'base-path,/ke-hoach/'))).toEqual(
    [0, '', 'address=https://tinh.example/ke-hoach\n'],
  );
});

test('is empty where none is set, which is told', async () => {
  const [code, out, handed] = await addressOf(set('publisher,Tỉnh'));
  expect([code, handed]).toEqual([0, 'address=\n']);
  expect(out).toMatch(/^::notice::data\/site\/settings\.csv chưa có site-address/);
});

test('is not handed on where the data has errors', async () => {
  const [code, , handed] = await addressOf(withText(soundFiles(), 'plan/plan.csv', ''));
  expect([code, handed]).toEqual([1, '']);
});
