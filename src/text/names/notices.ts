import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { formatDate } from '../format/dates.ts';

/** Stands on every page, chart and PDF page of a set that is not `published`. */
export const ILLUSTRATIVE_NOTICE = 'SỐ LIỆU MINH HỌA – KHÔNG PHẢI SỐ LIỆU THẬT';

/** What the place is called that has the notice on every page, for readers who go from part to part. */
export const NOTICE_NAME = 'Lưu ý về số liệu';

/** Head of the column that says so in the rows of a file. */
export const NOTICE_COLUMN = 'Lưu ý';

/** The same as a sentence, for readers who do not see the drawing. */
export const ILLUSTRATIVE_SENTENCE = 'Số liệu minh họa, không phải số liệu thật.';

/**
 * Title block of a report that no body issues as a formal one. It says what the paper is and not who publishes it,
 * so that it holds of an official site as well.
 */
export const REPORT_NOTICE = 'Tổng hợp số liệu – không phải văn bản hành chính';

/** The same above a list of reports: of those it is true of; null where all are formal. */
export const reportsNotice = (
  reports: readonly { readonly isFormal: boolean }[],
): string | null => {
  if (!reports.some(({ isFormal }) => isFormal)) return REPORT_NOTICE;
  return reports.every(({ isFormal }) => isFormal)
    ? null
    : 'Báo cáo không do cơ quan nào ban hành là tổng hợp số liệu, không phải văn bản hành chính';
};

/** Characters of a hash that are enough to tell two releases apart by eye. */
export const SHORT_HASH = 12;

/** The name of the site: "Kế hoạch 272 · Theo dõi công khai". */
export const siteName = ({ plan }: Pick<Evaluation, 'plan'>): string =>
  `${plan.shortTitle} · Theo dõi công khai`;

/**
 * Which data a page was made from: "Số liệu ghi đến 22/11/2026 · Bản số liệu 2026-11-22 · SHA-256
 * …", and that rows were added since the release if there are any. Without a release it says so.
 */
export const dataStamp = (evaluation: Evaluation): string => {
  const { release, rowsAfterRelease } = evaluation;
  const parts = [`Số liệu ghi đến ${formatDate(evaluation.asOf)}`];
  if (release === null) {
    parts.push('chưa chốt bản số liệu');
  } else {
    parts.push(`Bản số liệu ${release.id}`, `SHA-256 ${release.sha256.slice(0, SHORT_HASH)}…`);
    if (rowsAfterRelease > 0) parts.push(`${rowsAfterRelease} dòng ghi sau bản này`);
  }
  return parts.join(' · ');
};
