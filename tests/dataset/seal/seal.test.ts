import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import { type DataFiles, readDataset } from '../../../src/dataset/read-dataset.ts';
import { canonicalRow, rowHash } from '../../../src/dataset/seal/row-hash.ts';
import { lastCutOff, sealRelease } from '../../../src/dataset/seal/seal.ts';
import { releaseHash, type SealedRow } from '../../../src/dataset/seal/sealed-row.ts';
import { TABLES, type Tables } from '../../../src/schema/index.ts';
import { optionalText, type TableSchema } from '../../../src/schema/table.ts';
import { soundFiles, TODAY, textOf, withRows, withText } from '../../fixtures/data-files.ts';

const VALUES = 'observations/published/values.csv';
const SEAL = 'observations/published/seals/2025-03.csv';

const read = (files: DataFiles) => readDataset(files, { set: 'published', today: TODAY });

const tablesOf = (files: DataFiles): Tables => {
  const { tables, problems } = read(files);
  if (tables === null) throw new Error(JSON.stringify(problems));
  return tables;
};

const found = (files: DataFiles): string[] =>
  read(files).problems.map(
    ({ check, file, line, facts }) => `${check} ${file}:${line} ${facts.release ?? ''}`,
  );

describe('the canonical form of a row', () => {
  const [row] = tablesOf(soundFiles()).values;
  const values: TableSchema = TABLES.values;

  test('is its cells by column, the empty ones left out', () => {
    expect(canonicalRow(values, row ?? {}).split('\u001f')).toEqual([
      'indicator=xa-dat',
      'unit_code=04101',
      'period_start=2023-12-31',
      'period_end=2023-12-31',
      'value=dat',
      'flag=z',
      'source=bao-cao-2023',
      'recorded_on=2024-01-10',
    ]);
  });

  test('is hashed as UTF-8 with SHA-256', () => {
    const bytes = new TextEncoder().encode(canonicalRow(values, row ?? {}));
    expect(rowHash(values, row ?? {})).toBe(bytesToHex(sha256(bytes)));
  });

  test('is the same after an optional column was added and left empty', () => {
    const label = { label: 'Mới', description: 'Cột mới.' };
    const wider = { ...values, columns: { before: optionalText(label), ...values.columns } };
    expect(rowHash(wider, { ...row, before: '' })).toBe(rowHash(values, row ?? {}));
    expect(rowHash(wider, { ...row, before: 'a' })).not.toBe(rowHash(values, row ?? {}));
  });

  test('tells cells apart that would run together', () => {
    const schema = {
      ...values,
      columns: {
        a: optionalText({ label: '', description: '' }),
        b: optionalText({ label: '', description: '' }),
      },
    };
    expect(rowHash(schema, { a: 'x', b: 'y' })).not.toBe(rowHash(schema, { a: 'xy', b: '' }));
  });
});

describe('the hash of a release', () => {
  const rows: SealedRow[] = ['a', 'b', 'c'].map((key) => ({
    table: 'values',
    key,
    recorded_on: '2024-01-10',
    sha256: key.repeat(64),
  }));

  test('does not depend on the order of rows', () => {
    expect(releaseHash([...rows].reverse())).toBe(releaseHash(rows));
  });

  test('depends on every row, and every part of it', () => {
    const [first, ...others] = rows as [SealedRow, ...SealedRow[]];
    const changes: Partial<SealedRow>[] = [
      { table: 'units' },
      { key: 'd' },
      { recorded_on: '2024-01-11' },
      { sha256: 'd'.repeat(64) },
    ];
    const hashes = changes.map((change) => releaseHash([{ ...first, ...change }, ...others]));
    expect(new Set([...hashes, releaseHash(rows), releaseHash(others)]).size).toBe(6);
  });
});

