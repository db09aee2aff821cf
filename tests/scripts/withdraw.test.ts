import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { TODAY } from '../fixtures/data-files.ts';
import { runScript } from '../fixtures/run-script.ts';

const SOUND = join(import.meta.dirname, '../fixtures/sound');
const VALUES = 'observations/published/values.csv';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'withdraw-'));
  await cp(SOUND, folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

const ONE = [
  ['--table', 'values'],
  ['--key', 'vu-pham-toi · 041 · 2022-12-15 · 2023-12-14 · bao-cao-2023'],
  ['--kind', 'wrong-source'],
  ['--decided-by', 'Công an tỉnh Sơn Hà'],
] as const;

const withdraw = (options: readonly (readonly string[])[], ...flags: readonly string[]) =>
  runScript('withdraw.ts', '--data', folder, '--today', TODAY, ...options.flat(), ...flags);

const bytesOf = async (): Promise<string[]> =>
  [...(await readDataFolder(folder))].map(
    ([path, bytes]) => `${path} ${Buffer.from(bytes).toString('hex')}`,
  );

const problems = async () =>
  readDataset(await readDataFolder(folder), { set: 'published', today: TODAY }).problems;

describe('npm run withdraw', () => {
  test('takes the row out, says what it did, what it left and what comes next', async () => {
    const { code, out } = await withdraw(ONE);
    expect(code).toBe(0);
    expect(out).toContain(`${VALUES}:11`);
    expect(out).toContain('Bỏ số ngẫu nhiên của 1 niêm phong; mã băm của các bản giữ nguyên.');
    expect(out).toContain('Các dòng khác và các bản đã chốt giữ nguyên.');
    expect(out).toContain('Việc tiếp theo: npm run editions');
    expect(out).toContain('Lịch sử kho vẫn còn điều đã rút');
    expect(await readFile(join(folder, VALUES), 'utf8')).not.toContain(',110,');
    expect(await problems()).toEqual([]);
    const again = await withdraw(ONE);
    expect([again.code, again.err.includes('không có dòng nào có khóa')]).toEqual([2, true]);
  });

  test('says what it would do and writes nothing where it is only tried', async () => {
    const before = await bytesOf();
    const { code, out } = await withdraw(ONE, '--dry-run');
    expect([code, out.split('\n')[0]]).toEqual([0, 'Chạy thử, chưa ghi gì.']);
    expect(out).toContain(`${VALUES}:11`);
    expect(await bytesOf()).toEqual(before);
  });

  test('names the rows that are set aside with what they refer to', async () => {
    const source = [['--table', 'sources'], ['--key', 'bao-cao-2024'], ...ONE.slice(2)] as const;
    const { code, out } = await withdraw(source);
    expect(code).toBe(0);
    expect(out).toMatch(/Để riêng \d+ dòng ghi theo khóa này/);
    expect(out).toContain('values: xa-dat · 04101 · 2024-12-31 · 2024-12-31 · bao-cao-2024');
    expect(await problems()).toEqual([]);
  });

  test('takes out what a branch brings back', async () => {
    const values = await readFile(join(folder, VALUES), 'utf8');
    await withdraw(ONE);
    const after = await bytesOf();
    await writeFile(join(folder, VALUES), values);
    expect((await problems()).map(({ check, level }) => `${level} ${check}`)).toEqual([
      'warning withdrawn-row-returned',
    ]);
    const { code, out } = await withdraw([], '--returned');
    expect(code).toBe(0);
    expect(out).toContain(`${VALUES}:11`);
    expect(await bytesOf()).toEqual(after);
    expect((await withdraw([], '--returned')).out).toContain('Không có gì phải gỡ');
  });

  test('refuses what would break the data: it prints the problems and writes nothing', async () => {
    const before = await bytesOf();
    const plan = [['--table', 'plan'], ['--key', 'ke-hoach-1'], ...ONE.slice(2)] as const;
    const { code, out } = await withdraw(plan);
    expect(code).toBe(1);
    expect(out).toContain('Chưa rút gì');
    expect(await bytesOf()).toEqual(before);
  });

  const REFUSED: readonly [string, readonly (readonly string[])[], string][] = [
    [
      'a key that no row has, with the nearest one',
      [ONE[0], ['--key', `${ONE[1][1]}x`], ONE[2], ONE[3]],
      `Khóa gần nhất: "${ONE[1][1]}"`,
    ],
    ['a table that is none of the ledger', [['--table', 'reports'], ...ONE.slice(1)], 'Có: units,'],
    ['a reason of its own', [ONE[0], ONE[1], ['--kind', 'khac'], ONE[3]], 'personal-data'],
    ['a missing option', ONE.slice(0, 3), 'Thiếu tùy chọn --decided-by.'],
    ['a set that is not there', [...ONE, ['--set', 'khac']], 'Các bộ: published, illustrative.'],
  ];
  test.each(REFUSED)('refuses %s and writes nothing', async (_, options, message) => {
    const before = await bytesOf();
    const { code, err } = await withdraw(options);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(await bytesOf()).toEqual(before);
  });
});
