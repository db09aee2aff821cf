import type { IssuingBody } from '../../views/reports/report-subject.ts';
import { ILLUSTRATIVE_NOTICE } from '../names/notices.ts';

/** The body that issues the specimen of a formal report: it is made up, and each of its names says so. */
export const SPECIMEN_BODY: IssuingBody = {
  superior: '',
  name: 'Ủy ban nhân dân tỉnh (mẫu)',
  symbol: 'BC-UBND',
  place: 'Địa danh (mẫu)',
  addressees: ['Cơ quan cấp trên (mẫu)'],
  recipients: ['Như trên', 'Cơ quan phối hợp (mẫu)', 'Lưu: VT, đơn vị soạn thảo (mẫu)'],
  capacity: ['TM. ỦY BAN NHÂN DÂN (MẪU)', 'CHỦ TỊCH'],
};

/** In the band at the foot of each page of the specimen. */
export const SPECIMEN_NOTICE = `BẢN MẪU, CƠ QUAN KHÔNG CÓ THẬT. ${ILLUSTRATIVE_NOTICE}`;

/** Across each of its pages. */
export const SPECIMEN_WATERMARK = 'BẢN MẪU';

/** Below its head. */
export const SPECIMEN_TEXT =
  'Đây là bản mẫu để xem thể thức của Nghị định 30/2020/NĐ-CP, không phải văn bản của cơ quan nào: cơ quan ban hành, nơi nhận và chức vụ người ký là giả định, số liệu là số liệu minh họa. Số văn bản để trống cho văn thư; ô chữ ký số để trống, dưới chức vụ của người ký.';

/** Title of its file, before that of the report that it shows. */
export const specimenTitle = (title: string): string => `Bản mẫu thể thức văn bản: ${title}`;

/** The part of the page of reports about it. */
export const SPECIMEN = {
  heading: 'Bản mẫu theo Nghị định 30/2020/NĐ-CP',
  file: 'Xem báo cáo mẫu',
  about:
    'Nơi một cơ quan ban hành báo cáo thì báo cáo theo thể thức văn bản hành chính: quốc hiệu, số và ký hiệu, địa danh và ngày tháng, nơi nhận, ô chữ ký số. Bản mẫu có cơ quan giả định và số liệu minh họa, không thuộc các lần phát hành.',
} as const;