describe('a new release', () => {
  const row = 'mo-hinh,04104,2024-12-31,2024-12-31,3,z,bao-cao-2024,2025-04-10,,';
  const next = {
    release: '2025-04',
    cutOff: '2025-04-30',
    title: 'Tháng 4',
    note: 'Có "dấu", phẩy',
  };
  const files = withRows(soundFiles(), VALUES, row);
  const sealed = sealRelease(tablesOf(files), 'published', next, files);
  const after = new Map([...files, ...sealed.files]);

  test('holds the rows recorded since the last one, and counts all', () => {
    expect([sealed.newRows, sealed.rows]).toEqual([1, 55]);
    expect(textOf(after, 'observations/published/seals/2025-04.csv').split('\n')).toHaveLength(3);
  });

  test('passes the checks, and is listed after the others', () => {
    const { releases } = tablesOf(after);
    expect(releases.map(({ release }) => release)).toEqual(['2024-06', '2025-03', '2025-04']);
    expect(releases[2]).toMatchObject({ note: 'Có "dấu", phẩy', rows: 55, sha256: sealed.sha256 });
    expect(lastCutOff(releases)).toBe('2025-04-30');
  });

  test('made again from the same rows is the same', () => {
    const again = sealRelease(tablesOf(files), 'published', next, files);
    expect([...again.files]).toEqual([...sealed.files]);
  });

  test('leaves rows recorded after its cut-off open', () => {
    const later = withRows(after, VALUES, row.replace('04104', '04203').replace('04-10', '05-01'));
    expect(found(later)).toEqual([]);
  });

  test('may be the first', () => {
    const fresh = new Map([...soundFiles()].filter(([path]) => !/releases|seals/.test(path)));
    expect(lastCutOff(tablesOf(fresh).releases)).toBe('');
    const first = sealRelease(tablesOf(fresh), 'published', next, fresh);
    expect(first.newRows).toBe(first.rows);
    expect(found(new Map([...fresh, ...first.files]))).toEqual([]);
  });
});

describe('a sealed row', () => {
  const edit = (from: string, to: string, path = VALUES) =>
    withText(soundFiles(), path, textOf(soundFiles(), path).replace(from, to));

  test('that is edited is named with its release, in any column', () => {
    expect(found(edit('110,p,', '111,p,'))).toEqual([`seal-row-edited ${VALUES}:11 2024-06`]);
    expect(found(edit('110,p,', '110,z,'))).toEqual([`seal-row-edited ${VALUES}:11 2024-06`]);
    expect(found(edit('Kết quả tại', 'Kết quả ở', 'plan/indicators.csv'))).toEqual([
      'seal-row-edited plan/indicators.csv:2 2024-06',
    ]);
  });

  test('is not edited by a correction beside it', () => {
    const row =
      'vu-pham-toi,041,2022-12-15,2023-12-14,111,z,bao-cao-2023,2025-04-10,Số chính thức.,';
    expect(found(withRows(soundFiles(), VALUES, row))).toEqual([]);
  });

  test('whose date of recording is changed is gone, and another one has come', () => {
    expect(found(edit('110,p,bao-cao-2023,2024-01-10', '110,p,bao-cao-2023,2024-01-11'))).toEqual([
      'seal-row-deleted observations/published/seals/2024-06.csv:38 2024-06',
      `seal-row-backdated ${VALUES}:11 2024-06`,
    ]);
  });

  test('edited together with its seal is given away by the hash of the release', () => {
    const files = edit(
      'xa-dat,04101,2024-12-31,2024-12-31,dat',
      'xa-dat,04101,2024-12-31,2024-12-31,khong-dat',
    );
    const [row] = tablesOf(soundFiles()).values.slice(5);
    const hash = (met: boolean) => rowHash(TABLES.values, { ...row, value: { kind: 'pass', met } });
    const resealed = withText(files, SEAL, textOf(files, SEAL).replace(hash(true), hash(false)));
    expect(textOf(resealed, SEAL)).not.toBe(textOf(files, SEAL));
    expect(found(resealed)).toEqual(['release-hash observations/published/releases.csv:3 2025-03']);
  });

  test('is out of reach where the seals of an earlier release are missing', () => {
    const files = edit('110,p,', '111,p,');
    files.delete('observations/published/seals/2024-06.csv');
    expect(found(files)).toEqual(['seal-missing observations/published/releases.csv:2 ']);
  });

  test('of an earlier release is still watched where the seals of a later one are missing', () => {
    const files = edit('110,p,', '111,p,');
    files.delete(SEAL);
    expect(found(files)).toEqual([
      'seal-missing observations/published/releases.csv:3 ',
      `seal-row-edited ${VALUES}:11 2024-06`,
    ]);
  });
});

test('faults of a seal file are found like those of any other', () => {
  const files = withText(soundFiles(), SEAL, textOf(soundFiles(), SEAL).replaceAll(',', ';'));
  expect(found(files)).toEqual([`file-separator ${SEAL}:1 `]);
  expect(
    found(withText(soundFiles(), SEAL, textOf(soundFiles(), SEAL).replace(/[0-9a-f]{64}/, 'abc'))),
  ).toEqual([`sha256-invalid ${SEAL}:2 `]);
});
