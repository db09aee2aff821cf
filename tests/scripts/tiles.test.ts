import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PLAN_272 } from '../fixtures/plan-272.ts';
import { runScript } from '../fixtures/run-script.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiles-'));
  await cp(PLAN_272.data, folder, { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const tilesFile = (): string => join(folder, 'registry/unit-tiles.csv');

const run = (...more: readonly string[]) =>
  runScript('tiles.ts', '--data', folder, '--today', '2099-12-31', ...more);

test('keeps every tile on record, and says that all districts are of one piece', async () => {
  const before = await readFile(tilesFile(), 'utf8');
  const { code, out } = await run();
  expect(code).toBe(0);
  expect(out).toContain('Đã thêm 0 ô');
  expect(out).toContain('Huyện liền một mảng: 9/9.');
  expect(await readFile(tilesFile(), 'utf8')).toBe(before);
});

test('adds a tile that is missing behind those on record, on the cell of its predecessor', async () => {
  const before = await readFile(tilesFile(), 'utf8');
  const lines = before.trimEnd().split('\n');
  const lost = lines.find((line) => line.startsWith('04264,2024-12-01,')) ?? '';
  const kept = `${lines.filter((line) => line !== lost).join('\n')}\n`;
  await writeFile(tilesFile(), kept);
  expect((await run()).code).toBe(0);
  const cells = lost.split(',').slice(0, 5).join(',');
  expect(await readFile(tilesFile(), 'utf8')).toBe(`${kept}${cells},2099-12-31,,\n`);
});

test('refuses a seed that is no whole number', async () => {
  const { code, err } = await run('--seed', 'hai');
  expect(code).toBe(2);
  expect(err).toContain('không phải là số nguyên không âm');
});
