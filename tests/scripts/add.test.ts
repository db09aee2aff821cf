import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { TODAY } from '../fixtures/data-files.ts';
import { NEW_SOURCE, PASTED } from '../fixtures/pasted-table.ts';
import { COMPILED, runScript } from '../fixtures/run-script.ts';
import { type WorkbookCell, workbookBytes } from '../fixtures/workbook.ts';

const SOUND = join(import.meta.dirname, '../fixtures/sound');

let folder = '';
let tables = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'add-'));
  tables = await mkdtemp(join(tmpdir(), 'add-tables-'));
  await cp(SOUND, folder, { recursive: true });
});

afterEach(() => Promise.all([folder, tables].map((each) => rm(each, { recursive: true }))));

const WRITTEN = [
  'mo-hinh,041,2024-12-31,2024-12-31,1234,z,bao-cao-mo-hinh,2025-07-20,,',
  'mo-hinh,042,2024-12-31,2024-12-31,2345,z,bao-cao-mo-hinh,2025-07-20,,',
  'mo-hinh,04101,2024-12-31,2024-12-31,1007,z,bao-cao-mo-hinh,2025-07-20,,',
  'mo-hinh,04103,2024-12-31,2024-12-31,12,z,bao-cao-mo-hinh,2025-07-20,,',
  'mo-hinh,04104,2024-12-31,2024-12-31,15,z,bao-cao-mo-hinh,2025-07-20,,Số sơ bộ.',
  'mo-hinh,04201,2024-12-31,2024-12-31,1002,z,bao-cao-mo-hinh,2025-07-20,,',
  'mo-hinh,04202,2024-12-31,2024-12-31,9,z,bao-cao-mo-hinh,2025-07-20,,',
  'mo-hinh,04203,2024-12-31,2024-12-31,1250,z,bao-cao-mo-hinh,2025-07-20,,',
  'mo-hinh,04,2024-12-31,2024-12-31,3579,z,bao-cao-mo-hinh,2025-07-20,,',
];

const table = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(tables, name);
  await writeFile(path, content);
  return path;
};

const add = (path: string, ...options: readonly string[]) =>
  runScript('add.ts', path, '--data', folder, '--today', TODAY, ...options);

const bytesOf = async (): Promise<string[]> =>
  [...(await readDataFolder(folder))].map(
    ([path, bytes]) => `${path} ${Buffer.from(bytes).toString('hex')}`,
  );

/** Files that were not there before. */
const added = async (): Promise<string[]> => {
  const before = new Set((await readDataFolder(SOUND)).keys());
  return [...(await readDataFolder(folder)).keys()].filter((path) => !before.has(path));
};

const rowsOf = async (part: string): Promise<string[]> => {
  const path = (await added()).find((each) => each.includes(`/${part}/`)) ?? '';
  return (await readFile(join(folder, path), 'utf8')).trimEnd().split('\n').slice(1);
};

const errors = async () =>
  readDataset(await readDataFolder(folder), { set: 'published', today: TODAY }).problems.filter(
    ({ level }) => level === 'error',
  );

