import { unzipSync } from 'fflate';
import { isPart, partPath, type WorkbookParts } from './workbook.ts';

const decoder = new TextDecoder();

/** The parts of a workbook that are read; none where the bytes are no zip, or one that is broken. */
export const workbookParts = (bytes: Uint8Array): WorkbookParts => {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => isPart(name, originalSize),
    });
    return new Map(
      Object.entries(files).map(([name, part]) => [partPath(name), decoder.decode(part)]),
    );
  } catch {
    return new Map();
  }
};
