import { IDENTITY_PATTERN } from '../../dataset/ledger/row-identity.ts';
import { LEVELS, UNIT_TYPES } from '../../schema/unit-type.ts';
import { STATUSES } from './evaluation.ts';
import { array, choice, integer, type JsonSchema, text } from './json-schema.ts';

/** Pieces that the schemas of `evaluation.json` share. */

/** Reference to a version of a unit. */
export const unitRef = text('Phiên bản của một đơn vị: <mã>@<ngày bắt đầu>.');
/** Reference to an input row. */
export const rowRef: JsonSchema = {
  ...text(
    'Dòng số liệu theo nội dung của nó: <bảng>: <các cột khóa, nối bằng " · "> @<ngày ghi>; thêm #2, #3 nếu là dòng thứ hai, thứ ba của khóa trong ngày ấy.',
  ),
  pattern: IDENTITY_PATTERN,
};
/** References to input rows. */
export const rowRefs = (description: string): JsonSchema => array(rowRef, description);
/** A verdict. */
export const status = choice(STATUSES, 'Kết quả.');
/** What a figure rests on. */
export const evidence = choice(
  ['unit', 'aggregate', 'inference'],
  'Số liệu từng đơn vị, số liệu tổng hợp của nguồn, hay suy ra.',
);
/** Types of units counted. */
export const types = array(
  choice(Object.keys(UNIT_TYPES), 'Loại đơn vị.'),
  'Các loại đơn vị được tính.',
);
/** A level of administration. */
export const level = choice(Object.keys(LEVELS), 'Cấp hành chính.');
/** A year. */
export const year = integer('Năm.');
