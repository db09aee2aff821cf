import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_FILES } from '../../report/pdf/content/fonts.ts';
import { REPOSITORY } from '../model/repository.ts';
import { sourceClosure } from './source-closure.ts';

/** What the bytes of a drawn report depend on besides its document. */
export interface DrawingParts {
  /** The source file that draws; what it imports is part of it. */
  readonly entry: string;
  readonly fonts: readonly string[];
  /** Says the version of every package. */
  readonly lockFile: string;
  /** Node and its zlib, which packs what is drawn. */
  readonly runtime: string;
}

/** The parts of this program. */
export const drawingParts = (): DrawingParts => ({
  entry: join(REPOSITORY, 'src/report/pdf/render-pdf.ts'),
  fonts: Object.values(FONT_FILES),
  lockFile: join(REPOSITORY, 'package-lock.json'),
  runtime: `node ${process.versions.node} zlib ${process.versions.zlib}`,
});

/**
 * A text that is the same only while the same document gives the same bytes: it changes with the code
 * that draws, with any font and any package.
 */
export const drawingVersion = ({ entry, fonts, lockFile, runtime }: DrawingParts): string => {
  const hash = createHash('sha256').update(runtime);
  for (const path of [...sourceClosure(entry), ...fonts, lockFile]) {
    const bytes = readFileSync(path);
    // Its length keeps the end of one file apart from the beginning of the next.
    hash.update(`\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
};
