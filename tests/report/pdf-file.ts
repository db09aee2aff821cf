import { inflateSync } from 'node:zlib';
import { type PdfDict, PdfReader, PdfRef, type PdfValue } from './pdf-syntax.ts';

/** A PDF as its objects, read once from the table at its end. */
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

/** Reads a file with one table of plain entries, as pdfkit writes it; throws on any other. */
export const readPdfFile = (bytes: Uint8Array): PdfFile => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const source = buffer.toString('latin1');
  const [, start] = /startxref\n(\d+)\n%%EOF\s*$/.exec(source.slice(-60)) ?? [];
  if (start === undefined) throw new Error('the file does not end in a table of objects');
  const table = source.slice(Number(start), source.lastIndexOf('trailer'));
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset));
  const objects = new Map<number, StoredObject>();
  offsets.forEach((offset, index) => {
    const id = index + 1;
    const head = `${id} 0 obj\n`;
    if (!source.startsWith(head, offset))
      throw new Error(`object ${id} is not where the table says`);
    const reader = new PdfReader(source, offset + head.length);
    const value = reader.read();
    const stream = source.startsWith('\nstream\n', reader.position) ? reader.position + 8 : -1;
    objects.set(id, { value, stream });
  });
  const trailer = new PdfReader(source, source.lastIndexOf('trailer') + 8).read() as PdfDict;

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
    const { Length, Filter } = dict(found.value);
    const raw = buffer.subarray(found.stream, found.stream + Number(get(Length)));
    return Filter === '/FlateDecode' ? inflateSync(raw) : raw;
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
