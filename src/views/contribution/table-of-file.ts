import { IMPORT_TABLES, type ImportTable } from '../../dataset/import/columns/column-role.ts';
import { TABLES } from '../../schema/index.ts';

/** Signs that part the cells of a heading, however the file was saved. */
const SEPARATORS = /[,;\t|]/;

/** The first line with letters; text of two bytes a letter and marks of the byte order are looked through. */
const headingOf = (bytes: Uint8Array): readonly string[] => {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).replace(/[\0\uFEFF\uFFFD]/g, '');
  const line = start.split(/[\r\n]+/).find((one) => /\p{L}/u.test(one)) ?? '';
  return line.split(SEPARATORS).map((cell) => cell.replace(/["']/g, '').trim().toLowerCase());
};

/** How many of the columns of a table stand in a heading. */
const columnsIn = (table: ImportTable, heading: readonly string[]): number =>
  Object.keys(TABLES[table].columns).filter((name) => heading.includes(name)).length;

/** Fewer columns by their own names may be chance: a table of one's own may have a column "note". */
const LEAST = 3;

/**
 * The table of the data whose form a file has: the one it is named after, else the one most of whose columns stand
 * in its heading by their own names. Null for a table in a form of its own, which the check knows nothing of.
 * @param name of the file; empty for text that was pasted
 */
export const tableOfFile = (name: string, bytes: Uint8Array): ImportTable | null => {
  const stem = name.replace(/^.*[/\\]/, '').replace(/(?:[ _-]?\(?\d*\)?)?\.[^.]*$/, '');
  const named = IMPORT_TABLES.find((table) => table === stem);
  if (named !== undefined) return named;
  const heading = headingOf(bytes);
  const [best] = IMPORT_TABLES.map((table) => ({ table, found: columnsIn(table, heading) })).sort(
    (a, b) => b.found - a.found,
  );
  return best === undefined || best.found < LEAST ? null : best.table;
};
