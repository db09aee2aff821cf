import { describe, expect, test } from 'vitest';
import { programTextIn } from '../../../src/dataset/cells/program-text.ts';

const KINDS = {
  formula: [
    '#REF!',
    '#VALUE!',
    '#NAME?',
    '#DIV/0!',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    '#CALC!',
    '#ERROR!',
    '#N/A',
    '#FIELD!',
    '#BLOCKED!',
    '#CONNECT!',
    '#UNKNOWN!',
    '#BUSY!',
    '#PYTHON!',
    '#GETTING_DATA',
    '#WERT!',
    '#ÜBERLAUF!',
    '#ref!',
    '###',
    '########',
    'Err:508',
    'Err:502',
    'err:522',
    ' #REF! ',
  ],
  loading: [
    'Loading...',
    'Loading…',
    'LOADING',
    'Đang tải...',
    'Đang tải dữ liệu…',
    'Calculating...',
  ],
  nothing: [
    'undefined',
    '[object Object]',
    '[object Array]',
    'Infinity',
    '-Infinity',
    'NaT',
    '<NA>',
    'Invalid Date',
    'NaN-NaN-NaN',
    'undefined undefined',
    'NaN/NaN/NaN',
  ],
  'lost-letters': ['??', '???', '???? ???', '?? ?'],
} as const;

describe('what programs leave in cells', () => {
  const all = Object.entries(KINDS).flatMap(([kind, texts]) => texts.map((text) => [text, kind]));
  test.each(all)('%s is %s', (text, kind) => {
    expect(programTextIn(text, { anywhere: false })).toBe(kind);
  });

  test.each([
    ['Xã undefined', 'nothing'],
    ['Báo cáo #REF!', 'formula'],
    ['Báo cáo số NaN', 'nothing'],
    ['Kế hoạch [object Object]', 'nothing'],
    ['#N/A năm 2024', 'formula'],
  ])('%s holds such a thing, which a title must not and a note may', (text, kind) => {
    expect(programTextIn(text, { anywhere: true })).toBe(kind);
    expect(programTextIn(text, { anywhere: false })).toBeNull();
  });
});

describe('what people write', () => {
  test.each([
    'Công an tỉnh',
    'Số 1',
    '#1',
    '# ghi chú',
    'NAN',
    'Nà Nan',
    'Ai hỏi?',
    'Vì sao? Ở đâu?',
    'Tải trọng',
    'Đang tải hàng qua xã',
    'Loading Bay Hotel',
    'Lỗi 500 của máy chủ',
    'https://yenbai.gov.vn/?a=1',
    'Đạt (xem Err trong nguồn)',
  ])('%s is none of them', (text) => {
    expect(programTextIn(text, { anywhere: true })).toBeNull();
  });
});
