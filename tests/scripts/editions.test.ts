import { hash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { renderPdf } from '../../src/report/pdf/render-pdf.ts';
import { REPORT_FORMAT } from '../../src/report/report-format.ts';
import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { loadModel } from '../../src/site/build/load-model.ts';
import { TODAY } from '../fixtures/data-files.ts';
import { PLAN_272 } from '../fixtures/plan-272.ts';
import { runScript } from '../fixtures/run-script.ts';

const SOUND = join(import.meta.dirname, '../fixtures/sound');

let folder = '';
let cache = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editions-'));
  cache = await mkdtemp(join(tmpdir(), 'editions-drawn-'));
  await cp(SOUND, folder, { recursive: true });
});

afterEach(async () => {
  for (const path of [folder, cache]) await rm(path, { recursive: true });
});

const editions = (...args: string[]) =>
  runScript('editions.ts', '--data', folder, '--cache', cache, '--today', TODAY, ...args);

const file = (set: string): string => join(folder, 'observations', set, 'reports.csv');

const listed = (set = 'published'): Promise<string> => readFile(file(set), 'utf8');

const contents = async (): Promise<string[]> =>
  [...(await readDataFolder(folder))].map(
    ([path, bytes]) => `${path} ${Buffer.from(bytes).toString('hex')}`,
  );

/** Cells of a list by column, a row an object. */
const rowsOf = async (set = 'published'): Promise<Record<string, string>[]> => {
  const [header = '', ...lines] = (await listed(set)).trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
};

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};

const PUBLIC = [
  'site/settings.csv',
  'setting,value\nsite-address,https://trang.example\n',
] as const;

