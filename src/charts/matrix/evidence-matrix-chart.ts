import { type Evaluation, STATUSES, type Status } from '../../evaluation/record/evaluation.ts';
import {
  MATRIX_WORDS,
  markWords,
  matrixAlt,
  matrixSubtitle,
  matrixTitle,
} from '../../text/charts/chart-matrix-words.ts';
import {
  type EvidenceMatrix,
  evidenceMatrix,
  type MatrixCell,
  type MatrixRow,
} from '../../views/evidence-matrix.ts';
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
import { hatchDefinition, hatchFill } from '../draw/hatch.ts';
import { PALETTE } from '../draw/palette.ts';
import { statusShape } from '../draw/status-shape.ts';
import { coordinate, element } from '../draw/svg.ts';
import { textWidth } from '../draw/text-width.ts';
import { wrapText } from '../draw/wrap-text.ts';

/** Names stand beside the rows from this width on; below it the numbers of the targets alone. */
const NAMED = 560;
/** The part of the width that names take. */
const NAMES = 0.4;

const MARK = 14;
const BAR = 7;
const ROW = MARK + 3 + BAR + 8;
const GAP = 8;
/** Wider bars would look like bars of a quantity. */
const WIDEST = 64;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Many boxes of one look are one path: a drawing of nine targets stays light. */
const boxes = (all: readonly Box[]): string =>
  all
    .map(
      ({ x, y, width, height }) =>
        `M${coordinate(x)} ${coordinate(y)}h${coordinate(width)}v${coordinate(height)}h${coordinate(-width)}z`,
    )
    .join('');

interface Placed {
  readonly row: MatrixRow;
  readonly cell: MatrixCell;
  /** The whole place of the cell. */
  readonly place: Box;
  /** The bar inside it. */
  readonly bar: Box;
}

const knownOf = ({ stated, inferred }: MatrixCell): number => stated + inferred;

/** A year before the plan has a bar only where something is known of it. */
const hasBar = (cell: MatrixCell): boolean =>
  cell.n > 0 && (cell.state === 'judged' || knownOf(cell) > 0);

/** The status a cell is marked with; years before the plan have no mark, as they are no verdict. */
const markOf = ({ state, result }: MatrixCell): Status | null => {
  if (state === 'before-plan') return null;
  return state === 'judged' && result !== null ? result.status : 'not-applicable';
};

/** A part of the bar of a cell, in units from the left; empty ones are left out. */
const part = ({ cell, bar }: Placed, from: number, to: number): Box[] => {
  const x = (units: number): number => (bar.width * units) / cell.n;
  return to > from ? [{ ...bar, x: bar.x + x(from), width: x(to) - x(from) }] : [];
};

const bars = (placed: readonly Placed[], id: string): string => {
  const drawn = placed.filter(({ cell }) => hasBar(cell));
  const path = (all: readonly Box[], attributes: Readonly<Record<string, string | number>>) =>
    all.length === 0 ? '' : element('path', { d: boxes(all), ...attributes });
  const inferred = drawn.flatMap((one) => part(one, one.cell.stated, knownOf(one.cell)));
  const edge = { stroke: PALETTE.edge, 'stroke-width': 1 };
  return [
    path(
      drawn.flatMap((one) => part(one, knownOf(one.cell), one.cell.n)),
      { fill: hatchFill(id) },
    ),
    path(inferred, { fill: PALETTE.inferred, ...edge }),
    path(
      drawn.flatMap((one) => part(one, 0, one.cell.stated)),
      { fill: PALETTE.observed },
    ),
    path(
      drawn.map(({ bar }) => bar),
      { fill: 'none', ...edge },
    ),
  ].join('');
};

/** The shape of each status once, and where it stands. */
const marks = (placed: readonly Placed[], id: string): string => {
  const all = placed.flatMap(({ cell, bar }) => {
    const status = markOf(cell);
    return status === null ? [] : [{ status, x: bar.x + (bar.width - MARK) / 2, bar }];
  });
  const shapes = [...new Set(all.map(({ status }) => status))].map((status) =>
    element('g', { id: `${id}-${status}` }, statusShape(status, MARK)),
  );
  const uses = all.map(({ status, x, bar }) =>
    element('use', { href: `#${id}-${status}`, x, y: bar.y - 3 - MARK }),
  );
  return element('defs', {}, ...shapes) + uses.join('');
};

