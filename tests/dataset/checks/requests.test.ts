import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { requestsTable } from '../../../src/schema/requests.ts';
import { firstColumns } from '../../../src/schema/table.ts';
import { soundFiles, TODAY, withText } from '../../fixtures/data-files.ts';

const FILE = 'observations/published/requests.csv';
const HEADER = firstColumns(requestsTable);

const SENT: Readonly<Record<string, string>> = {
  request: 'yc-1',
  indicator: 'xa-dat',
  area_code: '041',
  period_start: '2025-06-30',
  period_end: '2025-06-30',
  holder: 'Công an tỉnh',
  asked_on: '2025-07-01',
  due_on: 'x',
  asked_by: 'một bạn đọc',
  outcome: 'waiting',
  outcome_on: 'z',
  source: 'z',
  address: '',
  recorded_on: '2025-07-01',
  reason: '',
  note: '',
};

/** The checks that find fault with these rows, each with the column it points at. */
const found = (...rows: readonly Readonly<Record<string, string>>[]): string[] => {
  const lines = rows.map((row) => HEADER.map((name) => ({ ...SENT, ...row })[name]).join(','));
  const files = withText(soundFiles(), FILE, `${[HEADER.join(','), ...lines].join('\n')}\n`);
  return readDataset(files, { set: 'published', today: TODAY }).problems.map(
    ({ check, column }) => `${check} ${column}`,
  );
};

test('a request that was sent, and one that was answered, are sound', () => {
  expect(found({}, { outcome: 'refused', outcome_on: '2025-07-01' })).toEqual([]);
});

describe('days of a request', () => {
  test.each([
    [{ due_on: '2025-07-01' }, []],
    [{ due_on: '2025-06-30' }, ['request-dates due_on']],
    [{ recorded_on: '2025-07-02' }, []],
    [{ asked_on: '2025-07-02' }, ['request-dates recorded_on']],
    [{ period_start: '2024-12-31' }, []],
    [{ period_start: '2025-07-01' }, ['request-dates period_end']],
    [{ outcome: 'answered', outcome_on: '2025-07-01' }, []],
    [{ outcome: 'answered', outcome_on: '2025-06-30' }, ['request-dates outcome_on']],
    [
      { outcome: 'answered', outcome_on: '2025-07-02', recorded_on: '2025-07-01' },
      ['request-dates recorded_on'],
    ],
  ])('%o', (row, problems) => {
    expect(found(row)).toEqual(problems);
  });
});

describe('an outcome and its day', () => {
  test.each([
    [{ outcome_on: '2025-07-01' }, ['request-outcome outcome_on']],
    [{ source: 'bao-cao-2024' }, ['request-outcome source']],
    [{ address: 'https://example.vn/a' }, ['request-outcome address']],
    [{ outcome: 'answered' }, ['request-outcome outcome_on']],
    [{ outcome: 'refused' }, ['request-outcome outcome_on']],
    [{ outcome: 'answered', outcome_on: '2025-07-01', source: 'bao-cao-2024' }, []],
    [{ outcome: 'answered', outcome_on: '2025-07-01', source: 'bao' }, ['request-source source']],
  ])('%o', (row, problems) => {
    expect(found(row)).toEqual(problems);
  });
});

describe('rows of one request', () => {
  const other = { indicator: 'huyen-dat' };

  test.each([
    [{ holder: 'Sở Nông nghiệp' }, ['request-differs holder']],
    [{ asked_by: 'tòa soạn' }, ['request-differs asked_by']],
    [{ asked_on: '2025-06-30' }, ['request-differs asked_on']],
    [{ holder: 'Sở Nông nghiệp', request: 'yc-2' }, []],
    [{ due_on: '2025-07-15' }, []],
  ])('%o beside the first', (row, problems) => {
    expect(found({}, { ...other, ...row })).toEqual(problems);
  });
});

describe('nobody is named', () => {
  test.each(['một bạn đọc', 'tòa soạn báo', 'Hội Nông dân xã Anh Sơn', 'nhóm 123456 theo dõi'])(
    '%s',
    (asked_by) => {
      expect(found({ asked_by })).toEqual([]);
    },
  );

  test.each([
    'ông Nguyễn Văn A',
    'Chị Lan',
    'lan@example.vn',
    'bạn đọc 0912.345.678',
    'bạn đọc 101199012345',
  ])('but here somebody is: %s', (asked_by) => {
    expect(found({ asked_by })).toEqual(['request-person asked_by']);
  });

  test('also in the name of the body and in the note', () => {
    expect(found({ holder: 'Bà Lan', note: 'lan@example.vn' })).toEqual([
      'request-person holder',
      'request-person note',
    ]);
  });
});

test('a unit has to exist when the period begins', () => {
  expect(found({ area_code: '04102', period_start: '2024-11-30' })).toEqual([]);
  expect(found({ area_code: '04102', period_start: '2024-12-01' })).toEqual([
    'request-area area_code',
  ]);
  expect(found({ area_code: '04999' })).toEqual(['unit-unknown area_code']);
});
