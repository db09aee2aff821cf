import { rowSpans } from './row-spans.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a file with its byte order mark and its line ends, to be changed and written again.
 * @throws TypeError for bytes that are not UTF-8: the file must have passed the checks
 */
export const fileText = (bytes: Uint8Array): string => decoder.decode(bytes);

/** The bytes of such a text. */
export const fileBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The line end of a file that rows written anew take on: that of its header, `\n` where it has none. */
const lineEndOf = (text: string): string =>
  rowSpans(text).find(({ lineEnd }) => lineEnd !== '')?.lineEnd ?? '\n';

/**
 * A text with `\n` line ends as bytes in the form of the file it replaces: with its byte order mark,
 * if it has one, and its line ends. As it is where there was no file, or one that is not UTF-8.
 */
export const inFormOf = (before: Uint8Array | undefined, text: string): Uint8Array => {
  let old = '';
  try {
    old = fileText(before ?? new Uint8Array());
  } catch {
    return fileBytes(text);
  }
  const mark = old.startsWith('\uFEFF') ? '\uFEFF' : '';
  return fileBytes(mark + text.replaceAll('\n', lineEndOf(old)));
};
