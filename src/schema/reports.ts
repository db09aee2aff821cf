import {
  count,
  date,
  id,
  laterText,
  optionalText,
  type Row,
  type TableSchema,
  unitCode,
} from './table.ts';

/** Stands for the plan's whole period in the column `period`; no spreadsheet takes it for a date. */
export const WHOLE_PERIOD = 'ca-giai-doan';

export const reportsTable = {
  name: 'reports',
  group: 'observations',
  label: 'Báo cáo đã phát hành',
  description:
    'Mỗi dòng là một lần phát hành của một báo cáo, từ một bản số liệu đã chốt; do lệnh npm run editions ghi. Lần đã ghi thì được dựng lại nguyên như cũ, dù sau đó có đính chính.',
  key: ['area_code', 'period', 'edition'],
  mayBeAbsent: true,
  ledger: false,
  oneFile: true,
  columns: {
    area_code: unitCode({
      label: 'Mã địa bàn',
      description: 'Địa bàn của kế hoạch, hoặc một huyện, thị xã, thành phố thuộc địa bàn đó.',
      references: 'units',
    }),
    period: id({
      label: 'Kỳ báo cáo',
      description: `Một năm của kế hoạch, ví dụ \`2024\`; hoặc \`${WHOLE_PERIOD}\` cho cả giai đoạn của kế hoạch.`,
    }),
    edition: count({
      label: 'Lần phát hành',
      description: 'Đếm từ 1 trong các lần phát hành của cùng địa bàn và kỳ.',
    }),
    release: id({
      label: 'Mã bản',
      description: 'Bản số liệu đã chốt mà báo cáo được lập từ đó.',
      references: 'releases',
    }),
    issued_on: date({
      label: 'Ngày phát hành',
      description:
        'Không trước ngày chốt số liệu của bản ấy và sau ngày cuối của kỳ: báo cáo một năm phát hành từ năm sau; báo cáo cả giai đoạn khi giai đoạn đã hết hoặc mọi mục tiêu đã chốt.',
    }),
    note: optionalText({ label: 'Ghi chú', description: 'Vì sao có lần phát hành này.' }),
    site_address: laterText({
      label: 'Địa chỉ trang khi phát hành',
      description:
        'Địa chỉ của trang in trong báo cáo, để dựng lại được đúng như cũ khi trang đổi địa chỉ; trống thì theo bảng kế hoạch.',
    }),
  },
} as const satisfies TableSchema;

export type ReportRow = Row<typeof reportsTable>;
