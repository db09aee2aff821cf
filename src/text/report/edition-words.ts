import { EDITION_REASONS, type EditionReason } from '../../schema/reports.ts';
import type { Edition } from '../../views/reports/report-subject.ts';
import { onDay } from '../format/dates.ts';
import { nbsp } from '../format/format.ts';

/** "có số liệu mới, số liệu được đính chính": why there is an edition; empty where none was listed. */
export const reasonWords = (reasons: readonly EditionReason[]): string =>
  reasons.map((one) => EDITION_REASONS[one]).join(', ');

/** The same behind what an edition is: "; lý do: có số liệu mới". */
export const becauseOf = (reasons: readonly EditionReason[]): string =>
  reasons.length === 0 ? '' : `; lý do: ${reasonWords(reasons)}`;

/** "Bản phát hành lần 2, ngày 05/01/2026", or that the report is none. */
export const editionLabel = (edition: Edition | null): string =>
  edition === null
    ? 'Bản xem trước, chưa có trong danh sách các lần phát hành'
    : `Bản phát hành ${nbsp('lần', edition.number)}, ${onDay(edition.issuedOn)}${becauseOf(edition.reasons)}`;

/** Who published the site from which a report was issued. */
export const publishedBy = (publisher: string): string => `Nơi công bố: ${publisher}`;

/** What stands above the changes since the edition before; empty where there is none. */
export const editionIntro = (edition: Edition | null): string => {
  if (edition === null || edition.previous === null) return '';
  const before = nbsp('lần', edition.previous.number);
  const why =
    edition.reasons.length === 0 ? '' : ` Lý do phát hành lại: ${reasonWords(edition.reasons)}.`;
  return `Phần này nêu những gì thay đổi so với báo cáo phát hành ${before}: số liệu được đính chính, số liệu mới được ghi và kết luận thay đổi. Báo cáo ${before} được giữ nguyên.${why}`;
};

/** That the figures which changed moved no verdict that the report tells of. */
export const NO_VERDICT_CHANGED =
  'Các thay đổi về số liệu không làm thay đổi kết luận nào của kỳ báo cáo.';
