import type { Evaluation, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import {
  AREA_YEARS_WORDS,
  totalLabel,
  totalWords,
} from '../../text/charts/chart-area-years-words.ts';
import { unitTitleOf } from '../../text/names/unit-names.ts';
import { type AreaYears, judgedYears } from '../../views/area-years.ts';
import { resultOf } from '../../views/result-of.ts';
import { ASCENT, DESCENT, FONT_SIZE, LINE_HEIGHT, label } from '../draw/chart.ts';
import { chartKey, type KeyItem } from '../draw/chart-key.ts';
import { PALETTE } from '../draw/palette.ts';
import { line } from '../draw/svg.ts';
import { textWidth } from '../draw/text-width.ts';
import { intervalBar } from '../interval/interval-bar.ts';
import { unitCell } from './unit-cell.ts';

/** Names stand above their cells below this width, beside them from it on. */
const BESIDE = 480;

const CELL_HEIGHT = 14;
const CELL_GAP = 6;
/** Wider cells would look like bars of a quantity. */
const WIDEST_CELL = 56;

interface Grid {
  readonly stacked: boolean;
  readonly left: number;
  readonly cell: number;
  readonly rowHeight: number;
}

const gridOf = (names: readonly string[], columns: number, width: number): Grid => {
  const stacked = width < BESIDE;
  const widest = names.reduce((most, name) => Math.max(most, textWidth(name, FONT_SIZE)), 0);
  const left = stacked ? 0 : widest + 16;
  const room = (width - left - 1) / Math.max(columns, 1) - CELL_GAP;
  const rowHeight = CELL_HEIGHT + (stacked ? LINE_HEIGHT + 13 : 11);
  return { stacked, left, cell: Math.min(WIDEST_CELL, room), rowHeight };
};

/** The looks of cells; what is inferred only where something is. */
const keyOf = (areas: readonly AreaYears[]): readonly KeyItem[] => {
  const isInferred = areas.some(({ years }) =>
    years.some(({ state }) => state?.judgement === 'met' && state.evidence === 'inference'),
  );
  return [
    { mark: 'met', text: AREA_YEARS_WORDS.met },
    ...(isInferred ? [{ mark: 'inferred', text: AREA_YEARS_WORDS.inferred } as const] : []),
    { mark: 'not-met', text: AREA_YEARS_WORDS.notMet },
    { mark: 'unknown', text: AREA_YEARS_WORDS.unknown },
  ];
};

/**
 * Units by years as cells: solid met, lighter inferred to be, white not met, hatched unknown, a dashed frame where it does
 * not apply; the count of the whole area under each year.
 */
export const unitYearsGrid = (input: {
  readonly target: TargetEvaluation;
  readonly evaluation: Evaluation;
  readonly areas: readonly AreaYears[];
  readonly id: string;
  readonly width: number;
}): { body: string; height: number } => {
  const { target, evaluation, areas, id, width } = input;
  const years = judgedYears(target);
  const names = areas.map(({ unit }) => unitTitleOf(evaluation, unit));
  const grid = gridOf([...names, totalWords(target)], years.length, width);
  const key = chartKey(keyOf(areas), width, id);
  const x = (column: number): number => grid.left + 0.5 + column * (grid.cell + CELL_GAP);
  const middle = (column: number): number => x(column) + grid.cell / 2;
  const centred = (text: string, column: number, y: number, fill: string): string =>
    label(text, [middle(column), y], { fill, 'text-anchor': 'middle' });
  const head = years.map((year, column) =>
    centred(String(year), column, key.height + ASCENT, PALETTE.muted),
  );
  const first = key.height + ASCENT + DESCENT + 6;
  const rows = areas.map((area, row) => {
    const top = first + row * grid.rowHeight;
    const cellTop = top + (grid.stacked ? LINE_HEIGHT + 3 : 0);
    const nameY = grid.stacked ? top + ASCENT - 1 : cellTop + CELL_HEIGHT / 2 + 4;
    const cells = area.years.map(({ state }, column) =>
      intervalBar(
        unitCell(state),
        { x: x(column), y: cellTop, width: grid.cell, height: CELL_HEIGHT },
        id,
      ),
    );
    return label(names[row] ?? '', [0, nameY]) + cells.join('');
  });
  const bottom = first + areas.length * grid.rowHeight;
  const right = x(years.length - 1) + grid.cell;
  const totalY = bottom + ASCENT + 4 + (grid.stacked ? LINE_HEIGHT : 0);
  const totals = years.map((year, column) =>
    centred(totalLabel(resultOf(target, year) ?? null), column, totalY, PALETTE.ink),
  );
  const body = [
    key.svg,
    ...head,
    ...rows,
    line([0, bottom], [right, bottom], { stroke: PALETTE.edge, 'stroke-width': 0.75 }),
    label(totalWords(target), [0, bottom + ASCENT + 4]),
    ...totals,
  ].join('');
  return { body, height: totalY + DESCENT };
};
