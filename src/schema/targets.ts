import { YES_NO } from './indicators.ts';
import {
  choice,
  choiceOrNone,
  choices,
  countOrMissing,
  date,
  id,
  ledgerTable,
  name,
  type Row,
  text,
  yearOrNone,
} from './table.ts';
import { UNIT_TYPES } from './unit-type.ts';

/** The ways a plan states a measurable promise (design: "What a verdict means"; R12). */
export const TARGET_KINDS = {
  share: 'tỷ lệ đơn vị đạt',
  count: 'số đơn vị đạt',
  reduction: 'giảm so với năm gốc',
  increase: 'tăng so với năm gốc',
  trend: 'giảm hoặc tăng so với năm trước',
  minimum: 'có ít nhất',
  maximum: 'không quá',
  hold: 'giữ vững kết quả đã đạt',
} as const;

export type TargetKind = keyof typeof TARGET_KINDS;

/** Whether each unit must satisfy the target on its own, or the sum over all of them. */
export const TARGET_MODES = { each: 'từng đơn vị', total: 'toàn địa bàn' } as const;

export const targetsTable = ledgerTable({
  name: 'targets',
  group: 'plan',
  label: 'Mục tiêu',
  description: 'Mỗi dòng là một mục tiêu đo được của kế hoạch, với cách hiểu mà trang này dùng.',
  key: ['target'],
  columns: {
    target: id({ label: 'Mã mục tiêu', description: 'Ví dụ `t1`; dùng trong địa chỉ trang.' }),
    clause: id({
      label: 'Điểm trong kế hoạch',
      description: 'Neo của điểm trong toàn văn, ví dụ `ii.2.1`.',
    }),
    kind: choice(TARGET_KINDS, {
      label: 'Loại mục tiêu',
      description:
        'Một trong các loại. Chiều tốt của chỉ tiêu phải hợp với loại: thấp hơn với `reduction`, `maximum`; cao hơn với `increase`, `minimum`; `trend` theo chiều tốt.',
    }),
    mode: choiceOrNone(TARGET_MODES, {
      label: 'Từng đơn vị hay tổng',
      description:
        'Với `reduction`, `increase`, `trend`: `each` hay `total`; với `minimum`, `maximum`: `total`, `each`, hoặc `z` cũng là từng đơn vị; các loại khác ghi `z`.',
    }),
    indicator: id({
      label: 'Mã chỉ tiêu',
      description: 'Chỉ tiêu dùng để đánh giá.',
      references: 'indicators',
    }),
    scope_types: choices(UNIT_TYPES, {
      label: 'Loại đơn vị trong phạm vi',
      description: 'Các loại đơn vị được tính, nối bằng dấu +.',
    }),
    threshold: countOrMissing(['z'], {
      label: 'Mức phải đạt',
      description:
        'Phần trăm (share, reduction, increase), số đơn vị (count), số ít nhất (minimum) hoặc nhiều nhất (maximum); `z` với trend, hold.',
    }),
    at_least: choice(YES_NO, {
      label: 'Có chữ "ít nhất"',
      description: 'Văn bản có viết "ít nhất" hay không.',
    }),
    baseline_year: yearOrNone({
      label: 'Năm gốc',
      description: 'Với `reduction`, `increase` và `hold`; loại khác ghi `z`.',
    }),
    due_date: date({ label: 'Hạn theo kế hoạch', description: 'Ngày kế hoạch hẹn.' }),
    closing_date: date({
      label: 'Ngày chốt',
      description:
        'Ngày cuối cùng còn đánh giá được; bằng hạn, hoặc sớm hơn nếu cấp hành chính chấm dứt trước.',
    }),
    closing_reason: text({ label: 'Vì sao chốt ngày đó', description: 'Lý do, bằng lời.' }),
    short_name: name({ label: 'Tên ngắn', description: 'Lời hứa nói gọn, dùng làm tiêu đề.' }),
    statement: text({ label: 'Nguyên văn', description: 'Câu trong kế hoạch, nguyên văn.' }),
    reading: text({ label: 'Cách hiểu', description: 'Trang này hiểu câu đó thế nào.' }),
  },
});

export type TargetRow = Row<typeof targetsTable>;
