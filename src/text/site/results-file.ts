import type {
  Evaluation,
  Result,
  Span,
  Status,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { STATUSES } from '../../evaluation/record/evaluation.ts';
import {
  choice,
  count,
  countOrMissing,
  date,
  dateOrMissing,
  id,
  laterText,
  name,
  type TableSchema,
  yearOrNone,
} from '../../schema/table.ts';
import { NOTICE_COLUMN } from '../names/notices.ts';
import { isQuantityResult, unitOfMeasureOf } from '../names/requirement.ts';
import { scopeNoun } from '../names/scope-words.ts';
import { verdictCell } from '../verdict/result-cells.ts';
import { statusWords } from '../verdict/status.ts';

const STATUS_WORDS = Object.fromEntries(
  STATUSES.map((status) => [status, statusWords(status).word]),
) as Readonly<Record<Status, string>>;

const OCCASIONS = { nam: 'năm', chot: 'thời điểm chốt' } as const;
const COUNTED = { units: 'đơn vị hành chính', years: 'năm' } as const;

const bound = (label: string, description: string) =>
  countOrMissing(['x', 'z'], {
    label,
    description: `${description} \`x\` khi chưa biết, \`z\` khi mục tiêu đếm đơn vị.`,
  });

/**
 * The results of every target for the whole territory as a table of their own. It is made from the others and
 * nobody writes it, so it stands beside the data contract and not in it.
 */
export const RESULTS_TABLE: TableSchema = {
  name: 'ket-qua',
  group: 'observations',
  label: 'Kết quả của các mục tiêu',
  description:
    'Mỗi dòng là kết quả của một mục tiêu trên cả địa bàn của kế hoạch, ở một năm hoặc ở thời điểm chốt. Chương trình tính ra từ các bảng khác; không ai ghi tay.',
  key: ['target', 'occasion', 'year'],
  mayBeAbsent: false,
  ledger: false,
  columns: {
    target: id({ label: 'Mã mục tiêu', description: 'Mã ở bảng mục tiêu.', references: 'targets' }),
    name: name({ label: 'Mục tiêu', description: 'Tên ngắn của mục tiêu.' }),
    occasion: choice(OCCASIONS, {
      label: 'Kỳ',
      description: 'Kết quả của một năm, hay ở thời điểm chốt.',
    }),
    year: yearOrNone({ label: 'Năm', description: '`z` ở thời điểm chốt.' }),
    reference_date: date({ label: 'Ngày xét', description: 'Ngày mà kết quả nói về.' }),
    verdict: choice(STATUS_WORDS, { label: 'Kết luận', description: 'Mã của kết luận.' }),
    words: name({
      label: 'Kết luận bằng chữ',
      description: 'Như trên trang, kèm chỗ nào nhờ suy ra.',
    }),
    counted: choice(COUNTED, {
      label: 'Đếm gì',
      description: 'Các cột n, met, not_met, unknown đếm đơn vị hành chính hay đếm năm.',
    }),
    unit_of_measure: name({
      label: 'Đơn vị đếm',
      description: 'Đơn vị của số phải đạt, hoặc đơn vị tính của giá trị.',
    }),
    n: count({ label: 'Tổng số', description: 'Số đơn vị, hay số năm, được xét.' }),
    met: count({ label: 'Đạt', description: 'Số đã biết là đạt, kể cả suy ra.' }),
    stated: count({ label: 'Đạt theo nguồn nêu', description: 'Phần của met do nguồn nêu.' }),
    inferred: count({ label: 'Đạt nhờ suy ra', description: 'Phần của met chỉ biết nhờ suy ra.' }),
    not_met: count({ label: 'Không đạt', description: 'Số đã biết là không đạt.' }),
    unknown: count({ label: 'Chưa biết', description: 'n trừ met trừ not_met.' }),
    required: countOrMissing(['z'], {
      label: 'Phải đạt ít nhất',
      description: 'Số đơn vị ít nhất phải đạt; `z` khi không có.',
    }),
    value_least: bound('Giá trị, ít nhất', 'Giá trị trong năm, cận dưới.'),
    value_most: bound('Giá trị, nhiều nhất', 'Giá trị trong năm, cận trên.'),
    base_least: bound('Giá trị gốc, ít nhất', 'Giá trị năm gốc hoặc năm trước, cận dưới.'),
    base_most: bound('Giá trị gốc, nhiều nhất', 'Giá trị năm gốc hoặc năm trước, cận trên.'),
    limit: bound('Mức của giá trị', 'Giá trị nhiều nhất, hoặc ít nhất, mà mục tiêu cho phép.'),
    figures_to: dateOrMissing(['x'], {
      label: 'Số liệu đến',
      description: 'Ngày của số liệu mới nhất đã dùng; `x` khi chưa có số liệu nào.',
    }),
    [NOTICE_COLUMN]: laterText({
      label: 'Lưu ý',
      description: 'Chỉ có ở bộ số liệu minh họa: số liệu không có thật.',
    }),
  },
};

const text = (value: number | string | null | undefined, missing: 'x' | 'z'): string =>
  value === null || value === undefined ? missing : String(value);

const spanTexts = (span: Span | null | undefined, missing: 'x' | 'z'): string[] => [
  text(span?.[0], missing),
  text(span?.[1], missing),
];

const rowOf = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string[] => {
  const isQuantity = isQuantityResult(target, result);
  const none = isQuantity ? 'x' : 'z';
  const { quantity } = result;
  return [
    target.id,
    target.shortName,
    result.year === null ? 'chot' : 'nam',
    text(result.year, 'z'),
    result.referenceDate,
    result.status,
    verdictCell(target, result).text,
    result.counted,
    isQuantity ? unitOfMeasureOf(target, evaluation) : scopeNoun(target.scopeTypes),
    ...[result.n, result.met, result.stated, result.inferred, result.notMet, result.unknown].map(
      String,
    ),
    text(result.required, 'z'),
    ...spanTexts(quantity?.value, none),
    ...spanTexts(quantity?.base, none),
    text(quantity?.limit, none),
    text(result.figuresTo, 'x'),
  ];
};

/** Names of the columns that every set has, in the order of the cells of {@link resultRows}. */
export const RESULT_COLUMNS: readonly string[] = Object.keys(RESULTS_TABLE.columns).filter(
  (column) => column !== NOTICE_COLUMN,
);

/**
 * The cells of {@link RESULTS_TABLE}: what everybody asks for first, the targets at closing in the order of the plan;
 * then the years of each.
 */
export const resultRows = (evaluation: Evaluation): readonly (readonly string[])[] => [
  ...evaluation.targets.map((target) => rowOf(target, target.final, evaluation)),
  ...evaluation.targets.flatMap((target) =>
    target.years.map((result) => rowOf(target, result, evaluation)),
  ),
];
