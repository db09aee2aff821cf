import { CELL_BAR } from '../../../charts/interval/cell-bar.ts';
import { statusOf } from '../../../text/format/table.ts';
import { BODY, lineHeight, SIZE } from '../../document/page.ts';
import type { TableBlock } from '../../document/report-document.ts';
import { textWidth } from './fonts.ts';

/** Space left and right of a cell's text, above and below it, and taken by a status shape; points. */
export const CELL = { x: 5, y: 2.5, shape: 13 } as const;

/** A word wider than this may be cut: only hashes and addresses are. */
const WIDEST_WORD = 110;

/** Kerning and rounding may make the real text differ from the sum of advances by this much. */
const SLACK = 1;

/** Size of the letters of a table, in points. */
export const tableFontSize = (block: TableBlock): number =>
  block.size === 'small' ? SIZE.annex : SIZE.table;

/** Text of a column with the width that its cell cannot use for text. */
interface CellText {
  readonly text: string;
  readonly inset: number;
  readonly bold: boolean;
  /** Height of what stands over the text, in points. */
  readonly over: number;
}

const columnCells = (block: TableBlock, index: number): CellText[] => [
  { text: block.columns[index]?.label ?? '', inset: 0, bold: true, over: 0 },
  ...block.rows.map((row) => {
    const cell = row[index];
    const hasShape = cell !== undefined && statusOf(cell) !== null;
    return {
      text: cell?.text ?? '',
      inset: hasShape ? CELL.shape : 0,
      bold: hasShape,
      over: cell?.value?.kind === 'interval' ? CELL_BAR.height : 0,
    };
  }),
];

const widthOf = (cell: CellText, size: number, text = cell.text): number =>
  textWidth(text, size, cell.bold ? 'bold' : 'normal') + cell.inset + SLACK;

/** Words as the layout may part them: at spaces, never at no-break spaces. */
const words = (text: string): string[] => text.split(/[ \n]+/);

const widestWord = (cell: CellText, size: number): number =>
  Math.min(WIDEST_WORD, Math.max(...words(cell.text).map((word) => widthOf(cell, size, word))));

const widestLine = (cell: CellText, size: number): number =>
  Math.max(...cell.text.split('\n').map((line) => widthOf(cell, size, line)));

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** What a column needs: its widest word, and its longest text on one line, its label on two. */
interface Need {
  readonly least: number;
  readonly most: number;
}

/**
 * Between least and most each column gets a multiple of the square root of the most, so that a long
 * text gets more but does not press the others into single words.
 */
const widthsAt = (needs: readonly Need[], scale: number): number[] =>
  needs.map(({ least, most }) => Math.min(most, Math.max(least, scale * Math.sqrt(most))));

/** Halvings of the scale: to a hundredth of a point over the width of a page and more. */
const HALVINGS = 40;

/** The widest widths of that kind which fit; those of the widest words where not even they fit. */
const fitted = (needs: readonly Need[], available: number): number[] => {
  let low = 0;
  let high = available;
  for (let round = 0; round < HALVINGS; round += 1) {
    const middle = (low + high) / 2;
    if (sum(widthsAt(needs, middle)) <= available) low = middle;
    else high = middle;
  }
  return widthsAt(needs, low);
};

const measure = (block: TableBlock): readonly number[] => {
  const size = tableFontSize(block);
  const available = BODY.width - 2 * CELL.x * block.columns.length;
  const needs = block.columns.map((_, index): Need => {
    const [label, ...cells] = columnCells(block, index);
    const least = Math.max(
      ...[label, ...cells].map((cell) => (cell ? widestWord(cell, size) : 0)),
      ...cells.map(({ over }) => (over > 0 ? CELL_BAR.width : 0)),
    );
    const twoLines = label ? widestLine(label, size) * 0.6 : 0;
    return {
      least,
      most: Math.max(least, twoLines, ...cells.map((cell) => widestLine(cell, size))),
    };
  });
  const widths = fitted(needs, available);
  return widths.map((width) => (width * available) / sum(widths));
};

const measured = new WeakMap<TableBlock, readonly number[]>();

/**
 * Widths in points of the text of each column; with the cells' own space they fill the width of the
 * page's body exactly. Those of `widthsOf` where the table has one.
 */
export const columnWidths = (block: TableBlock): readonly number[] => {
  const model = block.widthsOf ?? block;
  const widths = measured.get(model) ?? measure(model);
  measured.set(model, widths);
  return widths;
};

const lineCount = (cell: CellText, width: number, size: number): number => {
  let lines = 0;
  for (const paragraph of cell.text.split('\n')) {
    let used = Number.POSITIVE_INFINITY;
    for (const word of words(paragraph)) {
      const wide = widthOf(cell, size, `${word} `);
      if (used + wide > width) {
        lines += Math.max(1, Math.ceil(wide / width));
        used = wide % width;
      } else used += wide;
    }
  }
  return lines;
};

/** Estimated heights in points: of the repeated head (caption and labels) and of each row. */
export const rowHeights = (
  block: TableBlock,
  widths: readonly number[],
): { readonly head: number; readonly rows: readonly number[] } => {
  const size = tableFontSize(block);
  const height = (cells: readonly CellText[]): number =>
    2 * CELL.y +
    Math.max(
      ...cells.map(
        (cell, index) =>
          cell.over + lineHeight(size) * lineCount(cell, widths[index] ?? BODY.width, size),
      ),
    );
  const caption = lineCount(
    { text: block.caption, inset: 0, bold: true, over: 0 },
    BODY.width,
    size,
  );
  const columns = block.columns.map((_, index) => columnCells(block, index));
  const rowAt = (index: number): CellText[] => columns.flatMap((column) => column[index] ?? []);
  return {
    head: caption * lineHeight(size) + 2 * CELL.y + height(rowAt(0)),
    rows: block.rows.map((_, index) => height(rowAt(index + 1))),
  };
};
