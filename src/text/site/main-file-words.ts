import type { TableName } from '../../schema/index.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';

/** A file that most readers come for. */
export interface MainFileWords {
  readonly heading: string;
  /** What a row is, in a sentence. */
  readonly note: string;
  /** Columns that are shown of its first rows. */
  readonly shown: readonly string[];
  /** The column of which the days are told, and how: of its first and its last day. */
  readonly dated: string;
  readonly days: (first: string, last: string) => string;
}

const fromTo = (first: string, last: string): string =>
  first === last ? onDay(first) : `từ ${formatDate(first)} đến ${formatDate(last)}`;

/** The three files that stand first on the page of data, by their tables. */
export const MAIN_FILES: Readonly<
  Record<'ket-qua' | Extract<TableName, 'values' | 'sources'>, MainFileWords>
> = {
  'ket-qua': {
    heading: 'Kết quả',
    note: 'Mỗi dòng một mục tiêu ở một năm hoặc ở thời điểm chốt: kết luận, số đạt, chưa biết, phải đạt.',
    shown: ['target', 'words', 'met', 'unknown'],
    dated: 'figures_to',
    days: (_, last) => `số liệu mới nhất ${onDay(last)}`,
  },
  values: {
    heading: 'Số liệu đã công bố',
    note: 'Mỗi dòng một con số của một đơn vị, với kỳ, nguồn và ngày ghi. Số chỉ có tổng thì ở bảng số liệu tổng hợp.',
    shown: ['indicator', 'period_end', 'value'],
    dated: 'period_end',
    days: (first, last) => `kỳ kết thúc ${fromTo(first, last)}`,
  },
  sources: {
    heading: 'Nguồn',
    note: 'Mỗi dòng một tài liệu đã công bố mà số liệu lấy từ đó.',
    shown: ['title', 'published_on'],
    dated: 'published_on',
    days: (first, last) => `công bố ${fromTo(first, last)}`,
  },
};

/** "89 dòng, kỳ kết thúc từ 31/12/2019 đến 30/6/2025"; without days where the file has none. */
export const fileFacts = (
  rows: number,
  { days }: Pick<MainFileWords, 'days'>,
  first: string | undefined,
  last: string | undefined,
): string => {
  const count = nbsp(formatCount(rows), 'dòng');
  return first === undefined || last === undefined ? count : `${count}, ${days(first, last)}`;
};

/** Above the first rows of a file. */
export const previewCaption = (heading: string): string => `${heading}: vài dòng đầu, vài cột`;
