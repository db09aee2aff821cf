import type { Status } from '../../evaluation/record/evaluation.ts';
import { CHART_WORDS } from '../../text/charts/chart-words.ts';
import type { KnownUnits } from '../../text/format/table.ts';
import { ASCENT, DESCENT, FONT_SIZE, LINE_HEIGHT, label } from '../draw/chart.ts';
import { chartKey } from '../draw/chart-key.ts';
import { linearScale } from '../draw/linear-scale.ts';
import { PALETTE, STATUS_COLOURS } from '../draw/palette.ts';
import { statusShape } from '../draw/status-shape.ts';
import { element, line } from '../draw/svg.ts';
import { textWidth } from '../draw/text-width.ts';
import { wrapText } from '../draw/wrap-text.ts';
import { type BarBox, intervalBar, TICK_OUT } from './interval-bar.ts';

/** One row of a chart of bars on a shared scale of 0–100 %. */
export interface BarRow {
  readonly name: string;
  /** The number at the end of the bar. */
  readonly end: string;
  readonly interval: KnownUnits;
  /** Shape and word under the bar; null where no verdict is given. */
  readonly status: {
    readonly status: Status;
    readonly word: string;
  } | null;
  /** Expected level as a share of the bar, with its number; null where there is none. */
  readonly path: { readonly share: number; readonly text: string } | null;
  /** Levels of their own on the bar, each with a line of words and a judgement below it. */
  readonly marks?: readonly BarMark[];
  /** A line of words above the row, for example that the number of units changed. */
  readonly heading: string | null;
}

/** A milestone that is due: its level as a share of the bar, its judgement and its words. */
export interface BarMark {
  /** Null where no level can be drawn. */
  readonly share: number | null;
  readonly status: Status;
  readonly text: string;
}

/** How the rows of a chart are laid out. */
export interface RowsLayout {
  readonly id: string;
  readonly width: number;
  /** Names above the bars instead of beside them: for long names on a narrow page. */
  readonly stacked: boolean;
  /** Names beside the bars are broken at this width. */
  readonly nameWidth: number;
  /** Words at the tick, once over all bars, and its share of the scale; null without a level. */
  readonly level: { readonly text: string; readonly share: number } | null;
  /** Whose the dashed marks are, once over all bars; null without any. */
  readonly pathWords: string | null;
  /** What the pointed marks are, once over all bars; absent or null without any. */
  readonly markWords?: string | null;
}

const BAR_HEIGHT = 14;
const ROW_GAP = 12;
const SIDE_GAP = 10;
const SHAPE = 13;

/** Levels marked on the scale, as shares of the bar. */
const QUARTERS = [0.25, 0.5, 0.75];

interface Columns {
  readonly left: number;
  readonly bar: number;
  readonly nameWidth: number;
}

/** A piece of the drawing with the room it takes. */
interface Piece {
  readonly svg: string;
  readonly height: number;
}

const NOTHING: Piece = { svg: '', height: 0 };

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text, FONT_SIZE)), 0);

/** Widths from the longest words, so that every bar of the chart has the same scale. */
const columnsOf = (rows: readonly BarRow[], layout: RowsLayout): Columns => {
  const end = widest(rows.map((row) => row.end));
  if (layout.stacked) {
    return { left: 1, bar: layout.width - 2, nameWidth: layout.width - end - SIDE_GAP };
  }
  const nameWidth = widest(rows.flatMap((row) => wrapText(row.name, layout.nameWidth, FONT_SIZE)));
  const left = nameWidth + SIDE_GAP;
  return { left, bar: layout.width - left - end - SIDE_GAP - 1, nameWidth };
};

/** The words of the shared scale. */
const scaleWords = (columns: Columns, top: number): string => {
  const x = linearScale(1, [columns.left, columns.left + columns.bar]);
  const anchors = ['start', 'middle', 'end'];
  return [0, 0.5, 1]
    .map((at, index) =>
      label(`${at * 100}%`, [x(at), top], {
        fill: PALETTE.muted,
        'text-anchor': anchors[index],
      }),
    )
    .join('');
};

/** Hairlines of the scale behind one bar: not through the words between the bars. */
const scaleLines = (box: BarBox): string =>
  QUARTERS.map((at) => {
    const x = box.x + box.width * at;
    return line([x, box.y - 4], [x, box.y + box.height + 4], {
      stroke: PALETTE.hairline,
      'stroke-width': 0.75,
    });
  }).join('');

/** A short dashed mark at the expected level. */
const pathMark = (row: BarRow, box: BarBox): string => {
  if (row.path === null) return '';
  const at = box.x + box.width * Math.max(0, Math.min(1, row.path.share));
  return dashedMark(at, box.y - 3, box.y + box.height + 4);
};

