import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Attachment } from '../../document/report-document.ts';
import { type PdfDocumentShape, type PdfReference, pdfString } from '../pdfmake/internals.ts';

/** A text as it goes into a file. */
interface Packed {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly checksum: Buffer;
}

const pack = (text: string): Packed => {
  const content = Buffer.from(text, 'utf8');
  return {
    bytes: deflateSync(content),
    size: content.length,
    checksum: createHash('md5').update(content).digest(),
  };
};

/** Texts kept packed: a build goes through the reports of one edition at a time. */
const KEPT = 32;

const packed = new Map<string, Packed>();

/** The reports of an edition carry the same files: each is packed once, the oldest let go. */
const packOnce = (text: string): Packed => {
  const known = packed.get(text) ?? pack(text);
  packed.delete(text);
  packed.set(text, known);
  const [oldest] = packed.keys();
  if (packed.size > KEPT && oldest !== undefined) packed.delete(oldest);
  return known;
};

/** A media type as a name of PDF, in which a slash is written by its code. */
const mediaName = (type: string): string => type.replace('/', '#2F');

const attach = (
  document: PdfDocumentShape,
  { name, description, mediaType, text }: Attachment,
  date: Date,
): PdfReference => {
  const { bytes, size, checksum } = packOnce(text);
  const file = document.ref({
    Type: 'EmbeddedFile',
    Subtype: mediaName(mediaType),
    Filter: 'FlateDecode',
    Params: { Size: size, CheckSum: checksum, CreationDate: date, ModDate: date },
  });
  file.compress = false;
  file.end(bytes);
  const specification = document.ref({
    Type: 'Filespec',
    F: pdfString(name),
    UF: pdfString(name),
    Desc: pdfString(description),
    AFRelationship: 'Data',
    EF: { F: file, UF: file },
  });
  specification.end();
  return specification;
};

/**
 * Puts files into a document, as data that it was made from. Call it before the document ends. The
 * names are sorted by their bytes, as viewers search them.
 */
export const attachFiles = (
  document: PdfDocumentShape,
  attachments: readonly Attachment[],
  date: Date,
): void => {
  if (attachments.length === 0) return;
  const files = attachments
    .map((attachment) => ({
      name: attachment.name,
      reference: attach(document, attachment, date),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const { data } = document._root;
  data.AF = files.map(({ reference }) => reference);
  (data.Names as PdfReference).data.EmbeddedFiles = {
    Names: files.flatMap(({ name, reference }) => [pdfString(name), reference]),
  };
};
