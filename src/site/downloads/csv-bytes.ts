import { csvFile } from '../../text/format/csv-file.ts';

/** {@link csvFile} as UTF-8. */
export const csvBytes = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Uint8Array => new TextEncoder().encode(csvFile(header, rows));
