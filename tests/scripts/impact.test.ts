import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataFiles } from '../../src/dataset/read-dataset.ts';
import { soundFiles, TODAY, withRows, withText } from '../fixtures/data-files.ts';
import { type Run, runScript } from '../fixtures/run-script.ts';
import { commitAll, git, newFolder, newRepository, writeData } from '../history/repository.ts';

const FOLDER = 'observations/published';
const HEADER =
  'indicator,unit_code,period_start,period_end,value,flag,source,recorded_on,reason,note';

const row = (code: string, year: number, recorded: string): string =>
  `xa-dat,${code},${year}-12-31,${year}-12-31,dat,z,bao-cao-2023,${recorded},,`;

/** One row in a file of its own. */
const withFile = (files: DataFiles, name: string, text: string): DataFiles =>
  withText(files, `${FOLDER}/values/2025-07-10-${name}.csv`, `${HEADER}\n${text}\n`);

const mine = (files: DataFiles) =>
  withFile(files, 'mot-xa-0a1b2c', row('04203', 2023, '2025-07-10'));

let repository: string;

const impact = async (...args: string[]): Promise<Run> => {
  const folders = ['--head', join(repository, 'data'), '--content', join(repository, 'content')];
  const run = await runScript('impact.ts', ...folders, '--today', TODAY, ...args);
  return { ...run, out: run.out.replaceAll('\u00A0', ' ') };
};

/** What anyone adds to `main` once the branch of the contribution was opened. */
const othersOf = (files: DataFiles): DataFiles =>
  withFile(files, 'xa-khac-3d4e5f', row('04102', 2022, '2025-07-10'));

beforeAll(async () => {
  repository = await newRepository(soundFiles());
  await git(repository, 'switch', '--quiet', '--create', 'dong-gop');
  writeData(join(repository, 'data'), mine(soundFiles()));
  await commitAll(repository, 'Thêm một xã');
  await git(repository, 'switch', '--quiet', 'main');
  writeData(join(repository, 'data'), othersOf(soundFiles()));
  await commitAll(repository, 'Thêm xã khác');
  await git(repository, 'switch', '--quiet', 'dong-gop');
});

afterAll(() => rmSync(repository, { recursive: true, force: true }));

describe('npm run impact', () => {
  it('compares with what main and the contribution are together: a branch that is behind takes nothing away', async () => {
    const { code, out, err } = await impact('--base', 'main');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Số liệu đã công bố: ');
    expect(out).toContain('1 dòng thêm');
    expect(out).toContain('xã Khánh Thiện');
    expect(out).not.toMatch(/xóa|Bình Yên/);
    expect(await git(repository, 'status', '--porcelain')).toBe('');
  });

  it('says as much of two folders, and that they were not joined', async () => {
    const other = newFolder('goc');
    writeData(other, othersOf(soundFiles()));
    const { code, out } = await impact('--base', other);
    rmSync(other, { recursive: true, force: true });
    expect(code).toBe(1);
    expect(out).toContain('Chưa gộp thử');
    expect(out).toContain('1 dòng bị xóa');
  });

  it('is one line where nothing changes', async () => {
    const { code, out } = await impact('--base', 'dong-gop');
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n').slice(2)).toEqual([
      'Không có gì thay đổi: không tệp số liệu nào khác trước.',
    ]);
  });

  it('has all of it as data, the evaluations left out', async () => {
    const { code, out } = await impact('--base', 'main', '--format', 'json');
    const data = JSON.parse(out);
    expect(code).toBe(0);
    expect(data.format).toBe(1);
    expect(data.isMerged).toBe(true);
    expect(data.sets).toHaveLength(1);
    const [set] = data.sets;
    expect(set.set).toBe('published');
    expect(set.rows).toMatchObject([
      { kind: 'added', table: 'values', recordedOn: '2025-07-10', n: 1 },
    ]);
    expect(set.results.length).toBeGreaterThan(0);
    expect(Object.keys(set)).not.toContain('before');
    expect(data.summary).toEqual([expect.stringContaining('1 dòng thêm')]);
  });

  it('is Markdown for a pull request', async () => {
    const { out } = await impact('--base', 'main', '--format', 'markdown');
    expect(out).toMatch(/^## Ảnh hưởng của thay đổi này\n/);
    expect(out).toContain('theo nguồn `bao-cao-2023`: giá trị `đạt`');
  });
});

describe('what cannot be joined', () => {
  it('is told with what changes, and ends with 1', async () => {
    const other = newFolder('goc');
    writeData(
      other,
      withRows(mine(soundFiles()), `${FOLDER}/values.csv`, row('04102', 2022, '2025-01-10')),
    );
    const { code, out } = await impact('--base', other);
    rmSync(other, { recursive: true, force: true });
    expect(code).toBe(1);
    expect(out).toContain('Chưa gộp được: 1 lỗi.');
    expect(out).toContain('(!) Xóa mất: Số liệu theo đơn vị: Xã đạt tiêu chí, xã Bình Yên');
  });

  it('is told of a link in the folder of data, whose target is not shown', async () => {
    const link = join(repository, 'data', FOLDER, 'values', 'la.csv');
    symlinkSync('/etc/hostname', link);
    const { code, out } = await impact('--base', 'main');
    rmSync(link);
    expect(code).toBe(1);
    expect(out).toContain('la.csv');
    expect(out).not.toContain('/etc');
  });

  it.each([
    [[], 'Thiếu tùy chọn --base'],
    [['--base', 'main', '--format', 'html'], 'không có dạng "html"'],
    [['--base', 'khong-co'], 'không có thư mục, nhánh hay commit nào tên "khong-co"'],
  ])('a wrong command line %j ends with 2', async (args, message) => {
    const { code, out, err } = await impact(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
