import { choice, ledgerTable, name, unitCode } from './table.ts';

const ALIAS_KINDS = {
  usual: 'tên thường dùng',
  full: 'tên viết đầy đủ',
  variant: 'cách viết khác',
} as const;

export const unitAliasesTable = ledgerTable({
  name: 'unit-aliases',
  group: 'registry',
  label: 'Tên khác của đơn vị',
  description: 'Cách viết khác của tên đơn vị, để tìm kiếm; không dùng để nối bảng.',
  key: ['code', 'alias'],
  mayBeAbsent: true,
  columns: {
    code: unitCode({
      label: 'Mã đơn vị',
      description: 'Mã của Tổng cục Thống kê.',
      references: 'units',
    }),
    alias: name({ label: 'Tên khác', description: 'Cách viết khác, không kèm loại đơn vị.' }),
    kind: choice(ALIAS_KINDS, { label: 'Loại tên', description: 'Vì sao có tên này.' }),
  },
});
