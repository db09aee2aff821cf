import { utf16In } from './utf16.ts';

/**
 * What the bytes of a file are, by their first ones; `text` where nothing speaks against a table.
 * `link-text` is a symbolic link that Git wrote as a file holding its target.
 */
export type FileNature =
  | 'text'
  | 'workbook'
  | 'utf-16'
  | 'zeros'
  | 'zip'
  | 'gzip'
  | 'document'
  | 'pdf'
  | 'image'
  | 'lfs-pointer'
  | 'annex-pointer'
  | 'link-text'
  | 'web-page'
  | 'xml'
  | 'json'
  | 'patch';

/** As much of a file as is looked at. */
const SAMPLE = 4096;

const latin1 = new TextDecoder('latin1');

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** The name of the first file in a zip; a workbook begins with one of its own parts. */
const firstEntry = (bytes: Uint8Array): string => {
  const length = (bytes[26] ?? 0) + 256 * (bytes[27] ?? 0);
  return latin1.decode(bytes.subarray(30, 30 + length));
};

/** Names that zips of office programs begin with; a zip cut off before its first name counts too. */
const OFFICE = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|customXml\/|xl\/|mimetype|Index\/|$)/;

const zipNature = (bytes: Uint8Array): FileNature => {
  if (latin1.decode(bytes.subarray(0, SAMPLE)).includes('word/')) return 'document';
  return OFFICE.test(firstEntry(bytes)) ? 'workbook' : 'zip';
};

/** A disk that lost its power leaves files of the right length without content. */
const isAllZero = (bytes: Uint8Array): boolean =>
  bytes.length > 0 && bytes.subarray(0, SAMPLE).every((byte) => byte === 0);

const binaryNature = (bytes: Uint8Array): FileNature | null => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return zipNature(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'workbook';
  if (startsWith(bytes, 0x1f, 0x8b)) return 'gzip';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff)) {
    return 'image';
  }
  if (isAllZero(bytes)) return 'zeros';
  return utf16In(bytes) === null ? null : 'utf-16';
};

const TEXTS: readonly (readonly [FileNature, RegExp])[] = [
  ['lfs-pointer', /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//],
  ['annex-pointer', /^(?:\.\.\/)*(?:\.git)?\/?annex\/objects\/\S+\s*$/],
  ['link-text', /^(?:\.{1,2}\/|\/)[^\n,]*\s*$/],
  ['web-page', /^\s*<(?:!doctype html|html|head|body|script|meta|table|div|!--)/i],
  ['xml', /^\s*<\?xml/i],
  ['json', /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/],
  ['pdf', /^%PDF-/],
  ['document', /^\{\\rtf/],
  ['patch', /^(?:diff --git |From [0-9a-f]{40} |--- a\/|Index: )/],
];

const MARK = /^(?:ï»¿)+/;

/** What a file is. Nothing is guessed beyond its first bytes. */
export const natureOf = (bytes: Uint8Array): FileNature => {
  const binary = binaryNature(bytes);
  if (binary !== null) return binary;
  const start = latin1.decode(bytes.subarray(0, SAMPLE)).replace(MARK, '');
  return TEXTS.find(([, pattern]) => pattern.test(start))?.[0] ?? 'text';
};
