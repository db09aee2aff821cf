import {
  choiceOrNone,
  choicesOrNone,
  countOrMissing,
  dateOrMissing,
  id,
  ledgerTable,
  name,
  type Row,
  text,
} from './table.ts';
import { TARGET_MODES } from './targets.ts';
import { UNIT_TYPES } from './unit-type.ts';

const ROUNDINGS = {
  'round-half-up': 'làm tròn số học',
  'round-down': 'làm tròn xuống',
} as const;

/** Other readings of an ambiguous clause. `z` in a column means "as in the target". */
export const readingsTable = ledgerTable({
  name: 'readings',
  group: 'plan',
  label: 'Cách hiểu khác',
  description:
    'Cách hiểu khác của một mục tiêu khi câu chữ cho phép; trang tính kết quả theo từng cách. `z`: như ở mục tiêu.',
  key: ['target', 'reading'],
  mayBeAbsent: true,
  columns: {
    target: id({
      label: 'Mã mục tiêu',
      description: 'Mục tiêu được hiểu khác.',
      references: 'targets',
    }),
    reading: id({ label: 'Mã cách hiểu', description: 'Mã ngắn, duy nhất trong mục tiêu.' }),
    name: name({ label: 'Tên cách hiểu', description: 'Nói gọn cách hiểu.' }),
    explanation: text({
      label: 'Vì sao có thể hiểu vậy',
      description: 'Chỗ nào trong câu chữ cho phép.',
    }),
    scope_types: choicesOrNone(UNIT_TYPES, {
      label: 'Loại đơn vị',
      description: 'Phạm vi khác, hoặc `z`.',
    }),
    threshold: countOrMissing(['z'], { label: 'Mức phải đạt', description: 'Mức khác, hoặc `z`.' }),
    rounding: choiceOrNone(ROUNDINGS, {
      label: 'Làm tròn',
      description: 'Cách làm tròn khác, hoặc `z` (số nguyên nhỏ nhất thỏa mãn).',
    }),
    mode: choiceOrNone(TARGET_MODES, {
      label: 'Từng đơn vị hay tổng',
      description: 'Khác với mục tiêu, hoặc `z`.',
    }),
    closing_date: dateOrMissing(['z'], {
      label: 'Ngày chốt',
      description: 'Ngày chốt khác, hoặc `z`.',
    }),
  },
});

export type ReadingRow = Row<typeof readingsTable>;
