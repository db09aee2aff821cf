import type { Place } from '../../schema/table.ts';

/** What every row of the ledger carries besides its own columns. */
export interface LedgerRow {
  readonly recorded_on: string;
  readonly reason: string;
  /** The how many-th row of its key on the day of recording, from 1. */
  readonly n: number;
  readonly at: Place;
}
