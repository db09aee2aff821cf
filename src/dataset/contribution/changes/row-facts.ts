import type { Finding } from '../../checks/basis/check.ts';
import type { HeldRow } from './held-rows.ts';
import type { ChangedRow } from './pair-changes.ts';

/** What identifies a row in a message: its table, key and day of recording. */
export const rowFacts = ({ schema, cells }: HeldRow): Finding['facts'] => ({
  table: schema.name,
  key: schema.key
    .map((name) => cells[name] ?? '')
    .filter((cell) => cell !== '')
    .join(' · '),
  recordedOn: cells.recorded_on ?? '',
});

/** The place of a cell of a row; of a column that the file lacks that of the row. */
const cellAt = (row: HeldRow, column: string): Omit<Finding, 'facts'> => {
  const place = row.header.indexOf(column);
  return {
    file: row.file,
    line: row.line,
    column,
    columnNumber: place < 0 ? undefined : place + 1,
    value: row.cells[column],
  };
};

const columnsFinding = ({ was, is }: ChangedRow, columns: readonly string[]): Finding => ({
  ...cellAt(is, columns[0] ?? ''),
  facts: {
    ...rowFacts(was),
    columns: columns.join(','),
    ...Object.fromEntries(columns.map((name) => [`was.${name}`, was.cells[name] ?? ''])),
  },
});

/** A cell that cannot be read any more certainly was what the base has. */
const damagedFinding = (change: ChangedRow, column: string): Finding => {
  const finding = columnsFinding(change, [column]);
  const { file, line, columnNumber } = finding;
  const text = change.was.cells[column];
  return line === undefined || columnNumber === undefined || text === undefined
    ? finding
    : { ...finding, proposal: { kind: 'cell', file, line, columnNumber, text } };
};

/** Where a row that was changed stands now, and what its cells said before. */
export const changeFindings = (change: ChangedRow): Finding[] => {
  const damaged = change.columns.filter((name) => change.is.unread.includes(name));
  const others = change.columns.filter((name) => !damaged.includes(name));
  return [
    ...damaged.map((column) => damagedFinding(change, column)),
    ...(others.length > 0 ? [columnsFinding(change, others)] : []),
  ];
};

/** Where a row that is gone stood: its file has no line for it now, so that the line is a fact. */
export const lostFinding = (row: HeldRow): Finding => ({
  file: row.file,
  facts: { ...rowFacts(row), line: row.line },
});
