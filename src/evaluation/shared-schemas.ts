import { LEVELS, UNIT_TYPES } from '../schema/unit-type.ts';
import { STATUSES } from './evaluation.ts';
import { array, choice, integer, type JsonSchema, text } from './json-schema.ts';

/** Pieces that the schemas of `evaluation.json` share. */

export const unitRef = text('Phiên bản của một đơn vị: <mã>@<ngày bắt đầu>.');
export const rowRef = text('Dòng số liệu: <tệp dưới thư mục data>:<số dòng>.');
export const rowRefs = (description: string): JsonSchema => array(rowRef, description);
export const status = choice(STATUSES, 'Kết quả.');
export const evidence = choice(
  ['unit', 'aggregate', 'inference'],
  'Số liệu từng đơn vị, số liệu tổng hợp của nguồn, hay suy ra.',
);
export const types = array(
  choice(Object.keys(UNIT_TYPES), 'Loại đơn vị.'),
  'Các loại đơn vị được tính.',
);
export const level = choice(Object.keys(LEVELS), 'Cấp hành chính.');
export const year = integer('Năm.');
