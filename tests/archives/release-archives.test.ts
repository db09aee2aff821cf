import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { type DataFiles, readDataset } from '../../src/dataset/read-dataset.ts';
import { sealRelease } from '../../src/dataset/seal/seal.ts';
import { sweep } from '../../src/dataset/withdraw/sweep.ts';
import { type NewWithdrawal, withdrawalFile } from '../../src/dataset/withdraw/withdraw.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { pastEvaluations } from '../../src/evaluation/past-evaluations.ts';
import { TABLES, type Tables } from '../../src/schema/index.ts';
import { releaseArchives } from '../../src/site/archives/release-archives.ts';
import { checksumLines } from '../../src/site/downloads/checksums.ts';
import { soundFiles, TODAY, textOf, withRows } from '../fixtures/data-files.ts';
import { rearranged } from '../fixtures/rearranged.ts';
import { DATA_PACKAGE_PROFILE } from '../site/data-package-profile.ts';
import { readZip } from '../site/read-zip.ts';

const SET = 'published';
const VALUES = 'observations/published/values.csv';
const SOURCES = 'observations/published/sources.csv';

const tablesOf = (files: DataFiles): Tables => {
  const { tables, problems } = readDataset(files, { set: SET, today: TODAY });
  if (tables === null) throw new Error(JSON.stringify(problems));
  return tables;
};

/** The package of a release has no version: what is withdrawn later would change it. */
const isPackage = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile({
  ...DATA_PACKAGE_PROFILE,
  required: DATA_PACKAGE_PROFILE.required.filter((name) => name !== 'version'),
});

/** The archives of a set, by the last part of their addresses. */
const archivesOf = (files: DataFiles): ReadonlyMap<string, Buffer> => {
  const tables = tablesOf(files);
  const evaluation = evaluate(tables, { set: SET });
  const evaluationOn = pastEvaluations(tables, evaluation);
  return new Map(
    releaseArchives({ tables, evaluation, evaluationOn }).map(({ address, bytes }) => [
      /-ban-(.*)\.zip$/.exec(address)?.[1] ?? address,
      Buffer.from(bytes),
    ]),
  );
};

/** What is in an archive: texts by their path below its folder. */
const contentsOf = (archive: Buffer | undefined): ReadonlyMap<string, string> =>
  new Map(
    readZip(archive ?? Buffer.alloc(0)).map(({ path, bytes }) => [
      path.slice(path.indexOf('/') + 1),
      bytes.toString('utf8'),
    ]),
  );

const released = (files: DataFiles, id: string, cutOff: string): DataFiles => {
  const next = { release: id, cutOff, title: `Bản ${id}`, note: '' };
  let count = 0;
  const nonce = (): string => (count++).toString(16).padStart(32, id.replaceAll('-', '').slice(-1));
  return new Map([...files, ...sealRelease(tablesOf(files), SET, next, files, nonce).files]);
};

const withdrawal = (over: Partial<NewWithdrawal>): NewWithdrawal => ({
  table: 'values',
  key: 'vu-pham-toi · 041 · 2022-12-15 · 2023-12-14 · bao-cao-2023',
  withdrawnOn: '2025-05-03',
  kind: 'wrong-source',
  decidedBy: 'Công an tỉnh Sơn Hà',
  note: '',
  namesPerson: false,
  ...over,
});

const withdrawn = (files: DataFiles, over: Partial<NewWithdrawal>): DataFiles =>
  sweep(new Map([...files, withdrawalFile(tablesOf(files), SET, withdrawal(over))]), [SET]).files;

const rowsIn = (contents: ReadonlyMap<string, string>): number =>
  [...contents]
    .filter(([path]) => path.startsWith('bang/'))
    .reduce((sum, [, text]) => sum + text.trimEnd().split('\r\n').length - 1, 0);

const isNotice = (archive: Buffer | undefined): boolean =>
  [...contentsOf(archive).keys()].join() === 'DA-RUT.txt';