/** White beneath, so that the dashes are seen on a dark bar too. */
const dashedMark = (x: number, top: number, bottom: number): string =>
  line([x, top], [x, bottom], { stroke: PALETTE.paper, 'stroke-width': 4 }) +
  line([x, top], [x, bottom], {
    stroke: PALETTE.needed,
    'stroke-width': 2,
    'stroke-dasharray': '3 2',
  });

const round = (value: number): number => Math.round(value * 100) / 100;

/** A tick with a point on it, from `top` to `bottom`. */
const pointedMark = (x: number, top: number, bottom: number): string =>
  line([x, top], [x, bottom], { stroke: PALETTE.paper, 'stroke-width': 4 }) +
  line([x, top], [x, bottom], { stroke: PALETTE.needed, 'stroke-width': 1.5 }) +
  element('path', {
    d: `M${round(x - 3)} ${round(top - 2)}H${round(x + 3)}L${round(x)} ${round(top + 4)}Z`,
    fill: PALETTE.needed,
  });

/** The ticks of the milestones on a bar. */
const markTicks = ({ marks = [] }: BarRow, box: BarBox): string =>
  marks
    .flatMap(({ share }) => (share === null ? [] : [box.x + box.width * Math.min(1, share)]))
    .map((x) => pointedMark(x, box.y - 4, box.y + box.height + 2))
    .join('');

/** The words of the milestones below those of the verdict, each with the shape of its judgement. */
const markLines = ({ marks = [] }: BarRow, box: BarBox, top: number, width: number): Piece => {
  const x = box.x + SHAPE + 6;
  let height = 0;
  const svg = marks.map(({ status, text }) => {
    const lines = wrapText(text, width - x, FONT_SIZE);
    const at = top + height;
    height += lines.length * LINE_HEIGHT;
    const words = lines.map((part, index) =>
      label(part, [x, at + ASCENT + index * LINE_HEIGHT], { fill: STATUS_COLOURS[status] }),
    );
    return statusShape(status, SHAPE, box.x, at + ASCENT - SHAPE + 2) + words.join('');
  });
  return { svg: svg.join(''), height };
};

/** Verdict and expected level under a bar: on one line if they fit, else one below the other. */
const wordsBelow = (row: BarRow, box: BarBox, top: number, width: number): Piece => {
  const verdict = statusLine(row, box, top);
  if (row.path === null) return verdict;
  const at = box.x + box.width * Math.max(0, Math.min(1, row.path.share));
  const size = textWidth(row.path.text, FONT_SIZE);
  const x = Math.max(0, Math.min(width - size, at - size / 2));
  const free = row.status === null ? 0 : box.x + SHAPE + 6 + statusWidth(row.status) + SIDE_GAP;
  const fits = Math.max(x, free) + size <= width;
  const baseline = top + ASCENT + (fits ? 0 : verdict.height);
  const words = label(row.path.text, [fits ? Math.max(x, free) : x, baseline], {
    fill: PALETTE.muted,
  });
  return {
    svg: verdict.svg + words,
    height: fits ? LINE_HEIGHT : verdict.height + LINE_HEIGHT,
  };
};

const statusWidth = (shown: NonNullable<BarRow['status']>): number =>
  textWidth(shown.word, FONT_SIZE);

const statusLine = (row: BarRow, box: BarBox, top: number): Piece => {
  if (row.status === null) return NOTHING;
  const { status, word: text } = row.status;
  const shape = statusShape(status, SHAPE, box.x, top + ASCENT - SHAPE + 2);
  const word = label(text, [box.x + SHAPE + 6, top + ASCENT], {
    fill: STATUS_COLOURS[status],
  });
  return { svg: shape + word, height: LINE_HEIGHT };
};

const heading = (row: BarRow, top: number, width: number): Piece => {
  if (row.heading === null) return NOTHING;
  const lines = wrapText(row.heading, width, FONT_SIZE);
  const words = lines.map((text, index) =>
    label(text, [0, top + ASCENT + 3 + index * LINE_HEIGHT], { fill: PALETTE.muted }),
  );
  const rule = line([0, top], [width, top], { stroke: PALETTE.edge, 'stroke-width': 0.75 });
  return { svg: rule + words.join(''), height: lines.length * LINE_HEIGHT + 12 };
};

const endWords = (row: BarRow, y: number, width: number): string =>
  label(row.end, [width, y], {
    fill: row.interval.silent ? PALETTE.muted : PALETTE.ink,
    'text-anchor': 'end',
  });

