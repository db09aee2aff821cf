import { inflateSync } from 'node:zlib';
import { type PdfDict, PdfReader, PdfRef, type PdfValue } from './pdf-syntax.ts';

/** A PDF as its objects, read once from the table at its end (ISO 32000-1, 7.5). */
export interface PdfFile {
  readonly catalog: PdfDict;
  readonly pages: readonly PdfPageDict[];
  /** What a value points at, or the value itself. */
  get(value: PdfValue): PdfValue;
  /** The same as a dictionary; empty where it is none. */
  dict(value: PdfValue): PdfDict;
  /** The same as a list; a single value is a list of one, none an empty one. */
  list(value: PdfValue): readonly PdfValue[];
  /** The bytes of a stream, unpacked. */
  stream(value: PdfValue): Buffer;
  /** Every object that is a dictionary. */
  readonly dicts: readonly PdfDict[];
}

/** A page with the number of its object. */
export interface PdfPageDict {
  readonly id: number;
  readonly dict: PdfDict;
}

interface StoredObject {
  readonly value: PdfValue;
  /** Where its stream begins, if it has one. */
  readonly stream: number;
}

const isDict = (value: PdfValue): value is PdfDict =>
  typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;

interface Source {
  readonly buffer: Buffer;
  /** The same, a character a byte. */
  readonly text: string;
}

/** Where an object is: in the file at a byte, or one of several in a stream. */
type Place = { readonly at: number } | { readonly within: number; readonly index: number };

const readAt = (text: string, at: number, id: number): StoredObject => {
  const head = `${id} 0 obj\n`;
  if (!text.startsWith(head, at)) throw new Error(`object ${id} is not where the table says`);
  const reader = new PdfReader(text, at + head.length);
  const value = reader.read();
  const begins = /\s*stream\n/y;
  begins.lastIndex = reader.position;
  return { value, stream: begins.test(text) ? begins.lastIndex : -1 };
};

const unpack = ({ buffer }: Source, { value, stream }: StoredObject, length: number): Buffer => {
  const raw = buffer.subarray(stream, stream + length);
  return isDict(value) && value.Filter === '/FlateDecode' ? inflateSync(raw) : raw;
};

const asNumbers = (value: PdfValue): number[] =>
  Array.isArray(value) ? value.map(Number) : [Number(value)];

/** The table as a stream (7.5.8): entries of three numbers, each of a width of its own. */
const readTableStream = (
  source: Source,
  at: number,
): { trailer: PdfDict; places: Map<number, Place> } => {
  const [, id] = /^(\d+) 0 obj/.exec(source.text.slice(at, at + 20)) ?? [];
  const stored = readAt(source.text, at, Number(id));
  if (!isDict(stored.value)) throw new Error('the table of objects is no dictionary');
  const trailer = stored.value;
  const widths = asNumbers(trailer.W);
  const bytes = unpack(source, stored, Number(trailer.Length));
  const places = new Map<number, Place>();
  let from = 0;
  for (let number = 0; number < Number(trailer.Size); number += 1) {
    const [kind, first = 0, second = 0] = widths.map((width) => {
      from += width;
      return bytes.readUIntBE(from - width, width);
    });
    if (kind === 1) places.set(number, { at: first });
    if (kind === 2) places.set(number, { within: first, index: second });
  }
  if (from !== bytes.length) throw new Error('the table of objects has another length');
  return { trailer, places };
};

/** The table as text, as PDF 1.4 has it. */
const readTable = (
  { text }: Source,
  at: number,
): { trailer: PdfDict; places: Map<number, Place> } => {
  const end = text.lastIndexOf('trailer');
  const offsets = [...text.slice(at, end).matchAll(/^(\d{10}) \d{5} n/gm)];
  const places = new Map(
    offsets.map(([, offset], index): [number, Place] => [index + 1, { at: Number(offset) }]),
  );
  return { trailer: new PdfReader(text, end + 8).read() as PdfDict, places };
};

/** The objects of a stream of objects (7.5.7) by number, in their order. */
const readObjectStream = (source: Source, stored: StoredObject): [number, PdfValue][] => {
  if (!isDict(stored.value) || stored.value.Type !== '/ObjStm') throw new Error('no object stream');
  const { N, First, Length } = stored.value;
  const text = unpack(source, stored, Number(Length)).toString('latin1');
  const head = text.slice(0, Number(First)).trim().split(/\s+/).map(Number);
  return Array.from({ length: Number(N) }, (_, i) => [
    head[2 * i] ?? 0,
    new PdfReader(text, Number(First) + (head[2 * i + 1] ?? 0)).read(),
  ]);
};

const readObjects = (
  source: Source,
  places: ReadonlyMap<number, Place>,
): Map<number, StoredObject> => {
  const objects = new Map<number, StoredObject>();
  for (const [id, place] of places) {
    if ('at' in place) objects.set(id, readAt(source.text, place.at, id));
  }
  const opened = new Map<number, [number, PdfValue][]>();
  for (const [id, place] of places) {
    if (!('within' in place)) continue;
    const holder = objects.get(place.within);
    if (holder === undefined) throw new Error(`object ${id} is in a stream that is not there`);
    const held = opened.get(place.within) ?? readObjectStream(source, holder);
    opened.set(place.within, held);
    const [number, value] = held[place.index] ?? [];
    if (number !== id) throw new Error(`object ${id} is not where the table says`);
    objects.set(id, { value, stream: -1 });
  }
  return objects;
};

/** Reads a file with one table of objects, as text or as a stream; throws on any other. */
export const readPdfFile = (bytes: Uint8Array): PdfFile => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const source = { buffer, text: buffer.toString('latin1') };
  const [, start] = /startxref\n(\d+)\n%%EOF\s*$/.exec(source.text.slice(-60)) ?? [];
  if (start === undefined) throw new Error('the file does not end in a table of objects');
  const asText = source.text.startsWith('xref\n', Number(start));
  const { trailer, places } = (asText ? readTable : readTableStream)(source, Number(start));
  const objects = readObjects(source, places);

  const get = (value: PdfValue): PdfValue =>
    value instanceof PdfRef ? objects.get(value.id)?.value : value;
  const dict = (value: PdfValue): PdfDict => {
    const found = get(value);
    return isDict(found) ? found : {};
  };
  const list = (value: PdfValue): readonly PdfValue[] => {
    const found = get(value);
    if (found === undefined) return [];
    return Array.isArray(found) ? found : [value];
  };
  const stream = (value: PdfValue): Buffer => {
    const found = value instanceof PdfRef ? objects.get(value.id) : undefined;
    if (!found || found.stream < 0) throw new Error('not a stream');
    return unpack(source, found, Number(get(dict(found.value).Length)));
  };
  const catalog = dict(trailer.Root);
  return {
    catalog,
    pages: list(dict(catalog.Pages).Kids).map((page) => ({
      id: page instanceof PdfRef ? page.id : 0,
      dict: dict(page),
    })),
    get,
    dict,
    list,
    stream,
    dicts: [...objects.values()].flatMap(({ value }) => (isDict(value) ? [value] : [])),
  };
};
