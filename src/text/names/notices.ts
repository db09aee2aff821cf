import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { formatDate } from '../format/dates.ts';

/** Stands on every page, chart and PDF page of a set that is not `published`. */
export const ILLUSTRATIVE_NOTICE = 'SỐ LIỆU MINH HỌA – KHÔNG PHẢI SỐ LIỆU THẬT';

/** Title block of a report whose publisher is not the issuing body. */
export const REPORT_NOTICE = 'Tổng hợp số liệu – không phải văn bản hành chính';

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
