import { type Conflict, conflictsIn } from './conflicts.ts';
import type { TableFile } from './data-files.ts';
import { decodeUtf8 } from './decode.ts';
import { type FileNature, natureOf } from './file-nature.ts';
import { type ParsedCsv, parseCsv } from './parse-csv.ts';

/** A file of a table, as far as it can be read. */
export interface SourceFile extends TableFile {
  readonly nature: FileNature;
  /** Null where the file is no text or the bytes are not UTF-8. */
  readonly text: string | null;
  /** Byte order marks at the start. */
  readonly marks: number;
  /** Places that a merge left undone; the rows mean nothing where there is one. */
  readonly conflicts: readonly Conflict[];
  /** Without rows where there is no text. */
  readonly csv: ParsedCsv;
}

const NO_TEXT = { text: null, marks: 0, conflicts: [], csv: parseCsv('') } as const;

/**
 * Decodes a file and cuts it into cells: the one way from the bytes of a table to its rows, for the
 * checks, the downloads and the commands. Whatever is no text has none.
 */
export const openFile = (file: TableFile): SourceFile => {
  const nature = natureOf(file.bytes);
  const decoded = nature === 'text' ? decodeUtf8(file.bytes) : ({ ok: false } as const);
  if (!decoded.ok) return { ...file, nature, ...NO_TEXT };
  const { text, marks } = decoded;
  const csv = parseCsv(text);
  return { ...file, nature, text, marks, conflicts: conflictsIn(text, csv), csv };
};
