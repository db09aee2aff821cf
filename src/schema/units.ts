import {
  choice,
  date,
  degreesOrMissing,
  ledgerTable,
  name,
  type Row,
  unitCode,
  unitCodeOrNone,
} from './table.ts';
import { UNIT_TYPES } from './unit-type.ts';

export const unitsTable = ledgerTable({
  name: 'units',
  group: 'registry',
  label: 'Đơn vị hành chính',
  description:
    'Mỗi dòng là một phiên bản của một đơn vị, có hiệu lực từ ngày ghi ở cột valid_from cho đến khi một dòng của unit-changes kết thúc nó. Mã có thể được dùng lại, tên có thể trùng: chỉ nối bảng theo mã và ngày.',
  key: ['code', 'valid_from'],
  columns: {
    code: unitCode({
      label: 'Mã đơn vị',
      description: 'Mã của Tổng cục Thống kê: 2 chữ số (tỉnh), 3 (huyện), 5 (xã); giữ số 0 ở đầu.',
    }),
    valid_from: date({
      label: 'Có hiệu lực từ',
      description:
        'Ngày phiên bản này bắt đầu. Ngày mở sổ của kho dữ liệu không phải là ngày thành lập đơn vị.',
    }),
    name: name({
      label: 'Tên',
      description:
        'Tên theo danh mục của Tổng cục Thống kê, không kèm loại: "Lục Yên", không phải "huyện Lục Yên".',
    }),
    type: choice(UNIT_TYPES, { label: 'Loại đơn vị', description: 'Loại đơn vị hành chính.' }),
    parent_code: unitCodeOrNone({
      label: 'Mã đơn vị cấp trên',
      description: 'Đơn vị cấp trên trực tiếp trong cùng thời gian; `z` ở đơn vị cao nhất.',
    }),
    latitude: degreesOrMissing({
      label: 'Vĩ độ',
      description: 'Vĩ độ tâm hình học, độ thập phân; `x` nếu không biết.',
    }),
    longitude: degreesOrMissing({
      label: 'Kinh độ',
      description: 'Kinh độ tâm hình học, độ thập phân; `x` nếu không biết.',
    }),
  },
});

export type UnitRow = Row<typeof unitsTable>;
