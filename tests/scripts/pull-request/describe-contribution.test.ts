import { expect, test } from 'vitest';
import { describeContribution } from '../../../scripts/pull-request/describe-contribution.ts';
import { soundFiles, TODAY, textOf, withRows, withText } from '../../fixtures/data-files.ts';

const base = soundFiles();

/** What is said of joining files; the texts of the plan are left out, so every clause is missing. */
const described = (files = base, more = {}): string =>
  describeContribution({ base, files, texts: new Map(), refused: [], apart: [], ...more }, TODAY);

const SOURCES = 'observations/published/sources.csv';

test('what is wrong with the data together is told', () => {
  expect(described(withRows(base, SOURCES, 'x'))).toContain(`data/${SOURCES}:`);
  expect(described(withText(base, 'plan/plan.csv', ''))).toContain('[file-empty]');
});

test('what was taken away from the base is told', () => {
  const without = new Map([...base].filter(([path]) => path !== SOURCES));
  expect(described(without)).toContain(`data/${SOURCES}`);
});

test('where something was not read or not joined, that is told', () => {
  const problem = { level: 'error', facts: {} } as const;
  const refused = [{ ...problem, check: 'file-repository', file: 'kho' }];
  expect(described(base, { refused })).toMatch(/^\*\*Kiểm tra:\*\* 1 lỗi.*data\/kho/s);
  const apart = [{ ...problem, check: 'base-conflict', file: 'plan/plan.csv' }];
  expect(described(base, { apart })).toContain('[base-conflict]');
});

test('a warning that the base gives by itself is counted, a new one told', () => {
  const warned = withText(base, SOURCES, textOf(base, SOURCES).trimEnd());
  expect(described(warned)).toContain('[last-line-open]');
  expect(described(warned)).not.toContain('đã có sẵn');
  const again = described(warned, { base: warned });
  expect(again).not.toContain('[last-line-open]');
  expect(again).toMatch(/1\u00A0cảnh báo nhánh chính đã có sẵn/);
});
