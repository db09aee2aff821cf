import {
  date,
  id,
  LEDGER_COLUMNS,
  optionalNonce,
  optionalText,
  type Row,
  sha256,
  type TableSchema,
} from './table.ts';

/**
 * What a release sealed: one file a release, `seals/<release>.csv`, with the rows that were new in
 * it. It stands beside the ledger and is written by commands, never by hand. The nonce keeps a row that
 * was withdrawn from being guessed; a withdrawal removes it, and the hashes stay.
 */
export const sealsTable = {
  name: 'seals',
  group: 'observations',
  label: 'Niêm phong',
  description:
    'Mỗi dòng là mã băm của một dòng đã niêm phong; do lệnh npm run release tạo ra, lệnh npm run withdraw bỏ số ngẫu nhiên của dòng bị rút.',
  key: ['key_sha256'],
  mayBeAbsent: true,
  ledger: false,
  columns: {
    table: id({ label: 'Bảng', description: 'Tên bảng.' }),
    key: optionalText({
      label: 'Khóa',
      description:
        'Các cột khóa của dòng, nối bằng " · "; trống khi dòng bị rút vì khóa nêu tên người.',
    }),
    recorded_on: date({ label: 'Ngày ghi', description: 'Ngày ghi của dòng.' }),
    nonce: optionalNonce({
      label: 'Số ngẫu nhiên',
      description: 'Để không ai đoán được dòng từ mã băm; trống khi dòng đã bị rút.',
    }),
    key_sha256: sha256({
      label: 'SHA-256 của khóa',
      description: 'Mã băm của số ngẫu nhiên, tên bảng và khóa.',
    }),
    row_sha256: sha256({
      label: 'SHA-256 của dòng',
      description: 'Mã băm của số ngẫu nhiên và dòng ở dạng chuẩn.',
    }),
    n: LEDGER_COLUMNS.n,
  },
} as const satisfies TableSchema;

export type SealRow = Row<typeof sealsTable>;
