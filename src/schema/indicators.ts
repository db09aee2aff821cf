import {
  choice,
  choiceOrNone,
  id,
  laterChoice,
  ledgerTable,
  monthDayOrNone,
  name,
  type Row,
  text,
} from './table.ts';
import { LEVELS } from './unit-type.ts';

export const VALUE_TYPES = { pass: 'đạt / không đạt', count: 'số đếm' } as const;

/** A stock is dated; a flow is counted over a period. */
const TIMINGS = { stock: 'thời điểm', flow: 'thời kỳ' } as const;

export const YES_NO = { yes: 'có', no: 'không' } as const;

const BETTER = { lower: 'thấp hơn là tốt hơn', higher: 'cao hơn là tốt hơn' } as const;

export const indicatorsTable = ledgerTable({
  name: 'indicators',
  group: 'plan',
  label: 'Chỉ tiêu đo',
  description: 'Những gì được đo: đơn vị tính, cấp, số thời điểm hay thời kỳ, ai nắm số liệu.',
  key: ['indicator'],
  columns: {
    indicator: id({ label: 'Mã chỉ tiêu', description: 'Chữ thường không dấu, nối bằng dấu -.' }),
    name: name({ label: 'Tên chỉ tiêu', description: 'Tên đầy đủ, dùng trong bảng và báo cáo.' }),
    definition: text({ label: 'Cách hiểu', description: 'Chỉ tiêu đo cái gì, theo văn bản nào.' }),
    unit_of_measure: text({
      label: 'Đơn vị tính',
      description: 'Ví dụ "xã", "vụ", "đơn vị cấp huyện".',
    }),
    level: choice(LEVELS, {
      label: 'Cấp',
      description:
        'Cấp hành chính thấp nhất có số của riêng mình; số của cấp trên ghi được cùng chỉ tiêu.',
    }),
    value_type: choice(VALUE_TYPES, {
      label: 'Kiểu giá trị',
      description: '`pass`: từng đơn vị đạt hay không; `count`: số đếm.',
    }),
    timing: choice(TIMINGS, {
      label: 'Thời điểm hay thời kỳ',
      description: '`stock`: số tại một ngày; `flow`: số trong một khoảng.',
    }),
    lasting: choice(YES_NO, {
      label: 'Giữ đến khi bị thu hồi',
      description:
        '`yes` nếu kết quả một lần có giá trị đến khi bị thu hồi (công nhận); `no` nếu chỉ có giá trị ở ngày của nó.',
    }),
    year_start: monthDayOrNone({
      label: 'Ngày đầu năm thống kê',
      description:
        'MM-DD. `12-15`: năm Y tính từ 15/12 năm trước đến 14/12 năm Y; `01-01`: năm dương lịch; `z` với số thời điểm.',
    }),
    better: choiceOrNone(BETTER, {
      label: 'Chiều tốt',
      description: '`z` với chỉ tiêu đạt / không đạt.',
    }),
    additive: laterChoice(YES_NO, 'yes', {
      label: 'Cộng được',
      description:
        '`yes`: số của địa bàn bằng tổng số của các đơn vị; `no`: địa bàn có thể có thêm phần không thuộc đơn vị nào.',
    }),
    holder: text({
      label: 'Cơ quan nắm số liệu',
      description: 'Nơi có số liệu này, để biết hỏi ai.',
    }),
  },
});

export type IndicatorRow = Row<typeof indicatorsTable>;
