import { deflateSync } from 'node:zlib';

/** Objects in one stream: enough to compress well, few enough that a reader finds one quickly. */
const OBJECTS_PER_STREAM = 200;

/** Bytes of the three numbers of a cross-reference entry: its kind, where it is, which one there. */
const ENTRY = [1, 4, 2] as const;
const ENTRY_BYTES = 7;
const IN_FILE = 1;
const IN_STREAM = 2;

/** The table of cross-references and the trailer, as pdfkit writes them at the end of a file. */
const FILE_END =
  /xref\n0 \d+\n((?:\d{10} \d{5} [nf] \n)+)trailer\n<<\n\/Size (\d+)\n(.*)\n>>\nstartxref\n(\d+)\n%%EOF\n$/s;

/** Objects that stay readable by themselves: the root of the file and of its pages. */
const STAYS = /^<<\n\/Type \/(?:Catalog|Pages)\b/;

interface PdfObject {
  readonly number: number;
  /** With `obj` and `endobj`, one character a byte. */
  readonly whole: string;
  /** Between `obj` and `endobj`. */
  readonly value: string;
}

interface PdfFile {
  readonly header: string;
  readonly objects: readonly PdfObject[];
  /** One more than the greatest number of an object. */
  readonly size: number;
  /** Entries of the trailer besides the size. */
  readonly trailer: string;
}

const asBytes = (text: string): Buffer => Buffer.from(text, 'latin1');

const objectAt = (text: string, start: number, end: number): PdfObject => {
  const whole = text.slice(start, end);
  const [, number, value] = /^(\d+) 0 obj\n(.*)\nendobj\n$/s.exec(whole) ?? [];
  if (value === undefined) throw new Error(`no object of a PDF at byte ${start}`);
  return { number: Number(number), whole, value };
};

const readFile = (bytes: Uint8Array): PdfFile => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const end = FILE_END.exec(text.slice(text.lastIndexOf('\nxref\n') + 1));
  if (end === null) throw new Error('the PDF does not end as pdfkit ends it');
  const [, entries = '', size, trailer = '', table] = end;
  const starts = entries
    .split(' \n')
    .filter((entry) => entry.endsWith('n'))
    .map((entry) => Number(entry.slice(0, 10)))
    .sort((a, b) => a - b);
  return {
    header: text.slice(0, starts[0]),
    objects: starts.map((start, i) => objectAt(text, start, starts[i + 1] ?? Number(table))),
    size: Number(size),
    trailer,
  };
};

const streamObject = (number: number, entries: string, content: Uint8Array): Buffer => {
  const packed = deflateSync(content, { level: 9 });
  return Buffer.concat([
    asBytes(
      `${number} 0 obj\n<<\n${entries}\n/Filter /FlateDecode\n/Length ${packed.length}\n>>\nstream\n`,
    ),
    packed,
    asBytes('\nendstream\nendobj\n'),
  ]);
};

/** Objects as the content of one stream: numbers and places first, then the values. */
const objectStream = (number: number, objects: readonly PdfObject[]): Buffer => {
  let at = 0;
  const places = objects.map(({ number: of, value }) => {
    const place = `${of} ${at}`;
    at += value.length + 1;
    return place;
  });
  const head = `${places.join(' ')}\n`;
  const values = objects.map(({ value }) => `${value}\n`).join('');
  const entries = `/Type /ObjStm\n/N ${objects.length}\n/First ${head.length}`;
  return streamObject(number, entries, asBytes(head + values));
};

const inGroups = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );

/** What is in a cross-reference stream: an entry for each number from 0; a number not set is free. */
class CrossReferences {
  private readonly size: number;
  private readonly bytes: Buffer;

  constructor(size: number) {
    this.size = size;
    this.bytes = Buffer.alloc(size * ENTRY_BYTES);
    // The list of free numbers, of which there are no others, ends with itself.
    this.set(0, [0, 0, 0xffff]);
  }

  set(number: number, [kind, place, index]: readonly [number, number, number]): void {
    const at = number * ENTRY_BYTES;
    this.bytes.writeUInt8(kind, at);
    this.bytes.writeUInt32BE(place, at + ENTRY[0]);
    this.bytes.writeUInt16BE(index, at + ENTRY[0] + ENTRY[1]);
  }

  stream(number: number, trailer: string): Buffer {
    const entries = `/Type /XRef\n/Size ${this.size}\n/W [${ENTRY.join(' ')}]\n${trailer}`;
    return streamObject(number, entries, this.bytes);
  }
}

/**
 * The same PDF with its small objects in compressed object streams and a cross-reference stream (ISO
 * 32000-1, 7.5.7 and 7.5.8), which pdfkit cannot write: the structure tree of a report is a thousand
 * objects, a third of the file. Streams, the root and the tree of pages stay where they are.
 * Throws for bytes that are not laid out as pdfkit lays them out.
 */
export const compactObjects = (bytes: Uint8Array): Uint8Array => {
  const { header, objects, size, trailer } = readFile(bytes);
  const isSmall = ({ value }: PdfObject): boolean =>
    !value.endsWith('\nendstream') && !STAYS.test(value);
  const groups = inGroups(objects.filter(isSmall), OBJECTS_PER_STREAM);
  const last = size + groups.length;
  const references = new CrossReferences(last + 1);
  const parts: Buffer[] = [asBytes(header)];
  let at = header.length;
  const add = (number: number, part: Buffer): void => {
    references.set(number, [IN_FILE, at, 0]);
    parts.push(part);
    at += part.length;
  };
  for (const object of objects) if (!isSmall(object)) add(object.number, asBytes(object.whole));
  for (const [i, group] of groups.entries()) {
    for (const [index, { number }] of group.entries()) {
      references.set(number, [IN_STREAM, size + i, index]);
    }
    add(size + i, objectStream(size + i, group));
  }
  const start = at;
  references.set(last, [IN_FILE, start, 0]);
  parts.push(references.stream(last, trailer), asBytes(`startxref\n${start}\n%%EOF\n`));
  const whole = Buffer.concat(parts);
  return new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength);
};
