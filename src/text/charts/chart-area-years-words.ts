import type { TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import type { AreaComparison, AreaYear, AreaYears } from '../../views/area-years.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { inferredAside } from '../names/certainty.ts';
import { chartNoun } from '../names/scope-words.ts';
import { judgementLabel } from './chart-area-words.ts';
import { changeLabel } from './chart-quantity-words.ts';
import { CHART_WORDS } from './chart-words.ts';

/** "2020–2025". */
const yearsSpan = (years: readonly number[]): string => {
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined || first === last
    ? String(first ?? '')
    : `${first}–${last}`;
};

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

/** In the frame that stands in place of empty panels. */
export const noAreaFigures = (areas: readonly AreaYears[], years: readonly number[]): string =>
  `Chưa có số liệu công bố của địa bàn nào trong ${formatCount(areas.length)} địa bàn, ${yearsSpan(years)}.`;

/** Fewer units than this in an area: one more or less moves its share a long way. */
const FEW = 30;

/** How few units the smallest of the areas have; null where each has enough or none are counted. */
export const fewUnitsNote = (
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
