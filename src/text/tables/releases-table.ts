import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { countCell, dateCell } from '../format/cells.ts';
import { cell, numbers, type Table, words } from '../format/table.ts';

/** The sealed releases of a set, oldest first. */
export const releasesTable = (evaluation: Evaluation): Table => ({
  caption: 'Các bản số liệu đã chốt',
  columns: [
    words('Bản'),
    words('Ngày chốt số liệu'),
    words('Tên'),
    numbers('Số dòng'),
    numbers('Đã rút'),
    words('SHA-256'),
    words('Ghi chú'),
  ],
  rows: evaluation.releases.map((release) => [
    cell(release.id),
    dateCell(release.cutOff),
    cell(release.title),
    countCell(release.rows),
    countCell(release.withdrawn),
    cell(release.sha256),
    cell(release.note),
  ]),
  rowIds: evaluation.releases.map((release) => `ban-${release.id}`),
});
