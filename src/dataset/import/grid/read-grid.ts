import { valuesTable } from '../../../schema/values.ts';
import type { FileCheck } from '../../checks/basis/check.ts';
import { fileEmpty } from '../../checks/file/file-empty.ts';
import { fileForeign } from '../../checks/file/file-foreign.ts';
import { fileNotUtf8 } from '../../checks/file/file-not-utf8.ts';
import { fileSpreadsheet } from '../../checks/file/file-spreadsheet.ts';
import { quoteTrailing } from '../../checks/file/quote-trailing.ts';
import { quoteUnclosed } from '../../checks/file/quote-unclosed.ts';
import { layOut } from '../../csv/data-files.ts';
import { decodeUtf8 } from '../../csv/decode.ts';
import { openFile, type SourceFile } from '../../csv/source-file.ts';
import { utf16In } from '../../csv/utf16.ts';
import { type Question, WHOLE_TABLE } from '../findings/findings.ts';
import { parseDelimited } from './delimiter.ts';
import type { Grid } from './grid.ts';
import { readWorkbook, type WorkbookParts, type WorkbookSheet } from './workbook.ts';

/** A table cut into cells, or what has to be settled before it can be. */
export type ReadGrid = { readonly grid: Grid } | { readonly question: Question };

/** Faults of a file that no one can read past, in the words of the check of data. */
const FILE_CHECKS: readonly FileCheck[] = [
  fileSpreadsheet,
  fileForeign,
  fileNotUtf8,
  fileEmpty,
  quoteUnclosed,
  quoteTrailing,
];

const faultOf = (file: SourceFile): Question | null => {
  const layout = layOut(new Map(), '');
  for (const check of FILE_CHECKS) {
    const [found] = check.run({ layout, files: [file] });
    if (found === undefined) continue;
    const place = { line: found.line ?? null, columnNumber: null, column: '' };
    return {
      asked: 'file',
      places: [place],
      found: found.value ?? '',
      facts: { ...found.facts, check: check.id },
      answers: [],
    };
  }
  return null;
};

const encoder = new TextEncoder();

/** "Unicode text" of a spreadsheet, as UTF-8; whatever else it is stays as it is. */
const asUtf8 = (bytes: Uint8Array): Uint8Array => {
  const encoding = bytes[0] === 0x50 && bytes[1] === 0x4b ? null : utf16In(bytes);
  return encoding === null ? bytes : encoder.encode(new TextDecoder(encoding).decode(bytes));
};

const textGrid = (bytes: Uint8Array): ReadGrid => {
  const utf8 = asUtf8(bytes);
  const file = openFile({ file: '', schema: valuesTable, bytes: utf8 });
  const decoded = file.nature === 'text' ? decodeUtf8(utf8) : null;
  const csv = decoded?.ok ? parseDelimited(decoded.text) : file.csv;
  const question = faultOf({ ...file, csv });
  if (question !== null) return { question };
  const rows = csv.rows.map((cells, i) => ({ line: csv.lineOf(i), cells }));
  return { grid: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
};

const sheetNamed = (sheets: readonly WorkbookSheet[], name: string | undefined): ReadGrid => {
  const found = sheets.length === 1 ? sheets[0] : sheets.find((sheet) => sheet.name === name);
  if (found !== undefined) return { grid: found.rows };
  const names = sheets.map((sheet) => sheet.name);
  return {
    question: {
      asked: sheets.length === 0 ? 'no-rows' : 'sheets',
      places: [WHOLE_TABLE],
      found: names.join(', '),
      facts: {},
      answers: names.map((each) => ({ option: 'sheet', value: each, meaning: {} })),
    },
  };
};

/**
 * Cuts a table into cells: .xlsx, or text in UTF-8 or UTF-16 whose cells are parted by comma, semicolon, tab or
 * bar. What cannot be read is a question that says what to do.
 * @param sheet the sheet that is meant, where a workbook has several
 * @param parts of a workbook, unpacked; none of what is text
 */
export const readGrid = (
  bytes: Uint8Array,
  sheet: string | undefined,
  parts: WorkbookParts = new Map(),
): ReadGrid => {
  const sheets = readWorkbook(parts);
  return sheets === null ? textGrid(bytes) : sheetNamed(sheets, sheet);
};
