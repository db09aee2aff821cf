import type { Evaluation, PlanInfo, ReleaseInfo } from '../../evaluation/record/evaluation.ts';
import { isWhole } from '../../views/addresses/public-address.ts';
import { formatDate, inYear, onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { lowerFirst, upperFirst } from '../format/letter-case.ts';
import { numbers, type TableColumn, words } from '../format/table.ts';
import { quoted } from '../names/evidence.ts';
import { siteName } from '../names/notices.ts';
import { countOf } from '../names/scope-words.ts';
import type { AnswerParts } from '../verdict/answer.ts';

/**
 * The words that only the annual report has: headings and the prose between tables. Everything that
 * a page also says comes from the other rooms of `text`.
 */
export const COPY = {
  contents: 'Mục lục',
  watermark: 'SỐ LIỆU MINH HỌA',
  summary: 'Tổng hợp',
  targets: 'Từng mục tiêu',
  trends: 'So với năm trước',
  path: 'Diễn biến qua các năm',
  noTargets: 'Trong kỳ báo cáo, không mục tiêu nào của kế hoạch có kết quả riêng cho địa bàn này.',
  measures: 'Nhiệm vụ, giải pháp',
  unitChanges: 'Thay đổi đơn vị hành chính',
  corrections: 'Đính chính số liệu',
  unknowns: 'Số liệu chưa có và cơ quan nắm số liệu',
  annexCommunes: 'Kết quả từng xã',
  annexSources: 'Nguồn số liệu',
  annexMethod: 'Phương pháp, bản số liệu và mã băm',
  promise: 'Nội dung trong kế hoạch',
  milestones: 'Các mốc phải đạt',
  working: 'Căn cứ của kết quả',
  missing: 'Số liệu còn thiếu',
  readings: 'Cách hiểu khác',
  inferenceRules: 'Quy tắc suy ra',
  releases: 'Bản số liệu',
  recompute: 'Tính lại',
  attachedFiles:
    'Kèm theo tệp PDF này có các bảng của báo cáo dưới dạng CSV và kết quả đánh giá của địa bàn báo cáo (evaluation.json).',
  noCommunes:
    'Vào ngày xét, địa bàn này không có xã nào trong phạm vi của các mục tiêu tính theo xã.',
  noCorrections:
    'Đến ngày chốt số liệu, chưa có số liệu nào dùng để xét địa bàn này bị đính chính.',
  sinceEdition: 'Thay đổi so với lần phát hành trước',
  correctedFigures: 'Số liệu được đính chính từ lần phát hành trước',
  newFigures: 'Số liệu được ghi thêm từ lần phát hành trước, theo chỉ tiêu và năm',
  changedVerdicts: 'Kết luận thay đổi từ lần phát hành trước',
  allCorrections: 'Mọi đính chính đã ghi',
  changedFigures: 'Mọi số liệu được ghi thêm hoặc đính chính từ lần phát hành trước',
  evaluationFile: 'Kết quả đánh giá của địa bàn báo cáo mà báo cáo được lập từ đó',
  conflicts: 'Số liệu nêu khác nhau',
  contradictions: 'Dòng cùng khóa còn nói khác nhau',
  contradictionsIntro:
    'Hai dòng ghi cùng một điều theo cùng một nguồn mà nói khác nhau thì ít nhất một dòng sai. Báo cáo coi điều ấy là chưa biết và nêu đủ các dòng, cho đến khi có một dòng đính chính nêu lý do.',
  withdrawals: 'Số liệu đã rút',
  withdrawalsIntro:
    'Số liệu không được phép công bố, hoặc không có ở nguồn đã ghi, thì rút khỏi kho và không còn trong báo cáo. Bảng dưới đây ghi ngày rút, lý do và nơi quyết định; dòng ghi theo điều đã rút được để riêng, không tính vào đâu.',
  correctionsIntro:
    'Dòng cũ không bị xóa: số đính chính là một dòng mới, ghi rõ ngày và lý do. Dưới đây là mọi đính chính đã ghi đến ngày chốt số liệu, của mọi năm; từng ô trước và sau có ở trang số liệu.',
  conflictsIntro:
    'Số liệu dưới đây nêu khác nhau về cùng một điều; báo cáo nêu đủ, không lấy trung bình.',
  unknownsIntro:
    'Với mỗi mục tiêu, mục này nêu chính xác số liệu nào còn thiếu để kết luận chắc chắn và cơ quan nào nắm số liệu ấy. Thiếu số liệu là điều báo cáo này ghi nhận về việc công bố, không phải nhận xét về kết quả thực hiện.',
  communesIntro:
    'Mỗi dòng là một xã có trong danh mục đơn vị hành chính vào ngày xét; phường và thị trấn không thuộc phạm vi của các mục tiêu tính theo xã. Xã không có số liệu vẫn được nêu tên. Trong ngoặc là ngày của số liệu; nơi không phải số liệu của chính xã ấy thì ghi rõ là suy ra hay số liệu tổng hợp của nguồn.',
  sourcesIntro:
    'Số liệu của địa bàn báo cáo lấy từ các nguồn dưới đây; cột cuối là số dòng dẫn nguồn ấy trong số liệu của báo cáo này.',
  nothingMissing: 'Trong kỳ báo cáo, không kết luận nào ở các mục trên còn thiếu số liệu.',
  outOfScope: 'không thuộc phạm vi',
  statusCaption: 'Các kết quả và khi nào được dùng',
  whichTable: 'Bảng',
} as const;

/** Where the sources of the whole territory stand, whose results are shown to compare with. */
export const sourcesOfWhole = (territory: string): string =>
  `Nguồn của kết quả chung của ${territory}, nêu để so sánh, có trong phụ lục tương ứng của báo cáo ${territory}.`;

/** Of an area without any figure: why nothing is drawn. `area` as inside a sentence. */
export const noFigures = (area: string): string =>
  `Chưa năm nào có số liệu công bố của ${area} nên không có biểu đồ và bảng riêng theo năm.`;

/** "I", "II", … for the parts and annexes of a report. */
export const roman = (n: number): string =>
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][n - 1] ?? String(n);

