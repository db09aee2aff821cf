import type {
  Evaluation,
  Figure,
  Span,
  TargetEvaluation,
  UnitRef,
} from '../../evaluation/record/evaluation.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { isComparable, isInPercent } from '../../views/series.ts';
import { formatDate, formatPeriod, inYear } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import { limitWords } from '../names/achievement.ts';
import { unitOfMeasureOf } from '../names/requirement.ts';
import { unitInline } from '../names/unit-names.ts';
import { figureShare, figureValue, figureWords } from '../verdict/figure-words.ts';
import { rangeOf } from '../verdict/quantity-words.ts';
import { areaWords, CHART_WORDS } from './chart-words.ts';

const hasValue = (figure: Figure): boolean => figure.value !== null;

/**
 * "ngày 30/6/2023" for a figure of a day, "năm 2023" for one of a calendar year, "kỳ 16/12/2022–
 * 15/3/2023" for one of another period; "trong khoảng …" where only a span is known for a day.
 */
const when = (figure: Figure, evaluation: Evaluation): string => {
  const { periodStart, periodEnd } = figure;
  const period = formatPeriod(periodStart, periodEnd);
  if (periodStart === periodEnd) return nbsp('ngày', period);
  if (indexOf(evaluation).indicator(figure.indicator)?.timing !== 'flow') {
    return `trong khoảng ${period}`;
  }
  return /^\d/.test(period) ? nbsp('kỳ', period) : period;
};

/** A figure in a title: its share of a whole where all have one, else as it was stated. */
const level = (figure: Figure, inPercent: boolean, evaluation: Evaluation): string =>
  inPercent
    ? `${figure.atLeast ? 'ít nhất ' : ''}${figureShare(figure)}`
    : figureWords(figure, evaluation);

/** "lên", "xuống", "vẫn": how the last figure stands to the first. */
const course = (first: Figure, last: Figure, inPercent: boolean): string => {
  const of = ({ value, sharePermyriad }: Figure): number =>
    inPercent ? (sharePermyriad ?? 0) : Number(value);
  const change = of(last) - of(first);
  return change === 0 ? 'vẫn' : change > 0 ? 'lên' : 'xuống';
};

/** What became of it: "Xã được công nhận đạt chuẩn nông thôn mới: 43,95% lên 78,77%". */
export const seriesTitle = (series: readonly Figure[], evaluation: Evaluation): string => {
  const known = series.filter(hasValue);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return 'Chưa có số liệu công bố';
  if (!isComparable(series, evaluation)) return `${known.length} số liệu của các kỳ khác nhau`;
  const name = indexOf(evaluation).indicator(first.indicator)?.name ?? first.indicator;
  const inPercent = isInPercent(series);
  if (first === last) return `${name}: chỉ một số liệu, ${level(first, inPercent, evaluation)}`;
  const from = inPercent ? level(first, true, evaluation) : figureValue(first);
  return `${name}: ${from} ${course(first, last, inPercent)} ${level(last, inPercent, evaluation)}`;
};

/** Below a chart in percent, where a figure states no total. */
export const WITHOUT_TOTAL = 'Số liệu không nêu tổng số chỉ có trong bảng.';

/** Said in place of a chart of periods of different length. */
export const NOT_COMPARABLE =
  'Các số liệu thuộc những kỳ dài ngắn khác nhau nên không vẽ chung một biểu đồ; xem bảng số liệu.';

/** Where, from when to when, in which unit; an area without a figure by its name alone. */
export const seriesSubtitle = (
  series: readonly Figure[],
  area: UnitRef,
  evaluation: Evaluation,
): string => {
  const index = indexOf(evaluation);
  const known = series.filter(hasValue);
  const [first] = known;
  const last = known.at(-1);
  const unit = index.unit(area);
  const where = unit === undefined ? [] : [unitInline(unit)];
  if (first === undefined || last === undefined)
    return upperFirst(where.join('')) || 'Chưa có kỳ nào';
  const dates =
    first === last
      ? when(first, evaluation)
      : `từ ${formatDate(first.periodEnd)} đến ${formatDate(last.periodEnd)}`;
  const unitOfMeasure = index.indicator(first.indicator)?.unitOfMeasure ?? '';
  const measure = isInPercent(series) ? 'phần trăm số ' : 'đơn vị tính: ';
  const measured = unitOfMeasure === '' ? '' : `; ${measure}${unitOfMeasure}`;
  return `${upperFirst([...where, dates].join(', '))}${measured}`;
};

