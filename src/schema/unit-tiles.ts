import { count, date, ledgerTable, type Row, unitCode } from './table.ts';

export const unitTilesTable = ledgerTable({
  name: 'unit-tiles',
  group: 'registry',
  label: 'Sơ đồ ô',
  description:
    'Vị trí của từng đơn vị trên sơ đồ ô: mỗi đơn vị cấp xã một ô bằng nhau, đặt gần vị trí thật; đơn vị cấp huyện chiếm một dải ô trống để ghi tên. Do `npm run tiles` xếp; không có bảng này thì trang không có sơ đồ.',
  key: ['code', 'valid_from'],
  mayBeAbsent: true,
  columns: {
    code: unitCode({
      label: 'Mã đơn vị',
      description: 'Mã của Tổng cục Thống kê.',
      references: 'units',
    }),
    valid_from: date({
      label: 'Phiên bản từ ngày',
      description: 'Ngày bắt đầu của phiên bản đơn vị ở bảng units, không phải ngày vẽ.',
    }),
    row: count({ label: 'Hàng', description: 'Hàng của ô, từ 1, đếm từ phía bắc.' }),
    col: count({ label: 'Cột', description: 'Cột của ô đầu tiên, từ 1, đếm từ phía tây.' }),
    cells: count({
      label: 'Số ô',
      description:
        'Số ô liền nhau theo chiều ngang: 1 với đơn vị cấp xã, chỗ ghi tên với cấp huyện.',
    }),
  },
});

export type UnitTileRow = Row<typeof unitTilesTable>;
