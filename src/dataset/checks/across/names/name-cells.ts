import { TABLES, type TableName, type Tables } from '../../../../schema/index.ts';
import type { Place } from '../../../../schema/table.ts';

/** A name in a row. */
export interface NameCell {
  readonly table: TableName;
  readonly column: string;
  readonly row: { readonly at: Place };
  readonly name: string;
}

/** Whether a name is one of a unit. */
export const isOfUnit = ({ table }: NameCell): boolean =>
  table === 'units' || table === 'unit-aliases';

const COLUMNS = (Object.keys(TABLES) as TableName[]).flatMap((table) =>
  Object.entries(TABLES[table].columns)
    .filter(([, { format }]) => format.kind === 'text' && format.isName)
    .map(([column]) => ({ table, column })),
);

/** Every name in force, of units, documents, indicators and the like; empty cells left out. */
export const nameCells = (tables: Tables): NameCell[] =>
  COLUMNS.flatMap(({ table, column }) =>
    (tables[table] as readonly { readonly at: Place }[]).flatMap((row) => {
      const name = (row as unknown as Record<string, string>)[column] ?? '';
      return name === '' ? [] : [{ table, column, row, name }];
    }),
  );
