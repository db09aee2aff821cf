import { createRequire } from 'node:module';

/**
 * The inner classes of pdfmake 0.3.11 that a report extends, with just the members it uses. pdfmake
 * looks its classes up by `module.default` at the time of use, so replacing that property is enough.
 * A test fails when the shape of any of them changes; the version is pinned exactly.
 */
const require = createRequire(import.meta.url);

export interface LayoutContext {
  availableHeight: number;
  availableWidth: number;
  readonly y: number;
  readonly pageMargins: { readonly top: number };
  /** One entry per open table row or set of columns. */
  readonly snapshots: readonly unknown[];
}

export interface LayoutLine {
  getHeight(): number;
}

export interface LayoutNode {
  readonly reserve?: number;
  readonly pageBreak?: string;
  readonly _inlines?: readonly { readonly width: number; readonly height: number }[];
}

export interface LayoutBuilderShape {
  writer: {
    readonly transactionLevel: number;
    context(): LayoutContext;
    moveToNextPage(): void;
  };
  processNode(node: LayoutNode, allowVerticalAlignment?: boolean): void;
  processLeaf(node: LayoutNode): void;
  buildNextLine(node: LayoutNode): LayoutLine | null;
}

export interface TableProcessorShape {
  readonly tableNode: { readonly table: { readonly rowReserves?: readonly number[] } };
  beginRow(rowIndex: number, writer: LayoutBuilderShape['writer']): void;
}

/** A word of a line with the style it is drawn in and the places it links to. */
export interface RenderedInline extends Readonly<Record<string, unknown>> {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

export interface RenderedLine {
  readonly _outline?: { readonly id?: string };
  inlines: readonly RenderedInline[];
}

export interface RendererShape {
  readonly outlineMap: Record<string, { readonly outlineData: { Dest?: unknown[] } } | undefined>;
  readonly pdfDocument: { readonly page: { readonly height: number } };
  renderLine(line: RenderedLine, x: number, y: number): void;
}

/** The styles that hold at a place of the document, the innermost last. */
export interface StyleStackShape {
  readonly styleDictionary: Readonly<Record<string, object>>;
  readonly defaultStyle: object;
  readonly styleOverrides: unknown[];
  push(style: unknown): void;
  pop(howMany?: number): void;
  clone(): StyleStackShape;
  getProperty(property: string): unknown;
}

export interface StyleStackClass {
  new (styles: StyleStackShape['styleDictionary'], defaultStyle: object): StyleStackShape;
  getStyleProperty(
    item: Readonly<Record<string, unknown>>,
    stack: StyleStackShape | undefined,
    property: string,
    otherwise: unknown,
  ): unknown;
}

type Constructor<T> = new (...parameters: never[]) => T;

export interface InnerModule<T> {
  default: Constructor<T>;
}

/** Puts blocks on pages. */
export const layoutBuilderModule =
  require('pdfmake/js/LayoutBuilder.js') as InnerModule<LayoutBuilderShape>;

/** Lays out the rows of a table. */
export const tableProcessorModule =
  require('pdfmake/js/TableProcessor.js') as InnerModule<TableProcessorShape>;

/** Draws what was laid out. */
export const rendererModule = require('pdfmake/js/Renderer.js') as InnerModule<RendererShape>;

/** A font file as parsed by fontkit. */
export interface ParsedFont {
  /** Glyphs already read, by number, each with the characters it was asked for first. */
  _glyphs: Record<number, unknown>;
  glyphForCodePoint(codePoint: number): unknown;
}

/** A font of one document: it holds the subset of that document over a parsed font file. */
export interface DocumentFont {
  readonly font: ParsedFont;
  /** Words already shaped, by text; depends on the font file only. */
  layoutCache?: Record<string, unknown>;
}

export type DocumentFontConstructor = new (
  document: PdfDocumentShape,
  font: ParsedFont,
  id: string,
) => DocumentFont;

export interface PdfDocumentShape {
  readonly fontCache: Record<string, Record<string, DocumentFont>>;
  readonly _fontFamilies: Record<string, DocumentFont>;
  _fontCount: number;
  getFontType(bold: boolean, italics: boolean): string;
  getFontFile(family: string, bold: boolean, italics: boolean): string | null;
  provideFont(family: string, bold: boolean, italics: boolean): DocumentFont;
}

/** The document of pdfkit with the fonts of pdfmake. */
export const pdfDocumentModule =
  require('pdfmake/js/PDFDocument.js') as InnerModule<PdfDocumentShape>;

/** Finds the value of a style for a word, a cell, a block. */
export const styleStackModule = require('pdfmake/js/StyleContextStack.js') as {
  default: StyleStackClass;
};
