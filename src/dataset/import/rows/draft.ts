import type { ImportTable } from '../columns/column-role.ts';
import type { TablePlace } from '../findings/findings.ts';

/** A row of the data before it is compared with those on record. */
export interface Draft {
  readonly table: ImportTable;
  /** Text by column of the data. */
  readonly cells: Readonly<Record<string, string>>;
  /** Columns of which the table says nothing, so that their text only stands for that. */
  readonly unsaid: readonly string[];
  readonly place: TablePlace;
  /** Where the cell of a column comes from, where that is a cell of the table. */
  readonly places: Readonly<Record<string, TablePlace>>;
}
