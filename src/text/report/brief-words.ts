import type { Evaluation, RequestInfo } from '../../evaluation/record/evaluation.ts';
import type { EvaluationChanges, ResultChange } from '../../evaluation/release-changes.ts';
import { newestRequest } from '../../views/asks.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import type { AreaBehind, Gap, TargetAreas } from '../../views/reports/areas-behind.ts';
import type { ReportScope, TargetInYear } from '../../views/reports/report-scope.ts';
import type { Edition } from '../../views/reports/report-subject.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { joined } from '../format/joined.ts';
import { lowerFirst, upperFirst } from '../format/letter-case.ts';
import { type TableColumn, words } from '../format/table.ts';
import { asksForMore } from '../names/achievement.ts';
import { periodInline } from '../names/plan-period.ts';
import { unitOfMeasureOf } from '../names/requirement.ts';
import { allOf, countOf, nounOf, partOf } from '../names/scope-words.ts';
import { unitInline, unitInlineOf } from '../names/unit-names.ts';
import { changedKind, changedYear } from '../releases/release-words.ts';
import { stateWords } from '../requests/request-words.ts';
import { briefLines, knownBrief, neededBrief } from '../verdict/brief-answer.ts';
import { unknownUnits } from '../verdict/known-units.ts';
import { changeWords } from '../verdict/quantity-words.ts';
import { verdictWord } from '../verdict/verdict-word.ts';
import { resultBrief } from './result-brief.ts';

/** The words that only the two pages before a report have. */
export const BRIEF = {
  title: 'Phiếu trình',
  verdicts: 'Kết luận từng mục tiêu',
  behind: 'Địa bàn chưa đạt',
  asks: 'Việc cần làm, nơi làm, thời hạn',
  changes: 'Thay đổi so với lần phát hành trước',
  nobodyBehind: 'Không có địa bàn nào được xác định là chưa đạt.',
  nothingAsked: 'Không còn số liệu nào phải bổ sung.',
  noAreas: 'Trong kỳ báo cáo, không mục tiêu nào được xét theo từng địa bàn.',
  notKnown: 'Chưa đủ số liệu',
  allMeet: 'Không địa bàn nào chưa đạt',
  moreBehind: 'Còn có địa bàn chưa đạt',
} as const;

/** "T2", as a target is called after its name was said. */
export const shortCode = ({ id }: { readonly id: string }): string => id.toUpperCase();

/** Columns of the verdicts. */
export const BRIEF_VERDICT_COLUMNS: readonly TableColumn[] = [
  words('Mục tiêu'),
  words('Kết luận'),
  words('Đã biết; cần'),
];

/** Columns of what is asked of whom. */
export const BRIEF_ASK_COLUMNS: readonly TableColumn[] = [
  words('Nơi làm'),
  words('Việc cần làm'),
  words('Thời hạn'),
];

