import { createRequire } from 'node:module';
import type { TCreatedPdf, TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces.js';
import { checkText } from './pdf/check-text.ts';
import { documentDefinition } from './pdf/definition.ts';
import { FONT_FAMILY, FONT_FILES } from './pdf/fonts.ts';
import { installKeepTogether } from './pdf/keep-together.ts';
import { installKnownStyles } from './pdf/known-styles.ts';
import { installLineRenderer } from './pdf/line-renderer.ts';
import { installSharedFonts } from './pdf/shared-fonts.ts';
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
  installKeepTogether();
  installKnownStyles();
  installLineRenderer();
  installSharedFonts();
  ready = true;
};

/**
 * Draws a report as PDF. The bytes depend on the document alone: not on the clock, the time zone or
 * the locale. Rejects with the report and the string named when a string is not NFC or has a
 * character without a glyph; any other failure names the report.
 */
export const renderPdf = async (document: ReportDocument): Promise<Uint8Array> => {
  checkText(document);
  prepare();
  try {
    const buffer = await pdfmake.createPdf(documentDefinition(document)).getBuffer();
    return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  } catch (cause) {
    throw new Error(`Report ${document.name} could not be drawn`, { cause });
  }
};
