import { PERIOD } from './period-columns.ts';
import { choice, count, countOrMissing, id, ledgerTable, type Row, unitCode } from './table.ts';

const QUALIFIERS = { exact: 'đúng', 'at-least': 'ít nhất' } as const;

export const aggregatesTable = ledgerTable({
  name: 'aggregates',
  group: 'observations',
  label: 'Số liệu tổng hợp',
  description: 'Mỗi dòng là một câu của một nguồn dạng "99 trên 150 xã đạt".',
  key: ['indicator', 'area_code', 'period_start', 'period_end', 'source'],
  mayBeAbsent: true,
  columns: {
    indicator: id({
      label: 'Mã chỉ tiêu',
      description: 'Chỉ tiêu kiểu đạt / không đạt.',
      references: 'indicators',
    }),
    area_code: unitCode({
      label: 'Mã địa bàn',
      description: 'Tỉnh hoặc huyện mà câu đó nói tới.',
      references: 'units',
    }),
    ...PERIOD,
    met: count({ label: 'Số đơn vị đạt', description: 'Số đơn vị đạt theo nguồn.' }),
    total: countOrMissing(['x'], {
      label: 'Tổng số đơn vị',
      description: 'Tổng số theo nguồn; `x` nếu nguồn không nêu.',
    }),
    qualifier: choice(QUALIFIERS, {
      label: 'Đúng hay ít nhất',
      description: '`at-least` nếu nguồn viết "trên", "ít nhất".',
    }),
    source: id({ label: 'Mã nguồn', description: 'Nguồn của câu này.', references: 'sources' }),
  },
});

export type AggregateRow = Row<typeof aggregatesTable>;
