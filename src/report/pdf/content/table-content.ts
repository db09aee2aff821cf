import type {
  Content,
  ContentTable,
  CustomTableLayout,
  TableCell as PdfCell,
} from 'pdfmake/interfaces.js';
import { CELL_BAR, cellBar } from '../../../charts/interval/cell-bar.ts';
import { statusOf, type TableCell, type TableColumn } from '../../../text/format/table.ts';
import { isWhole } from '../../../views/addresses/public-address.ts';
import { BODY } from '../../document/page.ts';
import type { TableBlock } from '../../document/report-document.ts';
import { CELL, columnWidths, rowHeights, tableFontSize } from './column-widths.ts';
import { linkRun, linkRuns, type Run } from './runs.ts';
import { shapeSvg } from './shape.ts';
import { INK } from './styles.ts';

/** The caption is the first of the repeated rows, so that it never stands on a page without its table. */
const HEAD_ROWS = 2;

/** A table shorter than this (points) moves to the next page rather than be cut. */
const KEEP_WHOLE = BODY.height * 0.2;

/**
 * pdfmake silently drops what does not fit of a row that may not break, so rows may only be kept
 * whole when each of them, with the head repeated, is far from filling a page.
 */
const TALLEST_WHOLE_ROW = BODY.height * 0.5;

const lineWidth = (index: number, rows: number): number => {
  if (index === 0) return 0;
  if (index === 1 || index === rows) return 0.8;
  return index === HEAD_ROWS ? 0.5 : 0.3;
};

/** Hairlines between rows, a heavier one above and below, none between columns. */
const layout: CustomTableLayout = {
  hLineWidth: (index, node) => lineWidth(index, node.table.body.length),
  hLineColor: (index, node) =>
    index === 1 || index >= node.table.body.length ? INK.text : INK.rule,
  vLineWidth: () => 0,
  paddingLeft: () => CELL.x,
  paddingRight: () => CELL.x,
  paddingTop: () => CELL.y,
  paddingBottom: () => CELL.y,
  fillColor: (index) => (index > 0 && index < HEAD_ROWS ? INK.head : null),
};

/** Of rows up to this height, in points, two at least stand below the head. */
const SHORT_ROW = 60;

/** Side of the status shape beside a cell's text, in points. */
const SHAPE = 9.5;

const alignmentOf = (column: TableColumn | undefined): 'left' | 'right' =>
  column?.align === 'end' ? 'right' : 'left';

/** The text of a cell: a link to its address, or the addresses in it links. */
const cellText = ({ text, href }: TableCell): string | Run[] =>
  href !== undefined && isWhole(href) ? [linkRun(text, href)] : linkRuns(text);

/** Width of a bar in a cell, in points. */
const BAR = CELL_BAR.width;

const cellContent = (cell: TableCell, column: TableColumn | undefined): PdfCell => {
  const status = statusOf(cell);
  if (cell.value?.kind === 'interval') {
    const bar = cellBar(cell.value, cell.value.illustrative);
    return { stack: [{ svg: bar, width: BAR }, { text: cellText(cell) }] };
  }
  if (status === null) return { text: cellText(cell), alignment: alignmentOf(column) };
  return {
    columns: [
      { stack: [{ svg: shapeSvg(status, SHAPE) }], width: CELL.shape, margin: [0, 1.5, 0, 0] },
      { text: cellText(cell), bold: true, width: '*' },
    ],
  };
};

/** Height in points that the table needs to begin on a page; all of it where it is short. */
export const tableReserve = (block: TableBlock): number => {
  const { head, rows } = rowHeights(block, columnWidths(block));
  const whole = head + rows.reduce((sum, row) => sum + row, 0);
  if (whole <= KEEP_WHOLE) return whole;
  const [first = 0, second = 0] = rows;
  const begin = head + first + (second < SHORT_ROW ? second : 0);
  return Math.min(begin, BODY.height * 0.5);
};

/**
 * For each row the height in points that must be free where it begins. Only the last two ask for any:
 * the last but one takes the last with it to the next page, and both what must stay below (`tail`).
 */
export const rowReserves = (rows: readonly number[], tail: number): readonly number[] => {
  const [last = 0] = rows.slice(-1);
  const ends = new Map([
    [rows.length - 2, (rows.at(-2) ?? 0) + last + tail],
    [rows.length - 1, tail === 0 ? 0 : last + tail],
  ]);
  return rows.map((_, index) => ends.get(index) ?? 0);
};

/**
 * The table with its caption and labels repeated on every page it reaches. `tail` is the height in
 * points that must be left below its last rows.
 */
export const tableContent = (block: TableBlock, tail: number): Content => {
  const widths = columnWidths(block);
  const { head, rows } = rowHeights(block, widths);
  const whole = Math.max(0, ...rows) + head <= TALLEST_WHOLE_ROW;
  const blanks = block.columns.slice(1).map(() => ({}));
  const table: ContentTable['table'] & { rowReserves?: readonly number[] } = {
    headerRows: HEAD_ROWS,
    dontBreakRows: whole,
    ...(whole && rows.length > 0 ? { keepWithHeaderRows: 1 } : {}),
    ...(whole ? { rowReserves: [0, 0, ...rowReserves(rows, tail)] } : {}),
    widths: [...widths],
    body: [
      [{ text: block.caption, style: 'caption', colSpan: block.columns.length }, ...blanks],
      block.columns.map((column) => ({
        text: column.label,
        style: 'columnLabel',
        alignment: alignmentOf(column),
      })),
      ...block.rows.map((row) => row.map((cell, index) => cellContent(cell, block.columns[index]))),
    ],
  };
  return {
    role: 'Table',
    table,
    layout,
    fontSize: tableFontSize(block),
    margin: [0, 4, 0, 12],
    reserve: tableReserve(block),
  };
};
