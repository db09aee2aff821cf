import type {
  Evaluation,
  PlanInfo,
  ReleaseInfo,
  Result,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { isWhole } from '../../views/addresses/public-address.ts';
import { formatDate, inYear, onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { joined } from '../format/joined.ts';
import { lowerFirst, upperFirst } from '../format/letter-case.ts';
import { numbers, type TableColumn, words } from '../format/table.ts';
import { quoted } from '../names/evidence.ts';
import { siteName } from '../names/notices.ts';
import { referenceWords } from '../names/reference-date.ts';
import { countOf } from '../names/scope-words.ts';
import type { AnswerParts } from '../verdict/answer.ts';
import { resultBrief } from './result-brief.ts';

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
  districts: 'Kết quả theo địa bàn',
  noDistricts: 'Chưa có số liệu công bố nào theo từng địa bàn trong kỳ báo cáo.',
  changes: 'Thay đổi đơn vị hành chính và đính chính số liệu',
  unitChanges: 'Đơn vị hành chính hình thành hoặc thay đổi trong kỳ',
  howToRead: 'Cách đọc báo cáo',
  annexWorking: 'Căn cứ của từng kết luận và cách hiểu khác',
  workingIntro:
    'Phụ lục này nêu căn cứ của từng kết luận đến từng dòng số liệu, bảng số liệu theo năm và theo địa bàn, và kết quả nếu hiểu kế hoạch theo cách khác.',
  annexChanges: 'Thay đổi đơn vị và đính chính',
  unknowns: 'Số liệu chưa có và cơ quan nắm số liệu',
  annexCommunes: 'Kết quả từng xã',
  annexSources: 'Nguồn số liệu',
  annexMethod: 'Phương pháp, bản số liệu và mã băm',
  milestones: 'Các mốc phải đạt',
  readings: 'Cách hiểu khác',
  inferenceRules: 'Quy tắc suy ra',
  releases: 'Bản số liệu',
  recompute: 'Tính lại',
  attachedFiles:
    'Kèm theo tệp PDF này có các bảng của báo cáo dưới dạng CSV và kết quả đánh giá của địa bàn báo cáo (evaluation.json).',
  noCommunes:
    'Vào ngày xét, địa bàn này không có xã nào trong phạm vi của các mục tiêu tính theo xã.',
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
    'Dưới đây là số liệu còn thiếu để kết luận chắc chắn, theo từng nơi nắm số liệu. Thiếu số liệu là điều báo cáo ghi nhận về việc công bố, không phải nhận xét về kết quả thực hiện.',
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

/** Targets of which no year has a figure, said once. */
export const noFiguresOf = (codes: readonly string[]): string =>
  `Chưa năm nào có số liệu công bố của ${joined(codes)}, nên không có biểu đồ.`;

/** Over the districts by target: what the codes stand for. */
export const districtsIntro = (
  targets: readonly Pick<TargetEvaluation, 'id' | 'shortName'>[],
): string =>
  `${targets.map(({ id, shortName }) => `${id.toUpperCase()}: ${shortName}`).join('; ')}. Mục tiêu chưa có số liệu theo địa bàn thì không có cột.`;

/** Figures that are later than the time of the report: a marked line, as no verdict of the report rests on them. */
export const laterFigures = (
  target: TargetEvaluation,
  later: Result,
  evaluation: Evaluation,
): string =>
  `Sau kỳ báo cáo, không tính vào kết luận trên: ${referenceWords(later)}, ${lowerFirst(resultBrief(target, later, evaluation).text)}.`;

/** In place of the plan's words where they stand at a target above. */
export const sameClause = (clause: string, code: string): string =>
  `Nội dung trong kế hoạch: ${clause}, như ở ${code}.`;

/** Another reading in one text: what it would give, on what day and of what, and why one may read it so. */
export const readingText = (verdict: string, facts: string, why: string): string =>
  [`${verdict}.`, facts, why].filter((part) => part !== '').join(' ');

/** Where something is told one by one. */
export const toAnnex = (annex: string): string => `Chi tiết ở phụ lục “${annex}”.`;

/** How much was put right, in one sentence. */
export const correctionsCount = ({
  corrections,
  contradictions,
  withdrawals,
  conflicts,
}: {
  readonly corrections: number;
  readonly contradictions: number;
  readonly withdrawals: number;
  readonly conflicts: number;
}): string => {
  const parts = [
    ...(corrections === 0 ? [] : [`${nbsp(formatCount(corrections), 'dòng')} đã đính chính`]),
    ...(contradictions === 0
      ? []
      : [`${nbsp(formatCount(contradictions), 'điều')} còn hai dòng nói khác nhau`]),
    ...(withdrawals === 0 ? [] : [`${nbsp(formatCount(withdrawals), 'lần')} rút số liệu`]),
    ...(conflicts === 0 ? [] : [`${nbsp(formatCount(conflicts), 'chỗ')} các nguồn nêu khác nhau`]),
  ];
  return parts.length === 0
    ? 'Chưa có số liệu nào dùng để xét địa bàn này bị đính chính.'
    : `Tính đến ngày chốt số liệu, số liệu dùng để xét địa bàn này có ${joined(parts)}.`;
};

/** What every reader of a report must know, an item each. */
export const HOW_TO_READ: readonly string[] = [
  'Số ghi “biết chắc ít nhất” là mức thấp nhất đã có căn cứ; số thực tế không thấp hơn và có thể cao hơn.',
  'Số ghi “suy ra” hoặc “có căn cứ coi … là” được suy từ kết quả khác theo quy tắc nêu ở phụ lục về phương pháp, không phải số do nguồn nêu trực tiếp.',
  'Chưa biết không phải là không đạt. Điều chưa biết được ghi là chưa biết, không ước đoán.',
  'Trên thanh: phần đậm là số biết chắc đạt, phần nhạt là số suy ra là đạt, phần gạch chéo là chưa biết, phần trắng là không đạt, vạch đứng là mức cần.',
];

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
  `Báo cáo dựa trên số liệu ghi nhận đến ${onDay(asOf)}. Căn cứ của từng kết luận, kết quả từng xã, nguồn số liệu và phương pháp nêu ở các phụ lục.`;

/** What the words of a trend mean, and which years count for the whole period. */
export const trendsIntro = ({ periodStart }: PlanInfo): string =>
  `Kế hoạch yêu cầu kiềm chế và kéo giảm so với năm trước, không nêu mức giảm. Ít hơn năm trước là kéo giảm, bằng là kiềm chế, nhiều hơn là tăng. Kết quả của cả kỳ tính trên các năm thống kê trọn vẹn từ khi kế hoạch bắt đầu (${formatDate(periodStart)}) đến ngày chốt.`;

/** Why tasks have no verdict, and which part of the text is not available. */
export const measuresIntro = (plan: PlanInfo, when: string): string =>
  `Mục IV của kế hoạch nêu nhiệm vụ, giải pháp, không nêu mức phải đạt, nên báo cáo không kết luận đạt hay không đạt; chỉ ghi tình hình thực hiện đã công bố đến hết ${when}. Nguyên văn từng nhiệm vụ ở toàn văn kế hoạch và ở mục Nhiệm vụ của trang. ${plan.sourceNote}`;

/** In the report of an area below the territory: that the tasks are those of the territory. */
export const measuresOfWhole = (territory: string, area: string): string =>
  `Nhiệm vụ, giải pháp ở mục IV của kế hoạch là của ${territory}; tình hình thực hiện đã công bố không tách riêng cho ${area}, nêu ở báo cáo của ${territory}.`;

/** Targets of which the plan asks nothing of the area, and of which nothing of it is published. */
export const silentTargets = (
  targets: readonly Pick<TargetEvaluation, 'id' | 'shortName'>[],
  area: string,
): string =>
  `Kế hoạch không giao riêng cho ${area}, và trong kỳ báo cáo chưa có số liệu công bố của ${area}: ${targets.map(({ id, shortName }) => `${id.toUpperCase()} (${lowerFirst(shortName)})`).join('; ')}.`;

/** Targets that are set for the territory as a whole: why they have no result for the area, and where theirs is. */
export const territoryTargetsText = (
  targets: readonly Pick<TargetEvaluation, 'shortName'>[],
  territory: string,
  area: string,
): string =>
  `Kế hoạch còn đặt cho ${territory}, tính trên một số chung, ${nbsp(formatCount(targets.length), 'mục tiêu')}: ${targets.map(({ shortName }) => lowerFirst(shortName)).join('; ')}. ${upperFirst(area)} không có kết quả riêng; kết quả chung nêu ở báo cáo của ${territory}.`;

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

/** When and why targets, by their codes, are closed. */
export const closingText = (
  codes: readonly string[],
  { closingDate, closingReason }: Pick<TargetEvaluation, 'closingDate' | 'closingReason'>,
): string => `Ngày chốt của ${joined(codes)}: ${formatDate(closingDate)}. ${closingReason}`;

/** Caption of the table of every target beside the year before. */
export const yearOnYearCaption = (year: number): string =>
  `Kết quả các mục tiêu, ${inYear(year - 1)} và ${inYear(year)}`;

/** Caption of the table of every target year by year. */
export const pathCaption = 'Kết quả các mục tiêu theo từng năm và tại thời điểm chốt';

/** In place of a new unit where a unit ended: where its territory lies. */
export const withoutSuccessor = (holder: string): string =>
  `Không có đơn vị kế thừa (địa bàn thuộc ${holder})`;

/** How many units changed, or that none did. */
export const unitChangesIntro = (when: string, area: string, count: number): string =>
  count > 0
    ? `Trong ${when}, trên địa bàn ${area} có ${nbsp(formatCount(count), 'đơn vị hành chính')} hình thành hoặc thay đổi. Số liệu của đơn vị cũ không được chia hay chuyển sang đơn vị mới nếu không có nguồn nêu rõ.`
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
