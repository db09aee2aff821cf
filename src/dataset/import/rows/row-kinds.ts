import type { TableColumn } from '../columns/column-role.ts';
import { plainWords } from '../columns/column-words.ts';
import type { HeadedTable } from '../columns/find-header.ts';
import type { LeftOut } from '../findings/findings.ts';
import type { GridRow } from '../grid/grid.ts';
import { isCode } from './find-unit.ts';
import type { ImportBasis } from './import-basis.ts';
import { SKIP } from './import-options.ts';
import { placeIn } from './place-in.ts';
import type { TablePlan } from './table-plan.ts';
import { cellIn } from './unit-columns.ts';

/** Rows below a heading, by what they are. */
export interface SortedRows {
  readonly data: readonly GridRow[];
  /** Sums of the others. */
  readonly totals: readonly GridRow[];
}

/** How a row of sums is called: "Tổng", "Cộng", "Toàn tỉnh", "Tổng số vụ". */
const TOTAL =
  /^(?:tong(?:-.*)?|cong(?:-lai|-toan-.*)?|(?:toan|ca)-(?:tinh|huyen|xa|dia-ban|thanh-pho|thi-xa|nuoc)(?:-.*)?)$/;

const ANY_DAY = { day: null, levels: null, parent: null };

/** A name is short; a sentence that resembles one is none. */
const LONGEST_NAME = 40;

/** The columns that figures, or whatever else a row states, stand in. */
const stating = ({ figures, fields }: TablePlan): TableColumn[] => [
  ...figures,
  ...['met', 'total', 'state', 'publisher'].flatMap((field) => fields.get(field) ?? []),
];

const isHeadingAgain = ({ columns }: HeadedTable, { cells }: GridRow): boolean =>
  columns.every(({ name }, i) => (cells[i] ?? '').trim() === name);

/** The number of a row: 1, 2, 3 or I, II, III. */
const NUMBER = /^(?:\d{1,3}|[IVX]+)\.?$/;

/** What a row is called: its first words that are no figure; its number where it has no words. */
const labelOf = (row: GridRow, figures: ReadonlySet<number>): string => {
  const cells = row.cells
    .map((cell, i) => (figures.has(i + 1) ? '' : cell.trim()))
    .filter((cell) => cell !== '');
  return cells.find((cell) => !NUMBER.test(cell)) ?? cells[0] ?? '';
};

const isOfUnit = ({ names }: ImportBasis, text: string): boolean =>
  isCode(text) ||
  names.find(text, ANY_DAY).length > 0 ||
  (text.length <= LONGEST_NAME && names.near(text, ANY_DAY) !== null);

/** Whether a row is called after what it counts: "Tổng số vụ phạm tội" may be an indicator and no sum of the others. */
const isIndicator = ({ indicators }: ImportBasis, { fields }: TablePlan, label: string): boolean =>
  fields.has('indicator') &&
  [...indicators.values()].some(({ indicator, name }) =>
    [indicator, name].some((known) => plainWords(known) === plainWords(label)),
  );

type RowKind = 'data' | 'total' | 'lone' | 'header-again' | 'row-skipped';

const kindOf = (
  basis: ImportBasis,
  plan: TablePlan,
  headed: HeadedTable,
  row: GridRow,
): RowKind => {
  if (isHeadingAgain(headed, row)) return 'header-again';
  const figures = stating(plan);
  const label = labelOf(row, new Set(figures.map(({ columnNumber }) => columnNumber)));
  if (basis.options.read.get(label) === SKIP) return 'row-skipped';
  const { code, name } = plan.units;
  const hasUnits = code !== null || name !== null;
  const isKnownUnit = hasUnits && basis.names.find(label, ANY_DAY).length > 0;
  const isNamed = isKnownUnit || isIndicator(basis, plan, label);
  const hasFigure = figures.some((column) => /[\d\p{L}✓✔-]/u.test(cellIn(row, column)));
  if (TOTAL.test(plainWords(label)) && !isNamed && hasFigure) return 'total';
  if (figures.some((column) => cellIn(row, column).trim() !== '')) return 'data';
  if (!hasUnits) return row.cells.filter((cell) => cell.trim() !== '').length > 1 ? 'data' : 'lone';
  const unit = [cellIn(row, code).trim(), cellIn(row, name).trim()].filter((text) => text !== '');
  return unit.some((text) => isOfUnit(basis, text)) ? 'data' : 'lone';
};

/**
 * Tells rows of figures from sums, headings repeated on a new page, titles of groups and footnotes. What is no
 * row of figures is left out, and told.
 */
export const sortRows = (basis: ImportBasis, plan: TablePlan, headed: HeadedTable): SortedRows => {
  const kinds = headed.rows.map((row) => kindOf(basis, plan, headed, row));
  const last = kinds.lastIndexOf('data');
  const whatOf = (kind: RowKind, i: number): LeftOut['what'] | null => {
    if (kind === 'lone') return i > last ? 'footnote' : 'heading';
    return kind === 'header-again' || kind === 'row-skipped' ? kind : null;
  };
  headed.rows.forEach((row, i) => {
    const what = whatOf(kinds[i] as RowKind, i);
    if (what === null) return;
    const found = row.cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .join(' ');
    basis.notebook.leaveOut({ what, place: placeIn(null, row.line), found, facts: {} });
  });
  return {
    data: headed.rows.filter((_, i) => kinds[i] === 'data'),
    totals: headed.rows.filter((_, i) => kinds[i] === 'total'),
  };
};
