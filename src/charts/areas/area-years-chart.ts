import type { Evaluation, Quantity, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import {
  AREA_YEARS_WORDS,
  areaYearsAlt,
  areaYearsSubtitle,
  areaYearsTitle,
  behindWords,
  indexLimitLabel,
  newestNote,
  noAreaFigures,
} from '../../text/charts/chart-area-years-words.ts';
import { chartNoun } from '../../text/names/scope-words.ts';
import { unitTitleOf } from '../../text/names/unit-names.ts';
import {
  type AreaComparison,
  type AreaYear,
  type AreaYears,
  areaComparison,
  areaYears,
  isIndexed,
  isKnownIn,
  judgedYears,
  wholeQuantities,
} from '../../views/area-years.ts';
import { type Chart, type ChartOptions, DEFAULT_WIDTH, finishChart } from '../draw/chart.ts';
import type { KeyItem } from '../draw/chart-key.ts';
import { emptyFrame } from '../draw/empty-frame.ts';
import { hatchDefinition } from '../draw/hatch.ts';
import {
  type Panel,
  type SmallMultiples,
  smallMultiples,
  type YearSpan,
} from './small-multiples.ts';
import { unitYearsGrid } from './unit-years-grid.ts';

/** Where a share stands on the scale, in percent: a place in the drawing, not a figure. */
const shareSpan = ({ year, result }: AreaYear, before: AreaYear | undefined): YearSpan[] => {
  if (result === null || result.n === 0 || result.figuresTo === null) return [];
  const { met, stated, unknown, n } = result;
  const breaks = before?.result != null && before.result.n !== n;
  const [sure, low, high] = [stated, met, met + unknown].map((units) => (100 * units) / n);
  return [{ year, sure: sure ?? 0, low: low ?? 0, high: high ?? 0, breaks }];
};

/** Where a quantity stands against its base, in percent of it. */
const indexSpan = (year: number, quantity: Quantity | null): YearSpan[] => {
  if (!isIndexed(quantity)) return [];
  const { value, base } = quantity;
  const low = (100 * value[0]) / base[1];
  return [{ year, sure: low, low, high: (100 * value[1]) / base[0], breaks: false }];
};

const spanOf = (
  year: AreaYear,
  before: AreaYear | undefined,
  comparison: AreaComparison,
): YearSpan[] =>
  comparison === 'share'
    ? shareSpan(year, before)
    : indexSpan(year.year, year.state?.quantity ?? null);

/** Missing, as opposed to not judged: the area was there and nothing is published of it. */
const isGap = (year: AreaYear, comparison: AreaComparison): boolean =>
  !isKnownIn(year, comparison) &&
  (comparison === 'share' ? (year.result?.n ?? 0) > 0 : year.state?.judgement === 'unknown');

interface PanelContext {
  readonly evaluation: Evaluation;
  readonly comparison: AreaComparison;
  /** What the units are called: "xã". */
  readonly noun: string;
}

const panelOf = (area: AreaYears, { evaluation, comparison, noun }: PanelContext): Panel => ({
  title: unitTitleOf(evaluation, area.unit),
  note: newestNote(area, comparison, noun),
  spans: area.years.flatMap((year, index) => spanOf(year, area.years[index - 1], comparison)),
  gaps: area.years.filter((year) => isGap(year, comparison)).map(({ year }) => year),
});

/** The whole area behind each panel: its share, or its own quantity where a reading has it. */
const behindOf = (target: TargetEvaluation, comparison: AreaComparison): readonly YearSpan[] =>
  comparison === 'share'
    ? target.years.flatMap((result, index) => {
        const asYear = (one: typeof result | undefined): AreaYear | undefined =>
          one?.year == null ? undefined : { year: one.year, result: one, state: null };
        const now = asYear(result);
        // The whole area stays the same area when its units are merged: only its parts break.
        return now === undefined ||
          (result.status === 'not-applicable' && result.notJudged !== 'before-plan')
          ? []
          : shareSpan(now, asYear(target.years[index - 1])).map((span) => ({
              ...span,
              breaks: false,
            }));
      })
    : wholeQuantities(target).flatMap(({ year, quantity }) => indexSpan(year, quantity));

const TEN = 10;

/** Whole tens that hold every span, the base and the limit. */
const indexDomain = (spans: readonly YearSpan[], limit: number): readonly [number, number] => {
  const all = [100, limit, ...spans.flatMap(({ low, high }) => [low, high])];
  return [
    Math.max(0, Math.floor((Math.min(...all) - 1) / TEN) * TEN),
    Math.ceil((Math.max(...all) + 1) / TEN) * TEN,
  ];
};

type Scale = Pick<SmallMultiples, 'domain' | 'ticks' | 'limit'>;

const percentTicks = (levels: readonly number[]): Scale['ticks'] =>
  levels.map((y) => ({ y, label: `${y}%` }));

const scaleOf = (
  target: TargetEvaluation,
  comparison: AreaComparison,
  spans: readonly YearSpan[],
): Scale => {
  if (comparison === 'share') {
    return { domain: [0, 100], ticks: percentTicks([0, 50, 100]), limit: null };
  }
  const limit = target.limitPercent ?? 100;
  const domain = indexDomain(spans, limit);
  const levels = [...new Set([domain[0], 100, domain[1]])];
  return { domain, ticks: percentTicks(levels), limit };
};

const keyOf = (
  panels: readonly Panel[],
  scale: Scale,
  behind: readonly YearSpan[],
  context: { readonly target: TargetEvaluation; readonly evaluation: Evaluation },
): readonly KeyItem[] => {
  const { target, evaluation } = context;
  const items: readonly (KeyItem | false)[] = [
    { mark: 'observed', text: AREA_YEARS_WORDS.area },
    behind.length > 0 && { mark: 'behind', text: behindWords(target, evaluation) },
    panels.some(({ spans }) => spans.some(({ sure, low }) => sure < low)) && {
      mark: 'inferred',
      text: AREA_YEARS_WORDS.inferred,
    },
    panels.some(({ spans }) => spans.some(({ low, high }) => low !== high)) && {
      mark: 'unknown',
      text: AREA_YEARS_WORDS.unknown,
    },
    panels.some(({ gaps }) => gaps.length > 0) && {
      mark: 'missing',
      text: AREA_YEARS_WORDS.missing,
    },
    scale.limit !== null && { mark: 'limit', text: indexLimitLabel(scale.limit) },
  ];
  return items.filter((item) => item !== false);
};

interface Context {
  readonly target: TargetEvaluation;
  readonly evaluation: Evaluation;
  readonly comparison: AreaComparison;
  readonly areas: readonly AreaYears[];
  readonly id: string;
  readonly width: number;
}

interface Drawing {
  readonly body: string;
  readonly height: number;
  readonly fromZero: boolean;
}

const panels = (context: Context): Drawing => {
  const { target, evaluation, comparison, areas, id, width } = context;
  const noun = chartNoun(target, target.final);
  const drawn = areas.map((area) => panelOf(area, { evaluation, comparison, noun }));
  const behind = behindOf(target, comparison);
  const scale = scaleOf(target, comparison, [...behind, ...drawn.flatMap(({ spans }) => spans)]);
  const key = keyOf(drawn, scale, behind, { target, evaluation });
  const years = judgedYears(target);
  return {
    ...smallMultiples({ id, width, years, panels: drawn, behind, key, ...scale }),
    fromZero: scale.domain[0] === 0,
  };
};

const draw = (context: Context): Drawing => {
  const { target, evaluation, comparison, areas, id, width } = context;
  const drawing =
    comparison === 'judgement'
      ? { ...unitYearsGrid({ target, evaluation, areas, id, width }), fromZero: true }
      : panels(context);
  return { ...drawing, body: hatchDefinition(id) + drawing.body };
};

/**
 * A target area by area over the years, so that any two areas can be compared. Shares and reductions
 * are small panels of one size on one scale with the whole area in grey behind each: a line where
 * years are known exactly, a hatched bar from the least to the most that is possible, a lighter one
 * for what was inferred, a ring on the axis where nothing is published. Where areas are judged one by one: a grid of cells. Nothing known
 * of any area: one frame with a sentence. Throws where the target has one area only: `areaComparison`
 * says so.
 */
export const areaYearsChart = (
  target: TargetEvaluation,
  evaluation: Evaluation,
  options: ChartOptions,
): Chart => {
  const comparison = areaComparison(target);
  if (comparison === null) throw new Error(`${target.id} has one area only: nothing to compare.`);
  const width = options.width ?? DEFAULT_WIDTH;
  const areas = areaYears(target);
  const anything = areas.some(({ years }) => years.some((year) => isKnownIn(year, comparison)));
  const drawing = anything
    ? draw({ target, evaluation, comparison, areas, id: options.id, width })
    : { ...emptyFrame(noAreaFigures(areas, judgedYears(target)), width), fromZero: true };
  const { body, height, fromZero } = drawing;
  return finishChart(
    {
      body,
      height,
      width,
      title: areaYearsTitle(comparison, anything),
      subtitle: areaYearsSubtitle(target, evaluation, { comparison, fromZero }),
      alt: areaYearsAlt(areas, comparison, { target, evaluation }),
    },
    options,
    evaluation,
  );
};