/** Title at the top of page 1. */
export const reportTitle = (when: string): string =>
  `BÁO CÁO TỔNG HỢP SỐ LIỆU ${when.toUpperCase()}`;

/** Title for the metadata and the window, where capitals would shout. */
export const documentTitle = (plan: PlanInfo, area: string, when: string): string =>
  `Báo cáo tổng hợp số liệu ${when}, ${area} – ${plan.shortTitle}`;

/** First paragraph: which targets, of which area and time. `area` and `when` as inside a sentence. */
export const summaryIntro = (plan: PlanInfo, area: string, when: string): string =>
  `Báo cáo này tổng hợp số liệu ${when} về các mục tiêu đo được của Kế hoạch số ${plan.number} trên địa bàn ${area}.`;

/** How to read the table of verdicts. */
export const summaryGuide = (asOf: string): string =>
  `Báo cáo dựa trên số liệu ghi nhận đến ${onDay(asOf)}. Bảng dưới đây nêu kết luận và số liệu đến ngày nào; căn cứ của từng kết luận, số liệu còn thiếu và cơ quan nắm số liệu nêu ở các mục sau; kết quả từng xã, nguồn số liệu và phương pháp nêu ở các phụ lục. Điều chưa biết được ghi là chưa biết, không ước đoán.`;

/** What the words of a trend mean, and which years count for the whole period. */
export const trendsIntro = ({ periodStart }: PlanInfo): string =>
  `Kế hoạch yêu cầu kiềm chế và kéo giảm so với năm trước, không nêu mức giảm. Ít hơn năm trước là kéo giảm, bằng là kiềm chế, nhiều hơn là tăng. Kết quả của cả kỳ tính trên các năm thống kê trọn vẹn từ khi kế hoạch bắt đầu (${formatDate(periodStart)}) đến ngày chốt.`;

