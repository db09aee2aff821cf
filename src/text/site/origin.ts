import type { Evaluation, SourceInfo } from '../../evaluation/record/evaluation.ts';
import { formatDate } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { joined } from '../format/joined.ts';
import { publisherName } from '../names/data-names.ts';
import { LICENCE } from '../names/licence.ts';
import { versionWords } from '../verdict/data-stamp.ts';

/** That no source was found, where sources are named. */
export const NO_SOURCE_FOUND = 'Chưa tìm thấy nguồn công bố nào có số liệu dùng được.';

/** More publishers than these are counted. */
const NAMED_PUBLISHERS = 3;

/** "Nguồn: 5 tài liệu đã công bố, của Báo A, Báo B và 2 nơi khác." Of made-up figures there is no document. */
export const sourcesWords = (
  sources: readonly SourceInfo[],
  { illustrative }: Pick<Evaluation, 'illustrative'>,
): string => {
  if (illustrative) return 'Nguồn: chương trình tạo số liệu minh họa, không phải tài liệu nào.';
  if (sources.length === 0) return NO_SOURCE_FOUND;
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const others = publishers.length - NAMED_PUBLISHERS;
  const named = [
    ...publishers.slice(0, NAMED_PUBLISHERS),
    ...(others > 0 ? [nbsp(formatCount(others), 'nơi khác')] : []),
  ];
  return `Nguồn: ${nbsp(formatCount(sources.length), 'tài liệu đã công bố')}, của ${joined(named)}.`;
};

/** Who put figures together, which ones, and how they may be used: "Tổng hợp và đánh giá: …, giấy phép CC BY 4.0." */
export const madeByWords = (
  evaluation: Evaluation,
  publisher: { readonly publisher: string },
): string => {
  const { release, asOf } = evaluation;
  const version =
    release === null ? 'chưa chốt bản nào' : `bản số liệu ${versionWords(evaluation)}`;
  return `Tổng hợp và đánh giá: ${publisherName(evaluation, publisher)}, số liệu ghi đến ${formatDate(asOf)}, ${version}, giấy phép ${nbsp(...LICENCE.id.split('-'))}.`;
};
