import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { soundFiles, TODAY } from '../../fixtures/data-files.ts';
import { runs } from '../../fixtures/extent.ts';
import { imported, type Said } from './imported.ts';

const SOUND = soundFiles();

/** What stands in tables that people paste, sound and not. */
const CELLS = [
  ...[
    '',
    ' ',
    'x',
    'z',
    '-',
    '...',
    '0',
    '12',
    '1.234',
    '12,5',
    '85%',
    '007',
    '2024',
    '1E+05',
    '#REF!',
  ],
  ...[
    'Đạt',
    'chưa đạt',
    'Có',
    'Thượng Sơn',
    'H. Thượng Sơn',
    'Thuong Son',
    'Hạ Sơn',
    'Hạ Sơm',
    'Tổng',
  ],
  ...['04101', '4101', '41', '041', '="04101"', '04999', '31/12/2024', '05/06/2024', '2024-02-30'],
  ...[
    'vu-pham-toi',
    'Số vụ phạm tội',
    'mo-hinh',
    'xa-dat',
    'bao-cao-2024',
    'Báo cáo năm 2024',
    'bao-moi',
  ],
  ...[
    'p',
    'report',
    'exact',
    'done',
    'iv.1.a',
    'Ghi chú: một câu.',
    'An\u00a0Bình',
    'Lôc Yªn',
    '\u200b',
    '=1+1',
  ],
];

const HEADINGS = [
  ...[
    'STT',
    'Đơn vị',
    'Mã',
    'Huyện',
    'Xã',
    'Năm',
    'Ngày',
    'Từ ngày',
    'Đến ngày',
    'Kết quả',
    'Nguồn',
    'Cờ',
  ],
  ...[
    'Số vụ phạm tội',
    '2023',
    'Số mô hình 2024',
    'Đạt',
    'Không đạt',
    'Tổng số xã',
    'Ghi chú',
    'Lý do',
    'n',
  ],
  ...[
    'Nhiệm vụ',
    'Tình trạng',
    'Tóm tắt',
    'Tên tài liệu',
    'Nơi công bố',
    'Loại nguồn',
    'Ngày ghi',
    'Khác',
    '',
  ],
];

const random = fc.record({
  heading: fc.array(fc.constantFrom(...HEADINGS), { minLength: 1, maxLength: 7 }),
  rows: fc.array(fc.array(fc.constantFrom(...CELLS), { maxLength: 8 }), { maxLength: 6 }),
});

/** Cells that belong under a heading, for tables that may well be right. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  STT: ['1', '2', ''],
  'Đơn vị': ['Thượng Sơn', 'H. Thượng Sơn', 'ha son', '041', '41', 'Tổng'],
  Năm: ['2020', '2021', '2024'],
  'Số vụ phạm tội': ['12', '1.234', '15 vụ', 'x', 'c'],
  'Ghi chú': ['', 'Số sơ bộ.', '(*)'],
  Nguồn: ['bao-cao-2024', 'Báo cáo năm 2023'],
  'Ngày ghi': ['', '20/07/2025'],
};

const fitting = fc
  .uniqueArray(fc.constantFrom(...Object.keys(FITTING)), { minLength: 2, maxLength: 7 })
  .chain((heading) =>
    fc.record({
      heading: fc.constant(heading),
      rows: fc.array(
        fc.tuple(...heading.map((name) => fc.constantFrom(...(FITTING[name] ?? [])))),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  );

const table = fc
  .tuple(fc.oneof(random, fitting), fc.constantFrom(';', '\t', '|'))
  .map(([{ heading, rows }, delimiter]) =>
    [heading, ...rows].map((row) => row.join(delimiter)).join('\n'),
  );

const said = fc.record<Said>({
  table: fc.constantFrom(null, null, 'values', 'aggregates', 'measure-progress', 'sources'),
  given: fc.constantFrom<Record<string, string>>(
    {},
    { indicator: 'vu-pham-toi', period: '2024', source: 'cong-nhan', unit: 'Hạ Sơn' },
    { indicator: 'mo-hinh', period: '2024-12-31', source: 'bao-cao-2024', reason: 'Đếm lại.' },
    { indicator: 'xa-dat', period: '2024', source: 'cong-nhan', qualifier: 'exact' },
  ),
  empty: fc.constantFrom(null, 'x', 'skip'),
  dates: fc.constantFrom(null, 'dmy'),
});

/** Stages whose errors are about the form of a file and its cells. */
const OF_FORM = /^(?:file|column|header|row|cell|number|date|code|id|choice|missing|letter|key)-/;

test('any table gives questions, or files whose form is right; nothing else', () => {
  let written = 0;
  fc.assert(
    fc.property(table, said, (text, options) => {
      const { questions, files, rows } = imported(text, options);
      if (questions.length > 0) expect(files.size).toBe(0);
      expect(files.size > 0).toBe(rows.length > 0);
      if (files.size === 0) return;
      written += 1;
      const all = new Map([...SOUND, ...files]);
      const { problems } = readDataset(all, { set: 'published', today: TODAY });
      const errors = problems.filter(({ level }) => level === 'error').map(({ check }) => check);
      expect(errors.filter((check) => OF_FORM.test(check))).toEqual([]);
    }),
    { numRuns: runs(1000) },
  );
  expect(written).toBeGreaterThan(0);
});
