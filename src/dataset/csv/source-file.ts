import type { TableFile } from './data-files.ts';
import { decodeUtf8 } from './decode.ts';
import { type ParsedCsv, parseCsv } from './parse-csv.ts';

/** A file of a table, as far as it can be read. */
export interface SourceFile extends TableFile {
  /** Null where the bytes are not UTF-8. */
  readonly text: string | null;
  /** Byte order marks at the start. */
  readonly marks: number;
  /** Without rows where there is no text. */
  readonly csv: ParsedCsv;
}

/** Decodes a file and cuts it into cells. */
export const openFile = (file: TableFile): SourceFile => {
  const decoded = decodeUtf8(file.bytes);
  return decoded.ok
    ? { ...file, text: decoded.text, marks: decoded.marks, csv: parseCsv(decoded.text) }
    : { ...file, text: null, marks: 0, csv: parseCsv('') };
};
