import { describe, expect, it } from 'vitest';
import { type DataFiles, readDataset } from '../../../src/dataset/read-dataset.ts';
import { sealRelease } from '../../../src/dataset/seal/seal.ts';
import { sweep } from '../../../src/dataset/withdraw/sweep.ts';
import { withdrawalFile } from '../../../src/dataset/withdraw/withdraw.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import { pastEvaluations } from '../../../src/evaluation/past-evaluations.ts';
import { releaseHistory } from '../../../src/evaluation/release-changes.ts';
import type { TableName, Tables } from '../../../src/schema/index.ts';
import { soundFiles, TODAY, withRows } from '../../fixtures/data-files.ts';

const VALUES = 'observations/published/values.csv';
const SET = 'published';

const tablesOf = (files: DataFiles): Tables => {
  const { tables, problems } = readDataset(files, { set: SET, today: TODAY });
  if (tables === null) throw new Error(JSON.stringify(problems));
  return tables;
};

const now = (files: DataFiles) => evaluate(tablesOf(files), { set: SET });

const withdrawn = (files: DataFiles, table: TableName, key: string): DataFiles => {
  const file = withdrawalFile(tablesOf(files), SET, {
    ...{ table, key, withdrawnOn: TODAY, kind: 'wrong-source', decidedBy: 'Công an tỉnh' },
    ...{ note: '', namesPerson: false },
  });
  return sweep(new Map([...files, file]), [SET, 'illustrative']).files;
};

const numbers = (files: DataFiles): (number | null)[][] =>
  now(files).releases.map(({ rows, newRows, withdrawn: out }) => [rows, newRows, out]);

describe('a release', () => {
  it('says how many rows it sealed, in all and itself', () => {
    expect(numbers(soundFiles())).toEqual([
      [46, 46, 0],
      [54, 8, 0],
    ]);
  });

  it('says how many of its own rows were withdrawn; rows set aside with them are still there', () => {
    const files = withdrawn(soundFiles(), 'sources', 'bao-cao-2024');
    expect(numbers(files)).toEqual([
      [46, 46, 0],
      [54, 8, 1],
    ]);
    const key = 'vu-pham-toi · 041 · 2022-12-15 · 2023-12-14 · bao-cao-2023';
    expect(numbers(withdrawn(files, 'values', key))).toEqual([
      [46, 46, 1],
      [54, 8, 1],
    ]);
  });
});

it('what was withdrawn after the last row was recorded is told now, and was not known before', () => {
  const files = withdrawn(soundFiles(), 'sources', 'bao-cao-2024');
  const { asOf, withdrawals } = now(files);
  expect(asOf < TODAY).toBe(true);
  expect(withdrawals.map(({ table, key }) => [table, key])).toEqual([['sources', 'bao-cao-2024']]);
  expect(withdrawals[0]?.setAside.length).toBeGreaterThan(0);
  expect(evaluate(tablesOf(files), { set: SET, asOf }).withdrawals).toEqual([]);
});

describe('a row merged after a release was closed, with an earlier date', () => {
  const ROW = 'xa-dat,04201,2024-12-31,2024-12-31,dat,z,bao-cao-2024,2025-03-10,,';
  const files = withRows(soundFiles(), VALUES, ROW);
  const tables = tablesOf(files);
  const REF = 'values: xa-dat · 04201 · 2024-12-31 · 2024-12-31 · bao-cao-2024 @2025-03-10';
  const has = ({ figures }: { figures: readonly { row: string }[] }): boolean =>
    figures.some(({ row }) => row === REF);

  it('is used now and in no release yet, and was not known at the cut-off', () => {
    const latest = evaluate(tables, { set: SET });
    expect([has(latest), latest.rowsAfterRelease]).toEqual([true, 1]);
    expect(has(evaluate(tables, { set: SET, asOf: '2025-03-31' }))).toBe(false);
    expect(latest.asOf).toBe('2025-03-31');
    expect(has(pastEvaluations(tables, latest)('2025-03-31'))).toBe(false);
  });

  it('is told by the release that seals it, and by no earlier one', () => {
    const broughtBy = (all: DataFiles): (readonly string[])[] => {
      const own = tablesOf(all);
      return releaseHistory(own, evaluate(own, { set: SET })).history.map(({ figures, rows }) => [
        String(rows.added + rows.corrected),
        ...figures.map(({ figure }) => figure.row).filter((row) => row === REF),
      ]);
    };
    expect(broughtBy(files)).toEqual([['46'], ['8']]);
    const next = { release: '2025-06', cutOff: '2025-06-30', title: 'Giữa năm 2025', note: '' };
    const sealed = sealRelease(tables, SET, next, files);
    expect(broughtBy(new Map([...files, ...sealed.files]))).toEqual([['46'], ['8'], ['1', REF]]);
  });
});

it('a past day tells the same of its releases before and after a withdrawal', () => {
  const key = 'vu-pham-toi · 041 · 2022-12-15 · 2023-12-14 · bao-cao-2023';
  const past = (files: DataFiles) => evaluate(tablesOf(files), { set: SET, asOf: '2025-03-31' });
  const { releases } = past(soundFiles());
  expect(releases.map((one) => [one.withdrawn, one.formerSha256])).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(past(withdrawn(soundFiles(), 'values', key)).releases).toEqual(releases);
  const tables = tablesOf(soundFiles());
  const latest = now(soundFiles());
  const lastDay = pastEvaluations(tables, latest)(latest.asOf);
  expect(lastDay).toEqual(evaluate(tables, { set: SET, asOf: latest.asOf }));
});
