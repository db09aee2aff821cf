import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { TODAY } from '../fixtures/data-files.ts';
import { runScript } from '../fixtures/run-script.ts';

const SOUND = join(import.meta.dirname, '../fixtures/sound');

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-'));
  await cp(SOUND, folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

const release = (options: Readonly<Record<string, string>>) => {
  const all = { data: folder, today: TODAY, ...options };
  return runScript(
    'release.ts',
    ...Object.entries(all).flatMap(([name, value]) => [`--${name}`, value]),
  );
};

const ILLUSTRATIVE = {
  set: 'illustrative',
  release: '2025-07',
  'cut-off': '2025-07-01',
  title: 'Bản đầu',
  note: 'Số liệu minh họa, "thử"',
};

const bytesOf = async (): Promise<string[]> =>
  [...(await readDataFolder(folder))].map(
    ([path, bytes]) => `${path} ${Buffer.from(bytes).toString('hex')}`,
  );

describe('npm run release', () => {
  test('writes the seals and lists the release, and the data then pass the checks', async () => {
    const { code, out } = await release(ILLUSTRATIVE);
    expect(code).toBe(0);
    expect(out).toContain(
      'Bản 2025-07 của bộ illustrative, ngày chốt 2025-07-01: 35 dòng mới, tất cả 35 dòng.',
    );
    expect(out).toContain('Việc tiếp theo: npm run editions');
    const { tables, problems } = readDataset(await readDataFolder(folder), {
      set: 'illustrative',
      today: TODAY,
    });
    expect(problems).toEqual([]);
    expect(tables?.releases).toMatchObject([
      {
        release: '2025-07',
        cut_off: '2025-07-01',
        title: 'Bản đầu',
        note: ILLUSTRATIVE.note,
        rows: 35,
      },
    ]);
    expect(out).toContain(`SHA-256 ${tables?.releases[0]?.sha256}`);
  });

  test('refuses what could never be built: a letter that no report can print, a text that makes no page', async () => {
    const sources = join(folder, 'observations/illustrative/sources.csv');
    const sound = await readFile(sources, 'utf8');
    await writeFile(
      sources,
      `${sound}ve-sau,Báo cáo \u2713,Sở Thử,2025-01-10,report,,2025-04-10,,\n`,
    );
    const before = await bytesOf();
    const letter = await release(ILLUSTRATIVE);
    expect([letter.code, await bytesOf()]).toEqual([1, before]);
    expect(letter.out).toContain('[letter-unprinted]');
    await writeFile(sources, sound);
    const texts = join(folder, 'texts');
    await mkdir(join(texts, 'huong-dan'), { recursive: true });
    await writeFile(join(texts, 'huong-dan/01-thu.mdx'), 'Chữ {khongCo}\n');
    const text = await release({ ...ILLUSTRATIVE, content: texts });
    expect(text.code).toBe(1);
    expect(text.out).toContain('huong-dan/01-thu.mdx');
    expect(text.out).toContain('[clause-missing]');
  });

  test('leaves no half-written file behind', async () => {
    await release(ILLUSTRATIVE);
    const names = await readdir(join(folder, 'observations/illustrative'), { recursive: true });
    expect(names.sort()).toEqual([
      'releases.csv',
      'seals',
      'seals/2025-07.csv',
      'sources.csv',
      'values.csv',
    ]);
  });

  test('lists the release below the others, in the form the list has', async () => {
    const list = join(folder, 'observations/published/releases.csv');
    const before = `\uFEFF${(await readFile(list, 'utf8')).replaceAll('\n', '\r\n')}`;
    await writeFile(list, before);
    const values = join(folder, 'observations/published/values.csv');
    const row = 'mo-hinh,04104,2024-12-31,2024-12-31,3,z,bao-cao-2024,2025-04-10,,';
    await writeFile(values, `${await readFile(values, 'utf8')}${row}\n`);
    expect((await release({ ...ILLUSTRATIVE, set: 'published' })).code).toBe(0);
    const after = await readFile(list, 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toMatch(/^2025-07,2025-03,2025-07-01,[^\r\n]+\r\n$/);
  });

  const REFUSED: readonly [string, Readonly<Record<string, string>>, string][] = [
    ['an id that exists', { set: 'published', release: '2025-03' }, 'Đã có bản 2025-03'],
    [
      'a cut-off before the last one',
      { set: 'published', 'cut-off': '2025-03-31' },
      'phải sau ngày chốt số liệu 2025-03-31',
    ],
    ['a cut-off ahead of today', { 'cut-off': '2025-07-21' }, 'ở tương lai (hôm nay 2025-07-20)'],
    ['a release without new rows', { set: 'published' }, 'Không có dòng nào mới'],
    ['an id in capitals', { release: 'Bản 1' }, 'không đúng dạng'],
    ['a cut-off that is no date', { 'cut-off': '2025-02-30' }, 'không phải là ngày'],
    ['a set that is not there', { set: 'khac' }, 'Các bộ: published, illustrative.'],
  ];
  test.each(REFUSED)('refuses %s and writes nothing', async (_, options, message) => {
    const before = await bytesOf();
    const { code, err } = await release({ ...ILLUSTRATIVE, ...options });
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(await bytesOf()).toEqual(before);
  });

  test('refuses a title that would not stand in the table', async () => {
    const before = await bytesOf();
    const { code, out } = await release({ ...ILLUSTRATIVE, title: '=1+1' });
    expect(code).toBe(2);
    expect(out).toContain('[formula]');
    expect(await bytesOf()).toEqual(before);
  });

  test('refuses data with errors and prints them', async () => {
    await rm(join(folder, 'plan/plan.csv'));
    const { code, out } = await release(ILLUSTRATIVE);
    expect(code).toBe(1);
    expect(out).toContain('[file-missing]');
  });

  test('says what it would do and writes nothing where it is only tried', async () => {
    const before = await bytesOf();
    const options = Object.entries({ data: folder, today: TODAY, ...ILLUSTRATIVE });
    const { code, out } = await runScript(
      'release.ts',
      '--dry-run',
      ...options.flatMap(([name, value]) => [`--${name}`, value]),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^Chạy thử, chưa ghi gì\.\nBản 2025-07 .*35 dòng mới/);
    expect(await bytesOf()).toEqual(before);
  });

  test('is of today and named after it unless the maintainer says otherwise', async () => {
    const { out } = await release({ set: 'illustrative', title: 'Bản đầu' });
    expect(out).toContain(`Bản ${TODAY} của bộ illustrative, ngày chốt ${TODAY}: `);
  });

  test('asks for what it needs', async () => {
    const { code, err } = await runScript(
      'release.ts',
      '--release',
      'a',
      '--cut-off',
      '2025-01-01',
    );
    expect([code, err]).toEqual([2, 'Thiếu tùy chọn --title.\n']);
  });
});

test('the seals of the fixture are the work of the command', async () => {
  const read = (path: string) => readFile(join(folder, 'observations/published', path), 'utf8');
  const [list, seal] = [await read('releases.csv'), await read('seals/2025-03.csv')];
  const title = {
    'cut-off': '2025-03-31',
    title: 'Bản quý I năm 2025',
    note: 'Thêm báo cáo năm 2024',
  };
  const lines = list.split('\n');
  await writeFile(
    join(folder, 'observations/published/releases.csv'),
    `${lines.slice(0, 2).join('\n')}\n`,
  );
  await rm(join(folder, 'observations/published/seals/2025-03.csv'));
  expect((await release({ release: '2025-03', ...title })).code).toBe(0);
  // Nonces are random, and so is what is hashed with them.
  const withoutHashes = (text: string): string => text.replace(/\b[0-9a-f]{32,64}\b/g, '…');
  expect(withoutHashes(await read('releases.csv'))).toBe(withoutHashes(list));
  expect(withoutHashes(await read('seals/2025-03.csv'))).toBe(withoutHashes(seal));
});
