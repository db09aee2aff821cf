import { describe, expect, test } from 'vitest';
import type { LeftOut, Question, Repair } from '../../../src/dataset/import/findings/findings.ts';
import { importReport } from '../../../src/text/import/import-report.ts';

const at = (line: number | null, columnNumber: number | null = null, column = '') => ({
  line,
  columnNumber,
  column,
});

const NOTHING = { repairs: [], questions: [], leftOut: [], corrections: [] };

const repair = (more: Partial<Repair>): string =>
  importReport({
    ...NOTHING,
    repairs: [
      { place: at(3, 2, 'Mã'), found: '4104', written: '04104', why: '', facts: {}, ...more },
    ],
  });

const leftOut = (more: Partial<LeftOut>): string =>
  importReport({
    ...NOTHING,
    leftOut: [{ what: 'ordinal', place: at(3), found: 'Tổng', facts: {}, ...more }],
  }).replace('Không lấy vào:\n', '');

const question = (more: Partial<Question>): string =>
  importReport({
    ...NOTHING,
    questions: [
      { asked: 'empty', places: [at(3, 2, 'Số vụ')], found: '', facts: {}, answers: [], ...more },
    ],
  }).replace(/^.*\n/, '');

const UNIT = {
  code: '132',
  name: 'Yên Bái',
  type: 'thanh-pho',
  from: '2019-01-01',
  to: '2025-06-30',
};

test('nothing to tell is nothing', () => {
  expect(importReport(NOTHING)).toBe('');
});

describe('repairs', () => {
  test('stand under their reason, with place, found and written', () => {
    expect(repair({ why: 'code-lost-zeros' })).toBe(
      'Viết lại 1 chỗ:\n  Mã mất số 0 ở đầu:\n    dòng 3 cột B "Mã": "4104" → 04104\n',
    );
  });

  test('show what cannot be seen, and say which unit, indicator or source is meant', () => {
    expect(repair({ why: 'no-break-space', found: '04104\u00a0' })).toContain(
      '"04104⟨U+00A0⟩" → 04104',
    );
    expect(repair({ why: 'unit-name', facts: UNIT })).toContain('→ 04104 (thành phố Yên Bái)');
    expect(repair({ why: 'indicator-name', facts: { name: 'Số vụ' } })).toContain('(Số vụ)');
    expect(repair({ why: 'source-title', facts: { title: 'Báo cáo' } })).toContain('(Báo cáo)');
  });

  test('of one reason stand together', () => {
    const one = { place: at(3), found: 'a', written: 'b', why: 'answered', facts: {} };
    const report = importReport({ ...NOTHING, repairs: [one, { ...one, place: at(4) }] });
    expect(report).toBe(
      'Viết lại 2 chỗ:\n  Theo --read:\n    dòng 3: "a" → b\n    dòng 4: "a" → b\n',
    );
  });

  test('without words for the reason is a bug', () => {
    expect(() => repair({ why: 'no-such-check' })).toThrow('no-such-check');
  });
});

test('corrections show both sides, with the place of the row on record', () => {
  const one = {
    place: at(3),
    key: 'a · b',
    about: {},
    there: '110 · p',
    here: '112 · z',
    file: 'x.csv',
    line: 11,
  };
  expect(importReport({ ...NOTHING, corrections: [one] })).toBe(
    'Đính chính 1 dòng đã có trong kho:\n  dòng 3: a · b: "110 · p" (x.csv:11) → "112 · z"\n',
  );
});

describe('what is left out', () => {
  test('says where and why', () => {
    expect(leftOut({ what: 'ordinal', place: at(null, 1, 'STT') })).toBe(
      '  cột A "STT": cột số thứ tự\n',
    );
    expect(leftOut({ what: 'footnote', found: 'Ghi chú' })).toBe(
      '  dòng 3: chú thích dưới bảng: "Ghi chú"\n',
    );
    const facts = { file: 'observations/published/values.csv', line: 11, key: 'a · b' };
    expect(leftOut({ what: 'on-record', facts })).toBe(
      '  dòng 3: đã có trong kho, nói như vậy: a · b (observations/published/values.csv:11)\n',
    );
  });

  test('says of sums whether they are right', () => {
    expect(leftOut({ what: 'total', facts: { agrees: 'yes' } })).toContain(
      'cộng lại đúng bằng số ấy',
    );
    expect(
      leftOut({ what: 'total', facts: { column: 'Số vụ', stated: 1300, sum: 1250 } }),
    ).toContain('CHÚ Ý: ở cột "Số vụ" bảng ghi 1.300, các dòng cộng lại là 1.250');
    expect(leftOut({ what: 'total' })).toBe(
      '  dòng 3: dòng tổng "Tổng"; muốn ghi thành số của một đơn vị thì thêm --total-row MÃ\n',
    );
  });
});

