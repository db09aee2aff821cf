import { documentText } from '../../report/document/document-text.ts';
import type { ReportDocument } from '../../report/document/report-document.ts';
import { drawingCache } from './drawing-cache.ts';

/** Drawn reports from earlier builds. Nothing depends on it but time: without it, all are drawn. */
export interface PdfCache {
  /** The bytes kept for a document; null where there are none, or where they were damaged. */
  readonly find: (document: ReportDocument) => Promise<Uint8Array | null>;
  /** Keeps bytes, if the folder can be written to. */
  readonly keep: (document: ReportDocument, bytes: Uint8Array) => Promise<void>;
  /** Removes what no build has used for a while, whatever was drawn. */
  readonly tidy: () => Promise<void>;
}

/** Keeps nothing. */
export const NO_CACHE: PdfCache = {
  find: async () => null,
  keep: async () => {},
  tidy: async () => {},
};

/**
 * Reports kept in a folder, see {@link drawingCache}.
 * @param version what else than the document their bytes depend on, see {@link drawingVersion}
 */
export const pdfCache = (folder: string, version: string): PdfCache => {
  const { find, keep, tidy } = drawingCache(folder, version);
  return {
    find: (document) => find(documentText(document)),
    keep: (document, bytes) => keep(documentText(document), bytes),
    tidy,
  };
};
