import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import { recordedBy } from '../../../src/dataset/ledger/ledger.ts';
import { canonicalRow, rowHash } from '../../../src/dataset/ledger/row-hash.ts';
import { type DataFiles, readDataset } from '../../../src/dataset/read-dataset.ts';
import { formerLine, formerReleaseHash } from '../../../src/dataset/seal/former-hash.ts';
import { lastCutOff, sealRelease } from '../../../src/dataset/seal/seal.ts';
import { entriesUpTo, type NewSeal, releaseHash } from '../../../src/dataset/seal/sealed-row.ts';
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

  test('is hashed behind a nonce, as UTF-8 with SHA-256', () => {
    const bytes = new TextEncoder().encode(`abc\u001f${canonicalRow(values, row ?? {})}`);
    expect(rowHash('abc', values, row ?? {})).toBe(bytesToHex(sha256(bytes)));
  });

  test('is the same after an optional column was added and left empty', () => {
    const label = { label: 'Mới', description: 'Cột mới.' };
    const wider = { ...values, columns: { before: optionalText(label), ...values.columns } };
    expect(rowHash('', wider, { ...row, before: '' })).toBe(rowHash('', values, row ?? {}));
    expect(rowHash('', wider, { ...row, before: 'a' })).not.toBe(rowHash('', values, row ?? {}));
  });

  test('tells cells apart that would run together', () => {
    const schema = {
      ...values,
      columns: {
        a: optionalText({ label: '', description: '' }),
        b: optionalText({ label: '', description: '' }),
      },
    };
    expect(rowHash('', schema, { a: 'x', b: 'y' })).not.toBe(
      rowHash('', schema, { a: 'xy', b: '' }),
    );
  });
});