describe('questions', () => {
  test('name all their places, and each answer as it is typed', () => {
    const answers = [
      { option: 'empty', value: 'x', meaning: { cell: 'x' } },
      { option: 'read', value: 'Yên Bái=132', meaning: UNIT },
      { option: 'read', value: 'giá $5=5', meaning: { cell: '5' } },
      { option: 'dates', value: 'dmy', meaning: { cell: '2024-06-05' } },
    ];
    const places = [at(7, 2, 'Số vụ'), at(3, 2, 'Số vụ'), at(4, 3, 'Số người')];
    expect(question({ places, answers })).toBe(
      [
        '  1. dòng 3, 7 cột B "Số vụ"; dòng 4 cột C "Số người": ô số liệu để trống; hãy ghi vào ô, hoặc nói mọi ô trống nghĩa là gì.',
        '     --empty x (chưa có số liệu)',
        '     --read "Yên Bái=132" (thành phố Yên Bái)',
        "     --read 'giá $5=5'",
        '     --dates dmy (05/6/2024)',
        '',
      ].join('\n'),
    );
  });

  test('of very many places count the rest', () => {
    const places = Array.from({ length: 40 }, (_, i) => at(i + 2, 2, 'Số vụ'));
    expect(question({ places })).toContain(
      'dòng 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 và 28 dòng nữa cột B',
    );
  });

  test('of a fault speak the words of the check', () => {
    expect(
      question({
        asked: 'cell',
        found: '#REF!',
        facts: { check: 'spreadsheet-error', kind: 'formula' },
      }),
    ).toContain(
      'tìm thấy "#REF!"; cần giá trị; đây là thông báo lỗi hoặc cột quá hẹp của bảng tính; hãy sửa công thức',
    );
    expect(
      question({ asked: 'file', facts: { check: 'file-not-utf8', encoding: 'windows-1258' } }),
    ).toContain('có vẻ là mã Windows-1258');
    expect(question({ asked: 'file', facts: { check: 'file-spreadsheet' } })).toContain(
      'lưu lại dạng .xlsx',
    );
  });

  test('show both sides of a correction', () => {
    const facts = {
      key: 'a · b',
      there: '110 · p',
      file: 'x.csv',
      line: 11,
      recordedOn: '2024-01-10',
    };
    expect(question({ asked: 'correction', found: '112 · z', facts })).toContain(
      'a · b: kho ghi "110 · p" (x.csv:11, ghi ngày\u00a010/01/2024), bảng ghi "112 · z"',
    );
  });

  const OTHERS: readonly [Question['asked'], Question['facts'], string][] = [
    ['sheets', {}, 'nhiều trang tính'],
    ['no-header', {}, 'không tìm thấy dòng tên cột'],
    ['no-rows', {}, 'không có dòng số liệu nào'],
    ['column-unknown', {}, 'cột không có tên'],
    ['column-twice', {}, 'bỏ một trong hai cột'],
    ['column-missing', { field: 'source' }, 'bảng không nêu nguồn; hãy thêm --source'],
    ['column-missing', { field: 'period' }, '--period 2024'],
    ['unit-none', {}, ': dòng không nêu đơn vị; hãy sửa ô'],
    ['unit-many', {}, 'ghi rõ loại đơn vị'],
    [
      'unit-other-day',
      { ...UNIT, day: '2025-12-31' },
      'thành phố Yên Bái (132) có từ 01/01/2019 đến 30/6/2025',
    ],
    ['unit-disagrees', { code: '132', name: 'Yên Bái' }, 'mã 132 là của Yên Bái'],
    ['indicator-unknown', {}, 'không có chỉ tiêu'],
    ['measure-unknown', {}, 'không có nhiệm vụ'],
    ['period-unknown', {}, 'không đọc được thời gian'],
    ['period-of-flow', { indicator: 'Số vụ' }, 'còn "Số vụ" đếm trong một khoảng'],
    ['period-of-part', { indicator: 'Số vụ' }, 'năm thống kê của "Số vụ"'],
    ['date-order', {}, 'ngày trước hoặc tháng trước'],
    ['tick', {}, 'dấu đạt'],
    ['number-mark', {}, 'ngăn hàng nghìn hoặc ngăn phần lẻ'],
    ['share', {}, 'tỷ lệ thì trang tự tính'],
    ['value-type', { expected: 'pass' }, 'không phải kết quả đạt hay không đạt'],
    ['value-type', { expected: 'count' }, 'không phải số đếm'],
    ['source-unknown', {}, 'dòng không nêu nguồn'],
    [
      'source-incomplete',
      { label: 'Tên tài liệu', option: 'source-title' },
      'hãy thêm --source-title',
    ],
    ['key-twice', { line: 2, key: 'a · b' }, 'a · b: dòng 2 ghi'],
    [
      'withdrawn',
      { withdrawnOn: '2025-01-31' },
      'đã được rút ngày\u00a031/01/2025; hãy ghi lại được',
    ],
    ['withdrawn', { withdrawnOn: '2025-01-31', closedToday: 'yes' }, 'chạy lại từ ngày hôm sau'],
  ];
  test.each(OTHERS)('%s %o', (asked, facts, words) => {
    expect(question({ asked, facts })).toContain(words);
  });
});
