import { createRequire } from 'node:module';
import type { TCreatedPdf, TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces.js';
import { attachFiles } from './pdf/attachments.ts';
import { checkText } from './pdf/check-text.ts';
import { documentDefinition, endOfDay, type Standard } from './pdf/definition.ts';
import { FONT_FAMILY, FONT_FILES } from './pdf/fonts.ts';
import type { PdfDocumentShape } from './pdf/internals.ts';
import { installTables } from './pdf/keep-together.ts';
import { installKnownStyles } from './pdf/known-styles.ts';
import { installRenderer } from './pdf/renderer.ts';
import { installReportFile } from './pdf/report-file.ts';
import { installLayout } from './pdf/tracing-layout.ts';
import type { ReportDocument } from './report-document.ts';

interface Pdfmake {
  setFonts(fonts: TFontDictionary): void;
  setUrlAccessPolicy(policy: (url: string) => boolean): void;
  setLocalAccessPolicy(policy: (path: string) => boolean): void;
  createPdf(definition: TDocumentDefinitions): TCreatedPdf;
}

/** A CommonJS module whose export is one object, while its types describe named exports. */
const pdfmake = createRequire(import.meta.url)('pdfmake') as Pdfmake;

let ready = false;

/** Once a process: the fonts, and no access to anything else, neither files nor addresses. */
const prepare = (): void => {
  if (ready) return;
  const files = new Set<string>(Object.values(FONT_FILES));
  pdfmake.setFonts({ [FONT_FAMILY]: { ...FONT_FILES } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  installLayout();
  installTables();
  installKnownStyles();
  installRenderer();
  installReportFile();
  ready = true;
};

/**
 * Draws a report as PDF, with its structure and attachments. The bytes depend on the document alone:
 * not on the clock, the time zone or the locale. Rejects with the report and the string named when a
 * string is not NFC or has a character without a glyph; any other failure names the report.
 * `PDF/A-1b` is for validators that know no later part: the same pages without the attachments.
 */
export const renderPdf = async (
  document: ReportDocument,
  standard: Standard = 'PDF/A-3a',
): Promise<Uint8Array> => {
  checkText(document);
  prepare();
  try {
    const created = pdfmake.createPdf(documentDefinition(document, standard));
    const file = (await created.getStream()) as unknown as PdfDocumentShape;
    if (standard === 'PDF/A-3a') attachFiles(file, document.attachments, endOfDay(document.date));
    const buffer = await created.getBuffer();
    return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  } catch (cause) {
    throw new Error(`Report ${document.name} could not be drawn`, { cause });
  }
};
