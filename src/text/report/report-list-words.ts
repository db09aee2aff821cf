import type { PlanInfo, UnitVersion } from '../../evaluation/record/evaluation.ts';
import { nbsp } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import { periodInline, planPeriod } from '../names/plan-period.ts';
import { unitInline } from '../names/unit-names.ts';
import { HASH_LABEL, VERIFY_FILE } from './edition-file-words.ts';
import { editionWords } from './report-words.ts';

/** The page of all reports, in links to it. */
export const REPORTS = 'Báo cáo';

/** What the matrix of reports shows. */
export const MATRIX_CAPTION = 'Lần phát hành mới nhất của mỗi báo cáo';

/** The heads of its rows. */
export const MATRIX_AREA = 'Địa bàn';

/** In a cell, the link to the page of a report and the one to its file. */
export const READ_REPORT = 'Đọc';
export const PDF_LABEL = 'PDF';

/** In a cell of which no report was issued. */
export const NO_REPORT = 'chưa phát hành';

/** Size and pages behind {@link PDF_LABEL}: ", 310 kB, 24 trang"; `size` as readers see it. */
export const pdfSizeWords = (size: string, pages: number): string =>
  `, ${size}, ${nbsp(pages, 'trang')}`;

/** A period as the head of a column: "2024", "2021-2025". */
export const periodLabel = (year: number | null, plan: PlanInfo): string =>
  year === null ? planPeriod(plan) : String(year);

/** A period where it stands alone: "Năm 2024", "Giai đoạn 2021-2025". */
export const periodTitle = (year: number | null, plan: PlanInfo): string =>
  upperFirst(periodInline(year, plan));

/** The page of the reports of a period: "Báo cáo năm 2024, từng địa bàn". */
export const periodReports = (year: number | null, plan: PlanInfo): string =>
  `Báo cáo ${periodInline(year, plan)}, từng địa bàn`;

/** The page of the reports of an area: "Báo cáo của huyện Lục Yên, từng kỳ". */
export const areaReports = (area: Pick<UnitVersion, 'name' | 'type'>): string =>
  `Báo cáo của ${unitInline(area)}, từng kỳ`;

/** Above the reports of a period or an area. */
export const GROUP_LEAD =
  'Lần phát hành mới nhất của mỗi báo cáo. Lần cũ vẫn ở nguyên địa chỉ và không đổi.';

/** The link to the page with every edition of a report. */
export const allEditions = (count: number): string =>
  `Cả ${nbsp(count, 'lần')} phát hành, lý do, mã SHA-256`;

/** On the page of one report: that its address stays. */
export const LASTING_LEAD =
  'Địa chỉ của trang này không đổi: có lần phát hành mới thì lần ấy đứng đầu danh sách dưới đây.';

/** The link to the newest edition and to one that another has followed: "Đọc lần 2 (mới nhất)", "Đọc lần 1 (đã có lần 2)". */
export const editionLink = (number: number, newest: number | null): string =>
  `${READ_REPORT} ${editionWords(number)} (${newest === null ? 'mới nhất' : `đã có ${editionWords(newest)}`})`;

/** Below a list of editions: what the hashes are for. */
export const HASH_NOTE = `Dưới mỗi lần phát hành là ${HASH_LABEL.charAt(0).toLowerCase()}${HASH_LABEL.slice(1)}. ${VERIFY_FILE}`;
