import { type WithdrawalRow, withdrawalsTable } from '../../../schema/withdrawals.ts';
import { type DataFiles, layOut } from '../../csv/data-files.ts';
import { closedKeys } from '../../ledger/closed-keys.ts';
import { type HeldRow, heldRows } from './held-rows.ts';

/** What withdrawals close, as far as it matters to files. */
export interface ClosedRows {
  /** Whether a row of the ledger was withdrawn. */
  readonly isClosed: (row: HeldRow) => boolean;
  /** Whether a row of the seals is of one that was withdrawn. */
  readonly isSealOfClosed: (seal: HeldRow) => boolean;
  /** Whether anything was withdrawn after a release. */
  readonly afterRelease: boolean;
}

/** The key of a row as withdrawals and seals write it. */
const keyOfRow = ({ schema, cells }: HeldRow): string =>
  schema.key.map((name) => cells[name]).join(' · ');

const withdrawalsIn = (files: DataFiles, set: string): WithdrawalRow[] =>
  layOut(files, set)
    .files.filter(({ schema }) => schema === withdrawalsTable)
    .flatMap((file) => heldRows(file) ?? [])
    .map(({ cells }) => cells as unknown as WithdrawalRow);

/** Reads the withdrawals of a set. */
export const closedRows = (files: DataFiles, set: string): ClosedRows => {
  const withdrawals = withdrawalsIn(files, set);
  const closed = closedKeys(withdrawals);
  const isClosedBy = (table = '', key = '', day = ''): boolean => {
    const withdrawal = closed(table, key);
    return withdrawal !== undefined && day <= withdrawal.withdrawn_on;
  };
  return {
    isClosed: (row) => isClosedBy(row.schema.name, keyOfRow(row), row.cells.recorded_on),
    isSealOfClosed: ({ cells }) => isClosedBy(cells.table, cells.key, cells.recorded_on),
    afterRelease: withdrawals.some(({ release }) => (release as unknown) !== 'z'),
  };
};
