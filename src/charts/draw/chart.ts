import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { CHART_WORDS } from '../../text/charts/chart-words.ts';
import { ILLUSTRATIVE_NOTICE, ILLUSTRATIVE_SENTENCE } from '../../text/names/notices.ts';
import { ILLUSTRATIVE_HUES, PALETTE } from './palette.ts';
import { type Attributes, coordinate, element, escapeText } from './svg.ts';
import { wrapText } from './wrap-text.ts';

/** A drawn chart with the words that stand around it. */
export interface Chart {
  readonly svg: string;
  /** What the chart shows, in at most fifteen words. */
  readonly title: string;
  /** What is measured, where, when, in which unit. */
  readonly subtitle: string;
  /** One sentence for readers who do not see it. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** A drawing in the hues of its set, without its element and the notice. */
export interface Drawn {
  readonly body: string;
  readonly height: number;
}

/** Beside the charts and not in them: what a report says is known by all that is in its charts. */
const DRAWN = new WeakMap<Chart, Drawn>();

/** The drawing of a chart alone, for a picture that is put together. Throws for one that {@link finishChart} did not make. */
export const drawnOf = (chart: Chart): Drawn => {
  const drawn = DRAWN.get(chart);
  if (drawn === undefined) throw new Error(`No drawing was finished for "${chart.title}".`);
  return drawn;
};

/** What the page or the report decides about a drawing. */
export interface ChartOptions {
  /** Unique on the page; ids inside the drawing are made from it. */
  readonly id: string;
  /** Font family: that of the page, or that registered in the PDF. */
  readonly font: string;
  /** Whether a table with the same figures stands right below; not if not given. */
  readonly tableFollows?: boolean;
  /** In pixels; 320 if not given. Text is never below 12 px at this width. */
  readonly width?: number;
}

/** The least width, that of a small phone. */
export const DEFAULT_WIDTH = 320;

/** Size of all text in charts, the least that is read well on a phone. */
export const FONT_SIZE = 12;

/** Distance of lines: room for stacked Vietnamese marks. */
export const LINE_HEIGHT = 17;

/** Height of letters with stacked capitals above the baseline (1,2 em). */
export const ASCENT = Math.ceil(FONT_SIZE * 1.2);

/** Depth of letters with marks below the baseline (0,25 em). */
export const DESCENT = Math.ceil(FONT_SIZE * 0.25);

/** A line of text; anchored at its start unless said otherwise. */
export const label = (
  content: string,
  [x, y]: readonly [number, number],
  attributes: Attributes = {},
): string => element('text', { x, y, fill: PALETTE.ink, ...attributes }, escapeText(content));

/** The notice that must stand in every drawing made from figures that are not real. */
const notice = (width: number, top: number): { svg: string; height: number } => {
  const lines = wrapText(ILLUSTRATIVE_NOTICE, width, FONT_SIZE, 600);
  const svg = lines
    .map((text, index) =>
      label(text, [0, top + ASCENT + index * LINE_HEIGHT], {
        'font-weight': 600,
        fill: PALETTE.muted,
      }),
    )
    .join('');
  return { svg, height: lines.length * LINE_HEIGHT };
};

/** A drawing in the hues of figures that are not real. */
export const inIllustrativeHues = (body: string): string =>
  ILLUSTRATIVE_HUES.reduce((svg, [real, hue]) => svg.replaceAll(real, hue), body);

interface Drawing extends Pick<Chart, 'title' | 'subtitle' | 'alt'> {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/**
 * Puts a drawing into its SVG element with title and description. That of an illustrative set has hues of its own, the
 * notice below it, and says so in its description. Whoever places it says whether a table follows.
 */
export const finishChart = (
  drawing: Drawing,
  options: ChartOptions,
  evaluation: Pick<Evaluation, 'illustrative'>,
): Chart => {
  const { title, subtitle, width, body } = drawing;
  const told = evaluation.illustrative ? `${drawing.alt} ${ILLUSTRATIVE_SENTENCE}` : drawing.alt;
  const alt = options.tableFollows ? `${told} ${CHART_WORDS.tableFollows}` : told;
  const mark = evaluation.illustrative ? notice(width, drawing.height) : { svg: '', height: 0 };
  const height = Math.ceil(drawing.height + mark.height);
  const hued = evaluation.illustrative ? inIllustrativeHues(body) : body;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-labelledby': `${options.id}-title`,
      'aria-describedby': `${options.id}-desc`,
      viewBox: `0 0 ${coordinate(width)} ${coordinate(height)}`,
      width,
      height,
      'font-family': options.font,
      'font-size': FONT_SIZE,
    },
    element('title', { id: `${options.id}-title` }, escapeText(title)),
    element('desc', { id: `${options.id}-desc` }, escapeText(alt)),
    hued,
    mark.svg,
  );
  const chart: Chart = { svg, title, subtitle, alt, width, height };
  DRAWN.set(chart, { body: hued, height: drawing.height });
  return chart;
};