describe('the hash of a release', () => {
  const seals: NewSeal[] = ['a', 'b', 'c'].map((key) => ({
    table: 'values',
    key,
    recorded_on: '2024-01-10',
    nonce: key.repeat(32),
    key_sha256: key.repeat(64),
    row_sha256: key.repeat(64),
    n: 1,
  }));
  const named = { release: 'r', cut_off: '2024-06-30' };
  const hash = releaseHash(named, seals, '');
  const [first, ...others] = seals as [NewSeal, ...NewSeal[]];

  test('does not depend on the order of rows', () => {
    expect(releaseHash(named, [...seals].reverse(), '')).toBe(hash);
  });

  test('depends on the release before, on its id and cut-off, on every row and each part of it', () => {
    const changes: Partial<NewSeal>[] = [
      { table: 'units' },
      { recorded_on: '2024-01-11' },
      { n: 2 },
      { key_sha256: 'd'.repeat(64) },
      { row_sha256: 'd'.repeat(64) },
    ];
    const hashes = [
      hash,
      releaseHash(named, seals, 'a'.repeat(64)),
      releaseHash({ ...named, release: 's' }, seals, ''),
      releaseHash({ ...named, cut_off: '2024-07-01' }, seals, ''),
      releaseHash(named, others, ''),
      ...changes.map((change) => releaseHash(named, [{ ...first, ...change }, ...others], '')),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('stays what it is when a withdrawal removes a nonce and a key', () => {
    expect(releaseHash(named, [{ ...first, nonce: '', key: '' }, ...others], '')).toBe(hash);
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

  test('made again from the same rows seals them under other nonces', () => {
    const again = sealRelease(tablesOf(files), 'published', next, files);
    expect(again.sha256).not.toBe(sealed.sha256);
    const seals = (made: typeof sealed) =>
      textOf(made.files, 'observations/published/seals/2025-04.csv')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','));
    const [[, key, day, nonce = ''] = [], [, keyAgain, dayAgain, nonceAgain] = []] = [
      seals(sealed)[0],
      seals(again)[0],
    ];
    expect([key, day]).toEqual([keyAgain, dayAgain]);
    expect(nonce).toMatch(/^[0-9a-f]{32}$/);
    expect(nonce).not.toBe(nonceAgain);
  });

  test('names the one before it', () => {
    expect(tablesOf(after).releases.map(({ previous }) => previous)).toEqual([
      { missing: 'z' },
      '2024-06',
      '2025-03',
    ]);
  });

  test('takes in what was merged after an earlier one was closed, whatever its date', () => {
    const older = 'mo-hinh,04203,2023-12-30,2023-12-30,3,z,bao-cao-2023,2024-02-01,,';
    const late = withRows(soundFiles(), VALUES, older);
    expect(found(late)).toEqual([`row-late ${VALUES}:16 2025-03`]);
    const made = sealRelease(tablesOf(late), 'published', next, late);
    expect([made.newRows, made.lateRows, made.laterRows]).toEqual([1, 1, 0]);
    const closed = new Map([...late, ...made.files]);
    expect(found(closed)).toEqual([]);
    const known = (date: string) =>
      recordedBy(tablesOf(closed), date).values.filter(
        ({ period_end }) => period_end === '2023-12-30',
      );
    expect(
      ['2024-02-01', '2024-06-30', '2025-03-31', '2025-04-01', '2025-06-01'].map(
        (date) => known(date).length,
      ),
    ).toEqual([0, 0, 0, 1, 1]);
  });

  test('leaves rows recorded after its cut-off open', () => {
    const later = withRows(after, VALUES, row.replace('04104', '04203').replace('04-10', '05-01'));
    expect(found(later)).toEqual([]);
  });

  test('seals rows that contradict each other each for itself', () => {
    const twins = withRows(files, VALUES, row.replace(',3,z,', ',4,z,'));
    expect(found(twins)).toEqual([`rows-contradict ${VALUES}:17 `]);
    const made = sealRelease(tablesOf(twins), 'published', next, twins);
    expect(made.newRows).toBe(2);
    const closed = new Map([...twins, ...made.files]);
    expect(found(closed)).toEqual([`rows-contradict ${VALUES}:17 `]);
    const edited = withText(closed, VALUES, textOf(closed, VALUES).replace(',4,z,', ',5,z,'));
    expect(found(edited)).toEqual([
      `rows-contradict ${VALUES}:17 `,
      `seal-row-edited ${VALUES}:17 2025-04`,
    ]);
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
      `row-late ${VALUES}:11 2025-03`,
    ]);
  });

  test('edited together with its seal is given away by the hash of the release', () => {
    const files = edit(
      'xa-dat,04101,2024-12-31,2024-12-31,dat',
      'xa-dat,04101,2024-12-31,2024-12-31,khong-dat',
    );
    const [row] = tablesOf(soundFiles()).values.slice(5);
    const lines = textOf(files, SEAL).split('\n');
    const [, , , nonce = '', , old = ''] =
      lines.find((line) => line.includes('xa-dat · 04101 · 2024-12-31'))?.split(',') ?? [];
    const hash = rowHash(nonce, TABLES.values, { ...row, value: { kind: 'pass', met: false } });
    const resealed = withText(files, SEAL, textOf(files, SEAL).replace(old, hash));
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
  ).toEqual([`hex-invalid ${SEAL}:2 `]);
});

describe('the hash that a release had before seals held a nonce', () => {
  const LIST = 'observations/published/releases.csv';
  const former = formerReleaseHash(
    entriesUpTo(tablesOf(soundFiles()), '2024-06-30').map(formerLine),
  );
  const lines = textOf(soundFiles(), LIST).trimEnd().split('\n');
  const withFormer = (files: DataFiles) =>
    withText(files, LIST, `${lines[0]},former_sha256\n${lines[1]},${former}\n${lines[2]},\n`);

  test('is proved by the rows of the release as long as none was withdrawn', () => {
    expect(found(withFormer(soundFiles()))).toEqual([]);
    const edited = withText(
      soundFiles(),
      VALUES,
      textOf(soundFiles(), VALUES).replace('110,p,', '111,p,'),
    );
    expect(found(withFormer(edited))).toEqual([`seal-row-edited ${VALUES}:11 2024-06`]);
  });
});
