import type { Evaluation, Result } from '../../evaluation/record/evaluation.ts';
import { formatDate } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';

/** A fact about the data of a page: what, and its value. */
export interface StampItem {
  readonly label: string;
  readonly value: string;
}

/** "Bản số liệu": the release, and the rows recorded since; said to be missing where there is none. */
export const versionWords = ({ release, rowsAfterRelease }: Evaluation): string => {
  if (release === null) return 'chưa chốt bản nào';
  return rowsAfterRelease === 0
    ? release.id
    : `${release.id} và ${nbsp(formatCount(rowsAfterRelease), 'dòng')} ghi sau`;
};

/**
 * The dates of a result: the newest figure it rests on, the last day on which data were recorded,
 * the release of the data.
 */
export const resultStamp = (result: Result, evaluation: Evaluation): readonly StampItem[] => [
  {
    label: 'Số liệu đến',
    value: result.figuresTo === null ? 'chưa có số liệu' : formatDate(result.figuresTo),
  },
  { label: 'Cập nhật', value: formatDate(evaluation.asOf) },
  { label: 'Bản số liệu', value: versionWords(evaluation) },
];
