import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { countCell, dateCell } from '../format/cells.ts';
import { cell, numbers, type Table, words } from '../format/table.ts';

/** The sealed releases of a set, oldest first; what was withdrawn of them where it is told. */
export const releasesTable = (evaluation: Evaluation): Table => {
  const counts = evaluation.releases.map(({ withdrawn }) => withdrawn);
  const isTold = counts.some((count) => count !== null);
  return {
    caption: 'Các bản số liệu đã chốt',
    columns: [
      words('Bản'),
      words('Ngày chốt số liệu'),
      words('Tên'),
      numbers('Số dòng'),
      ...(isTold ? [numbers('Đã rút')] : []),
      words('SHA-256'),
      words('Ghi chú'),
    ],
    rows: evaluation.releases.map((release) => [
      cell(release.id),
      dateCell(release.cutOff),
      cell(release.title),
      countCell(release.rows),
      ...(isTold ? [countCell(release.withdrawn ?? 0)] : []),
      cell(release.sha256),
      cell(release.note),
    ]),
    rowIds: evaluation.releases.map((release) => `ban-${release.id}`),
  };
};