describe('npm run editions', () => {
  test('lists the first edition of every report of the newest release, which the checks accept', async () => {
    const { code, out } = await editions();
    expect(code).toBe(0);
    expect(out).toContain('Đã ghi 12 lần phát hành mới vào observations/published/reports.csv:\n');
    expect(out).toContain('  Thị xã Hạ Sơn, năm\u00A02024: lần 1; lý do: phát hành lần đầu\n');
    expect(out).toContain(
      'Kỳ chưa hết nên chưa phát hành: 3 báo cáo.\n  Tỉnh Sơn Hà: năm\u00A02025\n',
    );
    expect(out).toContain('  Tỉnh Sơn Hà, giai đoạn\u00A02021-2025: lần 1; lý do');
    expect(out).toContain('Tiếp theo: xem lại reports.csv');
    const { tables, problems } = readDataset(await readDataFolder(folder), {
      set: 'published',
      today: TODAY,
    });
    expect(problems).toEqual([]);
    expect(tables?.reports).toHaveLength(12);
    expect(tables?.reports[0]).toMatchObject({
      release: '2025-03',
      issued_on: TODAY,
      edition: 1,
      reasons: ['lan-dau'],
      format: REPORT_FORMAT,
    });
    const nonces = tables?.reports.map(({ nonce }) => nonce) ?? [];
    expect(new Set(nonces).size).toBe(12);
    for (const { pdf_sha256, text_sha256, inputs_sha256 } of tables?.reports ?? []) {
      expect([pdf_sha256, text_sha256, inputs_sha256].join()).toMatch(/^([0-9a-f]{64},?){3}$/);
    }
  });

  test('lists the hashes of the files that a build then makes', async () => {
    await editions('--area', '042', '--period', '2023');
    const [row] = await rowsOf();
    const { model } = loadModel(await readDataFolder(folder), {
      sets: ['published'],
      today: TODAY,
    });
    const [edition] = model?.sets[0]?.reports ?? [];
    if (edition === undefined) throw new Error('no edition');
    expect(hash('sha256', await renderPdf(edition.document()))).toBe(row?.pdf_sha256);
  });

  test('does nothing the second time, and says so of each report', async () => {
    await editions('--period', '2024');
    const before = await contents();
    const { code, out } = await editions('--period', '2024', '--period', '2025');
    expect(code).toBe(0);
    expect(out).toBe(
      'Không có lần phát hành mới trong observations/published/reports.csv.\nĐã phát hành từ bản này hoặc bản mới hơn: 3 báo cáo.\n  Tỉnh Sơn Hà: năm\u00A02024\n  Huyện Thượng Sơn: năm\u00A02024\n  Thị xã Hạ Sơn: năm\u00A02024\nKỳ chưa hết nên chưa phát hành: 3 báo cáo.\n  Tỉnh Sơn Hà: năm\u00A02025\n  Huyện Thượng Sơn: năm\u00A02025\n  Thị xã Hạ Sơn: năm\u00A02025\nTiếp theo: không phải làm gì.\n',
    );
    expect(await contents()).toEqual(before);
  });

  test('lists the second edition of what changed, below what is listed, and why', async () => {
    await editions('--release', '2024-06', '--period', '2024', '--issued-on', '2025-01-02');
    const first = await listed();
    expect(first.trimEnd().split('\n')).toHaveLength(4);
    const { out } = await editions('--period', '2024', '--note', 'Thêm báo cáo năm 2024');
    const second = await listed();
    expect(second.startsWith(first)).toBe(true);
    expect(second).toContain(
      `04,2024,2,2025-03,${TODAY},Thêm báo cáo năm 2024,ke-hoach+so-lieu-moi,`,
    );
    expect(out).toContain(
      '  Tỉnh Sơn Hà, năm\u00A02024: lần 2; lý do: có số liệu mới, kế hoạch hoặc',
    );
  });

  test('looks only at the areas and periods asked for', async () => {
    await editions('--area', '041', '--period', '2023', '--period', 'ca-giai-doan');
    expect(
      (await rowsOf()).map(({ area_code, period, release, issued_on }) => [
        area_code,
        period,
        release,
        issued_on,
      ]),
    ).toEqual([
      ['041', '2023', '2025-03', TODAY],
      ['041', 'ca-giai-doan', '2025-03', TODAY],
    ]);
  });

  test('says with --dry-run what it would do, and writes nothing', async () => {
    const before = await contents();
    const { code, out } = await editions('--dry-run', '--area', '041');
    expect(code).toBe(0);
    expect(out).toContain('Sẽ ghi 4 lần phát hành mới');
    expect(out).toContain('Chưa ghi gì.');
    expect(await contents()).toEqual(before);
  });

  const OLD = `area_code,period,edition,release,issued_on,note\n042,2023,1,2024-06,2025-01-02,\n042,2023,2,2025-03,${TODAY},Ghi chú\n`;

  test('lists an old list anew once, with the reasons, and leaves its lines otherwise as they are', async () => {
    await writeFile(file('published'), OLD);
    const { code, out } = await editions('--area', '042', '--period', '2023');
    expect(code).toBe(0);
    expect(out).toContain('Đã ghi lại mã băm của 2 lần đã có, giữ nguyên số lần:\n');
    const rows = await rowsOf();
    expect(rows.map(({ edition, note }) => [edition, note])).toEqual([
      ['1', ''],
      ['2', 'Ghi chú'],
    ]);
    expect(rows[0]?.reasons).toBe('cach-trinh-bay+lan-dau');
    expect(rows[1]?.reasons).toMatch(/^cach-trinh-bay\+.*so-lieu-moi/);
    for (const row of rows) expect(row.pdf_sha256).toMatch(/^[0-9a-f]{64}$/);
    const after = await listed();
    await editions('--area', '042', '--period', '2023');
    expect(await listed()).toBe(after);
  });

  test('gives what may have been read its hashes and no other words', async () => {
    await write(...PUBLIC);
    await writeFile(file('published'), OLD);
    await editions('--area', '042', '--period', '2023');
    for (const row of await rowsOf()) {
      expect([row.reasons ?? '', row.nonce ?? '', row.edition]).toEqual(['', '', row.edition]);
      expect(row.pdf_sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  describe('of an edition that is drawn otherwise than listed', () => {
    const [HASH, ONLY] = ['0'.repeat(64), ['--area', '042', '--period', '2023']];

    /** As an older form of the program would have listed it. */
    const listOther = async (): Promise<Record<string, string>> => {
      await editions(...ONLY);
      const [row = {}] = await rowsOf();
      const other = (await listed()).replace(row.pdf_sha256 ?? '', HASH);
      await writeFile(file('published'), other);
      return row;
    };

    test('lists the hash anew under its number while nothing is public', async () => {
      const row = await listOther();
      const { out } = await editions(...ONLY);
      expect(out).toContain(
        '  Thị xã Hạ Sơn, năm\u00A02023: lần 1; lý do: phát hành lần đầu, cách trình bày thay đổi\n',
      );
      const [after, ...more] = await rowsOf();
      expect(more).toEqual([]);
      expect(after).toMatchObject({
        edition: '1',
        nonce: row.nonce,
        reasons: 'cach-trinh-bay+lan-dau',
      });
      expect(after?.pdf_sha256).not.toBe(HASH);
    });

    test('issues it again once an address is set, and keeps the hash of the old one', async () => {
      await write(...PUBLIC);
      await listOther();
      const { out } = await editions(...ONLY);
      expect(out).toContain('lần 2; lý do: cách trình bày thay đổi\n');
      expect(out).toContain('Không còn dựng lại được như đã phát hành');
      const [old, next, ...more] = await rowsOf();
      expect(more).toEqual([]);
      expect(old).toMatchObject({ edition: '1', reasons: 'lan-dau', pdf_sha256: HASH });
      expect(next).toMatchObject({ edition: '2', reasons: 'cach-trinh-bay', release: '2025-03' });
      expect(next?.nonce).not.toBe(old?.nonce);
      const { out: again } = await editions(...ONLY);
      expect(again).toContain('Không có lần phát hành mới');
      expect(await rowsOf()).toEqual([old, next]);
    });
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
    const args = ['--data', folder, '--today', PLAN_272.today, '--set', set, '--dry-run'];
    const { code, out } = await runScript('editions.ts', ...args);
    expect(code).toBe(0);
    expect(out).toMatch(/^Không có lần phát hành mới/);
  }
});