/** One sentence with every value, for readers who do not see the points. */
export const seriesAlt = (series: readonly Figure[], evaluation: Evaluation): string => {
  const values = series.map(
    (figure) =>
      `${when(figure, evaluation)}: ${hasValue(figure) ? figureWords(figure, evaluation) : CHART_WORDS.silent}`,
  );
  return `Biểu đồ theo thời gian: ${values.length === 0 ? CHART_WORDS.silent : values.join('; ')}.`;
};

/** A point's label: "99/150", "ít nhất 99", "512". The unit stands in the subtitle. */
const pointLabel = (figure: Figure): string => {
  if (typeof figure.value !== 'number') return '';
  const total = figure.total === null ? '' : `/${formatCount(figure.total)}`;
  return `${figure.atLeast ? 'ít nhất ' : ''}${formatCount(figure.value)}${total}`;
};

/**
 * The label of all figures of one period, which must be given least first: "99/150", or where
 * sources disagree "75 hoặc 76/150", "75/150 hoặc 76/157". Empty without a number.
 */
export const periodLabel = (figures: readonly Figure[]): string => {
  const labels = [...new Set(figures.map(pointLabel).filter((text) => text !== ''))];
  const totals = new Set(figures.map((figure) => figure.total));
  const [total] = totals;
  if (labels.length < 2 || totals.size > 1 || total == null) return labels.join(' hoặc ');
  return `${labels.map((text) => text.split('/')[0]).join(' hoặc ')}/${formatCount(total)}`;
};

/** "157 đơn vị" on one side of a rule where the register changes. */
export const registerLabel = (total: number, unitOfMeasure: string): string =>
  `${formatCount(total)}\u00A0${unitOfMeasure}`.trim();

/** Value of a year, low and high end; null where it is not known. */
export interface YearValue {
  readonly year: number;
  readonly value: Span | null;
}

/** A year's value beside its point: "512", "từ 440 đến 462". */
export const yearPointLabel = (value: Span): string => rangeOf(value, '').trim();

/** First and last year with a value; that no year has one. */
export const yearValuesTitle = (values: readonly YearValue[], unitOfMeasure: string): string => {
  const known = values.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return 'Chưa năm nào có số liệu công bố';
  const words = ({ year, value }: { year: number; value: Span }): string =>
    `${rangeOf(value, unitOfMeasure)} ${inYear(year)}`;
  return first === last
    ? `Chỉ một năm có số liệu: ${words(first)}`
    : upperFirst(`${words(first)}, ${words(last)}`);
};

/** Subtitle of a quantity over the years. */
export const yearValuesSubtitle = (target: TargetEvaluation, evaluation: Evaluation): string =>
  `${target.shortName}; ${areaWords(target.final, evaluation)}; đơn vị tính: ${unitOfMeasureOf(target, evaluation)}`;

/** One sentence with every value, for readers who do not see the years. */
export const yearValuesAlt = (values: readonly YearValue[], unitOfMeasure: string): string => {
  const words = values.map(
    ({ year, value }) =>
      `${inYear(year)}: ${value === null ? CHART_WORDS.silent : rangeOf(value, unitOfMeasure)}`,
  );
  return `Biểu đồ theo năm: ${words.length === 0 ? CHART_WORDS.silent : words.join('; ')}.`;
};

/** At the line that must not be passed, or must be reached: "cần không quá 465", "cần ít nhất 10". */
export const limitLineLabel = (target: TargetEvaluation, limit: number): string =>
  `cần ${limitWords(target, limit, '')}`;
