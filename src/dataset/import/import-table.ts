import type { Tables } from '../../schema/index.ts';
import type { SourceRow } from '../../schema/sources.ts';
import type { ImportTable } from './columns/column-role.ts';
import { findHeader, type HeadedTable } from './columns/find-header.ts';
import { headingReader } from './columns/read-heading.ts';
import { type ContributionFiles, contributionFiles } from './contribution-files.ts';
import { type Findings, WHOLE_TABLE } from './findings/findings.ts';
import { newNotebook } from './findings/notebook.ts';
import { readGrid } from './grid/read-grid.ts';
import type { WorkbookParts } from './grid/workbook.ts';
import type { Draft } from './rows/draft.ts';
import type { FigureRow } from './rows/figure-about.ts';
import { fillMerged } from './rows/fill-merged.ts';
import { type ImportBasis, importBasis } from './rows/import-basis.ts';
import { type ImportOptions, SKIP } from './rows/import-options.ts';
import { leaveOutTotals } from './rows/leave-out-totals.ts';
import { mapAggregate } from './rows/map-aggregates.ts';
import { mapMeasure } from './rows/map-measures.ts';
import { mapValues } from './rows/map-values.ts';
import { missingColumns } from './rows/missing-columns.ts';
import { type NewRow, newRows } from './rows/on-record.ts';
import { placeIn } from './rows/place-in.ts';
import { type SortedRows, sortRows } from './rows/row-kinds.ts';
import { mapSource, SourceBook } from './rows/sources.ts';
import { type TablePlan, tablePlan } from './rows/table-plan.ts';

/** A table to be imported, and what it is imported into. */
export interface ImportRequest {
  /** The table as it was pasted or saved. */
  readonly bytes: Uint8Array;
  /** The parts of an .xlsx file, which whoever calls unpacks in a way of its own; absent of what is text. */
  readonly parts?: WorkbookParts | undefined;
  readonly options: ImportOptions;
  /** The set it becomes a part of. */
  readonly set: string;
  /** Rows on record of that set. */
  readonly tables: Tables;
  /** The day of recording. */
  readonly today: string;
}

/** What became of a table. */
export interface ImportResult extends Findings, ContributionFiles {
  /** Null where not even that is known. */
  readonly table: ImportTable | null;
  /** Rows that are not on record yet; none as long as there is a question. */
  readonly rows: readonly NewRow[];
}

const sourceOf = (cells: object): string => (cells as { readonly source: string }).source;

const NOTHING: ContributionFiles & Pick<ImportResult, 'rows'> = {
  files: new Map(),
  origins: new Map(),
  rows: [],
};

const noteAside = (basis: ImportBasis, { above, rows }: HeadedTable, plan: TablePlan): void => {
  const { notebook } = basis;
  for (const { line, cells } of above) {
    const found = cells.filter((cell) => cell.trim() !== '').join(' ');
    notebook.leaveOut({ what: 'above-header', place: placeIn(null, line), found, facts: {} });
  }
  for (const column of plan.asides) {
    const { role, name, columnNumber } = column;
    const isFilled = rows.some(({ cells }) => (cells[columnNumber - 1] ?? '').trim() !== '');
    if (role.kind !== 'aside' || !isFilled) continue;
    const place = placeIn(column, null);
    notebook.leaveOut({ what: role.what, place, found: name, facts: {} });
  }
};

const mapRow = (basis: ImportBasis, plan: TablePlan, figureRow: FigureRow): Draft[] => {
  switch (plan.table) {
    case 'values':
      return mapValues(basis, plan, figureRow);
    case 'aggregates':
      return mapAggregate(basis, plan, figureRow);
    case 'measure-progress':
      return mapMeasure(basis, plan, figureRow.row);
    case 'sources':
      return mapSource(basis, plan, figureRow.row);
  }
};

/** Rows with their source; those whose source is asked about are left out. */
const mapRows = (
  basis: ImportBasis,
  plan: TablePlan,
  { data, totals }: SortedRows,
  book: SourceBook,
): Draft[] => {
  const { totalRow } = basis.options;
  const isKept = totalRow !== null && totalRow !== SKIP;
  const rows = [
    ...data.map((row) => ({ row, unit: null })),
    ...(isKept ? totals.map((row) => ({ row, unit: totalRow })) : []),
  ];
  const drafts = rows.flatMap((figureRow) => {
    const mapped = mapRow(basis, plan, figureRow);
    if (plan.table === 'sources') return mapped;
    const source = book.idOf(plan, figureRow.row);
    return source === null
      ? []
      : mapped.map((draft) => ({ ...draft, cells: { ...draft.cells, source } }));
  });
  if (!isKept) leaveOutTotals(basis, plan, totals, drafts);
  return drafts;
};

/** Sources that the rows cite and that are on record, also where the person described one of them again. */
const citedOnRecord = (
  { sources }: ImportBasis,
  book: SourceBook,
  rows: readonly NewRow[],
): readonly SourceRow[] => {
  const isNew = (id: string): boolean =>
    rows.some((row) => row.table === 'sources' && sourceOf(row.cells) === id);
  const described = book.described.flatMap(({ cells }) => sources.get(cells.source ?? '') ?? []);
  return [...new Set([...book.onRecord, ...described])].filter(({ source }) => !isNew(source));
};

const importHeaded = (
  basis: ImportBasis,
  { set, today }: ImportRequest,
  headed: HeadedTable,
): Omit<ImportResult, keyof Findings> => {
  const read = headingReader(basis.current.indicators);
  const planned = tablePlan(basis, headed, read);
  const sorted = sortRows(basis, planned, headed);
  noteAside(basis, headed, planned);
  const plan = { ...planned, missing: missingColumns(basis, planned, headed.above) };
  const book = new SourceBook(basis);
  const data = fillMerged(basis, plan, sorted.data);
  const drafts = mapRows(basis, plan, { ...sorted, data }, book);
  if (sorted.data.length === 0) {
    basis.notebook.ask({ asked: 'no-rows', place: WHOLE_TABLE, found: '', facts: {}, answers: [] });
  }
  const rows = newRows(basis, [...drafts, ...book.described]);
  const { table } = plan;
  if (basis.notebook.findings().questions.length > 0) return { ...NOTHING, table };
  // A source alone is worth a contribution only where the table is one of sources.
  if (!rows.some((row) => row.table === table)) return { ...NOTHING, table };
  const { slug } = basis.options;
  const cited = citedOnRecord(basis, book, rows);
  return { table, rows, ...contributionFiles({ set, today, slug, rows, cited }) };
};

/**
 * Turns a table that was pasted or saved into the files of a contribution: finds its heading, what each column
 * is, and what each row says; mends what is certain and says so; asks all at once for what only a person can know.
 * Never throws for what stands in a table.
 * @returns files only where nothing is asked and there is something new
 */
export const importTable = (request: ImportRequest): ImportResult => {
  const { bytes, parts, options } = request;
  const notebook = newNotebook();
  const done = { ...NOTHING, table: null };
  const read = readGrid(bytes, options.sheet, parts);
  if ('question' in read) {
    return { ...done, ...notebook.findings(), questions: [read.question] };
  }
  const basis = importBasis(request, notebook);
  const headed = findHeader(read.grid, headingReader(basis.current.indicators));
  if (headed === null) {
    const found = read.grid[0]?.cells.join(' | ') ?? '';
    notebook.ask({ asked: 'no-header', place: WHOLE_TABLE, found, facts: {}, answers: [] });
    return { ...done, ...notebook.findings() };
  }
  const result = importHeaded(basis, request, headed);
  return { ...result, ...notebook.findings() };
};
