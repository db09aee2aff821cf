import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { TODAY } from '../fixtures/data-files.ts';
import { PLAN_272 } from '../fixtures/plan-272.ts';
import { runScript } from '../fixtures/run-script.ts';

const SOUND = join(import.meta.dirname, '../fixtures/sound');

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editions-'));
  await cp(SOUND, folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

const editions = (...args: string[]) =>
  runScript('editions.ts', '--data', folder, '--today', TODAY, ...args);

const file = (set: string): string => join(folder, 'observations', set, 'reports.csv');

const listed = (set = 'published'): Promise<string> => readFile(file(set), 'utf8');

const contents = async (): Promise<string[]> =>
  [...(await readDataFolder(folder))].map(
    ([path, bytes]) => `${path} ${Buffer.from(bytes).toString('hex')}`,
  );

describe('npm run editions', () => {
  test('lists the first edition of every report of the newest release, which the checks accept', async () => {
    const { code, out } = await editions();
    expect(code).toBe(0);
    expect(out).toContain(
      'Đã ghi 12 lần phát hành mới vào observations/published/reports.csv, từ bản 2025-03:\n',
    );
    expect(out).toContain('  Thị xã Hạ Sơn, năm\u00A02024: lần 1\n');
    expect(out).not.toContain('năm\u00A02025');
    expect(out).toContain('Kỳ chưa hết nên chưa phát hành: 3 báo cáo.\n');
    expect(out).toContain('  Tỉnh Sơn Hà, giai đoạn\u00A02021-2025: lần 1\n');
    const { tables, problems } = readDataset(await readDataFolder(folder), {
      set: 'published',
      today: TODAY,
    });
    expect(problems).toEqual([]);
    expect(tables?.reports).toHaveLength(12);
    expect(tables?.reports[0]).toMatchObject({ release: '2025-03', issued_on: TODAY, edition: 1 });
  });

  test('does nothing the second time, and says so', async () => {
    await editions();
    const before = await contents();
    const { code, out } = await editions();
    expect(code).toBe(0);
    expect(out).toBe(
      'Không có lần phát hành mới; observations/published/reports.csv giữ nguyên. Nội dung không đổi: 0 báo cáo. Đã phát hành từ bản này hoặc bản mới hơn: 12 báo cáo. Kỳ chưa hết nên chưa phát hành: 3 báo cáo.\n',
    );
    expect(await contents()).toEqual(before);
  });

  test('lists the second edition of what changed, below what is listed', async () => {
    await editions('--release', '2024-06', '--period', '2024', '--issued-on', '2025-01-02');
    const first = await listed();
    expect(first.trimEnd().split('\n')).toHaveLength(4);
    const { out } = await editions('--note', 'Thêm báo cáo năm 2024');
    const second = await listed();
    expect(second.startsWith(first)).toBe(true);
    expect(second).toContain(`04,2024,2,2025-03,${TODAY},Thêm báo cáo năm 2024\n`);
    expect(out).toContain('  Tỉnh Sơn Hà, năm\u00A02024: lần 2\n');
  });

  test('looks only at the areas and periods asked for', async () => {
    await editions('--area', '041', '--period', '2023', '--period', 'ca-giai-doan');
    expect((await listed()).trimEnd().split('\n').slice(1)).toEqual([
      `041,2023,1,2025-03,${TODAY},`,
      `041,ca-giai-doan,1,2025-03,${TODAY},`,
    ]);
  });

  const REFUSED: readonly [string, readonly string[], number, string][] = [
    ['a release that is not there', ['--release', '2025-04'], 2, 'Các bản: 2024-06, 2025-03.'],
    ['a set without a release', ['--set', 'illustrative'], 2, 'Chưa có bản số liệu nào được chốt'],
    ['a set that is not there', ['--set', 'khac'], 2, 'Các bộ: published, illustrative.'],
    ['a date that is none', ['--issued-on', '2025-02-30'], 2, 'không phải là ngày'],
    ['a date ahead of today', ['--issued-on', '2025-07-21'], 2, '[report-in-future]'],
    ['a date before the cut-off', ['--issued-on', '2025-03-30'], 2, '[report-issued-early]'],
    [
      'a report of a year that is not over, though asked for',
      ['--period', '2025'],
      0,
      'Kỳ chưa hết nên chưa phát hành: 3 báo cáo.',
    ],
    ['a note that is a formula', ['--note', '=1+1'], 2, '[formula]'],
    ['a period without reports', ['--period', '2019'], 2, 'Không có báo cáo nào'],
  ];
  test.each(REFUSED)('refuses %s and changes nothing', async (_, args, expected, message) => {
    const before = await contents();
    const { code, out, err } = await editions(...args);
    expect(code).toBe(expected);
    expect(out + err).toContain(message);
    expect(await contents()).toEqual(before);
  });

  test('refuses data with errors, prints them and changes nothing', async () => {
    await writeFile(file('published'), 'area_code,period\n04,2024\n');
    const before = await contents();
    const { code, out } = await editions();
    expect(code).toBe(1);
    expect(out).toContain('[column-missing]');
    expect(await contents()).toEqual(before);
  });
});

test('a list that is complete gets nothing added', async () => {
  for (const set of ['published', 'illustrative']) {
    await rm(folder, { recursive: true });
    await cp(PLAN_272.data, folder, { recursive: true });
    const args = ['--data', folder, '--today', PLAN_272.today, '--set', set];
    const { code, out } = await runScript('editions.ts', ...args);
    expect(code).toBe(0);
    expect(out).toMatch(/^Không có lần phát hành mới/);
  }
});
