import type { PlanInfo, UnitVersion } from '../../evaluation/record/evaluation.ts';
import type { EditionReason } from '../../schema/reports.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { nbsp } from '../format/format.ts';
import { type TableColumn, words } from '../format/table.ts';
import { periodInline } from '../names/plan-period.ts';
import { unitInline } from '../names/unit-names.ts';
import { HASH_LABEL } from './edition-file-words.ts';
import { becauseOf } from './edition-words.ts';

/** What a report is about: "năm 2024, huyện Lục Yên". */
export const reportAbout = (
  area: Pick<UnitVersion, 'name' | 'type'>,
  year: number | null,
  plan: PlanInfo,
): string => `${periodInline(year, plan)}, ${unitInline(area)}`;

/** A report by name: "Báo cáo năm 2024, huyện Lục Yên". */
export const reportName = (...about: Parameters<typeof reportAbout>): string =>
  `Báo cáo ${reportAbout(...about)}`;

/** An edition by number: "lần 2". */
export const editionWords = (number: number): string => nbsp('lần', number);

/** A PDF beside its link: "PDF, 310 kB, 24 trang"; `size` as readers see it. */
export const pdfWords = (size: string, pages: number): string =>
  `PDF, ${size}, ${nbsp(pages, 'trang')}`;

/**
 * When an edition was made, from which data and why: "lần 2, phát hành ngày 26/11/2026 từ bản số liệu
 * 2026-11-23; lý do: có số liệu mới".
 */
export const editionOrigin = (edition: {
  readonly number: number;
  readonly issuedOn: string;
  readonly release: { readonly id: string };
  readonly reasons: readonly EditionReason[];
}): string =>
  `${editionWords(edition.number)}, phát hành ${onDay(edition.issuedOn)} từ bản số liệu ${edition.release.id}${becauseOf(edition.reasons)}`;

/** Beside an edition that has been followed by another: "đã có lần 2". */
const supersededWords = (newest: number): string => `đã có ${editionWords(newest)}`;

/** At the top of an edition that has been followed by another, before the link to it. */
export const supersededNotice = (newest: {
  readonly number: number;
  readonly issuedOn: string;
}): string =>
  `Đây không phải là lần phát hành mới nhất: báo cáo đã được phát hành lại ngày ${formatDate(newest.issuedOn)}.`;

/** The link to the newest edition. */
export const newestLabel = (number: number): string => `Đọc ${editionWords(number)}`;

/** "Báo cáo năm 2024, mỗi dòng một lần phát hành": the caption of the list of one period. */
export const reportListCaption = (period: string): string =>
  `Báo cáo ${period.toLowerCase()}, mỗi dòng một lần phát hành`;

/** Columns of the list of reports, in the order of its cells. */
export const REPORT_LIST_COLUMNS: readonly TableColumn[] = [
  words('Địa bàn'),
  words('Lần phát hành'),
  words('Ngày phát hành'),
  words('Bản số liệu'),
  words('Lý do'),
  { ...words('Tệp để tải về, in'), wide: true },
  words(HASH_LABEL),
];

/** "lần 1 (đã có lần 2)"; `newest` is null where this edition is the newest. */
export const editionCell = (number: number, newest: number | null): string =>
  newest === null ? editionWords(number) : `${editionWords(number)} (${supersededWords(newest)})`;

/** In place of the link where a report has no PDF yet. */
export const NOT_DRAWN = 'chưa vẽ';

/** The files that go with an edition: its tables, and the evaluation it was made from. */
export const REPORT_TABLES = 'Các bảng của báo cáo, mỗi bảng một tệp CSV';
export const reportResults = (release: string): string =>
  `Kết quả đánh giá theo bản số liệu ${release}`;
