import { describe, expect, test } from 'vitest';
import { canonicalRow, rowHash, sha256Hex } from '../../../src/dataset/ledger/row-hash.ts';
import { type DataFiles, readDataset } from '../../../src/dataset/read-dataset.ts';
import { formerLine, formerReleaseHash } from '../../../src/dataset/seal/former-hash.ts';
import { entriesUpTo } from '../../../src/dataset/seal/sealed-row.ts';
import { sweep } from '../../../src/dataset/withdraw/sweep.ts';
import { type NewWithdrawal, withdrawalFile } from '../../../src/dataset/withdraw/withdraw.ts';
import { TABLES, type Tables } from '../../../src/schema/index.ts';
import { soundFiles, TODAY, textOf, withRows, withText } from '../../fixtures/data-files.ts';

const VALUES = 'observations/published/values.csv';
const SOURCES = 'observations/published/sources.csv';
const LIST = 'observations/published/releases.csv';
const SEALS = 'observations/published/seals/2024-06.csv';
const SETS = ['published', 'illustrative'];

const KEY = 'vu-pham-toi · 041 · 2022-12-15 · 2023-12-14 · bao-cao-2023';

const read = (files: DataFiles) => readDataset(files, { set: 'published', today: TODAY });

const tablesOf = (files: DataFiles): Tables => {
  const { tables, problems } = read(files);
  if (tables === null) throw new Error(JSON.stringify(problems));
  return tables;
};

const found = (files: DataFiles): string[] =>
  read(files).problems.map(({ check, file, line }) => `${check} ${file}:${line}`);

const withdrawal = (over: Partial<NewWithdrawal> = {}): NewWithdrawal => ({
  table: 'values',
  key: KEY,
  withdrawnOn: '2025-05-03',
  kind: 'wrong-source',
  decidedBy: 'Công an tỉnh Sơn Hà',
  note: '',
  namesPerson: false,
  ...over,
});

const withdrawn = (files: DataFiles, over: Partial<NewWithdrawal> = {}) =>
  sweep(new Map([...files, withdrawalFile(tablesOf(files), 'published', withdrawal(over))]), SETS);

const everything = (files: DataFiles): string =>
  [...files].map(([path, bytes]) => `${path}\n${new TextDecoder().decode(bytes)}`).join('\n');

/** The sound files with the hash their first release had before seals held a nonce. */
const withFormerHash = (): DataFiles => {
  const [header, first, second] = textOf(soundFiles(), LIST).trimEnd().split('\n');
  const hash = formerReleaseHash(entriesUpTo(tablesOf(soundFiles()), '2024-06-30').map(formerLine));
  return withText(
    soundFiles(),
    LIST,
    `${header},former_sha256\n${first},${hash}\n${second},${hash}\n`.replace(
      `${second},${hash}`,
      `${second},`,
    ),
  );
};

describe('a withdrawn row', () => {
  const swept = withdrawn(withFormerHash());
  const after = tablesOf(swept.files);

  test('is out of the tree and the tables, its release stands, and nothing is wrong', () => {
    expect(found(swept.files)).toEqual([]);
    expect(swept.rows).toMatchObject([{ file: VALUES, line: 11 }]);
    expect([swept.seals, swept.formerHashes]).toEqual([1, 1]);
    expect(everything(swept.files)).not.toContain('2023-12-14,110,');
    expect(after.values).toHaveLength(13);
    expect(after.releases.map(({ sha256 }) => sha256)).toEqual(
      tablesOf(soundFiles()).releases.map(({ sha256 }) => sha256),
    );
  });

  test('leaves every other byte of its files as it was', () => {
    const lines = textOf(soundFiles(), VALUES).split('\n');
    expect(textOf(swept.files, VALUES)).toBe(lines.toSpliced(10, 1).join('\n'));
    const changed = [...swept.files].filter(
      ([path, bytes]) => Buffer.compare(bytes, soundFiles().get(path) ?? Buffer.from('')) !== 0,
    );
    expect(changed.map(([path]) => path.replace(/-[0-9a-f]{6}\.csv$/, '.csv'))).toEqual([
      LIST,
      SEALS,
      VALUES,
      'observations/published/withdrawals/2025-05-03-rut-values.csv',
    ]);
  });

  test('cannot be guessed from any hash that is left', () => {
    const row = tablesOf(soundFiles()).values.find(
      ({ unit_code, indicator, period_end }) =>
        unit_code === '041' && indicator === 'vu-pham-toi' && period_end === '2023-12-14',
    );
    const text = everything(swept.files);
    const hashes = new Set(text.match(/\b[0-9a-f]{64}\b/g));
    const nonces = ['', ...(text.match(/\b[0-9a-f]{32}\b/g) ?? [])];
    const guess = { ...row, value: { kind: 'count', count: 110 } } as const;
    // Who knows the row finds it in what was there before: the guess is a fair one.
    const before = everything(withFormerHash());
    const noncesBefore = before.match(/\b[0-9a-f]{32}\b/g) ?? [];
    expect(
      noncesBefore.some((nonce) => before.includes(rowHash(nonce, TABLES.values, guess))),
    ).toBe(true);
    expect(hashes.has(sha256Hex(canonicalRow(TABLES.values, guess)))).toBe(false);
    expect(nonces.filter((nonce) => hashes.has(rowHash(nonce, TABLES.values, guess)))).toEqual([]);
    const everyRow = entriesUpTo(tablesOf(soundFiles()), '2024-06-30');
    expect(hashes.has(formerReleaseHash(everyRow.map(formerLine)))).toBe(false);
  });

  test('taken out again changes nothing', () => {
    const again = sweep(swept.files, SETS);
    expect([...again.files]).toEqual([...swept.files]);
    expect([again.rows, again.seals, again.formerHashes]).toEqual([[], 0, 0]);
  });

  test('that a branch brings back counts nowhere, and goes with one command', () => {
    const lines = textOf(soundFiles(), VALUES).split('\n');
    const returned = withText(
      swept.files,
      VALUES,
      `${lines.toSpliced(2, 0, lines[10] ?? '').join('\n')}`,
    );
    expect(found(returned)).toEqual([
      `withdrawn-row-returned ${VALUES}:3`,
      `withdrawn-row-returned ${VALUES}:12`,
    ]);
    expect(tablesOf(returned).values.length).toBe(13);
    expect([...sweep(returned, SETS).files]).toEqual([...swept.files]);
  });

  test('is not replaced by what was recorded earlier, nor later without a reason', () => {
    const row = (recorded: string, reason: string) =>
      `vu-pham-toi,041,2022-12-15,2023-12-14,99,z,bao-cao-2023,${recorded},${reason},`;
    const values = (files: DataFiles) =>
      tablesOf(files).values.filter(({ period_end }) => period_end === '2023-12-14').length;
    const bare = values(swept.files);
    expect(values(withRows(swept.files, VALUES, row('2024-02-01', 'Sửa')))).toBe(bare);
    expect(values(withRows(swept.files, VALUES, row('2025-05-03', 'Sửa')))).toBe(bare);
    expect(values(withRows(swept.files, VALUES, row('2025-05-04', '')))).toBe(bare);
    expect(values(withRows(swept.files, VALUES, row('2025-05-04', 'Đọc lại nguồn')))).toBe(
      bare + 1,
    );
    expect(found(withRows(swept.files, VALUES, row('2025-05-04', 'Đọc lại nguồn')))).toEqual([]);
  });
});