describe('npm run add', () => {
  test('turns a pasted table of nine rows into a contribution, in one round', async () => {
    const path = await table('bang.csv', PASTED);
    const { code, out, err } = await add(path, ...NEW_SOURCE);
    expect([code, err]).toEqual([0, '']);
    expect(await rowsOf('values')).toEqual(WRITTEN);
    expect(await rowsOf('sources')).toEqual([
      'bao-cao-mo-hinh,Báo cáo mô hình năm 2024,Công an tỉnh Sơn Hà,2025-01-15,report,,2025-07-20,,',
    ]);
    expect(await errors()).toEqual([]);
    expect(out).toContain('dòng 3 cột B "Đơn vị": "H. Thượng Sơn" → 041 (huyện Thượng Sơn)');
    expect(out).toContain('dòng 5 cột B "Đơn vị": "4101" → 04101');
    expect(out).toContain('dòng 3 cột D "Số mô hình": "1.234" → 1234');
    expect(out).toContain(
      'Đã ghi 9 dòng mới của bảng số liệu theo đơn vị, 1 dòng mới của bảng nguồn',
    );
    expect(out).toMatch(/Ảnh hưởng:\n {2}Số liệu đã công bố: .*9.dòng thêm; 1.nguồn mới/);
    expect(out).toContain('Việc tiếp theo:');
  });

  test('the same from a workbook, with dates and numbers as a spreadsheet keeps them', async () => {
    const day: WorkbookCell = { number: 45657, style: 'ownDate' };
    const rows = PASTED.trimEnd()
      .split('\n')
      .map((line, i): WorkbookCell[] => {
        const cells: WorkbookCell[] = line.split(';').map((cell) => (cell === '' ? null : cell));
        if (i < 2) return cells;
        const [number, unit, , count, note] = cells;
        return [
          Number(number),
          unit ?? null,
          day,
          Number(String(count).replace('.', '')),
          note ?? null,
        ];
      });
    const path = await table('bang.xlsx', workbookBytes([{ name: 'Biểu 1', rows }]));
    const { code, err } = await add(path, ...NEW_SOURCE);
    expect([code, err]).toEqual([0, '']);
    expect(await rowsOf('values')).toEqual(WRITTEN);
    expect(await errors()).toEqual([]);
  });

  test('says what it would do and writes nothing where it is only tried', async () => {
    const before = await bytesOf();
    const path = await table('bang.csv', PASTED);
    const { code, out } = await add(path, ...NEW_SOURCE, '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('Chạy thử, chưa ghi gì; sẽ ghi 9 dòng mới');
    for (const row of WRITTEN) expect(out).toContain(row);
    expect(await bytesOf()).toEqual(before);
  });

  test('asks everything at once, with answers to add, and writes nothing', async () => {
    const before = await bytesOf();
    const pasted = PASTED.replace('Cao Sơn;31/12/2024;12', 'Cao Sơm;31/12/2024;');
    const path = await table('bang.csv', pasted);
    const { code, out } = await add(path);
    expect(code).toBe(1);
    expect(out).toContain('Cần biết thêm 3 điều');
    expect(out).toContain('--read "Cao Sơm=04103" (xã Cao Sơn)');
    expect(out).toContain('--empty x (chưa có số liệu)');
    expect(out).toContain('--source bao-cao-2024 (Báo cáo năm 2024)');
    expect(out.trimEnd().endsWith('Chưa ghi gì.')).toBe(true);
    expect(await bytesOf()).toEqual(before);
    const answered = await add(path, ...NEW_SOURCE, '--read', 'Cao Sơm=04103', '--empty', 'x');
    expect(answered.code).toBe(0);
    expect(await rowsOf('values')).toHaveLength(9);
  });

  test('refuses what the check refuses, at its place in the table, and writes nothing', async () => {
    const before = await bytesOf();
    const path = await table('bang.csv', 'Huyện;Số xã đạt;Tổng số xã\nThượng Sơn;5;4\n');
    const said = ['--indicator', 'xa-dat', '--period', '2024-12-31', '--qualifier', 'exact'];
    const { code, out } = await add(path, ...said, '--source', 'cong-nhan');
    expect(code).toBe(1);
    expect(out).toMatch(/^bang\.csv:2 cột B "met": lỗi: /m);
    expect(out).toContain('Chưa ghi gì: ghi như vậy thì số liệu có các lỗi nêu trên.');
    expect(await bytesOf()).toEqual(before);
  });

  test('adds nothing to data that have an error already', async () => {
    await writeFile(join(folder, 'plan/measures.csv'), 'x\n');
    const before = await bytesOf();
    const { code, out } = await add(await table('bang.csv', PASTED), ...NEW_SOURCE);
    expect([code, out.includes('số liệu trong kho đang có lỗi')]).toEqual([1, true]);
    expect(await bytesOf()).toEqual(before);
  });

  test('has nothing to do the second time', async () => {
    const path = await table('bang.csv', PASTED);
    await add(path, ...NEW_SOURCE);
    const before = await bytesOf();
    const { code, out } = await add(path, ...NEW_SOURCE);
    expect([code, out.includes('Không có gì mới')]).toEqual([0, true]);
    expect(await bytesOf()).toEqual(before);
  });

  test('reads standard input where the file is "-"', async () => {
    const script = join(import.meta.dirname, '../../scripts/add.ts');
    const args = [script, '-', '--data', folder, '--today', TODAY, ...NEW_SOURCE];
    const code = await new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        args,
        { env: { ...process.env, ...COMPILED } },
        (error) => {
          resolve(error === null ? 0 : error.code);
        },
      );
      child.stdin?.end(PASTED);
    });
    expect(code).toBe(0);
    expect(await rowsOf('values')).toEqual(WRITTEN);
  });

  const WRONG: readonly [string, readonly string[], string][] = [
    ['a table of the data that is none', ['--table', 'units'], 'Có: values, aggregates'],
    ['an order of dates that is none', ['--dates', 'dd'], 'Có: dmy, mdy.'],
    ['an answer without its meaning', ['--read', 'Văn Yên'], '"chữ trong bảng=nghĩa"'],
    ['a new source without its id', ['--publisher', 'Báo'], 'Thiếu tùy chọn --new-source'],
    ['two sources', [...NEW_SOURCE, '--source', 'cong-nhan'], 'Chỉ dùng một trong --source'],
    ['a second table', ['khac.csv'], 'chỉ được ghi một lần'],
    ['a set that is not there', ['--set', 'khac'], 'Không có bộ số liệu "khac"'],
  ];
  test.each(WRONG)('refuses %s', async (_, options, message) => {
    const { code, err } = await add(await table('bang.csv', PASTED), ...options);
    expect([code, err.includes(message)]).toEqual([2, true]);
  });

  test('needs a table, and one that is there', async () => {
    const none = await runScript('add.ts', '--data', folder);
    expect([none.code, none.err.includes('Thiếu tệp của bảng')]).toEqual([2, true]);
    const gone = await add(join(tables, 'khong-co.csv'));
    expect([gone.code, gone.err.includes('khong-co.csv')]).toEqual([2, true]);
  });
});
