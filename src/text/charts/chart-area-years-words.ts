import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import {
  type AreaComparison,
  type AreaYear,
  type AreaYears,
  isKnownIn,
  judgedYears,
} from '../../views/area-years.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { inferredAside } from '../names/certainty.ts';
import { chartNoun } from '../names/scope-words.ts';
import { unitInlineOf } from '../names/unit-names.ts';
import { judgementLabel } from './chart-area-words.ts';
import { changeLabel } from './chart-quantity-words.ts';
import { areaWords, CHART_WORDS } from './chart-words.ts';

/** Words of the marks of a chart of areas over the years, in its key. */
export const AREA_YEARS_WORDS = {
  area: 'địa bàn của ô',
  inferred: 'suy ra là đạt',
  unknown: 'chưa biết',
  missing: 'chưa có số liệu',
  total: 'Số đơn vị đạt',
  met: 'đạt',
  notMet: 'không đạt',
  breaks: 'Đường ngắt: từ năm đó số đơn vị được tính của địa bàn đã khác.',
} as const;

/** What stands behind each panel: "cả tỉnh Yên Bái"; there what was inferred has no look of its own. */
export const behindWords = (target: TargetEvaluation, evaluation: Evaluation): string =>
  `cả ${areaWords(target.final, evaluation)}${target.years.some(({ inferred }) => inferred > 0) ? ', kể cả suy ra' : ''}`;

/** Before the counts under the columns of a grid. */
export const totalWords = ({ years }: TargetEvaluation): string =>
  years.some(({ inferred }) => inferred > 0)
    ? `${AREA_YEARS_WORDS.total}, kể cả suy ra`
    : AREA_YEARS_WORDS.total;

/** "2020–2025". */
const yearsSpan = (years: readonly number[]): string => {
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined || first === last
    ? String(first ?? '')
    : `${first}–${last}`;
};

/** "cần không quá 95%", "cần ít nhất 105%": the line of a change in an index of its base. */
export const indexLimitLabel = (limitPercent: number): string =>
  nbsp(limitPercent > 100 ? 'cần ít nhất' : 'cần không quá', `${limitPercent}%`);

/** The count of a year, short: "12/13", with a span "10–12/13" where units are not known. */
export const shareWords = ({ result }: Pick<AreaYear, 'result'>): string => {
  if (result === null || result.shares === null) return CHART_WORDS.notApplicable;
  if (result.figuresTo === null) return CHART_WORDS.silent;
  const { met, unknown, n, shares } = result;
  const least = formatCount(met);
  return unknown === 0
    ? `${least}/${formatCount(n)}`
    : `${least}–${formatCount(shares.most)}/${formatCount(n)}`;
};

/** The count of a year under a narrow column: nothing known is from none to all of them, "0–9/9". */
export const totalLabel = (result: Result | null): string =>
  result !== null && result.figuresTo === null && result.n > 0
    ? `0–${formatCount(result.n)}/${formatCount(result.n)}`
    : shareWords({ result });

/**
 * What of the count of a year was inferred: ", suy ra", ", suy ra 8"; empty where nothing was. After two
 * numbers it says how many, as only the lower one can be inferred.
 */
const shareAside = ({ result }: AreaYear): string => {
  if (result === null || result.figuresTo === null || result.inferred === 0) return '';
  return result.unknown === 0
    ? inferredAside(result)
    : `, ${nbsp('suy', 'ra', formatCount(result.inferred))}`;
};

/** The change of a unit against its base: "−5,2%"; why there is none. */
const indexWords = ({ state }: AreaYear): string => {
  const quantity = state?.quantity ?? null;
  if (state?.judgement === 'not-applicable') return CHART_WORDS.notApplicable;
  return quantity?.base == null ? CHART_WORDS.silent : changeLabel(quantity);
};

/** The judgement of a unit in a year, in a word; a unit that was not there is not judged. */
const judgementWord = ({ state }: AreaYear): string =>
  state === null ? CHART_WORDS.notApplicable : judgementLabel(state);

/** What is known of an area in a year, in the words of its comparison. */
export const areaYearWords = (year: AreaYear, comparison: AreaComparison): string => {
  switch (comparison) {
    case 'share':
      return `${shareWords(year)}${shareAside(year)}`;
    case 'index':
      return indexWords(year);
    case 'judgement':
      return judgementWord(year);
    default:
      return never(comparison);
  }
};

/** The newest year of an area with anything known, under its name: "2025: 12/13 xã". */
export const newestNote = (
  { years }: AreaYears,
  comparison: AreaComparison,
  noun: string,
): string => {
  const newest = years.findLast((year) => isKnownIn(year, comparison));
  if (newest === undefined) return CHART_WORDS.silent;
  return comparison === 'share'
    ? `${nbsp(`${newest.year}:`, shareWords(newest), noun)}${shareAside(newest)}`
    : nbsp(`${newest.year}:`, areaYearWords(newest, comparison));
};