/** Why tasks have no verdict, and which part of the text is not available. */
export const measuresIntro = (plan: PlanInfo, when: string): string =>
  `Mục IV của kế hoạch nêu nhiệm vụ, giải pháp, không nêu mức phải đạt, nên báo cáo không kết luận đạt hay không đạt; chỉ ghi tình hình thực hiện đã công bố đến hết ${when}. Nguyên văn từng nhiệm vụ ở toàn văn kế hoạch và ở mục Nhiệm vụ của trang. ${plan.sourceNote}`;

/** In the report of an area below the territory: that the tasks are those of the territory. */
export const measuresOfWhole = (territory: string, area: string): string =>
  `Các nhiệm vụ này là của ${territory}; tình hình thực hiện đã công bố không tách riêng cho ${area}.`;

/** Heading of the targets that the plan sets for the territory as a whole. */
export const territoryTargetsHeading = (territory: string): string =>
  `Mục tiêu chung của ${territory}`;

/** Why these targets have no result for the area, and whose results follow. */
export const territoryTargetsIntro = (territory: string, area: string): string =>
  `Kế hoạch đặt các mục tiêu dưới đây cho ${territory}, tính trên một số chung; ${area} không có kết quả riêng. Kết quả trong bảng là của ${territory}, nêu để so sánh.`;

/** Heading of a target beside the whole territory. */
export const comparisonHeading = (territory: string): string => `So với ${territory}`;

/** The answer of the whole territory, after the table that compares. */
export const comparisonText = (
  territory: string,
  { verdict, stated, reason }: AnswerParts,
): string => {
  const said = stated === '' ? reason : `${lowerFirst(stated)} ${upperFirst(reason)}`;
  return `Kết quả chung của ${territory} là ${quoted(lowerFirst(verdict))}: ${said}.`;
};

/** In the report of an area below the territory: what is compared with stands as of the same release. */
export const comparisonOfRelease = (territory: string): string =>
  `Phần so sánh với ${territory} cũng theo bản số liệu này. Số liệu của nơi khác thay đổi sau đó thì báo cáo này không được phát hành lại.`;

/** When and why a target is closed. */
export const closingText = (date: string, reason: string): string =>
  `Ngày chốt: ${formatDate(date)}. ${reason}`;

/** Caption of the table of every target beside the year before. */
export const yearOnYearCaption = (year: number): string =>
  `Kết quả các mục tiêu, ${inYear(year - 1)} và ${inYear(year)}`;

/** Caption of the table of every target year by year. */
export const pathCaption = 'Kết quả các mục tiêu theo từng năm và tại thời điểm chốt';

/** In place of a new unit where a unit ended: where its territory lies. */
export const withoutSuccessor = (holder: string): string =>
  `Không có đơn vị kế thừa (địa bàn thuộc ${holder})`;

/** Introduces the changes of a year, or says that there were none. */
export const unitChangesIntro = (when: string, area: string, some: boolean): string =>
  some
    ? `Dưới đây là các đơn vị hình thành hoặc thay đổi trong ${when} trên địa bàn ${area}, và số đơn vị được tính trước và sau thay đổi. Số liệu của đơn vị cũ không được chia hay chuyển sang đơn vị mới nếu không có nguồn nêu rõ.`
    : `Trong ${when} không có thay đổi đơn vị hành chính nào trên địa bàn ${area}; số đơn vị được tính giữ nguyên.`;

/** The plan's own words after the clause they stand in. */
export const promiseLine = (clause: string, statement: string): string =>
  `${upperFirst(clause)}: “${statement}”`;

/** How this site reads the clause. */
export const readingLine = (reading: string): string => `Cách hiểu: ${reading}`;

/** Input rows below a reason, one line for each phrase. */
export const rowsLines = (phrases: readonly string[]): string =>
  phrases.map((phrase) => `\nDòng số liệu: ${phrase}.`).join('');

