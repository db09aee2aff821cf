import { TABLES } from '../../schema/index.ts';
import type { ArchiveFile } from '../../text/site/archive-readme.ts';
import type { SourceTable } from './source-tables.ts';

/** What the readme of the archive says of its files, tables first. */
export const archiveList = (tables: readonly SourceTable[]): ArchiveFile[] => [
  ...tables.map(({ name }) => ({ path: `bang/${name}.csv`, label: TABLES[name].label })),
  { path: 'muc-tieu/*.csv', label: 'Các bảng trên trang của từng mục tiêu' },
  { path: 'tu-dien.csv', label: 'Từ điển số liệu' },
  { path: 'dinh-chinh.csv', label: 'Bảng đính chính' },
  { path: 'nguon-khac-nhau.csv', label: 'Bảng nguồn nêu khác nhau' },
  { path: 'ban-chot.json', label: 'Thay đổi giữa các bản đã chốt' },
  { path: 'evaluation.json', label: 'Kết quả đánh giá' },
  { path: 'evaluation.schema.json', label: 'Mô tả cấu trúc của kết quả đánh giá' },
  { path: 'datapackage.json', label: 'Mô tả các bảng cho máy đọc (Data Package)' },
];
