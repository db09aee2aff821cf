import { IMPORT_TABLES } from '../src/dataset/import/columns/column-role.ts';
import { answerPair, optionsOf } from '../src/dataset/import/rows/answers.ts';
import { type ImportOptions, SKIP } from '../src/dataset/import/rows/import-options.ts';
import { MISSING_CODES } from '../src/schema/table.ts';
import { UserError } from '../src/site/model/user-error.ts';
import type { CommandOption, OptionValues } from './command-line.ts';

/** What the table lacks, for every row of it. */
const GIVEN = {
  indicator: { value: 'MÃ', description: 'Chỉ tiêu của mọi số trong bảng: mã hoặc tên.' },
  unit: {
    value: 'ĐƠN_VỊ',
    description: 'Đơn vị của mọi dòng, nếu bảng không có cột ấy: mã hoặc tên.',
  },
  period: {
    value: 'KỲ',
    description: 'Thời gian của mọi số: 2024, 2024-12-31, hoặc 2024-01-01..2024-03-31.',
  },
  source: { value: 'MÃ', description: 'Nguồn đã có trong kho: mã hoặc tên tài liệu.' },
  flag: {
    value: 'CỜ',
    description: 'p sơ bộ, e ước tính, b đứt chuỗi (mặc định: z, không có gì).',
  },
  total: { value: 'SỐ', description: 'Tổng số đơn vị, nếu nguồn nêu một số cho mọi dòng.' },
  qualifier: {
    value: 'TỪ',
    description: 'exact nếu nguồn nói đúng số ấy, at-least nếu "ít nhất".',
  },
  measure: { value: 'MÃ', description: 'Nhiệm vụ của mọi dòng.' },
  state: { value: 'TỪ', description: 'Tình trạng nhiệm vụ: not-started, in-progress, done.' },
  summary: { value: 'CÂU', description: 'Tóm tắt việc đã làm của nhiệm vụ.' },
  reason: { value: 'LÝ_DO', description: 'Vì sao đính chính số đã có trong kho.' },
  note: { value: 'GHI_CHÚ', description: 'Ghi chú của mọi dòng; không ghi dữ liệu cá nhân.' },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** A source that is not on record, by the columns of `sources`. */
const NEW_SOURCE = {
  'new-source': { value: 'MÃ', description: 'Nguồn mới: mã chữ thường không dấu, nối bằng "-".' },
  'source-title': { value: 'TÊN', description: 'Nguồn mới: tên tài liệu.' },
  publisher: { value: 'NƠI', description: 'Nguồn mới: cơ quan hoặc tờ báo công bố.' },
  'published-on': { value: 'NGÀY', description: 'Nguồn mới: ngày công bố; x nếu không biết.' },
  kind: { value: 'LOẠI', description: 'Nguồn mới: decision, portal, press, report.' },
  address: { value: 'ĐỊA_CHỈ', description: 'Nguồn mới: địa chỉ trên mạng, nếu có.' },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** Answers to what cannot be known. */
const ANSWERS = {
  column: {
    value: '"TÊN=CỘT"',
    description: `Cột của bảng ghi cột nào của số liệu; "TÊN=${SKIP}" là bỏ. Ghi được nhiều lần.`,
    multiple: true,
  },
  read: {
    value: '"Ô=NGHĨA"',
    description: `Ô không rõ nghĩa là gì; "Ô=${SKIP}" là bỏ. Ghi được nhiều lần.`,
    multiple: true,
  },
  empty: {
    value: 'MÃ',
    description: `Ô số để trống nghĩa là x (chưa có), z (không áp dụng), c (không công bố); ${SKIP} là bỏ.`,
  },
  dates: { value: 'KIỂU', description: 'dmy: 05/06/2024 là 5 tháng 6; mdy: là 6 tháng 5.' },
  'total-row': {
    value: 'MÃ',
    description: 'Ghi dòng tổng thành số của đơn vị này (mặc định: bỏ dòng tổng).',
  },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** Options that say how a table is to be read. */
export const IMPORT_OPTIONS = {
  file: {
    value: 'TỆP',
    description: 'Bảng cần đưa vào: CSV, TSV, .xlsx; "-" là đọc từ đầu vào chuẩn. Bắt buộc.',
  },
  table: { value: 'BẢNG', description: `${IMPORT_TABLES.join(', ')} (mặc định: theo tên cột).` },
  sheet: { value: 'TÊN', description: 'Trang tính, nếu tệp .xlsx có nhiều trang.' },
  ...GIVEN,
  ...NEW_SOURCE,
  ...ANSWERS,
  slug: { value: 'CHỮ', description: 'Vài chữ trong tên tệp (mặc định: theo chỉ tiêu và năm).' },
} as const satisfies Readonly<Record<string, CommandOption>>;

type Values = OptionValues<keyof typeof IMPORT_OPTIONS>;

const mustBeOneOf = (
  [given]: readonly string[],
  words: readonly string[],
  option: string,
): void => {
  if (given === undefined || words.includes(given)) return;
  throw new UserError(`Tùy chọn --${option}: không có "${given}". Có: ${words.join(', ')}.`);
};

const mustBePairs = (given: readonly string[], option: string): void => {
  const odd = given.find((text) => answerPair(text) === null);
  if (odd === undefined) return;
  throw new UserError(`Tùy chọn --${option}: "${odd}" không có dạng "chữ trong bảng=nghĩa".`);
};

const mustBeOneSource = (values: Values): void => {
  const isDescribed = (Object.keys(NEW_SOURCE) as (keyof typeof NEW_SOURCE)[]).some(
    (option) => values[option].length > 0,
  );
  if (!isDescribed) return;
  if (values['new-source'].length === 0) {
    throw new UserError('Thiếu tùy chọn --new-source: mã của nguồn mới.');
  }
  if (values.source.length > 0) {
    throw new UserError('Chỉ dùng một trong --source (nguồn đã có) và --new-source (nguồn mới).');
  }
};

/**
 * What the command line says of the table.
 * @throws UserError for words that are none of those to choose from
 */
export const importOptions = (values: Values): ImportOptions => {
  mustBeOneOf(values.table, IMPORT_TABLES, 'table');
  mustBeOneOf(values.empty, [...MISSING_CODES, 'khong-dat', SKIP], 'empty');
  mustBeOneOf(values.dates, ['dmy', 'mdy'], 'dates');
  mustBePairs(values.column, 'column');
  mustBePairs(values.read, 'read');
  mustBeOneSource(values);
  return optionsOf(
    (Object.keys(IMPORT_OPTIONS) as (keyof typeof IMPORT_OPTIONS)[])
      .filter((option) => option !== 'file')
      .flatMap((option) => values[option].map((value) => ({ option, value }))),
  );
};