/** Caption of the table of changed units. */
export const changesCaption = (when: string): string =>
  `Đơn vị hành chính hình thành hoặc thay đổi trong ${when}`;

/** Columns of the table of changed units, in the order of its cells. */
export const CHANGE_COLUMNS: readonly TableColumn[] = [
  words('Đơn vị sau thay đổi'),
  words('Từ các đơn vị'),
  words('Thay đổi'),
  words('Hiệu lực từ'),
  words('Văn bản'),
];

/** Added to a change that no document states. */
export const inferredChange = ' (suy ra)';

/** Caption of the table of N before and after. */
export const scopeCaption = (before: number, now: number): string =>
  `Số đơn vị được tính, ${inYear(before)} và ${inYear(now)}`;

/** Columns of the table of N before and after, in the order of its cells. */
export const scopeColumns = (before: number, now: number): readonly TableColumn[] => [
  words('Đơn vị được tính'),
  numbers(`Năm ${before}`),
  words('Theo danh mục ngày'),
  numbers(`Năm ${now}`),
  words('Theo danh mục ngày'),
];

/** What stands before the heading of an annex. */
export const annexHeading = (number: string): string => `Phụ lục ${number}. `;

/** "Huyện Lục Yên: 23 xã, danh mục ngày 31/12/2023". */
export const annexTableCaption = (
  area: string,
  count: number,
  noun: string,
  date: string,
): string => `${area}: ${countOf(count, noun)}, danh mục ${onDay(date)}`;

/** Columns of the annex of communes: name, code, one for each target. */
export const annexColumns = (targets: readonly string[]): readonly TableColumn[] => [
  words('Xã'),
  words('Mã'),
  ...targets.map((label) => words(label)),
];

/** "đạt (suy ra, 31/12/2022)"; what is not known is left out of the brackets. */
export const stateWords = (judgement: string, details: readonly (string | null)[]): string => {
  const known = details.filter((detail) => detail !== null);
  return known.length === 0 ? judgement : `${judgement} (${known.join(', ')})`;
};

/** What "trang này" means in a report. */
export const siteText = (evaluation: Evaluation): string =>
  `Trong báo cáo, “trang này” là trang ${siteName(evaluation)}, nơi công bố số liệu và cách tính.`;

/** Where the report stands on the site; where the site has no address, its path there. */
export const addressLine = (address: string): string =>
  isWhole(address)
    ? `Địa chỉ của báo cáo trên trang: ${address}.`
    : `Trang chưa đặt địa chỉ công khai; trên trang, báo cáo ở đường dẫn ${address}.`;

/** How verdicts come about, in short; the method page says it in full. */
export const METHOD_PARAGRAPHS: readonly string[] = [
  'Đơn vị được tính của mỗi mục tiêu là các đơn vị thuộc loại nêu trong kế hoạch, có trong danh mục đơn vị hành chính vào ngày xét. Mỗi đơn vị hoặc đã biết là đạt (biết chắc theo số liệu công bố, hoặc có căn cứ coi là đạt nhờ suy ra), hoặc biết chắc là không đạt, hoặc chưa biết; ba số này cộng lại bằng tổng số đơn vị.',
  'Số đơn vị phải đạt là số nguyên nhỏ nhất không dưới tỷ lệ nêu trong kế hoạch, trừ khi kế hoạch nêu cách làm tròn. Mọi phép so sánh đều làm bằng số nguyên; tỷ lệ phần trăm chỉ để đọc.',
  'Khi đến hạn hoặc ngày chốt: số đã biết là đạt đủ mức phải đạt thì kết luận là đạt, và ghi thêm “suy ra” nếu phải tính cả phần suy ra mới đủ; dù mọi đơn vị chưa biết đều đạt mà vẫn không đủ thì kết luận là không đạt; còn lại là chưa thể kết luận. Trước hạn, mức đã biết được so với mốc của kế hoạch; mốc là lời hứa riêng thì đến ngày của mốc được kết luận riêng, như một mục tiêu của năm ấy; nơi kế hoạch không đặt mốc thì so với đường thẳng từ số liệu đầu tiên đến mức phải đạt, là đường tham chiếu của trang này chứ không phải của kế hoạch. Nhịp độ là phần đã tăng từ số liệu đầu tiên, chia cho phần phải tăng đến ngày xét theo mốc hay đường ấy; lấy hai chữ số thập phân, bỏ phần sau.',
  'Số liệu của một năm là số mới nhất có ngày trong năm ấy; không lấy số của năm trước thay cho năm chưa có số liệu, trừ chỉ tiêu có hiệu lực cho đến khi bị thu hồi. Số liệu suy ra chỉ nâng mức ít nhất và luôn được ghi là suy ra. Khi các nguồn nêu khác nhau, báo cáo nêu đủ các số.',
];

