import type {
  Evaluation,
  LastKnown,
  Result,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import { certainty, inferredMark } from '../names/certainty.ts';
import { referenceWords } from '../names/reference-date.ts';
import { chartNoun, countOf, nounOf, partOf } from '../names/scope-words.ts';
import { unitInlineOf } from '../names/unit-names.ts';

/** Short words that stand inside charts. Numbers come with them, so that no legend is needed. */
export const CHART_WORDS = {
  /** In place of a bar or a point. */
  silent: 'chưa có số liệu',
  silentLong: 'Chưa có số liệu công bố.',
  met: 'đạt',
  notMet: 'không đạt',
  unknown: 'chưa biết',
  notApplicable: 'không áp dụng',
  neededAll: 'cần tất cả',
  missingOnAxis: 'Vòng rỗng trên trục: chưa có số liệu.',
  hollow: 'Dấu rỗng: số liệu sơ bộ hoặc ước tính.',
  since: 'Vạch ngang trước dấu: chỉ biết kết quả có trong khoảng đó.',
  disputed: 'Hai dấu nối nhau: các nguồn nêu khác nhau.',
  atLeast: 'Hai dấu nối nhau, có chữ “ít nhất”: mới có số liệu của một phần.',
  milestoneKey: 'vạch có đầu nhọn: mức của mốc phải đạt',
  tableFollows: 'Bảng số liệu ở ngay dưới.',
} as const;

/** Whether a result knows nothing of its own period. */
export const isSilent = (result: Result): boolean => result.figuresTo === null;

/** "biết chắc đạt 12" under the solid part, or "đạt 12" where everything is known. */
export const statedLabel = ({ stated, unknown }: Pick<Result, 'stated' | 'unknown'>): string =>
  nbsp(unknown === 0 ? CHART_WORDS.met : `biết chắc ${CHART_WORDS.met}`, formatCount(stated));

/** "suy ra đạt 8" under the lighter part. */
export const inferredLabel = (count: number): string =>
  nbsp(`suy ra ${CHART_WORDS.met}`, formatCount(count));

/** "không đạt 5" under the white part. */
export const notMetLabel = (count: number): string => nbsp(CHART_WORDS.notMet, formatCount(count));

/** "chưa biết 126" under the hatched part. */
export const unknownLabel = (count: number): string =>
  nbsp(CHART_WORDS.unknown, formatCount(count));

/** "cần 73" beside the tall tick. */
export const neededLabel = (required: number): string => nbsp('cần', formatCount(required));

/** "lần cuối biết 30/6/2023: 150/150 xã". */
export const lastKnownLabel = (lastKnown: LastKnown, noun: string): string =>
  `lần cuối biết ${nbsp(`${formatDate(lastKnown.date)}:`, partOf(lastKnown.met, lastKnown.total, noun))}`;

/** Under an empty bar: why it is empty. */
export const emptyBarLabel = ({ n }: Pick<Result, 'n'>): string =>
  n === 0 ? CHART_WORDS.notApplicable : CHART_WORDS.silent;

/** At the end of a bar: "20/146 xã" known to meet the target, or that nothing is known. */
export const barEndLabel = (result: Result, noun: string): string => {
  if (result.n === 0) return CHART_WORDS.notApplicable;
  if (isSilent(result)) return CHART_WORDS.silent;
  return partOf(result.met, result.n, noun);
};

/** The result in at most fifteen words: "Biết chắc 20/146 xã đạt, cần 73". */
export const intervalTitle = (target: TargetEvaluation, result: Result): string => {
  const noun = chartNoun(target, result);
  if (result.n === 0) return `Không có ${noun} nào trong phạm vi`;
  if (isSilent(result)) return 'Chưa có số liệu công bố';
  const known =
    result.unknown === 0
      ? `${partOf(result.met, result.n, noun)} đạt`
      : `${upperFirst(certainty(result))} ${partOf(result.met, result.n, noun)} đạt`;
  const inferred = inferredMark(result);
  return result.required === null
    ? `${known}${inferred}`
    : `${known}${inferred}; cần ${formatCount(result.required)}`;
};

/** The place a result is about: "tỉnh Yên Bái". */
export const areaWords = (result: Result, evaluation: Evaluation): string =>
  unitInlineOf(evaluation, result.area);

/** What, where, when, in which unit: the statistical subtitle of a chart of one result. */
export const resultSubtitle = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string =>
  `${target.shortName}; ${areaWords(result, evaluation)}, ${referenceWords(result)}; đơn vị tính: ${nounOf(target, result)}`;

/** "12 xã biết chắc đạt, 8 suy ra đạt": what was stated and what was inferred, apart. */
export const metParts = (
  { stated, inferred }: Pick<Result, 'stated' | 'inferred'>,
  noun: string,
): string => {
  if (inferred === 0) return `${countOf(stated, noun)} biết chắc đạt`;
  return stated === 0
    ? `${countOf(inferred, noun)} suy ra đạt`
    : `${countOf(stated, noun)} biết chắc đạt, ${formatCount(inferred)} suy ra đạt`;
};

/** One sentence for readers who do not see the bar. */
export const intervalAlt = (target: TargetEvaluation, result: Result): string => {
  const noun = chartNoun(target, result);
  const needed = result.required === null ? '' : `, cần ${formatCount(result.required)}`;
  if (isSilent(result)) {
    return `Biểu đồ thanh: chưa có số liệu của ${countOf(result.n, noun)}${needed}. ${CHART_WORDS.tableFollows}`;
  }
  return `Biểu đồ thanh: ${metParts(result, noun)}, ${formatCount(result.notMet)} không đạt, ${formatCount(result.unknown)} chưa biết${needed}. ${CHART_WORDS.tableFollows}`;
};

/** "20/146 xã năm 2024", "20/146 xã tại thời điểm chốt 30/6/2025". */
const partAt = (target: TargetEvaluation, result: Result): string => {
  const when = referenceWords(result);
  const part = partOf(result.met, result.n, chartNoun(target, result));
  return `${part} ${result.year === null && result.due ? 'tại ' : ''}${when}`;
};

/** Whether a larger share is known to meet it in one result than in another; without dividing. */
const knowsMore = (a: Result, b: Result): boolean => a.met * b.n > b.met * a.n;

/** "Biết chắc đạt", or "Có căn cứ coi là đạt" where any of the results was inferred. */
export const sureHead = (results: readonly Pick<Result, 'inferred'>[]): string => {
  const inferred = Math.max(0, ...results.map((result) => result.inferred));
  return `${upperFirst(certainty({ inferred }))} ${CHART_WORDS.met}`;
};

/**
 * From the first to the last year with figures: "Biết chắc đạt: từ 27/150 xã năm 2023 đến 39/146 xã
 * năm 2025". A year in between that knew more is named, as what is known can also become less.
 */
export const yearsTitle = (target: TargetEvaluation, results: readonly Result[]): string => {
  const known = results.filter((result) => !isSilent(result) && result.n > 0);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return 'Chưa năm nào có số liệu công bố';
  if (first === last) return `Chỉ một kỳ có số liệu: ${partAt(target, first)}`;
  const most = known.reduce((a, b) => (knowsMore(b, a) ? b : a));
  if (known.every(({ met, n }) => met === last.met && n === last.n)) {
    return `${sureHead(known)} ${partAt(target, last)}, các kỳ có số liệu đều như vậy`;
  }
  return knowsMore(most, last)
    ? `${sureHead(known)} ${partAt(target, last)}; nhiều nhất ${partAt(target, most)}`
    : `${sureHead(known)}: từ ${partAt(target, first)} đến ${partAt(target, last)}`;
};

/** The years of a target, for subtitles and alternative texts. */
const span = (results: readonly Result[]): string => {
  const years = results.flatMap((result) => (result.year === null ? [] : [result.year]));
  const [first] = years;
  const last = years.at(-1);
  return first === undefined || last === undefined || first === last
    ? `năm ${first ?? 'chốt'}`
    : `${first}–${last}`;
};

/** Subtitle of a target year by year; `results` are the times that are drawn, the closing one last. */
export const yearsSubtitle = (
  target: TargetEvaluation,
  results: readonly Result[],
  evaluation: Evaluation,
): string =>
  `${target.shortName}; ${areaWords(target.final, evaluation)}, ${span(results)} và ${target.final.due ? 'thời điểm chốt' : `đến ${onDay(target.final.referenceDate)}`}; phần trăm số ${chartNoun(target, target.final)} trong phạm vi`;

/** One sentence for readers who do not see the bars by year. */
export const yearsAlt = (
  results: readonly Result[],
  milestones: readonly string[] = [],
): string => {
  const known = results.filter((result) => !isSilent(result)).length;
  return `Biểu đồ thanh theo năm, ${span(results)}: ${known} trên ${results.length} kỳ có số liệu.${milestones.length === 0 ? '' : ` ${milestones.join('; ')}.`} ${CHART_WORDS.tableFollows}`;
};

/** Said between two years where the number of units in scope changes. */
export const scopeChangeLabel = (before: number, after: number, noun: string): string =>
  `số ${noun} trong phạm vi: ${nbsp(formatCount(before), 'thành', formatCount(after))}`;

/** Beside the mark of the expected level, which between milestones is none of them. */
export const pathLabel = (level: string): string => nbsp('tham chiếu', level);

/** Above the bars: whether the dashed marks are milestones of the plan or the line of this site. */
export const pathKeyLabel = (kinds: readonly ('milestone' | 'line')[]): string =>
  kinds
    .map((kind) =>
      kind === 'line'
        ? 'vạch đứt: đường tham chiếu của trang này, không phải mốc của kế hoạch'
        : 'vạch đứt: mức tham chiếu theo các mốc của kế hoạch',
    )
    .join('; ');

/**
 * The level that is needed, once over all bars: "cần 99%"; of few units, where the share takes a
 * number of them that is much more, that number: "cần 6/9".
 */
export const neededLevelLabel = (
  target: TargetEvaluation,
  { required, requiredInUnits, n }: Pick<Result, 'required' | 'requiredInUnits' | 'n'>,
): string => {
  if (target.kind === 'share') {
    return requiredInUnits
      ? nbsp('cần', `${formatCount(required ?? 0)}/${formatCount(n)}`)
      : nbsp('cần', `${target.threshold}%`);
  }
  if (target.kind === 'count') return nbsp('cần', formatCount(target.threshold ?? 0));
  return CHART_WORDS.neededAll;
};
