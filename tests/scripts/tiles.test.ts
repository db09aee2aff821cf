import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

describe('whatever the line ends of the file', () => {
  /** The file as another program may leave it, without its last two rows. */
  const save = async (form: (text: string) => string): Promise<string> => {
    const lines = (await readFile(tilesFile(), 'utf8')).trimEnd().split('\n').slice(0, -2);
    const text = form(`${lines.join('\n')}\n`);
    await writeFile(tilesFile(), text);
    return text;
  };

  test.each([
    ['Windows, with a byte order mark', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['a header of Windows above rows of Unix', (text: string) => text.replace('\n', '\r\n')],
    ['the Mac of old', (text: string) => text.replaceAll('\n', '\r')],
  ])('adds what is missing once: %s', async (_, form) => {
    const before = await save(form);
    expect((await run()).out).toContain('Đã thêm 2 ô');
    const after = await readFile(tilesFile(), 'utf8');
    expect(after.startsWith(before)).toBe(true);
    const end = before.slice(before.search(/[\r\n]+$/));
    expect(after.slice(before.length)).toMatch(new RegExp(`^(?:[^\r\n]+${end}){2}$`));
    expect((await run()).out).toContain('Đã thêm 0 ô');
    expect(await readFile(tilesFile(), 'utf8')).toBe(after);
  });
});

test('adds to the last part of a table in parts', async () => {
  const parts = join(folder, 'registry/unit-tiles');
  const text = await readFile(tilesFile(), 'utf8');
  const lost = text.trimEnd().split('\n').at(-1) ?? '';
  await mkdir(parts);
  await writeFile(join(parts, 'a.csv'), text.replace(`${lost}\n`, ''));
  await rm(tilesFile());
  expect((await run()).out).toContain('Đã thêm 1 ô');
  expect(await readFile(join(parts, 'a.csv'), 'utf8')).toContain(lost.split(',')[0]);
  expect(existsSync(tilesFile())).toBe(false);
});

test('adds nothing to tiles that have faults, and names them', async () => {
  const text = await readFile(tilesFile(), 'utf8');
  await writeFile(tilesFile(), Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const { code, err } = await run();
  expect(code).toBe(1);
  expect(err).toContain('registry/unit-tiles.csv: lỗi');
  expect(err).toContain('[file-utf16]');
  expect(await readFile(tilesFile(), 'utf16le')).toBe(`\uFEFF${text}`);
});

test('refuses a seed that is no whole number', async () => {
  const { code, err } = await run('--seed', 'hai');
  expect(code).toBe(2);
  expect(err).toContain('không phải là số nguyên không âm');
});
