import { MISSING_WORDS } from '../format/missing-words.ts';

/** What the form of a figure says; in braces what is filled in. `figure-lines.ts` chooses among them. */
export const FIGURE_WORDS = {
  // The days that a typed period stands for; the last where it is of a state on a day that the source does not tell.
  oneDay: '{day}.',
  manyDays: 'Từ {from} đến hết {to}.',
  someDay: 'Nguồn không nêu ngày: kết quả là của một ngày nào đó trong khoảng này.',

  // Days that are still to come.
  dayToCome: '{day} chưa tới; hôm nay là {today}.',
  publishedToCome: 'Ngày công bố không thể sau hôm nay, {today}.',

  // Units: what stands below a name in the list, which unit a code means on a day, what was found.
  unitList: 'Đơn vị tìm thấy',
  unitCode: 'mã {code}',
  formerUnit: 'mã {code}, có từ {from} đến {to}, nay không còn',
  codeOnDay: 'Mã {code} {day} là {unit}.',
  codeOffDay:
    'Đến {day} chưa có hoặc không còn mã {code}: {unit} chỉ có từ {from} đến {to}. Hãy chọn đơn vị của ngày ấy.',
  codeBeforeDay:
    'Đến {day} chưa có hoặc không còn mã {code}: {unit} chỉ có từ {from}. Hãy chọn đơn vị của ngày ấy.',
  chooseUnit: 'Chọn một đơn vị trong danh sách.',
  noneFound: 'Không có đơn vị nào như vậy.',
  unitsFound: '{count} đơn vị{when}{part}.',
  foundOnDay: 'có {day}',
  foundPart: ', hiện {count} đơn vị đầu; gõ thêm để thu hẹp',
  onlyUntil: '{unit} chỉ có đến {day}{then}.',
  onlyFrom: '{unit} chỉ có từ {day}.',
  became: ', sau đó thành {unit}',
  noneOnDay: 'Vào {day} không có đơn vị nào như vậy; dưới đây là của thời gian khác.',

  // What is still to be filled in: all of it, and by its field.
  stillMissing: 'Còn phải điền: {fields}.',
  fillIn: 'Chưa có {field}.',
  'field:indicator': 'chỉ tiêu',
  'field:period': 'thời gian',
  'field:unit': 'đơn vị',
  'field:value': 'số liệu',
  'field:source': 'nguồn',
  'field:title': 'tên tài liệu',
  'field:publisher': 'nơi công bố',
  'field:published_on': 'ngày công bố',
  'field:kind': 'loại nguồn',

  // What is asked for as the figure, by the form it takes; `{measure}` is the unit of measure ("xã").
  'hint:none': 'Chọn chỉ tiêu và đơn vị trước.',
  'hint:pass': 'Nguồn nói {unit} đạt hay không đạt.',
  'hint:count':
    'Số nguyên, đơn vị tính: {measure}. Số 0 là không có {measure} nào; nguồn không nêu số thì chọn ở dưới.',
  'hint:statement': 'Nguồn nói ở {unit} có bao nhiêu {measure} đạt.',
  metLabel: 'Số {measure} đạt',
  totalLabel: 'Trên tổng số {measure}, nếu nguồn nêu',

  // The figure in a line.
  'value:x': MISSING_WORDS.x,
  'value:z': MISSING_WORDS.z,
  'value:c': MISSING_WORDS.c,
  'value:dat': 'đạt',
  'value:khong-dat': 'không đạt',
  met: '{value} {measure} đạt',
  metOf: '{value} trên {total} {measure} đạt',
  atLeast: 'ít nhất {statement}',
} as const;
