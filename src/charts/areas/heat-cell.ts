import type { Status, UnitState } from '../../evaluation/record/evaluation.ts';
import type { KnownUnits } from '../../text/format/table.ts';
import { intervalOf } from '../../text/verdict/interval-of.ts';
import type { HeatCell } from '../../views/area-heat.ts';
import { ASCENT, label } from '../draw/chart.ts';
import { hatchFill } from '../draw/hatch.ts';
import { PALETTE } from '../draw/palette.ts';
import { statusShape } from '../draw/status-shape.ts';
import { rect } from '../draw/svg.ts';
import { intervalBar } from '../interval/interval-bar.ts';
import { unitCell } from './unit-cell.ts';

const BAR = 9;
const SHAPE = 12;

/** A bar of a district or of the whole; without units in scope a dash. */
export const barOf = ({ result, state }: HeatCell): KnownUnits =>
  state === null && result !== null ? { ...intervalOf(result), required: null } : unitCell(state);

/** The mark of a unit that is judged by itself; null where there is nothing to mark. */
const shapeOf = (state: UnitState | null): Status | null => {
  if (state?.judgement === 'met') return 'met';
  return state?.judgement === 'not-met' ? 'not-met' : null;
};

/** A cell of the grid: its number or mark, and below it the bar of its share. */
export const drawCell = (
  cell: HeatCell,
  text: string,
  box: { readonly x: number; readonly y: number; readonly width: number },
  id: string,
): string => {
  const { x, y, width } = box;
  const middle = x + width / 2;
  const bar = { x, y: y + ASCENT + 3, width, height: BAR };
  const isAbsent = cell.result === null && cell.state === null;
  const fill = cell.isKnown && !cell.isEarly ? PALETTE.ink : PALETTE.muted;
  const mark = label(isAbsent ? '–' : text, [middle, y + ASCENT - 1], {
    fill,
    'text-anchor': 'middle',
  });
  if (isAbsent) return mark;
  const shape = text === '' && cell.isKnown && !cell.isEarly ? shapeOf(cell.state) : null;
  if (shape !== null) {
    return (
      statusShape(shape, SHAPE, middle - SHAPE / 2, y + 3) +
      intervalBar({ ...barOf(cell), silent: false }, bar, id)
    );
  }
  // Before the plan nothing was promised: grey, and its facts are in the table.
  if (cell.isEarly) {
    return mark + rect(bar, { fill: PALETTE.context, stroke: PALETTE.contextEdge });
  }
  return cell.isKnown
    ? mark + intervalBar({ ...barOf(cell), silent: false }, bar, id)
    : mark + rect(bar, { fill: hatchFill(id), stroke: PALETTE.edge, 'stroke-width': 1 });
};
