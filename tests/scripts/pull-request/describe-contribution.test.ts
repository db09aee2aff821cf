import { expect, test } from 'vitest';
import { describeContribution } from '../../../scripts/pull-request/describe-contribution.ts';
import { soundFiles, TODAY, withRows, withText } from '../../fixtures/data-files.ts';

const base = soundFiles();

/** What is said of joining files; the texts of the plan are left out, so every clause is missing. */
const described = (files = base, more = {}): string =>
  describeContribution(
    {
      base,
      files,
      here: files,
      texts: new Map(),
      refused: [],
      apart: [],
      isMerged: true,
      ...more,
    },
    TODAY,
  );

const SOURCES = 'observations/published/sources.csv';

test('rows that are new are told, and what nobody has checked', () => {
  const row = 'moi,Nguồn mới,Báo X,2023-12-31,press,https://example.vn/moi,2025-07-01,,';
  const text = described(withRows(base, SOURCES, row));
  expect(text).toContain('`Nguồn mới`');
  expect(text).toContain('Chưa kiểm tra: con số có đúng như ở nguồn không');
});

test('what is wrong with the data together is told', () => {
  expect(described(withRows(base, SOURCES, 'x'))).toContain(`\`data/${SOURCES}:`);
  expect(described(withText(base, 'plan/plan.csv', ''))).toContain('[file-empty\\]');
});

test('what keeps the two apart is told', () => {
  const problem = { level: 'error', facts: {} } as const;
  const apart = [{ ...problem, check: 'base-conflict', file: 'plan/plan.csv' }];
  expect(described(base, { apart, isMerged: false })).toContain('base-conflict');
});

test('where something was not read, that alone is told', () => {
  const refused = [{ level: 'error', facts: {}, check: 'file-repository', file: 'kho' }];
  const text = described(base, { refused });
  expect(text).toMatch(/^Chưa tính được ảnh hưởng\. 1 lỗi.*data\/kho/s);
  expect(text).not.toContain('Chưa kiểm tra');
});