/** Names and numbers: on a line of their own above the bar, or on both sides of it. */
const sideWords = (row: BarRow, box: BarBox, top: number, place: Place): string => {
  const { columns, layout } = place;
  const lines = wrapText(row.name, columns.nameWidth, FONT_SIZE);
  const first = layout.stacked ? top + ASCENT : box.y + box.height / 2 + 4;
  const names = lines.map((text, index) => label(text, [0, first + index * LINE_HEIGHT]));
  return names.join('') + endWords(row, first, layout.width);
};

interface Place {
  readonly columns: Columns;
  readonly layout: RowsLayout;
}

const drawRow = (row: BarRow, top: number, place: Place): Piece => {
  const { columns, layout } = place;
  const head = heading(row, top, layout.width);
  const start = top + head.height;
  const nameLines = wrapText(row.name, columns.nameWidth, FONT_SIZE).length;
  const lead = TICK_OUT + (layout.stacked ? nameLines * LINE_HEIGHT - 1 : 0);
  const box = { x: columns.left, y: start + lead, width: columns.bar, height: BAR_HEIGHT };
  const under = box.y + box.height + (row.status === null ? 0 : 4);
  const words = wordsBelow(row, box, under, layout.width);
  const marks = markLines(row, box, under + words.height, layout.width);
  const below = words.height + marks.height + (under - box.y - box.height);
  const beside = layout.stacked ? 0 : (nameLines - 1) * LINE_HEIGHT;
  const svg = [
    head.svg,
    scaleLines(box),
    sideWords(row, box, start, place),
    intervalBar(row.interval, box, layout.id),
    pathMark(row, box),
    markTicks(row, box),
    words.svg,
    marks.svg,
  ].join('');
  return { svg, height: head.height + lead + BAR_HEIGHT + Math.max(below, beside) + ROW_GAP };
};

/** The words of the level that is needed, on a line of their own above the scale. */
const levelWords = (layout: RowsLayout, columns: Columns, top: number): string => {
  if (layout.level === null) return '';
  const at = columns.left + columns.bar * layout.level.share;
  const size = textWidth(layout.level.text, FONT_SIZE, 600);
  const x = Math.max(0, Math.min(layout.width - size, at - size / 2));
  return label(layout.level.text, [x, top + ASCENT], { 'font-weight': 600, fill: PALETTE.needed });
};

/** What marks on the bars mean, beside one of them. */
const keyLine = (
  keyWords: string | null,
  width: number,
  top: number,
  mark: (x: number, top: number, bottom: number) => string,
): Piece => {
  if (keyWords === null) return NOTHING;
  const lines = wrapText(keyWords, width - 12, FONT_SIZE);
  const words = lines.map((text, index) =>
    label(text, [12, top + ASCENT + index * LINE_HEIGHT], { fill: PALETTE.muted }),
  );
  const drawn = mark(3, top + 2, top + LINE_HEIGHT);
  return { svg: drawn + words.join(''), height: lines.length * LINE_HEIGHT + 8 };
};

/** Whose the dashed marks are, and what the pointed ones are. */
const markKeys = ({ pathWords, markWords = null, width }: RowsLayout, top: number): Piece => {
  const path = keyLine(pathWords, width, top, dashedMark);
  const marks = keyLine(markWords, width, top + path.height, pointedMark);
  return { svg: path.svg + marks.svg, height: path.height + marks.height };
};

/** What the lighter part means, where any bar has one. */
const inferredKey = (rows: readonly BarRow[], { width, id }: RowsLayout): Piece =>
  rows.some(({ interval: { met, stated } }) => stated < met)
    ? chartKey(
        [
          ...(rows.some(({ interval: { stated } }) => stated > 0)
            ? [{ mark: 'met', text: CHART_WORDS.keyStated } as const]
            : []),
          { mark: 'inferred', text: CHART_WORDS.keyInferred },
        ],
        width,
        id,
      )
    : NOTHING;

/** Rows of interval bars under one scale of 0–100 %, one under another. */
export const barRows = (
  rows: readonly BarRow[],
  layout: RowsLayout,
): { body: string; height: number } => {
  const columns = columnsOf(rows, layout);
  const looks = inferredKey(rows, layout);
  const marks = markKeys(layout, looks.height);
  const key = { svg: looks.svg + marks.svg, height: looks.height + marks.height };
  const scaleTop = key.height + ASCENT + (layout.level === null ? 0 : LINE_HEIGHT);
  const drawn: string[] = [
    key.svg,
    levelWords(layout, columns, key.height),
    scaleWords(columns, scaleTop),
  ];
  let top = scaleTop + DESCENT + 6;
  for (const row of rows) {
    const one = drawRow(row, top, { columns, layout });
    drawn.push(one.svg);
    top += one.height;
  }
  return { body: drawn.join(''), height: top - ROW_GAP + TICK_OUT + 2 };
};