describe('the archive of a release', () => {
  const archives = archivesOf(soundFiles());

  test('is there for each release, with as many rows as it seals', () => {
    expect([...archives.keys()]).toEqual(['2024-06', '2025-03']);
    for (const { release, rows } of tablesOf(soundFiles()).releases) {
      const contents = contentsOf(archives.get(release));
      expect(rowsIn(contents), release).toBe(rows);
      expect(contents.get('README.txt')).toContain(`Các bảng ở đây có ${rows}\u00a0dòng.`);
    }
  });

  test('holds superseded rows and none recorded later', () => {
    const values = contentsOf(archives.get('2024-06')).get('bang/values.csv') ?? '';
    expect(values).toContain('xa-dat,04103,2023-12-31,2023-12-31,khong-dat');
    expect(values).toContain('Đính chính theo công văn của huyện.');
    expect(values).not.toContain('2025-02-10');
    expect(contentsOf(archives.get('2025-03')).get('bang/values.csv')).toContain('2025-02-10');
  });

  test('has no column that was added later and says nothing in its rows', () => {
    const values = contentsOf(archives.get('2024-06')).get('bang/values.csv') ?? '';
    expect(Object.keys(TABLES.values.columns)).toContain('n');
    expect(values.split('\r\n')[0]).toMatch(/,reason,note$/);
  });

  test('says what it is, under which licence, and describes its tables', () => {
    const contents = contentsOf(archives.get('2025-03'));
    const readme = contents.get('README.txt') ?? '';
    const tables = [...contents.keys()].filter((path) => path.startsWith('bang/'));
    for (const path of tables) expect(readme).toContain(`- ${path}: `);
    expect(readme).toContain(tablesOf(soundFiles()).releases.at(-1)?.sha256);
    expect(contents.get('LICENSE.txt')).toContain('CC BY 4.0');
    const { resources, release } = JSON.parse(contents.get('datapackage.json') ?? '');
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(tables);
    expect(release.id).toBe('2025-03');
  });

  test('is described as the standard for data packages says', () => {
    for (const archive of archives.values()) {
      isPackage(JSON.parse(contentsOf(archive).get('datapackage.json') ?? ''));
      expect(isPackage.errors).toBeNull();
    }
  });

  test('lists the checksums of its files', () => {
    for (const archive of archives.values()) {
      const files = readZip(archive).map(({ path, bytes }) => ({
        path: path.slice(path.indexOf('/') + 1),
        bytes,
      }));
      const listed = files.find(({ path }) => path === 'SHA256SUMS')?.bytes.toString('utf8');
      const others = files.filter(({ path }) => path !== 'SHA256SUMS');
      expect(others.length).toBeGreaterThan(5);
      expect(listed).toBe(checksumLines(others));
    }
  });
});

/** The archives that were there before must be there after, byte for byte. */
const expectSame = (before: ReadonlyMap<string, Buffer>, after: ReadonlyMap<string, Buffer>) => {
  expect(before.size).toBeGreaterThan(0);
  for (const [release, bytes] of before) {
    expect(after.get(release)?.equals(bytes), release).toBe(true);
  }
};

describe('is the same byte for byte', () => {
  const before = archivesOf(soundFiles());

  test('after rows, a correction, a column and a release were added', () => {
    const header = `${textOf(soundFiles(), VALUES).split('\n')[0]},n`;
    const late = 'observations/published/values/2025-05-02-mo-hinh-0c1d2e.csv';
    const more = new Map([
      ...withRows(
        soundFiles(),
        VALUES,
        'vu-pham-toi,041,2022-12-15,2023-12-14,111,z,bao-cao-2023,2025-05-02,Đọc nhầm,',
      ),
      [
        late,
        new TextEncoder().encode(
          `${header}\nvu-pham-toi,041,2022-12-15,2023-12-14,112,z,bao-cao-2023,2025-05-02,Đọc nhầm nữa,,2\n`,
        ),
      ] as const,
    ]);
    const after = archivesOf(released(more, '2025-06', '2025-06-30'));
    expect([...after.keys()]).toEqual(['2024-06', '2025-03', '2025-06']);
    expectSame(before, after);
    expect(contentsOf(after.get('2025-06')).get('bang/values.csv')).toContain('Đọc nhầm nữa,,2');
  });

  test.each([1, 2, 3])('wherever its rows stand (%i)', (seed) => {
    expectSame(before, archivesOf(rearranged(soundFiles(), SET, seed)));
  });
});

