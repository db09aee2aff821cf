import { areaHeatChart } from '../../charts/areas/area-heat-chart.ts';
import { changesChart } from '../../charts/areas/changes-chart.ts';
import { type Chart, type ChartOptions, finishChart } from '../../charts/draw/chart.ts';
import { chartFile } from '../../charts/draw/chart-file.ts';
import { emptyFrame } from '../../charts/draw/empty-frame.ts';
import { intervalChart } from '../../charts/interval/interval-chart.ts';
import { ledgerChart } from '../../charts/interval/ledger-chart.ts';
import { evidenceMatrixChart } from '../../charts/matrix/evidence-matrix-chart.ts';
import { yearsChart } from '../../charts/time/years-chart.ts';
import type {
  Evaluation,
  SourceInfo,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { CHART_WORDS } from '../../text/charts/chart-words.ts';
import { addressText } from '../../text/site/citation.ts';
import { madeByWords, sourcesWords } from '../../text/site/origin.ts';
import { homeAddress, targetAddress } from '../../views/addresses/addresses.ts';
import {
  chartFileAddress,
  type HomeChart,
  type TargetChart,
} from '../../views/addresses/data-addresses.ts';
import { publicAddress } from '../../views/addresses/public-address.ts';
import type { SiteSettings } from '../../views/addresses/site-settings.ts';
import { areaHeat } from '../../views/area-heat.ts';
import { areaComparison } from '../../views/area-years.ts';
import { targetSources } from '../../views/target-sources.ts';
import { isWithoutFigures } from '../../views/without-figures.ts';
import { SITE_FONT } from '../fonts/site-font.ts';
import type { SiteFile } from '../model/site-file.ts';

/** Widths as on a wide page, where there is room for one drawing and for two beside each other. */
const WIDE = 736;
const SMALL = 300;

/** A chart of a page that is also a file. */
interface FiledChart {
  readonly name: HomeChart | `${string}-${TargetChart}`;
  /** The page it stands on. */
  readonly page: string;
  readonly sources: readonly SourceInfo[];
  /** Whether the page has it: what was promised is there without as well. */
  readonly isShown: boolean;
  readonly draw: (options: ChartOptions) => Chart;
  readonly width: number;
}

/** In place of a chart of which nothing is left to be drawn. */
const emptyChart = (
  { shortName }: TargetEvaluation,
  evaluation: Evaluation,
  options: ChartOptions,
): Chart =>
  finishChart(
    {
      ...emptyFrame(CHART_WORDS.silentLong, options.width ?? WIDE),
      width: options.width ?? WIDE,
      title: CHART_WORDS.silentLong,
      subtitle: shortName,
      alt: CHART_WORDS.silentLong,
    },
    options,
    evaluation,
  );

const targetCharts = (target: TargetEvaluation, evaluation: Evaluation): FiledChart[] => {
  const has = !isWithoutFigures(target);
  const heat = has && areaHeat(target) !== null;
  const chart = (
    name: TargetChart,
    isShown: boolean,
    draw: (target: TargetEvaluation, evaluation: Evaluation, options: ChartOptions) => Chart,
    width = WIDE,
  ): FiledChart => ({
    name: `${target.id}-${name}`,
    page: targetAddress(evaluation.set, target.id),
    sources: targetSources(target, evaluation),
    isShown,
    draw: (options) => (isShown ? draw : emptyChart)(target, evaluation, options),
    width,
  });
  return [
    chart('khoang', has, (one, all, options) => intervalChart(one, one.final, all, options)),
    chart('qua-cac-nam', has, yearsChart),
    chart('thay-doi', heat && areaComparison(target) === 'index', changesChart, SMALL),
    chart('dia-ban-qua-cac-nam', heat, areaHeatChart, SMALL),
  ];
};

const homeCharts = (evaluation: Evaluation): FiledChart[] => {
  const used = new Set(evaluation.targets.flatMap((target) => targetSources(target, evaluation)));
  const shared = {
    page: homeAddress(evaluation.set),
    sources: evaluation.sources.filter((source) => used.has(source)),
    isShown: evaluation.targets.length > 0,
    width: WIDE,
  };
  return [
    { ...shared, name: 'cam-ket', draw: (options) => ledgerChart(evaluation, options) },
    { ...shared, name: 'cong-bo', draw: (options) => evidenceMatrixChart(evaluation, options) },
  ];
};

/**
 * The charts of the home page and of the pages of targets as pictures that stand by themselves, each at an address that
 * stays: what is in it is of now, and says so. Of a chart that its page has no more a picture without figures is left, as
 * long as its address is promised.
 * @param promised addresses that have to answer
 */
export const chartFiles = (
  evaluation: Evaluation,
  settings: SiteSettings,
  promised: ReadonlySet<string> = new Set(),
): SiteFile[] => {
  const charts = [
    ...homeCharts(evaluation),
    ...evaluation.targets.flatMap((target) => targetCharts(target, evaluation)),
  ];
  return charts.flatMap(({ name, page, sources, isShown, draw, width }) => {
    const address = chartFileAddress(evaluation.set, name);
    if (!isShown && !promised.has(address)) return [];
    const chart = draw({ id: 'hinh', font: SITE_FONT, width });
    const lines = [
      sourcesWords(sources, evaluation),
      madeByWords(evaluation, settings),
      addressText(publicAddress(settings, page)),
    ];
    return [{ address, bytes: new TextEncoder().encode(chartFile(chart, lines, evaluation)) }];
  });
};
