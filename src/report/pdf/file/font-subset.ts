import type { FontSubset, ParsedFont } from '../pdfmake/internals.ts';

/** The tables that a font inside a PDF needs (ISO 32000-1, 9.9), in the order in which fontkit writes them. */
const TABLES = ['head', 'hhea', 'loca', 'maxp', 'cvt ', 'prep', 'glyf', 'hmtx', 'fpgm'] as const;

type Table = (typeof TABLES)[number];

/** Bytes of the head of a font file, and of the entry of a table in it. */
const HEAD_BYTES = 12;
const ENTRY_BYTES = 16;

/** Where numbers stand that differ in a subset: `indexToLocFormat`, `numberOfHMetrics`, `numGlyphs`. */
const LOCA_FORMAT_AT = 50;
const METRICS_AT = 34;
const GLYPHS_AT = 4;

/** Advance and left side bearing of a glyph. */
const METRIC_BYTES = 4;

/** Flags of a part of a composite glyph (OpenType, table glyf), and the bytes that follow each. */
const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_PARTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

const FIRST_PART_AT = 10;

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** Where the numbers of the parts of a glyph stand in it; none of a glyph that is not composite. */
const partsOf = (glyph: DataView): number[] => {
  if (glyph.byteLength === 0 || glyph.getInt16(0) >= 0) return [];
  const places: number[] = [];
  let at = FIRST_PART_AT;
  let flags = MORE_PARTS;
  while ((flags & MORE_PARTS) !== 0) {
    flags = glyph.getUint16(at);
    places.push(at + 2);
    at += (flags & ARGUMENTS_ARE_WORDS) !== 0 ? 8 : 6;
    if ((flags & HAS_SCALE) !== 0) at += 2;
    else if ((flags & HAS_TWO_SCALES) !== 0) at += 4;
    else if ((flags & HAS_MATRIX) !== 0) at += 8;
  }
  return places;
};

/** What is read of a font file to write subsets of it: its tables as they stand in it. */
interface SourceTables {
  readonly tables: Readonly<Record<Table, Uint8Array>>;
  readonly loca: DataView;
}

const readTables = ({ stream, directory }: ParsedFont): SourceTables => {
  const table = (tag: Table): Uint8Array => {
    const place = directory.tables[tag];
    if (place === undefined) throw new Error(`the font has no table ${tag}`);
    return stream.buffer.subarray(place.offset, place.offset + place.length);
  };
  const tables = Object.fromEntries(
    TABLES.map((tag) => [tag, table(tag)]),
  ) as SourceTables['tables'];
  if (viewOf(tables.head).getInt16(LOCA_FORMAT_AT) !== 1) {
    throw new Error('the font has short places of glyphs');
  }
  if (viewOf(tables.hhea).getUint16(METRICS_AT) !== viewOf(tables.maxp).getUint16(GLYPHS_AT)) {
    throw new Error('the font has glyphs without an advance of their own');
  }
  return { tables, loca: viewOf(tables.loca) };
};

const sources = new WeakMap<ParsedFont, SourceTables>();

const sourceOf = (font: ParsedFont): SourceTables => {
  const known = sources.get(font) ?? readTables(font);
  sources.set(font, known);
  return known;
};

/** A table with one number of 16 bits put in another's place. */
const withNumber = (table: Uint8Array, at: number, value: number): Uint8Array => {
  const copy = Uint8Array.from(table);
  viewOf(copy).setUint16(at, value);
  return copy;
};

/** A glyph as the subset has it: the parts of a composite one become part of the subset. */
const glyphOf = ({ tables, loca }: SourceTables, glyph: number, subset: FontSubset): Uint8Array => {
  const bytes = tables.glyf.subarray(loca.getUint32(glyph * 4), loca.getUint32(glyph * 4 + 4));
  const places = partsOf(viewOf(bytes));
  if (places.length === 0) return bytes;
  const copy = Uint8Array.from(bytes);
  const view = viewOf(copy);
  for (const place of places) view.setUint16(place, subset.includeGlyph(view.getUint16(place)));
  return copy;
};

const fontFile = (tables: readonly (readonly [Table, Uint8Array])[]): Uint8Array => {
  const start = HEAD_BYTES + ENTRY_BYTES * tables.length;
  const file = Buffer.alloc(tables.reduce((size, [, { length }]) => size + length, start));
  const halvings = Math.floor(Math.log2(tables.length));
  const range = 2 ** halvings * ENTRY_BYTES;
  file.write('true', 0, 'latin1');
  file.writeUInt16BE(tables.length, 4);
  file.writeUInt16BE(range, 6);
  file.writeUInt16BE(halvings, 8);
  file.writeUInt16BE(tables.length * ENTRY_BYTES - range, 10);
  let at = start;
  for (const [index, [tag, bytes]] of tables.entries()) {
    const entry = HEAD_BYTES + ENTRY_BYTES * index;
    file.write(tag, entry, 'latin1');
    // The check sum, which no reader of a PDF asks for, stays 0.
    file.writeUInt32BE(at, entry + 8);
    file.writeUInt32BE(bytes.length, entry + 12);
    file.set(bytes, at);
    at += bytes.length;
  }
  return file;
};

/**
 * The file of a subset, byte for byte as fontkit writes it, but of the bytes of the font file: fontkit reads every
 * glyph and every table into objects and writes them again, which takes a tenth of the time of drawing a report.
 * @param subset its glyphs in their order; the parts of composite ones are added
 * @throws Error for a font without TrueType outlines, with short places of glyphs or with advances that glyphs share
 */
export const subsetFile = (font: ParsedFont, subset: FontSubset): Uint8Array => {
  const source = sourceOf(font);
  const glyphs: Uint8Array[] = [];
  // Grows while it is gone through.
  for (let index = 0; index < subset.glyphs.length; index += 1) {
    glyphs.push(glyphOf(source, subset.glyphs[index] ?? 0, subset));
  }
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  let offset = 0;
  for (const [index, { length }] of glyphs.entries()) {
    loca.writeUInt32BE(offset, index * 4);
    offset += length;
  }
  loca.writeUInt32BE(offset, glyphs.length * 4);
  const metrics = subset.glyphs.map((glyph) =>
    source.tables.hmtx.subarray(glyph * METRIC_BYTES, (glyph + 1) * METRIC_BYTES),
  );
  const changed: Partial<Record<Table, Uint8Array>> = {
    hhea: withNumber(source.tables.hhea, METRICS_AT, glyphs.length),
    maxp: withNumber(source.tables.maxp, GLYPHS_AT, glyphs.length),
    loca,
    glyf: Buffer.concat(glyphs),
    hmtx: Buffer.concat(metrics),
  };
  return fontFile(TABLES.map((tag) => [tag, changed[tag] ?? source.tables[tag]]));
};
