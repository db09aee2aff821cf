import {
  choice,
  choiceOrNone,
  count,
  countOrMissing,
  date,
  dateOrMissing,
  id,
  ledgerTable,
  measure,
  optionalText,
  type Row,
  sha256,
  type TableSchema,
  text,
  unitCode,
} from './table.ts';

/** Words for a judgement in the `value` column. */
export const PASS_WORDS = { dat: 'đạt', 'khong-dat': 'không đạt' } as const;

export const FLAGS = {
  p: 'sơ bộ',
  e: 'ước tính',
  b: 'đứt chuỗi',
} as const;

const PERIOD = {
  period_start: date({
    label: 'Từ ngày',
    description:
      'Ngày đầu của kỳ. Số thời điểm: bằng period_end; nếu nguồn chỉ cho biết kết quả có trong một khoảng, ghi ngày sớm nhất có thể.',
  }),
  period_end: date({
    label: 'Đến ngày',
    description:
      'Ngày cuối của kỳ, hoặc ngày của số thời điểm; nếu chỉ biết khoảng, ghi ngày muộn nhất có thể.',
  }),
};

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
    value: measure({
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

export const QUALIFIERS = { exact: 'đúng', 'at-least': 'ít nhất' } as const;

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

export const PROGRESS_STATES = {
  'not-started': 'chưa thực hiện',
  'in-progress': 'đang thực hiện',
  done: 'đã thực hiện',
} as const;

export const measureProgressTable = ledgerTable({
  name: 'measure-progress',
  group: 'observations',
  label: 'Tiến độ nhiệm vụ',
  description: 'Mỗi dòng là tình trạng của một nhiệm vụ ở một ngày, theo một nguồn.',
  key: ['measure', 'date', 'source'],
  mayBeAbsent: true,
  columns: {
    measure: id({
      label: 'Mã nhiệm vụ',
      description: 'Như trong bảng nhiệm vụ.',
      references: 'measures',
    }),
    date: date({ label: 'Ngày', description: 'Ngày của tình trạng.' }),
    state: choice(PROGRESS_STATES, { label: 'Tình trạng', description: 'Tình trạng theo nguồn.' }),
    summary: text({ label: 'Tóm tắt', description: 'Đã làm gì, một hai câu.' }),
    source: id({ label: 'Mã nguồn', description: 'Nguồn.', references: 'sources' }),
  },
});

export type MeasureProgressRow = Row<typeof measureProgressTable>;

export const SOURCE_KINDS = {
  decision: 'văn bản hành chính',
  portal: 'trang thông tin của cơ quan nhà nước',
  press: 'báo chí',
  report: 'báo cáo',
  synthetic: 'số liệu minh họa do chương trình tạo ra',
} as const;

export const sourcesTable = ledgerTable({
  name: 'sources',
  group: 'observations',
  label: 'Nguồn',
  description: 'Mỗi dòng là một tài liệu đã công bố mà số liệu lấy từ đó.',
  key: ['source'],
  columns: {
    source: id({ label: 'Mã nguồn', description: 'Mã ngắn.' }),
    title: text({ label: 'Tên tài liệu', description: 'Tên bài, tên văn bản.' }),
    publisher: text({ label: 'Nơi công bố', description: 'Cơ quan hoặc tờ báo.' }),
    published_on: dateOrMissing(['x'], {
      label: 'Ngày công bố',
      description: '`x` nếu không biết.',
    }),
    kind: choice(SOURCE_KINDS, { label: 'Loại nguồn', description: 'Loại tài liệu.' }),
    address: optionalText({ label: 'Địa chỉ', description: 'Địa chỉ trên mạng nếu có.' }),
  },
});

export type SourceRow = Row<typeof sourcesTable>;

/** The list of releases is about the ledger; its rows are sealed by the seal files beside it. */
export const releasesTable = {
  name: 'releases',
  group: 'observations',
  label: 'Các bản đã chốt',
  description: 'Mỗi dòng là một bản số liệu đã chốt và niêm phong bằng mã băm.',
  key: ['release'],
  mayBeAbsent: true,
  ledger: false,
  columns: {
    release: id({ label: 'Mã bản', description: 'Ví dụ `2026-11-22`.' }),
    cut_off: date({
      label: 'Ngày chốt',
      description: 'Gồm mọi dòng có ngày ghi không muộn hơn ngày này.',
    }),
    title: text({ label: 'Tên bản', description: 'Tên ngắn.' }),
    note: optionalText({ label: 'Ghi chú', description: 'Bản này có gì mới.' }),
    rows: count({ label: 'Số dòng', description: 'Số dòng được niêm phong.' }),
    sha256: sha256({ label: 'SHA-256', description: 'Mã băm của mọi dòng ở dạng chuẩn.' }),
  },
} as const satisfies TableSchema;

export type ReleaseRow = Row<typeof releasesTable>;
