import { createRequire } from 'node:module';
import type { LinkTitles } from '../../document/link-titles.ts';
import type { Role } from './tags.ts';

/**
 * The inner classes of pdfmake 0.3.11 and pdfkit 0.19.1 that a report extends or calls, with just the
 * members it uses. pdfmake looks its classes up by `module.default` at the time of use, so replacing
 * that property is enough. A test fails when the shape of any of them changes; the version is pinned
 * exactly.
 */
const require = createRequire(import.meta.url);

type Constructor<T> = new (...parameters: never[]) => T;

export interface InnerModule<T> {
  default: Constructor<T>;
}

/** Content as pdfmake keeps it: each node is one of text, stack, columns, list, table, … */
export interface ContentNode {
  readonly role?: Role | 'Artifact';
  readonly alt?: string;
  readonly signatureField?: string;
  readonly linkTitles?: LinkTitles;
  readonly text?: unknown;
  readonly svg?: string;
  readonly stack?: readonly ContentNode[];
  readonly columns?: readonly ContentNode[];
  readonly ul?: readonly ContentNode[];
  readonly table?: { readonly body: readonly ContentNode[][]; readonly headerRows?: number };
  readonly toc?: { readonly title: ContentNode | null; readonly _table?: ContentNode };
  /** The sign before an item of a list. */
  readonly listMarker?: { readonly canvas?: readonly RenderedVector[] };
}

export interface LayoutContext {
  availableHeight: number;
  readonly y: number;
  readonly pageMargins: { readonly top: number };
  /** One entry per open table row or set of columns. */
  readonly snapshots: readonly unknown[];
}

export interface LayoutLine {
  /** The text node it is a line of; added here. */
  leaf?: object;
}

export interface LayoutNode extends ContentNode {
  readonly reserve?: number;
  readonly tail?: number;
  readonly foot?: number;
  readonly pageBreak?: string;
  readonly _inlines?: readonly { readonly height: number }[];
  /** Itself, kept when pdfmake copies the node; added here. */
  leaf?: object;
}

export interface LayoutBuilderShape {
  writer: {
    readonly transactionLevel: number;
    context(): LayoutContext;
    moveToNextPage(): void;
  };
  layoutDocument(content: unknown, document: PdfDocumentShape, ...rest: unknown[]): unknown;
  processNode(node: LayoutNode, allowVerticalAlignment?: boolean): void;
  processLeaf(node: LayoutNode): void;
  processSVG(node: LayoutNode): void;
  processList(ordered: boolean, node: LayoutNode): void;
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
  readonly font: DocumentFont;
  readonly fontSize: number;
  readonly color: string;
  readonly link?: string | null;
  readonly linkToDestination?: string | null;
}

/** The place of a node: entered when the pages are laid out. */
interface PageNodeRef {
  readonly positions?: readonly { readonly pageNumber: number }[];
}

export interface RenderedLine {
  readonly x: number;
  readonly y: number;
  readonly inlines: readonly RenderedInline[];
  /** Name of the destination at its start. */
  readonly id?: string;
  readonly leaf?: { readonly text?: unknown };
  readonly _outline?: {
    readonly id?: string;
    readonly parentId?: string;
    readonly text: string;
    readonly expanded: boolean;
  };
  /** Stands for a page number: of the page where that node is. */
  readonly _pageNodeRef?: PageNodeRef;
  getHeight(): number;
  getAscenderHeight(): number;
}

/** A rule, a fill or a mark of a list. */
export interface RenderedVector {
  leaf?: object | undefined;
}

export interface RenderedSvg {
  readonly svg: string;
  readonly alt?: string;
  /** In place of the drawing there is a field for a signature, which these words say. */
  readonly signatureField?: string;
  readonly x: number;
  readonly y: number;
  readonly _width: number;
  readonly _height: number;
  readonly leaf?: object;
}

export interface RenderedWatermark {
  readonly text: string;
  readonly font: DocumentFont;
  readonly fontSize: number;
  readonly color: string;
  readonly angle: number;
  readonly _size: { readonly size: { readonly width: number; readonly height: number } };
}

export type RenderedItem =
  | { readonly type: 'line'; readonly item: RenderedLine }
  | { readonly type: 'vector'; readonly item: RenderedVector }
  | { readonly type: 'svg'; readonly item: RenderedSvg };

export interface RenderedPage {
  readonly items: readonly RenderedItem[];
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly watermark?: RenderedWatermark;
}

export interface RendererShape {
  readonly pdfDocument: PdfDocumentShape;
  renderPages(pages: readonly RenderedPage[]): void;
  renderVector(vector: RenderedVector): void;
  renderSVG(svg: RenderedSvg): void;
}

/** Puts blocks on pages. */
export const layoutBuilderModule =
  require('pdfmake/js/LayoutBuilder.js') as InnerModule<LayoutBuilderShape>;

/** Lays out the rows of a table. */
export const tableProcessorModule =
  require('pdfmake/js/TableProcessor.js') as InnerModule<TableProcessorShape>;

/** Draws what was laid out. */
export const rendererModule = require('pdfmake/js/Renderer.js') as InnerModule<RendererShape>;

/** A word of a paragraph with what its run says of its style. */
export interface UnmeasuredWord extends Readonly<Record<string, unknown>> {
  readonly text: string;
  readonly lineEnd?: boolean | undefined;
  readonly noNewLine?: boolean | undefined;
}

/** A word with its style; how much of its width is space, and the indent, which is a negative one. */
export interface MeasuredWord extends UnmeasuredWord {
  readonly font: DocumentFont;
  readonly fontSize: number;
  readonly width: number;
  readonly height: number;
  readonly leadingCut: number;
  readonly trailingCut: number;
}

