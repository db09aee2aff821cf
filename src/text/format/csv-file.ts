import Papa from 'papaparse';

/** Lets Excel recognise UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet takes for the start of a formula, in half or full width, also after white
 * space; and white space it would drop to find one. The sign alone decides, whatever follows it:
 * a formula may go over several lines. A number below zero is none; of one with a plus sign the sign
 * would be dropped.
 */
const FORMULA = /^(?!-\d+(?:[.,]\d+)?%?$)(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * Besides what RFC 4180 asks to be quoted: spreadsheets also part cells at these signs when they open a
 * file, and drop white space around what is not quoted.
 */
const PARTS_CELLS = /[;\t|]|^\s|\s$/;

/**
 * The text of a CSV file for readers (RFC 4180, with a byte order mark). A cell that a spreadsheet
 * would run as a formula is made text with a leading apostrophe; one that it would part is quoted.
 */
export const csvFile = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string => {
  const csv = Papa.unparse([header, ...rows] as string[][], {
    newline: '\r\n',
    escapeFormulae: FORMULA,
    quotes: (cell: unknown) => PARTS_CELLS.test(String(cell)),
  });
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
};
