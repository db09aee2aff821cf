import type { Grid, GridRow } from './grid.ts';
import { type NumberLook, numberText } from './number-text.ts';
import { type XmlPiece, xmlPieces } from './xml-pieces.ts';

/** What the cells of every sheet of a workbook refer to. */
export interface SheetBasis {
  readonly strings: readonly string[];
  /** Looks of numbers by the style of their cell. */
  readonly looks: readonly NumberLook[];
  readonly from1904: boolean;
}

/** Characters that XML cannot hold stand as `_x000D_`. */
const ESCAPED = /_x([\da-fA-F]{4})_/g;

/** Text as a person sees it in the workbook. */
export const shownText = (text: string): string =>
  text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const LETTERS = 26;
const BEFORE_A = 64;

/** `AB12` is in column 27, counted from 0; null where there is no such reference. */
const columnOf = (reference: string | undefined): number | null => {
  const letters = /^([A-Z]{1,3})\d/.exec(reference ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, each) => sum * LETTERS + each.charCodeAt(0) - BEFORE_A, 0) - 1;
};

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
}

const textOf = ({ type, style, value }: OpenCell, basis: SheetBasis): string => {
  switch (type) {
    case 's':
      return basis.strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
    case 'n':
      return numberText(value, basis.looks[style] ?? 'plain', basis.from1904);
    default:
      return shownText(value);
  }
};

/** Reads the pieces of a sheet; formulas have the value that was computed last. */
class SheetReader {
  readonly rows: GridRow[] = [];
  private readonly basis: SheetBasis;
  private line = 0;
  private cells: string[] = [];
  private cell: OpenCell | null = null;
  private isValue = false;
  /** Readings of characters are written above them and are no part of the text. */
  private isAside = false;

  constructor(basis: SheetBasis) {
    this.basis = basis;
  }

  take(piece: XmlPiece): void {
    if (piece.kind === 'text') {
      if (this.isValue && !this.isAside && this.cell !== null) this.cell.value += piece.text;
    } else if (piece.kind === 'open') {
      this.open(piece.name, piece.attributes);
      if (piece.empty) this.close(piece.name);
    } else this.close(piece.name);
  }

  private open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'row') {
      this.line = Number(attributes.get('r') ?? this.line + 1);
      this.cells = [];
    } else if (name === 'c') {
      const column = columnOf(attributes.get('r')) ?? this.cells.length;
      const style = Number(attributes.get('s') ?? 0);
      this.cell = { column, type: attributes.get('t') ?? 'n', style, value: '' };
    } else if (name === 'v' || name === 't') this.isValue = true;
    else if (name === 'rPh') this.isAside = true;
  }

  private close(name: string): void {
    if (name === 'v' || name === 't') this.isValue = false;
    else if (name === 'rPh') this.isAside = false;
    else if (name === 'c' && this.cell !== null) {
      while (this.cells.length < this.cell.column) this.cells.push('');
      this.cells[this.cell.column] = textOf(this.cell, this.basis);
      this.cell = null;
    } else if (name === 'row' && this.cells.some((cell) => cell.trim() !== '')) {
      this.rows.push({ line: this.line, cells: this.cells });
    }
  }
}

/** The rows of a sheet that hold anything. */
export const sheetRows = (xml: string, basis: SheetBasis): Grid => {
  const reader = new SheetReader(basis);
  for (const piece of xmlPieces(xml)) reader.take(piece);
  return reader.rows;
};
