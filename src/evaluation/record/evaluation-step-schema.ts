import { UNIT_TYPES } from '../../schema/unit-type.ts';
import { type Rounding, type RuleId, STATUSES, type Step } from './evaluation.ts';
import {
  array,
  choice,
  count,
  date,
  integer,
  type JsonSchema,
  nullable,
  object,
  ref,
  text,
} from './json-schema.ts';
import { rowRefs } from './shared-schemas.ts';

/** Records, so that the compiler asks for every member of the union. */
const ROUNDINGS: Readonly<Record<Rounding, true>> = {
  ceiling: true,
  'round-half-up': true,
  'round-down': true,
  'as-stated': true,
};

const RULES: Readonly<Record<RuleId, true>> = {
  'due-and-enough': true,
  'due-and-impossible': true,
  'due-and-open': true,
  'due-and-nothing-known': true,
  'early-and-enough': true,
  'early-pace': true,
  'early-open': true,
  'early-nothing-known': true,
  'trend-reduced': true,
  'trend-contained': true,
  'trend-increased': true,
  'trend-open': true,
  'trend-nothing-known': true,
  'outside-the-period': true,
  'before-the-plan': true,
  'year-not-over': true,
  'year-not-begun': true,
  'milestone-early': true,
  'milestone-not-yet': true,
  'empty-scope': true,
};

const rows = rowRefs('Các dòng làm căn cứ.');
const evidence = choice(['unit', 'aggregate', 'inference'], 'Loại căn cứ.');

type FieldsOf<S extends Step['step']> = Exclude<keyof Extract<Step, { step: S }>, 'step'>;

const STEPS: { readonly [S in Step['step']]: { readonly [K in FieldsOf<S>]: JsonSchema } } = {
  clause: { clause: text('Điểm trong kế hoạch.') },
  reading: { reading: nullable(text('Mã cách hiểu khác; null là cách hiểu của trang này.')) },
  population: {
    date: date('Ngày của sổ đơn vị.'),
    types: array(choice(Object.keys(UNIT_TYPES), 'Loại đơn vị.'), 'Các loại được tính.'),
    n: count('Số đơn vị trong phạm vi.'),
    excluded: count('Số đơn vị ghi là không áp dụng.'),
  },
  required: {
    percent: nullable(integer('Phần trăm phải đạt; null nếu kế hoạch nêu số.')),
    n: count('Tổng số.'),
    exactHundredths: nullable(
      count('Phần trăm phải đạt của tổng số, phần trăm đơn vị, đúng đến từng chữ số.'),
    ),
    required: count('Số ít nhất phải đạt.'),
    rounding: choice(Object.keys(ROUNDINGS), 'Cách làm cho thành số nguyên.'),
  },
  baseline: {
    year: integer('Năm gốc.'),
    units: count('Số đơn vị.'),
    known: count('Số đơn vị có số liệu năm gốc.'),
  },
  evidence: {
    evidence,
    inference: nullable(text('Mã quy tắc suy ra; null nếu không suy ra hoặc theo nhiều quy tắc.')),
    date: date('Ngày của số liệu mới nhất.'),
    met: count('Số đơn vị đạt.'),
    notMet: nullable(count('Số đơn vị không đạt; null nếu căn cứ này không nói được.')),
    changedUnits: count('Số đơn vị đã nhập hoặc chia tách sau ngày của số liệu.'),
    rows,
  },
  'no-evidence': { indicator: text('Mã chỉ tiêu không có số liệu.') },
  conflict: { conflict: ref('conflict') },
  quantity: { unit: text('Đơn vị.'), quantity: ref('quantity'), rows },
  bounds: {
    met: count('Số đạt, biết chắc hoặc suy ra.'),
    notMet: count('Biết chắc là không đạt.'),
    unknown: count('Chưa biết.'),
    n: count('Tổng số.'),
  },
  path: { path: ref('path') },
  rule: {
    rule: choice(Object.keys(RULES), 'Quy tắc đã quyết định.'),
    status: choice(STATUSES, 'Kết quả.'),
  },
  'last-known': { lastKnown: ref('lastKnown') },
};

/** One schema for each kind of step; `step` tells them apart. */
export const STEP_SCHEMAS: readonly JsonSchema[] = Object.entries<
  Readonly<Record<string, JsonSchema>>
>(STEPS).map(([step, fields]) => object(`Bước ${step}.`, { step: { const: step }, ...fields }));
