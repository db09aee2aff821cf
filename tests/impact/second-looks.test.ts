import { describe, expect, it } from 'vitest';
import { type DataFiles, readDataset } from '../../src/dataset/read-dataset.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { Evaluation } from '../../src/evaluation/record/evaluation.ts';
import { evaluationChanges } from '../../src/evaluation/release-changes.ts';
import type { SecondLook } from '../../src/views/impact/impact.ts';
import { secondLooks } from '../../src/views/impact/second-looks.ts';
import { soundFiles, TODAY, withRows } from '../fixtures/data-files.ts';

const VALUES = 'observations/published/values.csv';
const UNITS = 'registry/units.csv';

const evaluated = (files: DataFiles): Evaluation => {
  const { tables, problems } = readDataset(files, { set: 'published', today: TODAY });
  if (tables === null) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return evaluate(tables, { set: 'published' });
};

const count = (unit: string, year: number, value: number | string, reason = ''): string =>
  `vu-pham-toi,${unit},${year - 1}-12-15,${year}-12-14,${value},z,bao-cao-2024,2025-04-10,${reason},`;

const pass = (unit: string, value: string): string =>
  `xa-dat,${unit},2025-06-30,2025-06-30,${value},z,bao-cao-2024,2025-07-10,,`;

/** What deserves a second look of rows that come to a base. */
const looksAt = (rows: readonly string[], base: DataFiles = soundFiles()): readonly string[] => {
  const [before, after] = [evaluated(base), evaluated(withRows(base, VALUES, ...rows))];
  const { figures } = evaluationChanges(before, after);
  const told = (look: SecondLook): string =>
    look.kind === 'fewer'
      ? `${look.kind} ${look.year}: ${look.units}/${look.before}, ${look.missing.join(' ')}`
      : `${look.kind} ${look.figure.unit.slice(0, 5)} ${look.figure.value}`;
  return secondLooks(figures, after).map(told);
};

/** Eight more districts with a count of 100 in 2023. */
const manyDistricts = (): DataFiles => {
  const codes = Array.from({ length: 8 }, (_, i) => `05${i}`);
  const units = codes.map((code) => `${code},2019-01-01,Huyện ${code},huyen,04,x,x,2024-01-10,,`);
  const named = withRows(
    soundFiles(),
    UNITS,
    ...units.map((row) => row.replace('Huyện 05', 'Mới ')),
  );
  return withRows(named, VALUES, ...codes.map((code) => count(code, 2023, 100)));
};

describe('a new count', () => {
  it('near what it was before is not looked at twice', () => {
    expect(looksAt([count('041', 2024, 100)])).toEqual([]);
  });

  it('of more than twice or less than half of what it was is', () => {
    expect(looksAt([count('041', 2024, 221)])).toEqual(['jump 041@2 221']);
    expect(looksAt([count('041', 2024, 54)])).toEqual(['jump 041@2 54']);
    expect(looksAt([count('041', 2024, 220), count('042', 2024, 625)])).toEqual([]);
  });

  it('of zero is, unless it was zero before', () => {
    expect(looksAt([count('041', 2021, 0)])).toEqual(['zero 041@2 0']);
    const quiet = withRows(soundFiles(), VALUES, count('041', 2020, 0));
    expect(looksAt([count('041', 2021, 0)], quiet)).toEqual([]);
  });

  it('is held against what it replaces, not against an earlier year', () => {
    const row = 'vu-pham-toi,042,2022-12-15,2023-12-14,125,z,bao-cao-2023,2025-04-10,Đính chính.,';
    expect(looksAt([row])).toEqual(['jump 042@2 125']);
  });

  it('is held against a period of like length alone', () => {
    const of = (start: string, end: string, value: number): string =>
      `vu-pham-toi,041,${start},${end},${value},z,bao-cao-2024,2025-04-10,,`;
    const month = of('2024-01-01', '2024-01-31', 9);
    expect(looksAt([month])).toEqual([]);
    const quarters = withRows(soundFiles(), VALUES, of('2024-01-01', '2024-03-31', 60));
    expect(looksAt([of('2024-04-01', '2024-06-30', 25)], quarters)).toEqual(['jump 041@2 25']);
    expect(looksAt([of('2024-04-01', '2024-04-30', 25)], quarters)).toEqual([]);
  });

  it('without one before is held against its neighbours, where there are enough of them', () => {
    const base = manyDistricts();
    expect(looksAt([count('057', 2022, 600)], base)).toEqual([]);
    const others = ['050', '051', '052', '053', '054'].map((code) => count(code, 2021, 100));
    const year = withRows(base, VALUES, ...others);
    expect(looksAt([count('057', 2021, 501)], year)).toEqual(['far 057@2 501']);
    expect(looksAt([count('057', 2021, 500), count('056', 2021, 20)], year)).toEqual([]);
    expect(looksAt([count('056', 2021, 19)], year)).toEqual(['far 056@2 19']);
  });
});

describe('a result', () => {
  it('that is lost is looked at twice', () => {
    expect(looksAt([pass('04101', 'khong-dat')])).toEqual(['lost 04101 false']);
    expect(looksAt([pass('04101', 'dat')])).toEqual([]);
    expect(looksAt([pass('04203', 'khong-dat')])).toEqual([]);
  });
});

describe('a table of a year', () => {
  it('with fewer units than the year before names those that are missing', () => {
    const rows = ['050', '051', '052', '053', '054', '055', '056', '041', '042'].map((code) =>
      count(code, 2024, code === '042' ? 1250 : 100),
    );
    expect(looksAt(rows, manyDistricts())).toEqual([
      'fewer 2024: 9/11, 04@2019-01-01 057@2019-01-01',
    ]);
  });

  it('does not miss units that are no more', () => {
    const unit = '058,2024-06-01,Mới 8,huyen,04,x,x,2024-06-02,,';
    const ended = ['056', '057'].map(
      (code) =>
        `2024-06-01,merged,${code},058,Nghị quyết 1,documented,Toàn văn nghị quyết.,2024-06-02,,`,
    );
    const joined = withRows(manyDistricts(), UNITS, unit);
    const base = withRows(joined, 'registry/unit-changes.csv', ...ended);
    const rows = ['050', '051', '052', '053', '054', '055', '041'].map((code) =>
      count(code, 2024, 100),
    );
    expect(looksAt(rows, base)).toEqual(['fewer 2024: 7/9, 04@2019-01-01 042@2019-01-01']);
  });

  it('is none while a year is gathered one by one', () => {
    expect(looksAt([count('041', 2024, 100)], manyDistricts())).toEqual([]);
  });
});
