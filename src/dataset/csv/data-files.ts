import { TABLES, type TableName } from '../../schema/index.ts';
import { sealsTable } from '../../schema/seals.ts';
import type { TableSchema } from '../../schema/table.ts';

/** Bytes by path below the data folder, with `/`. */
export type DataFiles = ReadonlyMap<string, Uint8Array>;

/** A file that belongs to a table. */
export interface TableFile {
  readonly file: string;
  readonly schema: TableSchema;
  readonly bytes: Uint8Array;
}

/** Which files a set is read from, and what does not fit. */
export interface Layout {
  readonly set: string;
  /** In the order of the data dictionary; parts of a table by name; seals last. */
  readonly files: readonly TableFile[];
  /** Required tables without a file, as the path where one belongs. */
  readonly missing: readonly { readonly file: string; readonly schema: TableSchema }[];
  /** Table files in a place where nothing reads them. */
  readonly unread: readonly string[];
  /** Every path that would be read, for suggestions. */
  readonly known: readonly string[];
  /** All files of the data folder, of this set or not. */
  readonly folder: DataFiles;
}

/** Endings of files that hold tables or were meant to; anything else (notes, licences) is left alone. */
const TABLE_FILE = /\.(csv|tsv|txt|xlsx?|xlsm|ods|numbers)$/i;

/** The folder of a group of tables: `registry`, `plan`, `observations/<set>`, `site`. */
export const groupFolder = (group: TableSchema['group'], set: string): string =>
  group === 'observations' ? `observations/${set}` : group;

const stemOf = (schema: TableSchema, set: string): string =>
  `${groupFolder(schema.group, set)}/${schema.name}`;

const byPath = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;

const partsIn = (files: DataFiles, stem: string): [string, Uint8Array][] =>
  [...files]
    .filter(
      ([path]) => path.startsWith(`${stem}/`) && /^[^/]+\.csv$/.test(path.slice(stem.length + 1)),
    )
    .sort(byPath);

const belongsToAnotherSet = (path: string, set: string): boolean => {
  const [group, folder, ...rest] = path.split('/');
  return group === 'observations' && rest.length > 0 && folder !== set;
};

/**
 * Finds the files of a set: `<group>/<table>.csv` and, beside it, contributions in `<group>/<table>/*.csv`.
 * Files of other sets are none of its business.
 */
export const layOut = (files: DataFiles, set: string): Layout => {
  const read: TableFile[] = [];
  const missing: { file: string; schema: TableSchema }[] = [];
  const known: string[] = [];
  for (const name of Object.keys(TABLES) as TableName[]) {
    const schema: TableSchema = TABLES[name];
    const stem = stemOf(schema, set);
    const file = `${stem}.csv`;
    const whole = files.get(file);
    const parts = schema.oneFile ? [] : partsIn(files, stem);
    known.push(file);
    if (whole !== undefined) read.push({ file, schema, bytes: whole });
    for (const [path, bytes] of parts) read.push({ file: path, schema, bytes });
    if (whole === undefined && parts.length === 0 && !schema.mayBeAbsent) {
      missing.push({ file, schema });
    }
  }
  for (const [path, bytes] of partsIn(files, stemOf(sealsTable, set))) {
    read.push({ file: path, schema: sealsTable, bytes });
  }
  const taken = new Set(read.map(({ file }) => file));
  const unread = [...files.keys()].filter(
    (path) => TABLE_FILE.test(path) && !taken.has(path) && !belongsToAnotherSet(path, set),
  );
  return { set, files: read, missing, unread: unread.sort(), known, folder: files };
};

/** The table whose file belongs at a path. */
export const tableAt = ({ set }: Pick<Layout, 'set'>, path: string): TableSchema | undefined =>
  Object.values<TableSchema>(TABLES).find((schema) => `${stemOf(schema, set)}.csv` === path);

/**
 * The file of a set that new rows of a table go to: its only one, the last of its parts, or the path
 * where one belongs.
 */
export const fileForNewRows = (files: DataFiles, schema: TableSchema, set: string): string =>
  layOut(files, set).files.findLast((file) => file.schema.name === schema.name)?.file ??
  `${stemOf(schema, set)}.csv`;
