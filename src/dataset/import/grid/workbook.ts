import type { Grid } from './grid.ts';
import { lookOf, type NumberLook } from './number-text.ts';
import { type SheetBasis, sheetRows, shownText } from './sheet-rows.ts';
import { xmlPieces } from './xml-pieces.ts';

/*
 * Of a workbook only the text of its cells is needed, exactly as it is kept: four kinds of parts in a zip.
 * Libraries that read .xlsx (looked at in November 2026: read-excel-file 9, MIT; exceljs 4, last published in
 * 2023; xlsx, whose versions on npm stopped at 0.18) hand out numbers as floating point and hide whether a number
 * is shown as a share or with zeros in front, which decides here what may be repaired and what has to be asked.
 */

/** A sheet that people see. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: Grid;
}

/** Texts of the parts of a workbook by their paths in lower case, without a slash at the start. */
export type WorkbookParts = ReadonlyMap<string, string>;

const PARTS = /^\/?xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+|_rels\/workbook)\.xml/i;

/** A table that a person pastes is far smaller; a zip can unfold to anything. */
export const LARGEST_PART = 64 * 1024 * 1024;

/** Whether an entry of a zip is a part that is read: by its name, and by the size that it says it has. */
export const isPart = (name: string, size: number): boolean =>
  PARTS.test(name) && size <= LARGEST_PART;

/** The path of a part as it is looked up. */
export const partPath = (name: string): string => name.replace(/^\//, '').toLowerCase();

/** What a tag or a workbook has under a name; nothing where it has none. */
const named = (entries: ReadonlyMap<string, string>, name: string): string =>
  entries.get(name) ?? '';

/** Shared strings: runs of differing looks are one text. */
const stringsOf = (xml: string): string[] => {
  const strings: string[] = [];
  let isText = false;
  let isAside = false;
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') {
      if (isText && !isAside) strings.push(`${strings.pop() ?? ''}${piece.text}`);
      continue;
    }
    const opens = piece.kind === 'open';
    if (opens && piece.name === 'si') strings.push('');
    if (piece.name === 't') isText = opens && !piece.empty;
    if (piece.name === 'rPh') isAside = opens && !piece.empty;
  }
  return strings.map(shownText);
};

const looksOf = (xml: string): NumberLook[] => {
  const codes = new Map<string, string>();
  const looks: NumberLook[] = [];
  let isOfCells = false;
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') continue;
    if (piece.name === 'cellXfs') isOfCells = piece.kind === 'open';
    if (piece.kind !== 'open') continue;
    const id = piece.attributes.get('numFmtId') ?? '0';
    if (piece.name === 'numFmt') codes.set(id, named(piece.attributes, 'formatCode'));
    if (piece.name === 'xf' && isOfCells) looks.push(lookOf(Number(id), codes.get(id)));
  }
  return looks;
};

/** Where each sheet stands, by the id that the workbook refers to it with. */
const targetsOf = (xml: string): Map<string, string> => {
  const targets = new Map<string, string>();
  for (const piece of xmlPieces(xml)) {
    if (piece.kind !== 'open' || piece.name !== 'Relationship') continue;
    const target = named(piece.attributes, 'Target');
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    targets.set(named(piece.attributes, 'Id'), path.toLowerCase());
  }
  return targets;
};

/**
 * The sheets of an .xlsx file that people see and that hold anything; null where the parts are those of no such file.
 * Dates are texts `YYYY-MM-DD`, numbers have every digit, formulas the value that was computed last.
 */
export const readWorkbook = (parts: WorkbookParts): readonly WorkbookSheet[] | null => {
  const workbook = parts.get('xl/workbook.xml');
  if (workbook === undefined) return null;
  const targets = targetsOf(named(parts, 'xl/_rels/workbook.xml.rels'));
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  for (const piece of xmlPieces(workbook)) {
    if (piece.kind !== 'open') continue;
    const { name, attributes } = piece;
    if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(named(attributes, 'date1904'));
    if (name !== 'sheet' || (attributes.get('state') ?? 'visible') !== 'visible') continue;
    // The id of the sheet and that of its part have one name in two namespaces.
    const path = named(targets, named(attributes, 'id'));
    sheets.push({ name: named(attributes, 'name'), path });
  }
  const basis: SheetBasis = {
    strings: stringsOf(named(parts, 'xl/sharedstrings.xml')),
    looks: looksOf(named(parts, 'xl/styles.xml')),
    from1904,
  };
  return sheets
    .map(({ name, path }) => ({ name, rows: sheetRows(named(parts, path), basis) }))
    .filter(({ rows }) => rows.length > 0);
};
