import { scaleLinear } from 'd3';
import type { Evaluation, UnitVersion } from '../../evaluation/record/evaluation.ts';
import { addDays, daysBetween, later } from '../../schema/dates.ts';
import { LINEAGE_WORDS, versionLabel } from '../../text/charts/lineage-words.ts';
import type { LineageGraph, LineageLink, LineageThread } from '../../views/lineage-graph.ts';
import { hasEnded } from '../../views/unit-links.ts';
import { LINE_HEIGHT } from '../draw/chart.ts';
import { type LabelWish, type PlacedLabel, placeLineLabels } from './lineage-labels.ts';

/** Room for the stub before the register opens, and for the arrow of what goes on. */
export const EDGE = 10;

/** Length of the bend where one line flows into another, at most. */
const BEND = 16;

/** Half the height that a line takes with its joints, and the space below the words of a line. */
const HALF_LINE = 8;
const BETWEEN = 6;

/** Days for which the newest line goes on at least, so that it is a line and not a point. */
const HALF_A_YEAR = 180;

/** A line of the drawing with its place. */
export interface Lane {
  readonly thread: LineageThread;
  readonly y: number;
  readonly labels: readonly PlacedLabel[];
}

/** The drawing in pixels, top at 0. */
export interface LineageLayout {
  readonly lanes: readonly Lane[];
  readonly height: number;
  readonly start: string;
  readonly end: string;
  readonly x: (date: string) => number;
}

/** Where a version ends in the drawing: the day its change takes effect; null while it lasts. */
export const endOf = ({ validTo }: UnitVersion): string | null =>
  validTo === null ? null : addDays(validTo, 1);

/** How long the bend of a link is: never longer than most of the stretch it leaves. */
export const bendOf = ({ from, date }: LineageLink, x: LineageLayout['x']): number =>
  Math.min(BEND, 0.6 * (x(date) - x(from.validFrom)));

/** How long the bend is with which a version branches off another; 0 where it does not. */
export const branchOf = (
  unit: UnitVersion,
  { links }: LineageGraph,
  x: LineageLayout['x'],
): number => {
  const link = links.find(({ to, branch }) => to === unit && branch);
  return link === undefined ? 0 : bendOf(link, x);
};

const isLastOf = ({ versions }: LineageThread, unit: UnitVersion): boolean =>
  versions.at(-1) === unit;

const wishesOf = (
  { versions }: LineageThread,
  code: string,
  {
    evaluation,
    graph,
    x,
    right,
  }: {
    readonly evaluation: Evaluation;
    readonly graph: LineageGraph;
    readonly x: LineageLayout['x'];
    readonly right: number;
  },
): LabelWish[] =>
  versions.flatMap((unit, index): LabelWish[] => {
    const end = endOf(unit);
    const bends = graph.links.filter(({ from }) => from === unit).map((link) => bendOf(link, x));
    const stretch = {
      weight: unit.code === code ? (600 as const) : (400 as const),
      start: x(unit.validFrom) + branchOf(unit, graph, x),
      end: end === null ? right : x(end) - Math.max(4, ...bends),
    };
    const name = versionLabel(unit, versions[index - 1], evaluation);
    const last = end !== null && isLastOf({ versions }, unit);
    const named = name === '' ? [] : [{ ...stretch, text: name, last }];
    return unit.to.some(hasEnded)
      ? [
          ...named,
          {
            ...stretch,
            text: LINEAGE_WORDS.ended,
            weight: 400 as const,
            start: stretch.end,
            last: false,
          },
        ]
      : named;
  });

const spanOf = (graph: LineageGraph, { plan }: Evaluation): readonly [string, string] => {
  const versions = graph.threads.flatMap((thread) => thread.versions);
  const starts = versions.map(({ validFrom }) => validFrom);
  const changes = versions.flatMap((unit) => endOf(unit) ?? []);
  const start = [`${plan.firstYear - 1}-01-01`, ...starts].sort()[0] ?? plan.periodStart;
  const end = [...starts, ...changes].reduce(
    (latest, date) => later(latest, addDays(date, HALF_A_YEAR)),
    plan.periodEnd,
  );
  return [start, end];
};

/** Places lines from top to bottom, each as high as its words need. */
export const lineageLayout = (
  graph: LineageGraph,
  code: string,
  { evaluation, width }: { readonly evaluation: Evaluation; readonly width: number },
): LineageLayout => {
  const [start, end] = spanOf(graph, evaluation);
  const right = width - EDGE;
  const scale = scaleLinear([0, daysBetween(start, end)], [EDGE, right]);
  // A few dates are asked for again and again, and a nation has ten thousand drawings.
  const places = new Map<string, number>();
  const x = (date: string): number => {
    const place = places.get(date) ?? scale(daysBetween(start, date));
    places.set(date, place);
    return place;
  };
  const lanes: Lane[] = [];
  let top = 0;
  for (const thread of graph.threads) {
    const wishes = wishesOf(thread, code, { evaluation, graph, x, right });
    const labels = placeLineLabels(wishes, { left: 0, right: width });
    const rows = labels.flatMap(({ row }) => (row === 'beside' ? [] : [row]));
    const above = -Math.min(0, ...rows);
    const below = Math.max(-1, ...rows) + 1;
    const y = top + above * LINE_HEIGHT + HALF_LINE;
    lanes.push({ thread, y, labels });
    top = y + HALF_LINE + below * LINE_HEIGHT + BETWEEN;
  }
  return { lanes, height: top, start, end, x };
};
