import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { formatDate } from '../format/dates.ts';
import { formatCount } from '../format/format.ts';
import { cell, numbers, type TextTable, words } from './text-table.ts';

/** The sealed releases of a set, oldest first. */
export const releasesTable = (evaluation: Evaluation): TextTable => ({
  caption: 'Các bản số liệu đã chốt',
  columns: [
    words('Bản'),
    words('Ngày chốt'),
    words('Tên'),
    numbers('Số dòng'),
    words('SHA-256'),
    words('Ghi chú'),
  ],
  rows: evaluation.releases.map((release) => [
    cell(release.id),
    cell(formatDate(release.cutOff)),
    cell(release.title),
    cell(formatCount(release.rows)),
    cell(release.sha256),
    cell(release.note),
  ]),
  rowIds: evaluation.releases.map((release) => `ban-${release.id}`),
});
