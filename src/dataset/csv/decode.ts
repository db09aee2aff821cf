/** A byte order mark, as a character. */
const BOM = '\uFEFF';

/** The text of a file, or where its bytes stop being UTF-8. */
export type DecodedText =
  | {
      readonly ok: true;
      /** Without the byte order mark; lines end in `\n` whatever the file used. */
      readonly text: string;
      /** Byte order marks at the start; one is fine. */
      readonly marks: number;
    }
  | { readonly ok: false };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const countMarks = (text: string): number => {
  let marks = 0;
  while (text[marks] === BOM) marks += 1;
  return marks;
};

/** Ends of lines: Windows, Unix, the Mac of old, and Windows written twice over. */
const LINE_END = /\r\r\n|\r\n?/g;

/** Reads bytes as UTF-8, strictly. */
export const decodeUtf8 = (bytes: Uint8Array): DecodedText => {
  try {
    const raw = decoder.decode(bytes);
    const marks = countMarks(raw);
    const text = marks === 0 ? raw : raw.slice(marks);
    return { ok: true, text: text.includes('\r') ? text.replace(LINE_END, '\n') : text, marks };
  } catch {
    return { ok: false };
  }
};
