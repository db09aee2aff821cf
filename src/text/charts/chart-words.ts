import type {
  Evaluation,
  LastKnown,
  Result,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import {
  inferredBeside,
  inferredMark,
  lastKnownMark,
  saidFirst,
  sureWords,
} from '../names/certainty.ts';
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
  disputed: 'Hai dấu nối nhau: số liệu nêu khác nhau.',
  atLeast: 'Hai dấu nối nhau, có chữ “ít nhất”: mới có số liệu của một phần.',
  /** In the key of bars, where something is inferred. */
  keyStated: 'biết chắc đạt',
  keyInferred: 'suy ra là đạt',
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

/** "số liệu gần nhất 30/6/2023: 150/150 xã (suy ra)"; "trước đó …" beside newer figures that say less. */
export const lastKnownLabel = (lastKnown: LastKnown, result: Result, noun: string): string =>
  `${isSilent(result) ? 'số liệu gần nhất' : 'trước đó'} ${nbsp(`${formatDate(lastKnown.date)}:`, partOf(lastKnown.met, lastKnown.total, noun))}${lastKnownMark(lastKnown)}`;

/** Under an empty bar: why it is empty. */
export const emptyBarLabel = ({ n }: Pick<Result, 'n'>): string =>
  n === 0 ? CHART_WORDS.notApplicable : CHART_WORDS.silent;

/** At the end of a bar: "20/146 xã" known to meet the target, or that nothing is known. */
export const barEndLabel = (result: Result, noun: string): string => {
  if (result.n === 0) return CHART_WORDS.notApplicable;
  if (isSilent(result)) return CHART_WORDS.silent;
  return partOf(result.met, result.n, noun);
};

/**
 * How many are known to meet it, short: "biết chắc 12/146 xã đạt, suy ra thêm 8", "có căn cứ coi 20/146 xã
 * là đạt (suy ra)"; "146/146 xã đạt" where nothing is unknown and nothing inferred.
 */
export const metWords = (
  result: Pick<Result, 'n' | 'unknown' | 'stated' | 'inferred'>,
  noun: string,
): string => {
  const part = partOf(saidFirst(result), result.n, noun);
  return result.unknown === 0 && result.inferred === 0
    ? `${part} ${CHART_WORDS.met}`
    : `${sureWords(result, part)}${inferredBeside(result)}`;
};

/** The result in at most fifteen words: "Biết chắc 20/146 xã đạt; cần 73". */
export const intervalTitle = (target: TargetEvaluation, result: Result): string => {
  const noun = chartNoun(target, result);
  if (result.n === 0) return `Không có ${noun} nào trong phạm vi`;
  if (isSilent(result)) return 'Chưa có số liệu công bố';
  const known = upperFirst(metWords(result, noun));
  return result.required === null ? known : `${known}; cần ${formatCount(result.required)}`;
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

/** "12 xã biết chắc đạt, 8 suy ra là đạt": what was stated and what was inferred, apart. */
const metParts = (
  { stated, inferred }: Pick<Result, 'stated' | 'inferred'>,
  noun: string,
): string => {
  if (inferred === 0) return `${countOf(stated, noun)} ${CHART_WORDS.keyStated}`;
  return stated === 0
    ? `${countOf(inferred, noun)} ${CHART_WORDS.keyInferred}`
    : `${countOf(stated, noun)} ${CHART_WORDS.keyStated}, ${formatCount(inferred)} ${CHART_WORDS.keyInferred}`;
};

/** All parts of a result for readers who do not see them: "12 xã biết chắc đạt, 5 không đạt, 3 chưa biết". */
export const countedParts = (result: Result, noun: string): string =>
  isSilent(result)
    ? `${CHART_WORDS.silent} của ${countOf(result.n, noun)}`
    : `${metParts(result, noun)}, ${formatCount(result.notMet)} không đạt, ${formatCount(result.unknown)} chưa biết`;

/** One of several results in a sentence: "20/146 xã đạt (suy ra), 126 chưa biết". */
export const briefParts = (result: Result, noun: string): string => {
  if (result.n === 0) return CHART_WORDS.notApplicable;
  if (isSilent(result)) return CHART_WORDS.silent;
  const met = `${partOf(result.met, result.n, noun)} ${CHART_WORDS.met}${inferredMark(result)}`;
  return result.unknown === 0 ? met : `${met}, ${unknownAfter(result.unknown)}`;
};

const unknownAfter = (count: number): string => nbsp(formatCount(count), CHART_WORDS.unknown);

/** One sentence for readers who do not see the bar. */
export const intervalAlt = (target: TargetEvaluation, result: Result): string => {
  const noun = chartNoun(target, result);
  const needed = result.required === null ? '' : `, cần ${formatCount(result.required)}`;
  return `Biểu đồ thanh: ${countedParts(result, noun)}${needed}.`;
};

/** "20/146 xã (suy ra) năm 2024", "20/146 xã tại thời điểm chốt 30/6/2025". */
const partAt = (target: TargetEvaluation, result: Result): string => {
  const when = referenceWords(result);
  const part = partOf(result.met, result.n, chartNoun(target, result));
  return `${part}${inferredMark(result)} ${result.year === null && result.due ? 'tại ' : ''}${when}`;
};

/** Whether a larger share is known to meet it in one result than in another; without dividing. */
const knowsMore = (a: Result, b: Result): boolean => a.met * b.n > b.met * a.n;

/** "Biết chắc đạt", or "Có căn cứ coi là đạt" where any of the results was inferred. */
export const sureHead = (results: readonly Pick<Result, 'inferred'>[]): string =>
  results.some(({ inferred }) => inferred > 0) ? 'Có căn cứ coi là đạt' : 'Biết chắc đạt';

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

/**
 * One sentence with every value, for readers who do not see the bars by year.
 * @param milestones what is said of each milestone that is due
 */
export const yearsAlt = (
  target: TargetEvaluation,
  results: readonly Result[],
  milestones: readonly string[] = [],
): string => {
  const values = results.map(
    (result) => `${referenceWords(result)}: ${briefParts(result, chartNoun(target, result))}`,
  );
  return `Biểu đồ thanh theo năm: ${[...values, ...milestones].join('; ')}.`;
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