const SUBJECT: Readonly<Record<AreaComparison, string>> = {
  share: 'Từng địa bàn qua các năm, trên nền cả tỉnh',
  index: 'Từng địa bàn so với năm gốc của chính mình',
  judgement: 'Từng địa bàn đạt hay không đạt qua các năm',
};

/** What the chart shows; or that there is nothing to show. */
export const areaYearsTitle = (comparison: AreaComparison, anything: boolean): string =>
  anything ? SUBJECT[comparison] : 'Chưa địa bàn nào có số liệu công bố';

const scaleWords = (
  target: TargetEvaluation,
  comparison: AreaComparison,
  fromZero: boolean,
): string => {
  switch (comparison) {
    case 'share':
      return `phần trăm số ${chartNoun(target, target.final)} của địa bàn đạt; mọi ô cùng một thang`;
    case 'index':
      return `phần trăm của ${nbsp('năm', target.baselineYear ?? 'gốc')}; mọi ô cùng một thang${fromZero ? '' : ', không bắt đầu từ 0'}; thấp hơn là tốt hơn`;
    case 'judgement':
      return 'mỗi ô một năm';
    default:
      return never(comparison);
  }
};

/** What, where, when, in which unit, and whether the scale starts elsewhere than at zero. */
export const areaYearsSubtitle = (
  target: TargetEvaluation,
  evaluation: Evaluation,
  { comparison, fromZero }: { readonly comparison: AreaComparison; readonly fromZero: boolean },
): string =>
  `${target.shortName}; theo địa bàn, ${areaWords(target.final, evaluation)}, ${yearsSpan(judgedYears(target))}; ${scaleWords(target, comparison, fromZero)}`;

/** One sentence with the newest value of each area, for readers who do not see the panels. */
export const areaYearsAlt = (
  areas: readonly AreaYears[],
  comparison: AreaComparison,
  context: { readonly target: TargetEvaluation; readonly evaluation: Evaluation },
): string => {
  const noun = chartNoun(context.target, context.target.final);
  const kind = comparison === 'judgement' ? 'Biểu đồ ô' : 'Biểu đồ nhỏ, mỗi địa bàn một ô,';
  const values = areas.map((area) => {
    const note = newestNote(area, comparison, noun);
    const when = note === CHART_WORDS.silent ? ':' : ' năm';
    return `${unitInlineOf(context.evaluation, area.unit)}${when} ${note}`;
  });
  return `${kind} theo địa bàn và năm; số liệu mới nhất: ${values.join('; ')}.`;
};

/** In the frame that stands in place of empty panels. */
export const noAreaFigures = (areas: readonly AreaYears[], years: readonly number[]): string =>
  `Chưa có số liệu công bố của địa bàn nào trong ${formatCount(areas.length)} địa bàn, ${yearsSpan(years)}.`;

/** Fewer units than this in an area: one more or less moves its share a long way. */
const FEW = 30;

/** How few units the smallest of the areas have; null where each has enough or none are counted. */
const fewUnitsNote = (
  target: TargetEvaluation,
  areas: readonly AreaYears[],
  comparison: AreaComparison,
): string | null => {
  if (comparison !== 'share') return null;
  const sizes = areas.flatMap(
    ({ years }) => years.findLast(({ result }) => result)?.result?.n ?? [],
  );
  const few = sizes.filter((n) => n > 0 && n < FEW);
  if (few.length === 0) return null;
  const noun = chartNoun(target, target.final);
  const [least, most] = [Math.min(...few), Math.max(...few)];
  const range =
    least === most ? formatCount(least) : `${formatCount(least)} đến ${formatCount(most)}`;
  return `Số ${noun} ít: ${formatCount(few.length)} địa bàn chỉ có ${nbsp(range, noun)}, nên thêm hay bớt một ${noun} làm tỷ lệ đổi nhiều.`;
};

/** Whether the number of units counted in any area changed between two years. */
const hasBreaks = (areas: readonly AreaYears[]): boolean =>
  areas.some(({ years }) =>
    years.some(({ result }, index) => {
      const before = years[index - 1]?.result ?? null;
      return result !== null && before !== null && before.n !== result.n;
    }),
  );

/** Notes under a comparison of areas: where lines break, and small numbers. */
export const areaYearsNotes = (
  target: TargetEvaluation,
  areas: readonly AreaYears[],
  comparison: AreaComparison,
): readonly string[] =>
  [
    comparison === 'share' && hasBreaks(areas) ? AREA_YEARS_WORDS.breaks : null,
    fewUnitsNote(target, areas, comparison),
  ].filter((note) => note !== null);
