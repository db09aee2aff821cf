import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { heatMark } from '../../text/charts/area-heat-words.ts';
import {
  stripAlt,
  stripHead,
  stripSubtitle,
  stripTitle,
} from '../../text/charts/district-strip-words.ts';
import { areaShortName } from '../../text/names/area-short-name.ts';
import { unitTitleOf } from '../../text/names/unit-names.ts';
import type { DistrictStrip } from '../../views/district-strip.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import {
  ASCENT,
  type Chart,
  type ChartOptions,
  DEFAULT_WIDTH,
  DESCENT,
  finishChart,
  label,
} from '../draw/chart.ts';
import { hatchDefinition } from '../draw/hatch.ts';
import { PALETTE } from '../draw/palette.ts';
import { rect } from '../draw/svg.ts';
import { drawCell } from './heat-cell.ts';

const ROW = 32;
const GAP = 6;
const WIDEST = 54;
/** Room for the longest name of a district in bold. */
const NAMES = 100;

/**
 * The districts at closing as rows, targets as columns, the one of the page (if it is about one) in bold and framed. Cells as in the grid of
 * one target: what is known in a number or a mark, and a bar.
 */
export const districtStripChart = (
  strip: DistrictStrip,
  code: string | null,
  evaluation: Evaluation,
  options: ChartOptions,
): Chart => {
  const width = options.width ?? DEFAULT_WIDTH;
  const cell = Math.min(WIDEST, (width - NAMES) / strip.columns.length - GAP);
  const x = (column: number): number => NAMES + column * (cell + GAP) + GAP / 2;
  const top = ASCENT + DESCENT + 6;
  const right = Math.min(width - 1, x(strip.columns.length - 1) + cell + 4);
  const heads = strip.columns.map((column, index) =>
    label(stripHead(column), [x(index) + cell / 2, ASCENT], { 'text-anchor': 'middle' }),
  );
  const rows = strip.areas.map(({ code: own, unit, cells }, row) => {
    const y = top + row * ROW;
    const known = indexOf(evaluation).unit(unit);
    const name = known === undefined ? unitTitleOf(evaluation, unit) : areaShortName(known);
    const isHere = own === code;
    return [
      isHere
        ? rect(
            { x: 1, y: y - 1, width: right - 1, height: ROW - 2 },
            { fill: 'none', stroke: PALETTE.ink, 'stroke-width': 2 },
          )
        : '',
      label(name, [6, y + ASCENT + 5], isHere ? { 'font-weight': 600 } : {}),
      ...cells.map((one, column) =>
        drawCell(
          one,
          heatMark(one, strip.columns[column]?.comparison ?? 'share'),
          { x: x(column), y, width: cell },
          options.id,
        ),
      ),
    ].join('');
  });
  return finishChart(
    {
      body: [hatchDefinition(options.id), ...heads, ...rows].join(''),
      height: top + strip.areas.length * ROW + 4,
      width,
      title: stripTitle(strip, code, evaluation),
      subtitle: stripSubtitle(strip),
      alt: stripAlt(strip, evaluation),
    },
    options,
    evaluation,
  );
};
