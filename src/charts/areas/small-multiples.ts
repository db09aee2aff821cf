import { area, line as curve, curveStep, scaleLinear } from 'd3';
import { ASCENT, DESCENT, FONT_SIZE, LINE_HEIGHT, label } from '../draw/chart.ts';
import { chartKey, type KeyItem } from '../draw/chart-key.ts';
import { hatchFill } from '../draw/hatch.ts';
import { PALETTE } from '../draw/palette.ts';
import { element, line, rect } from '../draw/svg.ts';
import { textWidth } from '../draw/text-width.ts';
import { wrapText } from '../draw/wrap-text.ts';

/** What is known of one year, in percent: what was stated, the least and the most that is possible. */
export interface YearSpan {
  readonly year: number;
  /** What was stated alone; below `low` where a part of that was inferred. */
  readonly sure: number;
  readonly low: number;
  readonly high: number;
  /** The series breaks before this year: what is counted is no longer the same. */
  readonly breaks: boolean;
}

/** One small drawing among its like. */
export interface Panel {
  readonly title: string;
  /** The newest number in words, under the title. */
  readonly note: string;
  readonly spans: readonly YearSpan[];
  /** Years without a figure. */
  readonly gaps: readonly number[];
}

/** Drawings of one kind on one scale, so that any two can be compared. */
export interface SmallMultiples {
  readonly id: string;
  readonly width: number;
  readonly years: readonly number[];
  /** Ends of the scale in percent, the same in all panels. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly panels: readonly Panel[];
  /** The area as a whole, behind every panel. */
  readonly behind: readonly YearSpan[];
  /** A level in percent not to be passed, drawn in every panel; null where there is none. */
  readonly limit: number | null;
  /** The marks explained, over the panels. */
  readonly key: readonly KeyItem[];
}

/** From this width on three panels stand side by side, below it two. */
const THREE_ABREAST = 560;

const PLOT_HEIGHT = 68;
const COLUMN_GAP = 18;
const ROW_GAP = 16;
/** Room at both sides of the first and the last year for their marks. */
const INSET = 9;
const RADIUS = 2.75;
/** Width of the bar of a year of which only a span is known. */
const BAR = 8;

interface Grid {
  readonly columns: number;
  readonly left: number;
  readonly panelWidth: number;
  readonly titleLines: number;
  readonly noteLines: number;
  readonly rowHeight: number;
}

const noteOf = (panel: Panel, width: number): readonly string[] =>
  wrapText(panel.note, width, FONT_SIZE);

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text, FONT_SIZE)), 0);

const titleOf = (panel: Panel, width: number): readonly string[] =>
  wrapText(panel.title, width, FONT_SIZE, 600);

/** All panels of one size, with as many lines over each as the longest name and note need. */
const gridOf = ({ width, ticks, panels }: SmallMultiples): Grid => {
  const columns = width >= THREE_ABREAST ? 3 : 2;
  const left = widest(ticks.map((tick) => tick.label)) + 6;
  const panelWidth = (width - left - COLUMN_GAP * (columns - 1)) / columns;
  const titleLines = Math.max(1, ...panels.map((panel) => titleOf(panel, panelWidth).length));
  const noteLines = Math.max(1, ...panels.map((panel) => noteOf(panel, panelWidth).length));
  const rowHeight = (titleLines + noteLines) * LINE_HEIGHT + 8 + PLOT_HEIGHT + ROW_GAP;
  return { columns, left, panelWidth, titleLines, noteLines, rowHeight };
};

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (year: number) => number;
  readonly y: (percent: number) => number;
}

const frameOf = (multiples: SmallMultiples, grid: Grid, left: number, top: number): Frame => {
  const { years, domain } = multiples;
  const right = left + grid.panelWidth;
  const bottom = top + PLOT_HEIGHT;
  const ends = [years[0] ?? 0, years.at(-1) ?? 1];
  const x = scaleLinear(ends, [left + INSET, right - INSET]);
  const y = scaleLinear([...domain], [bottom, top]);
  return { left, right, top, bottom, x: (year) => x(year), y: (percent) => y(percent) };
};

/** Spans of years that follow each other without a gap or a break. */
const runsOf = (spans: readonly YearSpan[]): readonly (readonly YearSpan[])[] => {
  const runs: YearSpan[][] = [];
  for (const span of spans) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.year === span.year - 1 && !span.breaks) run.push(span);
    else runs.push([span]);
  }
  return runs;
};

/** A run with half a year before and after it, so that each year is as wide as the others. */
const widened = (run: readonly YearSpan[], frame: Frame): (readonly [number, YearSpan])[] => {
  const half = Math.min(INSET - 1, (frame.x(1) - frame.x(0)) / 2);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    [frame.x(first.year) - half, first],
    ...run.map((span) => [frame.x(span.year), span] as const),
    [frame.x(last.year) + half, last],
  ];
};

/** In steps: what is possible in one year says nothing of the way to the next. */
const behind = (spans: readonly YearSpan[], frame: Frame): string => {
  const shape = area<readonly [number, YearSpan]>()
    .x(([x]) => x)
    .y0(([, { low }]) => frame.y(low))
    .y1(([, { high }]) => frame.y(high))
    .curve(curveStep)
    .digits(2);
  return runsOf(spans)
    .map((run) =>
      element('path', {
        d: shape(widened(run, frame)) ?? '',
        fill: PALETTE.context,
        stroke: PALETTE.contextEdge,
        'stroke-width': 1.25,
        'stroke-linejoin': 'round',
      }),
    )
    .join('');
};

/** Stated, and in one number: what rests on inference is no point a line could lead to either. */
const isExact = ({ sure, low, high }: YearSpan): boolean => sure === low && low === high;

