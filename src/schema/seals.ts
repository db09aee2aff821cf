import { date, id, type Row, sha256, type TableSchema, text } from './table.ts';

/**
 * What a release sealed: one file a release, `seals/<release>.csv`, with the rows that were new in
 * it. It stands beside the ledger and is written by the release command, never by hand.
 */
export const sealsTable = {
  name: 'seals',
  group: 'observations',
  label: 'Niêm phong',
  description: 'Mỗi dòng là mã băm của một dòng đã niêm phong; do lệnh npm run release tạo ra.',
  key: ['table', 'key', 'recorded_on'],
  mayBeAbsent: true,
  ledger: false,
  columns: {
    table: id({ label: 'Bảng', description: 'Tên bảng.' }),
    key: text({ label: 'Khóa', description: 'Các cột khóa của dòng, nối bằng " · ".' }),
    recorded_on: date({ label: 'Ngày ghi', description: 'Ngày ghi của dòng.' }),
    sha256: sha256({ label: 'SHA-256', description: 'Mã băm của dòng ở dạng chuẩn.' }),
  },
} as const satisfies TableSchema;

export type SealRow = Row<typeof sealsTable>;
