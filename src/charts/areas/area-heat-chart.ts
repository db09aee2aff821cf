import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import {
  HEAT_WORDS,
  heatAlt,
  heatHead,
  heatMark,
  heatSubtitle,
  heatTitle,
  wholeHeatMark,
} from '../../text/charts/area-heat-words.ts';
import type { KnownUnits } from '../../text/format/table.ts';
import { areaShortName } from '../../text/names/area-short-name.ts';
import { unitTitleOf } from '../../text/names/unit-names.ts';
import { type AreaHeat, areaHeat } from '../../views/area-heat.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import {
  ASCENT,
  type Chart,
  type ChartOptions,
  DEFAULT_WIDTH,
  DESCENT,
  FONT_SIZE,
  finishChart,
  LINE_HEIGHT,
  label,
} from '../draw/chart.ts';
import { chartKey, type KeyItem } from '../draw/chart-key.ts';
import { hatchDefinition } from '../draw/hatch.ts';
import { PALETTE } from '../draw/palette.ts';
import { line } from '../draw/svg.ts';
import { textWidth } from '../draw/text-width.ts';
import { barOf, drawCell } from './heat-cell.ts';

const ROW = 31;
const GAP = 4;
const NAME_GAP = 8;
/** Wider cells would part the numbers from each other. */
const WIDEST = 62;

/** Least room between two numbers of a row. */
const APART = 4;

interface Grid {
  /** Names stand over their cells, where beside them numbers would touch. */
  readonly stacked: boolean;
  readonly left: number;
  readonly cell: number;
  readonly row: number;
}

const gridOf = (
  width: number,
  columns: number,
  { names, texts }: { readonly names: readonly string[]; readonly texts: readonly string[] },
): Grid => {
  const widest = (all: readonly string[]): number =>
    Math.max(0, ...all.map((text) => textWidth(text, FONT_SIZE)));
  const beside = Math.ceil(widest(names)) + NAME_GAP;
  const stacked = (width - beside) / columns < widest(texts) + APART;
  const left = stacked ? 0 : beside;
  const cell = Math.min(WIDEST, (width - left) / columns - GAP);
  return { stacked, left, cell, row: stacked ? ROW + LINE_HEIGHT : ROW };
};

const nameOf = (ref: string, evaluation: Evaluation): string => {
  const unit = indexOf(evaluation).unit(ref);
  return unit === undefined ? unitTitleOf(evaluation, ref) : areaShortName(unit);
};

const keyOf = (heat: AreaHeat): readonly KeyItem[] => {
  const cells = [...heat.whole, ...heat.areas.flatMap((area) => area.cells)];
  const judged = cells.filter(({ isEarly }) => !isEarly);
  const some = (test: (one: KnownUnits) => boolean): boolean =>
    judged.some((cell) => cell.isKnown && test(barOf(cell)));
  const items: readonly (KeyItem | false)[] = [
    some(({ stated }) => stated > 0) && { mark: 'met', text: HEAT_WORDS.met },
    some(({ stated, met }) => met > stated) && { mark: 'inferred', text: HEAT_WORDS.inferred },
    some(({ notMet }) => notMet > 0) && { mark: 'not-met', text: HEAT_WORDS.notMet },
    judged.some((cell) => !cell.isKnown || barOf(cell).unknown > 0) && {
      mark: 'unknown',
      text: HEAT_WORDS.unknown,
    },
    cells.some(({ isEarly }) => isEarly) && { mark: 'behind', text: HEAT_WORDS.early },
  ];
  return items.filter((item) => item !== false);
};

const draw = (
  heat: AreaHeat,
  evaluation: Evaluation,
  whole: Result,
  { id, width }: { readonly id: string; readonly width: number },
): { readonly body: string; readonly height: number } => {
  const rows = [
    { name: nameOf(whole.area, evaluation), cells: heat.whole, isWhole: true },
    ...heat.areas.map(({ unit, cells }) => ({
      name: nameOf(unit, evaluation),
      cells,
      isWhole: false,
    })),
  ];
  const texts = rows.flatMap(({ cells, isWhole }) =>
    cells.map((one) => (isWhole ? wholeHeatMark : heatMark)(one, heat.comparison)),
  );
  const grid = gridOf(width, heat.columns.length, {
    names: rows.map(({ name }) => name),
    texts: [...texts, ...heat.columns.map(heatHead)],
  });
  const x = (column: number): number => grid.left + column * (grid.cell + GAP) + GAP / 2;
  const key = chartKey(keyOf(heat), width, id);
  const headY = key.height + ASCENT;
  const top = headY + DESCENT + 6;
  const heads = heat.columns.map((column, index) =>
    label(heatHead(column), [x(index) + grid.cell / 2, headY], {
      fill: column.isEarly ? PALETTE.muted : PALETTE.ink,
      'text-anchor': 'middle',
      ...(column.year === null ? { 'font-weight': 600 } : {}),
    }),
  );
  const drawn = rows.map(({ name, cells, isWhole }, row) => {
    const first = top + row * grid.row + (isWhole ? 0 : 6);
    const y = grid.stacked ? first + LINE_HEIGHT : first;
    return [
      label(
        name,
        [0, first + ASCENT + (grid.stacked ? -1 : 5)],
        isWhole ? { 'font-weight': 600 } : {},
      ),
      ...cells.map((one, column) =>
        drawCell(
          one,
          isWhole ? wholeHeatMark(one, heat.comparison) : heatMark(one, heat.comparison),
          { x: x(column), y, width: grid.cell },
          id,
        ),
      ),
    ].join('');
  });
  const rule = top + grid.row + 1;
  const right = x(heat.columns.length - 1) + grid.cell;
  const body = [
    hatchDefinition(id),
    key.svg,
    ...heads,
    ...drawn,
    line([0, rule], [right, rule], { stroke: PALETTE.edge, 'stroke-width': 0.75 }),
  ].join('');
  return { body, height: top + rows.length * grid.row + 6 };
};

/**
 * A target by district and year as one grid, the closing date last and the whole territory as the first row. In each
 * cell the number of units known to meet it (of a unit compared with its base: its change; of one that is judged by
 * itself its mark, a disc for met and a square for not met), and below it a bar of its share: solid stated, lighter inferred, white not met, hatched unknown; grey
 * before the plan. Throws where the target has one area only, or nothing is known of any: there is a sentence for that.
 */
export const areaHeatChart = (
  target: TargetEvaluation,
  evaluation: Evaluation,
  options: ChartOptions,
): Chart => {
  const heat = areaHeat(target);
  if (heat === null) throw new Error(`${target.id} has no two areas with figures to compare.`);
  const width = options.width ?? DEFAULT_WIDTH;
  const drawing = draw(heat, evaluation, target.final, { id: options.id, width });
  return finishChart(
    {
      ...drawing,
      width,
      title: heatTitle(target, heat, evaluation),
      subtitle: heatSubtitle(target, heat, evaluation),
      alt: heatAlt(target, heat, evaluation),
    },
    options,
    evaluation,
  );
};