/** The styles that hold where a paragraph stands: names and nodes, the last one first. */
export interface StyleStack {
  readonly styleOverrides: readonly (string | Readonly<Record<string, unknown>>)[];
  readonly styleDictionary: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly defaultStyle: Readonly<Record<string, unknown>>;
}

export interface TextInlinesShape {
  readonly pdfDocument: PdfDocumentShape;
  measure(words: readonly UnmeasuredWord[], styles: StyleStack): MeasuredWord[];
  widthOfText(text: string, inline: MeasuredWord): number;
}

/** Measures words. */
export const textInlinesModule =
  require('pdfmake/js/TextInlines.js') as InnerModule<TextInlinesShape>;

export interface SvgSize {
  readonly width: number;
  readonly height: number;
}

export interface SvgMeasureShape {
  measureSVG(svg: string): SvgSize;
  writeDimensions(svg: string, size: SvgSize): string;
}

/** Reads and writes the size of drawings. */
export const svgMeasureModule = require('pdfmake/js/SVGMeasure.js') as InnerModule<SvgMeasureShape>;

/** Glyphs of a font file that a document uses, by their numbers in the file. */
export interface FontSubset {
  readonly glyphs: readonly number[];
  /** The number of a glyph in the subset, which it becomes part of. */
  includeGlyph(glyph: number): number;
  /** The file of the subset. */
  encode(): Uint8Array;
}

/** A font file as parsed by fontkit. */
export interface ParsedFont {
  readonly stream: { readonly buffer: Uint8Array };
  readonly directory: {
    readonly tables: Readonly<
      Record<string, { readonly offset: number; readonly length: number } | undefined>
    >;
  };
  /** Glyphs already read, by number, each with the characters it was asked for first. */
  _glyphs: Record<number, unknown>;
  glyphForCodePoint(codePoint: number): unknown;
}

/** Where a glyph stands and how far the pen goes, in thousandths of the font size. */
interface GlyphPosition {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** A font of one document: it holds the subset of that document over a parsed font file. */
export interface DocumentFont {
  readonly id: string;
  readonly font: ParsedFont;
  readonly subset: FontSubset;
  /** Above the baseline, in thousandths of the font size. */
  readonly ascender: number;
  /** Words already shaped, by text; depends on the font file only. */
  layoutCache?: Record<string, unknown>;
  /** Glyphs of a text, each as four hexadecimal digits, and their places. */
  encode(text: string): [readonly string[], readonly GlyphPosition[]];
  widthOfString(text: string, size: number): number;
  lineHeight(size: number): number;
  ref(): PdfReference;
}

export type DocumentFontConstructor = new (
  document: PdfDocumentShape,
  font: ParsedFont,
  id: string,
) => DocumentFont;

/** An object of the file; others point at it. It is written once, when it ends. */
export interface PdfReference {
  readonly data: Record<string, unknown>;
  compress: boolean;
  end(chunk?: Uint8Array | string): void;
}

/** A page of the file while it is drawn. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly dictionary: PdfReference;
  readonly fonts: Record<string, PdfReference>;
  readonly annotations: PdfReference[];
  /** Its key in the tree of parents; asking for it enters the page there. */
  readonly structParentTreeKey: number;
}

/** A bookmark, or the root of all. */
export interface PdfOutline {
  readonly outlineData: Record<string, unknown>;
  readonly options: { readonly expanded?: boolean };
  readonly children: readonly PdfOutline[];
  addItem(title: string, options: { readonly expanded: boolean }): PdfOutline;
}

export interface PdfDocumentShape {
  readonly page: PdfPage;
  readonly outline: PdfOutline;
  readonly info: Readonly<Record<string, string | Date>>;
  /** Part of PDF/A, and its level of conformance. */
  readonly subset?: number;
  readonly subset_conformance?: string;
  readonly options: { readonly lang: string };
  readonly _root: PdfReference;
  /** The identifier of the file, written twice at its end. */
  _id: Buffer;
  /** Names the document in its metadata where it has an identifier of its own; added here. */
  identifier?: string | null;
  readonly fontCache: Record<string, Record<string, DocumentFont>>;
  readonly _fontFamilies: Record<string, DocumentFont>;
  _fontCount: number;
  getFontType(bold: boolean, italics: boolean): string;
  getFontFile(family: string, bold: boolean, italics: boolean): string | null;
  provideFont(family: string, bold: boolean, italics: boolean): DocumentFont;
  ref(data: Record<string, unknown>): PdfReference;
  addPage(options: { readonly size: readonly [number, number] }): unknown;
  addContent(operators: string): unknown;
  /** Sets the opacity of what is drawn next, of fills and of strokes. */
  _doOpacity(fill: number | null, stroke: number | null): unknown;
  push(chunk: Uint8Array | null): boolean;
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
  save(): unknown;
  restore(): unknown;
  rotate(angle: number, options: { readonly origin: readonly [number, number] }): unknown;
  getStructTreeRoot(): PdfReference;
  getStructParentTree(): {
    get(key: number): unknown[];
    add(key: number, element: PdfReference): void;
  };
  createStructParentTreeNextKey(): number;
  endMetadata(): void;
  /** Ends the form of the document, if it has one. */
  endAcroForm(): unknown;
}

/** The document of pdfkit with the fonts of pdfmake. */
export const pdfDocumentModule =
  require('pdfmake/js/PDFDocument.js') as InnerModule<PdfDocumentShape>;

/** A text as pdfkit writes it into the file; a plain string would become a name. */
export const pdfString = (text: string): object => Object(text);
