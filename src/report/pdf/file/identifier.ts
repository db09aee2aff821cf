import type { PdfDocumentShape } from '../pdfmake/internals.ts';

/** The digits of 16 bytes in the groups of a UUID. */
const GROUPS = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;

/** An identifier as metadata write it: "uuid:00112233-4455-6677-8899-aabbccddeeff". */
export const uuid = (identifier: string): string =>
  `uuid:${identifier.replace(GROUPS, '$1-$2-$3-$4-$5')}`;

/**
 * Gives a file an identifier in place of the one made from its metadata. Call it before the document ends.
 * @param identifier 16 bytes in hexadecimal digits; null changes nothing
 */
export const identify = (document: PdfDocumentShape, identifier: string | null): void => {
  if (identifier === null) return;
  document._id = Buffer.from(identifier, 'hex');
  document.identifier = identifier;
};
