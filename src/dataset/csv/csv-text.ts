/** Characters for which a cell must stand in quotation marks. */
const NEEDS_QUOTES = /[",\n\r]/;

/** A cell as it stands in a data file: in quotation marks only where needed. */
export const csvCell = (text: string): string =>
  NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * Rows as CSV the way the data folder keeps it: commas, quotes only where needed.
 * @param lineEnd what ends each row
 */
export const csvText = (rows: readonly (readonly string[])[], lineEnd = '\n'): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}${lineEnd}`).join('');