describe('after a withdrawal', () => {
  const before = archivesOf(soundFiles());
  const files = withdrawn(soundFiles(), { note: 'Số ấy là của huyện bên.' });
  const after = archivesOf(files);

  test('a notice stands in place of each release that held the row, and says since when and why', () => {
    for (const release of ['2024-06', '2025-03']) {
      expect(isNotice(after.get(release)), release).toBe(true);
      const notice = contentsOf(after.get(release)).get('DA-RUT.txt') ?? '';
      expect(notice).toContain(`BẢN SỐ LIỆU ${release}`);
      expect(notice).toMatch(/- 03\/5\/2025: .*huyện/u);
      expect(notice).toContain('Số ấy là của huyện bên.');
      expect(notice).toContain('Nơi quyết định: Công an tỉnh Sơn Hà.');
    }
  });

  test('nothing of the row is in any archive', () => {
    expect(contentsOf(before.get('2024-06')).get('bang/values.csv')).toContain('2023-12-14,110,');
    for (const archive of after.values()) {
      expect([...contentsOf(archive).values()].join()).not.toContain('110');
    }
  });

  test('the next release is whole, says what it lacks, and stays the same', () => {
    const more = withRows(
      files,
      VALUES,
      'mo-hinh,04101,2024-12-31,2024-12-31,3,z,bao-cao-2024,2025-05-04,,',
    );
    const next = released(more, '2025-06', '2025-06-30');
    const archives = archivesOf(next);
    expect(isNotice(archives.get('2025-03'))).toBe(true);
    const contents = contentsOf(archives.get('2025-06'));
    const sealed = tablesOf(next).releases.at(-1)?.rows ?? 0;
    expect(rowsIn(contents)).toBe(sealed - 1);
    expect(contents.get('README.txt')?.replaceAll('\u00a0', ' ')).toContain(
      `có ${sealed - 1} dòng; 1 dòng bản này kể cả đã rút`,
    );
    const again = withRows(
      next,
      VALUES,
      'vu-pham-toi,041,2022-12-15,2023-12-14,99,z,bao-cao-2023,2025-07-04,Đọc lại nguồn,',
    );
    expectSame(new Map([...archives].slice(-1)), archivesOf(again));
  });

  test('a release that was closed before the row was recorded keeps its archive', () => {
    const gone = archivesOf(withdrawn(soundFiles(), { table: 'sources', key: 'bao-cao-2024' }));
    expect(gone.get('2024-06')?.equals(before.get('2024-06') ?? Buffer.alloc(0))).toBe(true);
    expect(isNotice(gone.get('2025-03'))).toBe(true);
  });

  test('a release closed on another branch, which the withdrawal does not know, gets its notice as well', () => {
    const row = 'mo-hinh,04101,2024-12-31,2024-12-31,3,z,bao-cao-2024,2025-05-02,,';
    const base = withRows(soundFiles(), VALUES, row);
    const key = 'mo-hinh · 04101 · 2024-12-31 · 2024-12-31 · bao-cao-2024';
    const [path, bytes] = withdrawalFile(tablesOf(base), SET, withdrawal({ key }));
    const closed = released(base, '2025-06', '2025-06-30');
    const joined = archivesOf(sweep(new Map([...closed, [path, bytes]]), [SET]).files);
    expect(isNotice(joined.get('2025-06'))).toBe(true);
    expect(isNotice(joined.get('2025-03'))).toBe(false);
  });

  test('rows that waited for a withdrawn one when a release was closed do not come into it later', () => {
    const without = withdrawn(soundFiles(), { table: 'sources', key: 'bao-cao-2024' });
    const next = released(
      withRows(
        without,
        VALUES,
        'mo-hinh,04102,2023-12-31,2023-12-31,2,z,bao-cao-2023,2025-05-04,,',
      ),
      '2025-06',
      '2025-06-30',
    );
    const archives = archivesOf(next);
    expect(contentsOf(archives.get('2025-06')).get('bang/values.csv')).not.toContain(
      'bao-cao-2024',
    );
    const again = withRows(
      next,
      SOURCES,
      'bao-cao-2024,Báo cáo năm 2024,Công an tỉnh Sơn Hà,2025-02-05,report,,2025-07-10,Đã được phép công bố,',
    );
    expect(tablesOf(again).values.some(({ source }) => source === 'bao-cao-2024')).toBe(true);
    expectSame(new Map([...archives].slice(-1)), archivesOf(again));
  });

  test('a notice does not tell a key that names a person', () => {
    const gone = archivesOf(
      withdrawn(soundFiles(), {
        table: 'sources',
        key: 'bao-cao-2024',
        kind: 'personal-data',
        namesPerson: true,
      }),
    );
    const notice = contentsOf(gone.get('2025-03')).get('DA-RUT.txt') ?? '';
    expect(notice).toContain('khóa nêu tên người');
    expect(notice).not.toContain('bao-cao-2024');
  });
});
