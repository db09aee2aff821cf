import type { Evaluation, UnitVersion } from '../../evaluation/record/evaluation.ts';
import { yearOf } from '../../schema/dates.ts';
import {
  LINEAGE_WORDS,
  lineageAlt,
  lineageSubtitle,
  lineageTitle,
} from '../../text/charts/lineage-words.ts';
import { type LineageGraph, type LineageLink, lineageGraph } from '../../views/lineage-graph.ts';
import { hasEnded, isSuccession } from '../../views/unit-links.ts';
import {
  ASCENT,
  type Chart,
  type ChartOptions,
  DEFAULT_WIDTH,
  FONT_SIZE,
  finishChart,
  LINE_HEIGHT,
  label,
} from '../draw/chart.ts';
import { emptyFrame } from '../draw/empty-frame.ts';
import { PALETTE } from '../draw/palette.ts';
import { coordinate, element, line, rect } from '../draw/svg.ts';
import { textWidth } from '../draw/text-width.ts';
import { wrapText } from '../draw/wrap-text.ts';
import { datesOf, lineageDates, lineageYears } from './lineage-axis.ts';
import {
  bendOf,
  branchOf,
  EDGE,
  endOf,
  type Lane,
  type LineageLayout,
  lineageLayout,
} from './lineage-layout.ts';

/** Width of a line: that of the code the drawing is about, and of the others. */
const STROKE = { own: 8, other: 4 } as const;

/** Radius of the joint where a new unit begins. */
const JOINT = 6;

/** Where everything is, for the parts of the drawing. */
interface Scene {
  readonly code: string;
  readonly graph: LineageGraph;
  readonly layout: LineageLayout;
  readonly width: number;
  /** Height of the dates above the lines. */
  readonly top: number;
}

const inkOf = (unit: UnitVersion, code: string) =>
  unit.code === code
    ? { stroke: PALETTE.observed, 'stroke-width': STROKE.own }
    : { stroke: PALETTE.edge, 'stroke-width': STROKE.other };

const laneOf = (unit: UnitVersion, { layout }: Scene): Lane | undefined =>
  layout.lanes.find(({ thread }) => thread.versions.includes(unit));

/** The code's own bends last, on top of those that end in the same joint. */
const linksInOrder = ({ graph, code }: Scene): readonly LineageLink[] => {
  const isOwn = ({ from }: LineageLink): number => (from.code === code ? 1 : 0);
  return [...graph.links].sort((a, b) => isOwn(a) - isOwn(b));
};

/** From where to where a version is a straight line. */
const stretchOf = (unit: UnitVersion, scene: Scene): readonly [number, number] => {
  const { graph, layout } = scene;
  const { x } = layout;
  const end = endOf(unit);
  const out = graph.links.find(({ from }) => from === unit);
  const goesOn = laneOf(unit, scene)?.thread.versions.at(-1) !== unit;
  const bend = out !== undefined && !goesOn ? bendOf(out, x) : 0;
  return [
    x(unit.validFrom) + branchOf(unit, graph, x),
    end === null ? x(layout.end) : x(end) - bend,
  ];
};

const drawVersion = (unit: UnitVersion, y: number, scene: Scene): string => {
  const [from, to] = stretchOf(unit, scene);
  const ink = inkOf(unit, scene.code);
  const opens = unit.from.length === 0 && unit.validFrom <= scene.layout.start;
  const half = ink['stroke-width'] / 2;
  return [
    opens ? line([0, y], [from, y], { ...ink, 'stroke-dasharray': '2 2' }) : '',
    line([from, y], [to, y], ink),
    unit.validTo === null
      ? element('path', {
          d: `M${coordinate(to)} ${coordinate(y - half - 2)}L${coordinate(to + EDGE - 1)} ${coordinate(y)}L${coordinate(to)} ${coordinate(y + half + 2)}Z`,
          fill: ink.stroke,
        })
      : '',
    unit.to.some(hasEnded)
      ? line([to, y - 8], [to, y + 8], { stroke: ink.stroke, 'stroke-width': 3 })
      : '',
  ].join('');
};

/** A bend from one line into another: into its joint, or out of a line that goes on. */
const drawLink = (link: LineageLink, scene: Scene): string => {
  const from = laneOf(link.from, scene);
  const to = laneOf(link.to, scene);
  if (from === undefined || to === undefined || from === to) return '';
  const { top, layout } = scene;
  const bend = bendOf(link, layout.x);
  const at = layout.x(link.date);
  const [x1, x2] = link.branch ? [at, at + bend] : [at - bend, at];
  const [y1, y2] = [top + from.y, top + to.y];
  const middle = (x1 + x2) / 2;
  const ink = inkOf(link.branch ? link.to : link.from, scene.code);
  return element('path', {
    d: `M${coordinate(x1)} ${coordinate(y1)}C${coordinate(middle)} ${coordinate(y1)} ${coordinate(middle)} ${coordinate(y2)} ${coordinate(x2)} ${coordinate(y2)}`,
    fill: 'none',
    ...ink,
    'stroke-dasharray': link.inferred ? '4 3' : undefined,
  });
};