/** What is known and needed, one or two lines: "20/146 xã (suy ra); cần 145 xã". */
export const knownAndNeeded = (one: TargetInYear, evaluation: Evaluation): string => {
  const { target, result } = one;
  if (result.n === 0 || result.status === 'not-applicable') {
    return resultBrief(target, result, evaluation).text;
  }
  const known = knownBrief(target, result, evaluation);
  const needed = neededBrief(target, result, evaluation);
  return [
    known === '' ? 'Chưa có số liệu' : upperFirst(known),
    needed === '' ? '' : `cần ${needed}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
};

/** When targets are due and when they are closed: once for all that have the same days. */
export const dueWords = (targets: readonly TargetInYear[]): string => {
  const groups = Map.groupBy(
    targets.filter(({ result }) => result.binding),
    ({ target }) =>
      target.closingDate === target.dueDate
        ? nbsp('hạn', formatDate(target.dueDate))
        : `${nbsp('hạn', formatDate(target.dueDate))}, chốt ${onDay(target.closingDate)}`,
  );
  const [only, ...others] = groups.keys();
  if (only === undefined) return '';
  if (others.length === 0) return `${upperFirst(only)}.`;
  const parts = [...groups].map(
    ([when, own]) => `${firstTargets(own.map(({ target }) => shortCode(target)))}: ${when}`,
  );
  return `${parts.join('; ')}.`;
};

/** Under the table: targets that have no room in it, counted; `found` says what they come to. */
export const moreTargets = (count: number, found: string): string =>
  `Ngoài ra còn ${nbsp(formatCount(count), 'mục tiêu')}, nêu ở phần Tổng hợp của báo cáo: ${lowerFirst(found)}`;

/** What is found of the only target: "T1: chưa có số liệu công bố." */
export const oneFound = ({ target, result }: TargetInYear): string =>
  `${shortCode(target)}: ${lowerFirst(verdictWord(target, result))}.`;

/** Of a district: how many targets the plan does not give it by itself. */
export const notAssigned = (count: number, area: string): string =>
  `Kế hoạch không giao riêng cho ${area} ${nbsp(formatCount(count), 'mục tiêu')}; số liệu của ${count === 1 ? 'mục tiêu ấy' : 'các mục tiêu ấy'} nêu để so sánh.`;

/** "giảm 2,1%, còn hơn mức phải đạt 3 vụ"; what is known of a gap, empty where only the failure is. */
const gapWords = (gap: Gap, { target }: TargetInYear, evaluation: Evaluation): string => {
  switch (gap.kind) {
    case 'units': {
      const noun = nounOf(target, target.final);
      return partOf(gap.notMet, gap.n, noun);
    }
    case 'quantity': {
      const change = changeWords(gap.quantity);
      const things = nbsp(formatCount(gap.by ?? 0), unitOfMeasureOf(target, evaluation));
      const by =
        gap.by === null ? '' : asksForMore(target) ? `còn thiếu ${things}` : `vượt mức ${things}`;
      return [change, by].filter((part) => part !== '').join(', ');
    }
    case 'judgement':
      return '';
  }
};

const areaWords = (
  { unit, gap }: AreaBehind,
  one: TargetInYear,
  evaluation: Evaluation,
): string => {
  const gapText = gapWords(gap, one, evaluation);
  return `${unitInlineOf(evaluation, unit)}${gapText === '' ? '' : ` (${gapText})`}`;
};

/** What the areas of a target are called together: the units it is judged by, or the districts they are counted in. */
const areaNoun = ({ target, result }: TargetInYear): string =>
  target.areas.length > 0 ? 'địa bàn' : nounOf(target, result);

/** Areas behind are named as long as there are not more than these. */
const NAMED_AREAS = 6;

/** "2/9 đơn vị cấp huyện: huyện Văn Chấn (…), huyện Văn Yên (…)", the widest gap first; more than are named are counted. */
export const behindWords = (one: TargetAreas, evaluation: Evaluation): string => {
  const { behind, areas, unknown } = one;
  const noun = areaNoun(one);
  const named = behind.slice(0, NAMED_AREAS).map((area) => areaWords(area, one, evaluation));
  const more = behind.length - named.length;
  const list = more === 0 ? joined(named) : `${named.join(', ')} và ${countOf(more, noun)} khác`;
  const open = unknown === 0 ? '' : `; ${countOf(unknown, noun)} chưa biết`;
  if (areas === 1) return `${list}.`;
  const [first] = behind;
  const units =
    first?.gap.kind === 'units' ? ` còn ${nounOf(one.target, one.target.final)} không đạt` : '';
  return `${partOf(behind.length, areas, noun)}${units}: ${list}${open}.`;
};

/** Targets told of one by one in a list; of more the rest is counted. */
const NAMED_TARGETS = 9;

/** Parts of a sentence about targets, the first ones by name: "T1, T2 và 38 mục tiêu khác". */
const firstTargets = (parts: readonly string[], separator = ', '): string => {
  const named = parts.slice(0, NAMED_TARGETS);
  const more = parts.length - named.length;
  if (more > 0) return `${named.join(separator)} và ${nbsp(formatCount(more), 'mục tiêu')} khác`;
  return separator === ', ' ? joined(named) : named.join(separator);
};

/** "T1 (cả 9 đơn vị cấp huyện) và T2 (8 địa bàn)." */
export const unknownAreasWords = (targets: readonly TargetAreas[]): string =>
  `${firstTargets(
    targets.map((one) => {
      const noun = areaNoun(one);
      const count = one.unknown === one.areas ? allOf(one.areas, noun) : countOf(one.unknown, noun);
      return `${shortCode(one.target)} (${count})`;
    }),
  )}.`;

/** "T4 và T5." */
export const codesWords = (targets: readonly TargetAreas[]): string =>
  `${firstTargets(targets.map(({ target }) => shortCode(target)))}.`;

/** "T2 (126 xã chưa biết, cần xác định thêm 125)": which figures of a target are missing. */
const missingWords = ({ target, result }: TargetInYear, evaluation: Evaluation): string => {
  const line = briefLines(target, result, evaluation).find(({ of }) => of === 'missing');
  const text = line === undefined ? unknownUnits(target, result) : lowerFirst(line.text);
  return `${shortCode(target)}${text === '' ? '' : ` (${text.replace(/^số liệu (?=năm|các năm)/, '')})`}`;
};

/** What a body is to give: "Cung cấp số liệu: T1 (…), T2 (…)." */
export const giveFigures = (targets: readonly TargetInYear[], evaluation: Evaluation): string =>
  `Cung cấp, công bố số liệu: ${firstTargets(
    targets.map((one) => missingWords(one, evaluation)),
    '; ',
  )}.`;

/** In place of the name of a body that no indicator names. */
export const UNKNOWN_HOLDER = 'Chưa rõ nơi nắm số liệu';

/** By when a body is to answer: the day its newest request is due, and what came of it; or that nobody has asked. */
export const askedWords = (
  requests: readonly RequestInfo[],
  { illustrative }: Pick<Evaluation, 'illustrative'>,
): string => {
  if (illustrative) return 'Chưa đặt hạn';
  const request = newestRequest(requests);
  if (request === undefined) return 'Chưa gửi yêu cầu, chưa có hạn';
  const { dueOn, state } = request;
  return `${dueOn === null ? 'Không rõ hạn' : formatDate(dueOn)} (${stateWords(state)})`;
};

/** Who is to reach the level: those named above. */
export const AREAS_ABOVE = 'Các địa bàn nêu ở mục 1';

/** What they are to do. */
export const reachLevel = (targets: readonly TargetAreas[]): string =>
  `Đạt mức của ${firstTargets(targets.map(({ target }) => shortCode(target)))} khi đến hạn.`;

/** "số liệu được ghi thêm 42, đính chính 3". */
const figuresWords = ({ figures }: EvaluationChanges): string => {
  const corrected = figures.filter(({ replaces }) => replaces !== null).length;
  const added = figures.length - corrected;
  return [
    ...(added === 0 ? [] : [`${nbsp(formatCount(added), 'số liệu')} được ghi thêm`]),
    ...(corrected === 0 ? [] : [`${nbsp(formatCount(corrected), 'số liệu')} được đính chính`]),
  ].join(', ');
};

/** Verdicts that changed are told one by one as long as there are not more than these. */
const NAMED_CHANGES = 3;

const changeOf = (change: ResultChange, evaluation: Evaluation): string => {
  const target = indexOf(evaluation).target(change.target);
  const word = (result: ResultChange['after']): string =>
    result === null || target === undefined
      ? 'không có kết quả'
      : lowerFirst(verdictWord(target, result, changedKind(change, target)));
  return `${shortCode({ id: change.target })} ${changedYear(change)} từ “${word(change.before)}” thành “${word(change.after)}”`;
};

/**
 * What changed since the edition before, in one sentence.
 * @param told changed verdicts of the time of the report
 */
export const changesWords = (
  edition: Edition | null,
  changes: EvaluationChanges | null,
  told: readonly ResultChange[],
  evaluation: Evaluation,
): string => {
  if (edition === null) return 'Bản xem trước, chưa phát hành nên chưa có lần trước để so sánh.';
  if (edition.previous === null || changes === null) {
    return 'Phát hành lần đầu, chưa có lần trước để so sánh.';
  }
  const since = `So với ${nbsp('lần', edition.previous.number)}`;
  const figures = figuresWords(changes);
  const said = figures === '' ? 'không có số liệu nào được ghi thêm hay đính chính' : figures;
  if (told.length === 0) return `${since}: ${said}; không kết luận nào của kỳ báo cáo thay đổi.`;
  const named = told.slice(0, NAMED_CHANGES).map((change) => changeOf(change, evaluation));
  const more = told.length - named.length;
  const list =
    more === 0 ? named.join('; ') : `${named.join('; ')}; và ${formatCount(more)} kết luận khác`;
  return `${since}: ${said}; ${nbsp(formatCount(told.length), 'kết luận')} thay đổi: ${list}.`;
};

/** Where all of this is told in full. `where` is the address of the report, or empty in the report itself. */
export const fullReport = (where: string): string =>
  where === ''
    ? 'Căn cứ của từng kết luận, cách hiểu khác, kết quả từng xã, nguồn và phương pháp nêu ở các phụ lục.'
    : `Căn cứ của từng kết luận, cách hiểu khác, kết quả từng xã, nguồn và phương pháp nêu ở báo cáo: ${where}`;

/** Title of the sheet as a document of its own, for its metadata and its window. */
export const briefDocumentTitle = (report: string): string =>
  `${BRIEF.title}: ${lowerFirst(report)}`;

/** What the sheet is about, below its title. */
export const briefSubject = ({ area, year, evaluation: { plan } }: ReportScope): string =>
  `Kết quả thực hiện Kế hoạch số ${plan.number} ${periodInline(year, plan)} trên địa bàn ${unitInline(area)}`;
