import type { TableColumn } from '../columns/column-role.ts';
import type { TablePlace } from '../findings/findings.ts';

/** The place of a cell, or of a whole column where no line is given. */
export const placeIn = (column: TableColumn | null, line: number | null): TablePlace => ({
  line,
  columnNumber: column?.columnNumber ?? null,
  column: column?.name ?? '',
});