/** Where a version begins: a ring for a new unit, a cut where only its name or parent changes. */
const drawStart = (unit: UnitVersion, y: number, scene: Scene): string => {
  const links = scene.graph.links.filter(({ to }) => to === unit);
  if (!unit.from.some(isSuccession) || links.some(({ branch }) => branch)) return '';
  const at = scene.layout.x(unit.validFrom);
  if (links.length > 0 && links.every(({ keeps }) => keeps)) {
    return line([at, y - 6], [at, y + 6], { stroke: PALETTE.paper, 'stroke-width': 3 });
  }
  return element('circle', {
    cx: at,
    cy: y,
    r: JOINT,
    fill: PALETTE.paper,
    stroke: inkOf(unit, scene.code).stroke,
    'stroke-width': 2.5,
    'stroke-dasharray':
      links.length > 0 && links.every(({ inferred }) => inferred) ? '3 2' : undefined,
  });
};

/** The words of a line on paper, so that no rule runs through them. */
const drawLabels = ({ labels, y }: Lane, top: number): string =>
  labels
    .map(({ text, weight, x, row }) => {
      const base =
        row === 'beside'
          ? y + 4
          : row < 0
            ? y - 8 - 4 + (row + 1) * LINE_HEIGHT
            : y + 8 + ASCENT - 1 + row * LINE_HEIGHT;
      const width = textWidth(text, FONT_SIZE, weight);
      return [
        rect(
          { x: x - 2, y: top + base - 12, width: width + 4, height: 16 },
          { fill: PALETTE.paper },
        ),
        label(text, [x, top + base], { 'font-weight': weight === 600 ? 600 : undefined }),
      ].join('');
    })
    .join('');

const legend = (graph: LineageGraph, width: number, top: number) => {
  if (!graph.links.some(({ inferred }) => inferred)) return { svg: '', height: 0 };
  const lines = wrapText(LINEAGE_WORDS.inferred, width, FONT_SIZE);
  return {
    svg: lines
      .map((text, index) =>
        label(text, [0, top + 4 + ASCENT + index * LINE_HEIGHT], { fill: PALETTE.muted }),
      )
      .join(''),
    height: 4 + lines.length * LINE_HEIGHT,
  };
};

const draw = (scene: Omit<Scene, 'top'>): { body: string; height: number } => {
  const { graph, layout, width } = scene;
  const ends = graph.threads
    .flatMap(({ versions }) => versions)
    .flatMap(({ to }) => to.filter(hasEnded))
    .map(({ date, inferred }) => ({ date, inferred }));
  const dates = lineageDates(datesOf(graph.links, ends), layout, width);
  const placed: Scene = { ...scene, top: dates.height };
  const versions = layout.lanes.flatMap(({ thread, y }) =>
    thread.versions.map((unit) => ({ unit, y: placed.top + y })),
  );
  const years = lineageYears(layout, placed.top);
  const bottom = placed.top + layout.height + years.height;
  const note = legend(graph, width, bottom);
  return {
    body: [
      dates.rules(placed.top),
      dates.labels,
      years.svg,
      ...versions.map(({ unit, y }) => drawVersion(unit, y, placed)),
      ...linksInOrder(placed).map((link) => drawLink(link, placed)),
      ...versions.map(({ unit, y }) => drawStart(unit, y, placed)),
      ...layout.lanes.map((lane) => drawLabels(lane, placed.top)),
      note.svg,
    ].join(''),
    height: bottom + note.height + 4,
  };
};

/**
 * The history of a unit code as lines over time that flow into one another: what it came from, what
 * it became, and what else went into the same. A ring is a new unit, a cut a new name, a bar an end
 * without successor; what is only inferred is dashed and dated so. A frame with words for a code
 * that the register does not know.
 */
export const lineageChart = (
  code: string,
  evaluation: Evaluation,
  options: ChartOptions,
): Chart => {
  const width = options.width ?? DEFAULT_WIDTH;
  const graph = lineageGraph(code, evaluation);
  const layout = lineageLayout(graph, code, { evaluation, width });
  const drawing =
    graph.threads.length === 0
      ? emptyFrame(LINEAGE_WORDS.unknown, width)
      : draw({ code, graph, layout, width });
  return finishChart(
    {
      ...drawing,
      width,
      title: lineageTitle(code, evaluation),
      subtitle: lineageSubtitle(code, [yearOf(layout.start), yearOf(layout.end)]),
      alt: lineageAlt(code, evaluation, graph.threads.length),
    },
    options,
    evaluation,
  );
};
