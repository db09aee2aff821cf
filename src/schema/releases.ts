import {
  count,
  date,
  id,
  idOrNone,
  laterSha256,
  name,
  optionalText,
  type Row,
  sha256,
  type TableSchema,
} from './table.ts';

/**
 * The list of releases is about the ledger; its rows are sealed by the seal files beside it. Each names the
 * one before it, and its hash covers the hash of that one: two that are closed at once cannot both stand.
 */
export const releasesTable = {
  name: 'releases',
  group: 'observations',
  label: 'Các bản đã chốt',
  description: 'Mỗi dòng là một bản số liệu đã chốt và niêm phong bằng mã băm.',
  key: ['release'],
  mayBeAbsent: true,
  ledger: false,
  oneFile: true,
  columns: {
    release: id({ label: 'Mã bản', description: 'Ví dụ `2026-11-22`.' }),
    previous: idOrNone({
      label: 'Bản trước',
      description: 'Mã của bản chốt liền trước; `z` ở bản đầu tiên.',
    }),
    cut_off: date({
      label: 'Ngày chốt số liệu',
      description:
        'Gồm mọi dòng đã có trong kho lúc niêm phong và có ngày ghi không muộn hơn ngày này; dòng gộp sau thuộc bản tiếp theo.',
    }),
    title: name({ label: 'Tên bản', description: 'Tên ngắn.' }),
    note: optionalText({ label: 'Ghi chú', description: 'Bản này có gì mới.' }),
    rows: count({ label: 'Số dòng', description: 'Số dòng được niêm phong.' }),
    sha256: sha256({
      label: 'SHA-256',
      description:
        'Mã băm của bản trước, của mã bản, ngày chốt số liệu và mọi niêm phong của bản này.',
    }),
    former_sha256: laterSha256({
      label: 'SHA-256 dạng cũ',
      description:
        'Mã băm đã công bố của bản này trước khi niêm phong có số ngẫu nhiên; trống ở bản chốt sau đó, và khi một dòng của bản bị rút.',
    }),
  },
} as const satisfies TableSchema;

export type ReleaseRow = Row<typeof releasesTable>;
