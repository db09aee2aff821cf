import { PERIOD } from './period-columns.ts';
import { choiceOrNone, id, ledgerTable, observedValue, type Row, unitCode } from './table.ts';

export const FLAGS = {
  p: 'sơ bộ',
  e: 'ước tính',
  b: 'đứt chuỗi',
} as const;

export const valuesTable = ledgerTable({
  name: 'values',
  group: 'observations',
  label: 'Số liệu theo đơn vị',
  description: 'Mỗi dòng là giá trị của một chỉ tiêu ở một đơn vị, theo một nguồn.',
  key: ['indicator', 'unit_code', 'period_start', 'period_end', 'source'],
  mayBeAbsent: true,
  columns: {
    indicator: id({
      label: 'Mã chỉ tiêu',
      description: 'Như trong bảng chỉ tiêu.',
      references: 'indicators',
    }),
    unit_code: unitCode({
      label: 'Mã đơn vị',
      description: 'Mã của đơn vị tồn tại ở ngày period_start.',
      references: 'units',
    }),
    ...PERIOD,
    value: observedValue({
      label: 'Giá trị',
      description:
        '`dat` / `khong-dat`, hoặc số đếm; không có thì `x`, không áp dụng thì `z`, không được công bố thì `c`.',
    }),
    flag: choiceOrNone(FLAGS, {
      label: 'Cờ',
      description: '`p` sơ bộ, `e` ước tính, `b` đứt chuỗi, `z` không có gì.',
    }),
    source: id({ label: 'Mã nguồn', description: 'Nguồn của số liệu.', references: 'sources' }),
  },
});

export type ValueRow = Row<typeof valuesTable>;
