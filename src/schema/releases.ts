import {
  count,
  date,
  id,
  name,
  optionalText,
  type Row,
  sha256,
  type TableSchema,
} from './table.ts';

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
      label: 'Ngày chốt số liệu',
      description: 'Gồm mọi dòng có ngày ghi không muộn hơn ngày này.',
    }),
    title: name({ label: 'Tên bản', description: 'Tên ngắn.' }),
    note: optionalText({ label: 'Ghi chú', description: 'Bản này có gì mới.' }),
    rows: count({ label: 'Số dòng', description: 'Số dòng được niêm phong.' }),
    sha256: sha256({ label: 'SHA-256', description: 'Mã băm của mọi dòng ở dạng chuẩn.' }),
  },
} as const satisfies TableSchema;

export type ReleaseRow = Row<typeof releasesTable>;