/** Years known exactly are joined; a span is no point a line could lead to. */
const lines = (spans: readonly YearSpan[], frame: Frame): string => {
  const draw = curve<YearSpan>()
    .x(({ year }) => frame.x(year))
    .y(({ low }) => frame.y(low))
    .digits(2);
  return runsOf(spans.filter(isExact))
    .filter((run) => run.length > 1)
    .map((run) =>
      element('path', {
        d: draw([...run]) ?? '',
        fill: 'none',
        stroke: PALETTE.observed,
        'stroke-width': 1.75,
      }),
    )
    .join('');
};

/** A part of the bar of a year between two levels; nothing where they are the same. */
const barPart = (x: number, [top, bottom]: readonly [number, number], fill: string): string =>
  bottom > top
    ? rect(
        { x, y: top, width: BAR, height: bottom - top },
        { fill, stroke: PALETTE.edge, 'stroke-width': 1 },
      )
    : '';

/** A year of which only a span is known: hatched what is open, lighter what was inferred, on a thick line at what was stated. */
const spanBar = (span: YearSpan, frame: Frame, id: string): string => {
  const x = frame.x(span.year) - BAR / 2;
  const [high, low, sure] = [frame.y(span.high), frame.y(span.low), frame.y(span.sure)];
  return (
    barPart(x, [high, low], hatchFill(id)) +
    barPart(x, [low, sure], PALETTE.inferred) +
    line([x - 1, sure], [x + BAR + 1, sure], { stroke: PALETTE.observed, 'stroke-width': 2.5 })
  );
};

const marks = (panel: Panel, frame: Frame, id: string): string =>
  panel.spans
    .map((span) =>
      isExact(span)
        ? element('circle', {
            cx: frame.x(span.year),
            cy: frame.y(span.low),
            r: RADIUS,
            fill: PALETTE.observed,
          })
        : spanBar(span, frame, id),
    )
    .join('');

const gaps = (panel: Panel, frame: Frame): string =>
  panel.gaps
    .map((year) =>
      element('circle', {
        cx: frame.x(year),
        cy: frame.bottom,
        r: 3,
        fill: PALETTE.paper,
        stroke: PALETTE.edge,
        'stroke-width': 1.25,
      }),
    )
    .join('');

const rules = ({ ticks }: SmallMultiples, frame: Frame): string =>
  ticks
    .map(({ y }) =>
      line([frame.left, frame.y(y)], [frame.right, frame.y(y)], {
        stroke: PALETTE.hairline,
        'stroke-width': 0.75,
      }),
    )
    .join('');

const limitLine = ({ limit }: SmallMultiples, frame: Frame): string =>
  limit === null
    ? ''
    : line([frame.left, frame.y(limit)], [frame.right, frame.y(limit)], {
        stroke: PALETTE.needed,
        'stroke-width': 1.25,
      });

const titles = (panel: Panel, grid: Grid, left: number, top: number): string => {
  const names = titleOf(panel, grid.panelWidth);
  // Names of one line stand next to their panel, not a line above it.
  const notes = noteOf(panel, grid.panelWidth);
  const free = grid.titleLines + grid.noteLines - names.length - notes.length;
  const first = top + ASCENT + free * LINE_HEIGHT;
  const below = first + names.length * LINE_HEIGHT;
  return [
    ...names.map((text, index) =>
      label(text, [left, first + index * LINE_HEIGHT], { 'font-weight': 600 }),
    ),
    ...notes.map((text, index) =>
      label(text, [left, below + index * LINE_HEIGHT], { fill: PALETTE.muted }),
    ),
  ].join('');
};

/** Levels beside the first panel of each row. */
const levelWords = ({ ticks }: SmallMultiples, frame: Frame, left: number): string =>
  ticks
    .map((tick) =>
      label(tick.label, [left - 6, frame.y(tick.y) + 4], {
        fill: PALETTE.muted,
        'text-anchor': 'end',
      }),
    )
    .join('');

/** First and last year under the last panel of each column. */
const yearWords = ({ years }: SmallMultiples, frame: Frame): string => {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  const y = frame.bottom + 5 + ASCENT;
  const words = label(String(first), [frame.left, y], { fill: PALETTE.muted });
  return first === last
    ? words
    : words + label(String(last), [frame.right, y], { fill: PALETTE.muted, 'text-anchor': 'end' });
};

/**
 * Panels of one size and one scale in rows, each with its name above it and the area as a whole
 * behind it; the words of both axes stand on the outer edge only.
 */
export const smallMultiples = (multiples: SmallMultiples): { body: string; height: number } => {
  const { id, panels, width } = multiples;
  const grid = gridOf(multiples);
  const key = chartKey(multiples.key, width, id);
  const drawn = panels.map((panel, index) => {
    const column = index % grid.columns;
    const left = grid.left + column * (grid.panelWidth + COLUMN_GAP);
    const top = key.height + Math.floor(index / grid.columns) * grid.rowHeight;
    const plotTop = top + (grid.titleLines + grid.noteLines) * LINE_HEIGHT + 8;
    const frame = frameOf(multiples, grid, left, plotTop);
    return [
      titles(panel, grid, left, top),
      rules(multiples, frame),
      behind(multiples.behind, frame),
      limitLine(multiples, frame),
      lines(panel.spans, frame),
      marks(panel, frame, id),
      gaps(panel, frame),
      column === 0 ? levelWords(multiples, frame, grid.left) : '',
      index + grid.columns >= panels.length ? yearWords(multiples, frame) : '',
    ].join('');
  });
  const rows = Math.ceil(panels.length / grid.columns);
  const height = key.height + rows * grid.rowHeight - ROW_GAP + 5 + ASCENT + DESCENT;
  return { body: key.svg + drawn.join(''), height };
};
