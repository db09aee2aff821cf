/** Characters for which a cell must stand in quotation marks. */
const NEEDS_QUOTES = /[",\n\r]/;

const cellOf = (text: string): string =>
  NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows as CSV the way the data folder keeps it: commas, quotes only where needed, `\n`. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(',')}\n`).join('');