describe('what refers to a withdrawn row', () => {
  const swept = withdrawn(soundFiles(), {
    table: 'sources',
    key: 'bao-cao-2024',
    kind: 'not-public',
  });

  test('stays in its file, counts nowhere, and is listed', () => {
    const { tables, problems } = read(swept.files);
    expect(problems).toEqual([]);
    expect(textOf(swept.files, VALUES)).toBe(textOf(soundFiles(), VALUES));
    expect(tables?.values.some(({ source }) => source === 'bao-cao-2024')).toBe(false);
    const citing = tablesOf(soundFiles()).values.filter(({ source }) => source === 'bao-cao-2024');
    expect(tables?.setAside?.filter(({ table }) => table === 'values')).toHaveLength(citing.length);
  });

  test('is there again with the source', () => {
    const again = withRows(
      swept.files,
      SOURCES,
      'bao-cao-2024,Báo cáo năm 2024,Công an tỉnh Sơn Hà,2025-02-05,report,,2025-05-10,Đã được phép công bố,',
    );
    const { tables, problems } = read(again);
    expect(problems).toEqual([]);
    expect(tables?.setAside).toEqual([]);
    expect(tables?.values.length).toBe(tablesOf(soundFiles()).values.length);
  });
});

test('a key that names a person goes with every row that holds it, and all of its text', () => {
  const swept = withdrawn(soundFiles(), {
    table: 'sources',
    key: 'bao-cao-2024',
    kind: 'personal-data',
    namesPerson: true,
  });
  expect(found(swept.files)).toEqual([]);
  const others = new Map([...swept.files].filter(([path]) => !path.includes('illustrative')));
  expect(everything(others)).not.toContain('bao-cao-2024');
  // A branch that still cites it is no error of the main line.
  const stale = withRows(
    swept.files,
    VALUES,
    'mo-hinh,04101,2024-12-31,2024-12-31,3,z,bao-cao-2024,2025-05-04,,',
  );
  expect(read(stale).tables?.setAside).toMatchObject([{ table: 'values' }]);
});

test('a row of the registry that nothing refers to is withdrawn from every set that sealed it', () => {
  const [alias] = tablesOf(soundFiles())['unit-aliases'];
  const swept = withdrawn(soundFiles(), {
    table: 'unit-aliases',
    key: [alias?.code, alias?.alias].join(' · '),
  });
  expect(swept.rows.map(({ file }) => file)).toEqual(['registry/unit-aliases.csv']);
  expect(found(swept.files)).toEqual([]);
});

test('a contribution of one row goes with its file', () => {
  const PART = 'observations/published/values/2025-05-02-mo-hinh-0c1d2e.csv';
  const header = textOf(soundFiles(), VALUES).split('\n')[0];
  const files = withText(
    soundFiles(),
    PART,
    `${header}\nmo-hinh,04101,2024-12-31,2024-12-31,3,z,bao-cao-2024,2025-05-02,,\n`,
  );
  const swept = withdrawn(files, {
    key: 'mo-hinh · 04101 · 2024-12-31 · 2024-12-31 · bao-cao-2024',
  });
  expect(swept.files.has(PART)).toBe(false);
  expect(found(swept.files)).toEqual([]);
});
