import type { PlanInfo, UnitVersion } from '../../evaluation/record/evaluation.ts';
import type { EditionReason } from '../../schema/reports.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { nbsp } from '../format/format.ts';
import { periodInline } from '../names/plan-period.ts';
import { unitInline } from '../names/unit-names.ts';
import { BRIEF } from './brief-words.ts';
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

/** "Phiếu trình (PDF, 60 kB, 2 trang)": the sheet for leaders, a file of its own. */
export const sheetWords = (size: string, pages: number): string =>
  `${BRIEF.title} (${pdfWords(size, pages)})`;

/** What an edition says of itself. */
interface EditionFacts {
  readonly number: number;
  readonly issuedOn: string;
  readonly release: { readonly id: string };
  readonly reasons: readonly EditionReason[];
}

/** When an edition was made, from which data and why: "phát hành ngày 26/11/2026 từ bản số liệu 2026-11-23; lý do: có số liệu mới". */
export const issuedWords = (edition: Omit<EditionFacts, 'number'>): string =>
  `phát hành ${onDay(edition.issuedOn)} từ bản số liệu ${edition.release.id}${becauseOf(edition.reasons)}`;

/** The same behind its number: "lần 2, phát hành ngày 26/11/2026 …". */
export const editionOrigin = (edition: EditionFacts): string =>
  `${editionWords(edition.number)}, ${issuedWords(edition)}`;

/** At the top of an edition that has been followed by another, before the link to it. */
export const supersededNotice = (newest: {
  readonly number: number;
  readonly issuedOn: string;
}): string =>
  `Đây không phải là lần phát hành mới nhất: báo cáo đã được phát hành lại ngày ${formatDate(newest.issuedOn)}.`;

/** The link to the newest edition. */
export const newestLabel = (number: number): string => `Đọc ${editionWords(number)}`;

/** In place of the link where a report has no PDF yet. */
export const NOT_DRAWN = 'chưa vẽ';

/** The files that go with an edition: its tables, and the evaluation it was made from. */
export const REPORT_TABLES = 'Các bảng của báo cáo, mỗi bảng một tệp CSV';
export const reportResults = (release: string): string =>
  `Kết quả đánh giá theo bản số liệu ${release}`;
