import type { Evaluation, SourceInfo } from '../../evaluation/record/evaluation.ts';
import { isWebAddress } from '../../schema/addresses/web-address.ts';
import { SOURCE_KINDS } from '../../schema/sources.ts';
import { countCell } from '../format/cells.ts';
import { formatDate } from '../format/dates.ts';
import { cell, numbers, type Table, words } from '../format/table.ts';

const kindWords = ({ kind }: SourceInfo): string =>
  kind in SOURCE_KINDS ? SOURCE_KINDS[kind as keyof typeof SOURCE_KINDS] : kind;

/** Every source that a figure was taken from, linked to where it was published. */
export const sourcesTable = (evaluation: Evaluation): Table => ({
  caption: 'Nguồn của số liệu',
  columns: [
    words('Tài liệu'),
    words('Nơi công bố'),
    words('Ngày công bố'),
    words('Loại'),
    numbers('Số dòng số liệu'),
  ],
  rows: evaluation.sources.map((source) => [
    cell(source.title, isWebAddress(source.address) ? source.address : undefined),
    cell(source.publisher),
    cell(source.publishedOn === null ? 'không rõ' : formatDate(source.publishedOn)),
    cell(kindWords(source)),
    countCell(source.rows),
  ]),
  rowIds: evaluation.sources.map((source) => source.id),
});
