import { createRequire } from 'node:module';
import type { TCreatedPdf, TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces.js';
import type { ReportDocument } from '../document/report-document.ts';
import { checkText } from './content/check-text.ts';
import { documentDefinition, endOfDay, type Standard } from './content/definition.ts';
import { FONT_FAMILY, FONT_FILES } from './content/fonts.ts';
import { attachFiles } from './file/attachments.ts';
import { identify } from './file/identifier.ts';
import { installReportFile } from './file/report-file.ts';
import { installRenderer } from './paint/renderer.ts';
import type { PdfDocumentShape } from './pdfmake/internals.ts';
import { installTables } from './pdfmake/keep-together.ts';
import { installSvgMeasure } from './pdfmake/measure-svg.ts';
import { installTextInlines } from './pdfmake/measure-text.ts';
import { installLayout } from './pdfmake/tracing-layout.ts';

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
  installTextInlines();
  installSvgMeasure();
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
    identify(file, document.identifier);
    if (standard === 'PDF/A-3a') attachFiles(file, document.attachments, endOfDay(document.date));
    const buffer = await created.getBuffer();
    return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  } catch (cause) {
    throw new Error(`Report ${document.name} could not be drawn`, { cause });
  }
};
