import { lineageDate } from '../../text/charts/lineage-words.ts';
import type { LineageLink } from '../../views/lineage-graph.ts';
import { ASCENT, FONT_SIZE, LINE_HEIGHT, label } from '../draw/chart.ts';
import { PALETTE } from '../draw/palette.ts';
import { placeLabels } from '../draw/place-labels.ts';
import { element, line } from '../draw/svg.ts';
import { textWidth } from '../draw/text-width.ts';
import type { LineageLayout } from './lineage-layout.ts';

/** A date on which something changes in the drawing. */
export interface LineageDate {
  readonly date: string;
  /** Whether all that changes on it is inferred. */
  readonly inferred: boolean;
}

/** Height of the bend between a date and its rule. */
const LEADER = 8;

interface PlacedDate extends LineageDate {
  readonly text: string;
  readonly left: number;
  readonly row: number;
}

/** Dates on one row if they fit, else each on a row of its own, the latest on top. */
const placeDates = (
  dates: readonly LineageDate[],
  x: LineageLayout['x'],
  width: number,
): PlacedDate[] => {
  const texts = dates.map(({ date, inferred }) => lineageDate(date, inferred));
  const boxes = dates.map(({ date }, index) => {
    const own = textWidth(texts[index] ?? '', FONT_SIZE);
    return { x: x(date) - own / 2, width: own };
  });
  const lefts = placeLabels(boxes, { min: 0, max: width, gap: 10 });
  return dates.map((date, index) => ({
    ...date,
    text: texts[index] ?? '',
    left:
      lefts?.[index] ??
      Math.max(0, Math.min(boxes[index]?.x ?? 0, width - (boxes[index]?.width ?? 0))),
    row: lefts === null ? dates.length - 1 - index : 0,
  }));
};

/** The dates of the changes above the drawing, each with a rule down through it. */
export const lineageDates = (
  dates: readonly LineageDate[],
  { x, height }: LineageLayout,
  width: number,
): {
  readonly rules: (top: number) => string;
  readonly labels: string;
  readonly height: number;
} => {
  const placed = placeDates(dates, x, width);
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  // Without dates the words of the first line still need room for stacked capitals.
  const top = rows === 0 ? LEADER : rows * LINE_HEIGHT + LEADER;
  return {
    height: top,
    labels: placed
      .map(({ text, left, row }) =>
        label(text, [left, ASCENT + row * LINE_HEIGHT], { fill: PALETTE.muted }),
      )
      .join(''),
    rules: (drawingTop) =>
      placed
        .map(({ date, text, left, row }) => {
          const middle = left + textWidth(text, FONT_SIZE) / 2;
          const from = ASCENT + row * LINE_HEIGHT + 5;
          const at = x(date);
          return element('path', {
            d: `M${round(middle)} ${round(from)}L${round(at)} ${round(drawingTop)}V${round(drawingTop + height)}`,
            fill: 'none',
            stroke: PALETTE.hairline,
            'stroke-width': 1,
          });
        })
        .join(''),
  };
};

const round = (value: number): number => Math.round(value * 100) / 100;

const FIRST_DAY = '-01-01';

/** Years below the drawing; every second one where they would touch. */
export const lineageYears = (
  { x, start, end, height }: LineageLayout,
  top: number,
): { readonly svg: string; readonly height: number } => {
  const first = Number(start.slice(0, 4));
  const last = Number(end.slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const bottom = top + height;
  const edges = years.map((year) => `${year}${FIRST_DAY}`).filter((day) => day >= start);
  const ticks = edges.map((day) =>
    line([x(day), bottom], [x(day), bottom + 5], { stroke: PALETTE.edge, 'stroke-width': 1 }),
  );
  const axis = line([x(start), bottom], [x(end), bottom], {
    stroke: PALETTE.edge,
    'stroke-width': 1,
  });
  let free = 0;
  const labels = years.map((year) => {
    const left = Math.max(x(start), x(year < first + 1 ? start : `${year}${FIRST_DAY}`));
    const right = Math.min(x(end), year === last ? x(end) : x(`${year + 1}${FIRST_DAY}`));
    const width = textWidth(String(year), FONT_SIZE);
    const at = (left + right) / 2 - width / 2;
    if (width > right - left || at < free) return '';
    free = at + width + 6;
    return label(String(year), [at, bottom + 5 + ASCENT], { fill: PALETTE.muted });
  });
  return { svg: [axis, ...ticks, ...labels].join(''), height: 5 + LINE_HEIGHT };
};

/** The dates of links and ends, each once, in order. */
export const datesOf = (
  links: readonly LineageLink[],
  ends: readonly LineageDate[],
): LineageDate[] => {
  const inferred = new Map<string, boolean>();
  for (const one of [...links, ...ends]) {
    inferred.set(one.date, (inferred.get(one.date) ?? true) && one.inferred);
  }
  return [...inferred]
    .map(([date, all]) => ({ date, inferred: all }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
};