const keyOf = (placed: readonly Placed[]): readonly KeyItem[] => {
  const shown = placed.filter(({ cell }) => hasBar(cell));
  const byStatus = Map.groupBy(placed, ({ cell }) => markOf(cell));
  const statuses = STATUSES.flatMap((status): KeyItem[] => {
    const all = byStatus.get(status) ?? [];
    const told = all.map(({ row, cell }) => ({ target: row.target, cell }));
    return told.length === 0 ? [] : [{ status, text: markWords(told) }];
  });
  const items: readonly (KeyItem | false)[] = [
    shown.some(({ cell }) => cell.stated > 0) && { mark: 'met', text: MATRIX_WORDS.stated },
    shown.some(({ cell }) => cell.inferred > 0) && {
      mark: 'inferred',
      text: MATRIX_WORDS.inferred,
    },
    shown.some(({ cell }) => knownOf(cell) < cell.n) && {
      mark: 'unknown',
      text: MATRIX_WORDS.unknown,
    },
    placed.some(({ cell }) => cell.state === 'before-plan') && {
      mark: 'behind',
      text: MATRIX_WORDS.beforePlan,
    },
    ...statuses,
  ];
  return items.filter((item) => item !== false);
};

interface Layout {
  readonly placed: readonly Placed[];
  readonly names: readonly { readonly lines: readonly string[]; readonly y: number }[];
  readonly columns: readonly { readonly year: number; readonly middle: number }[];
  readonly bottom: number;
}

const layOut = ({ years, rows }: EvidenceMatrix, width: number): Layout => {
  const ids = rows.map(({ target }) => target.id.toUpperCase());
  const idWidth = Math.max(0, ...ids.map((text) => textWidth(text, FONT_SIZE))) + 8;
  const left = width < NAMED ? idWidth : width * NAMES;
  const names = rows.map(({ target }, index) => {
    const id = ids[index] ?? '';
    return width < NAMED ? [id] : wrapText(`${id}. ${target.shortName}`, left - 16, FONT_SIZE);
  });
  const column = (width - left - 1) / Math.max(1, years.length);
  const barWidth = Math.min(WIDEST, column - GAP);
  let y = 0;
  const tops = names.map((lines) => {
    const top = y;
    y += Math.max(ROW, lines.length * LINE_HEIGHT + 8);
    return { top, height: y - top };
  });
  const placed = rows.flatMap((row, index) => {
    const { top = 0, height = ROW } = tops[index] ?? {};
    return row.cells.map((cell, at): Placed => {
      const x = left + at * column;
      const place = { x, y: top, width: column, height };
      const barTop = top + (height - MARK - 3 - BAR) / 2 + MARK + 3;
      const bar = { x: x + (column - barWidth) / 2, y: barTop, width: barWidth, height: BAR };
      return { row, cell, place, bar };
    });
  });
  return {
    placed,
    names: names.map((lines, index) => {
      const { top = 0, height = ROW } = tops[index] ?? {};
      return { lines, y: top + (height - lines.length * LINE_HEIGHT) / 2 };
    }),
    columns: years.map((year, at) => ({ year, middle: left + (at + 0.5) * column })),
    bottom: y,
  };
};

const draw = (
  matrix: EvidenceMatrix,
  id: string,
  width: number,
): { body: string; height: number } => {
  const { placed, names, columns, bottom } = layOut(matrix, width);
  const key = chartKey(keyOf(placed), width, id);
  const head = key.height + ASCENT;
  const first = head + DESCENT + 4;
  const down = (box: Box): Box => ({ ...box, y: box.y + first });
  const lower = placed.map((one) => ({ ...one, place: down(one.place), bar: down(one.bar) }));
  const before = lower.filter(({ cell }) => cell.state === 'before-plan');
  const rules = lower.filter((_, index) => index % matrix.years.length === 0);
  const body = [
    hatchDefinition(id),
    key.svg,
    before.length === 0
      ? ''
      : element('path', { d: boxes(before.map(({ place }) => place)), fill: PALETTE.context }),
    element('path', {
      d: rules.map(({ place }) => `M0 ${coordinate(place.y)}H${coordinate(width)}`).join(''),
      stroke: PALETTE.hairline,
      'stroke-width': 1,
      fill: 'none',
    }),
    ...columns.map(({ year, middle }) =>
      label(String(year), [middle, head], { fill: PALETTE.muted, 'text-anchor': 'middle' }),
    ),
    ...names.flatMap(({ lines, y }) =>
      lines.map((text, index) => label(text, [0, first + y + ASCENT - 1 + index * LINE_HEIGHT])),
    ),
    bars(lower, id),
    marks(lower, id),
  ].join('');
  return { body, height: first + bottom + 1 };
};

/**
 * How far figures go, target by year: in each cell a bar of the units whose result is known (solid what was published,
 * lighter what was inferred, hatched what is not known) and over it the shape of the year's verdict. Years before the
 * plan are grey and have no verdict. The words of all shapes stand in the key over it.
 */
export const evidenceMatrixChart = (evaluation: Evaluation, options: ChartOptions): Chart => {
  const width = options.width ?? DEFAULT_WIDTH;
  const matrix = evidenceMatrix(evaluation);
  return finishChart(
    {
      ...draw(matrix, options.id, width),
      width,
      title: matrixTitle(matrix),
      subtitle: matrixSubtitle(matrix),
      alt: matrixAlt(matrix),
    },
    options,
    evaluation,
  );
};
