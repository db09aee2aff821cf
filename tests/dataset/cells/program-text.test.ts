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
    '#REF',
    '#DIV/0',
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
    ['B?o c?o n?m 2024', 'lost-letters'],
    ['Y??n B?i', 'lost-letters'],
    ['Y?N B?I', 'lost-letters'],
    ['B&aacute;o c&aacute;o', 'coded-letters'],
    ['n&#259;m 2024', 'coded-letters'],
    ['Sở Nông nghiệp &amp; Môi trường', 'coded-letters'],
    ['B\\u00e1o c\\u00e1o', 'coded-letters'],
    ['B\\xe1o c\\xe1o', 'coded-letters'],
    ['B%C3%A1o%20c%C3%A1o', 'coded-letters'],
    ['%E1%BA%A5n', 'coded-letters'],
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
    'Đạt hay không?Xem phụ lục',
    'Trang https://yenbai.gov.vn/xem?muc=b%C3%A1o-c%C3%A1o có ghi',
    'gop-y@trang.example?subject=a',
    'yenbai.gov.vn/tin?muc=b%C3%A1o',
    'R&D; A&B; C&amp',
    'Tăng 5%, giảm 10%C',
    'Mục \\u của phụ lục',
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