/** Columns of the table of verdicts. */
export const STATUS_COLUMNS: readonly TableColumn[] = [words('Kết quả'), words('Khi nào dùng')];

/** An inference rule in one item of a list; indicators in quotation marks. */
export const inferenceRule = (
  from: string,
  to: string,
  basis: string,
  explanation: string,
): string => `Từ ${from} suy ra ${to} (${basis}). ${explanation}`;

/** Which data the report was made from; says so where no release is sealed. */
export const releaseText = ({ release, rowsAfterRelease, asOf }: Evaluation): string => {
  if (release === null) {
    return `Báo cáo dùng số liệu ghi đến ${onDay(asOf)}; chưa có bản số liệu nào được chốt.`;
  }
  const later =
    rowsAfterRelease === 0
      ? 'Không có dòng nào ghi sau bản này được dùng.'
      : `Ngoài ra có ${formatCount(rowsAfterRelease)} dòng ghi sau bản này.`;
  return `Báo cáo dùng số liệu ghi đến ${onDay(asOf)}, bản số liệu ${release.id} chốt ${onDay(release.cutOff)}, gồm ${formatCount(release.rows)} dòng. ${later}`;
};

/** The whole hash of the release, which no line of justified text should hold. */
export const hashLine = ({ sha256 }: ReleaseInfo): string =>
  `Mã băm SHA-256 của bản số liệu: ${sha256}`;

/** How anyone gets the same figures from the published files. */
export const recomputeText = ({ set, asOf }: Evaluation): string =>
  `Mọi con số trong báo cáo có thể tính lại từ các tệp CSV trong kho dữ liệu của trang, bằng lệnh: npm run evaluate -- --set ${set} --as-of ${asOf}. Dòng số liệu ghi kèm mỗi kết luận nêu bảng với tên tệp CSV, rồi giá trị của các cột khóa; lọc tệp ấy theo các cột này thì thấy đúng các dòng đó.`;

/** Columns of the corrected figures since the edition before, in the order of the cells. */
export const CORRECTED_COLUMNS: readonly TableColumn[] = [
  words('Chỉ tiêu'),
  words('Đơn vị'),
  words('Kỳ'),
  words('Số cũ'),
  words('Số mới'),
  words('Lý do'),
];

/** Columns of the figures that are new since the edition before. */
export const NEW_COLUMNS: readonly TableColumn[] = [
  words('Chỉ tiêu'),
  words('Năm của số liệu'),
  numbers('Số dòng mới'),
];

/** Columns of the verdicts that changed since the edition before. */
export const VERDICT_COLUMNS: readonly TableColumn[] = [
  words('Mục tiêu'),
  words('Thời gian'),
  words('Trước'),
  words('Sau'),
  words('Vì sao'),
];

/** Columns of every target in several periods: the target, then each period by its head. */
export const pathColumns = (heads: readonly string[]): readonly TableColumn[] =>
  ['Mục tiêu', ...heads].map((label) => words(label));

/** The head of a period: "Năm 2024"; `closing` is how its targets call the closing date, if all alike. */
export const periodHead = (year: number | null, closing: string | undefined): string =>
  year === null ? (closing ?? 'Thời điểm chốt') : nbsp('Năm', year);
