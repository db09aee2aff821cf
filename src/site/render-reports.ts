import { join } from 'node:path';
import { renderPdf } from '../report/pdf.ts';
import type { ReportDocument } from '../report/report-document.ts';
import { REPOSITORY } from './astro-run.ts';
import type { SetModel, SiteModel } from './model.ts';
import { drawingParts, drawingVersion } from './reports/drawing-version.ts';
import { type PdfCache, pdfCache } from './reports/pdf-cache.ts';
import { pdfPages } from './reports/pdf-pages.ts';
import type { ReportEdition } from './reports/report-edition.ts';
import { notYetAwaited } from './work/not-yet-awaited.ts';

/** The cache that every build of this repository shares. */
export const reportCache = (): PdfCache =>
  pdfCache(join(REPOSITORY, '.cache/reports'), drawingVersion(drawingParts()));

/** What a report says; a fault names the report. */
const documentOf = ({ document, pdfAddress }: ReportEdition): ReportDocument => {
  try {
    return document();
  } catch (cause) {
    throw new Error(`Report ${pdfAddress} could not be made`, { cause });
  }
};

/** Draws a report, here or on a thread of its own. */
type Draw = (document: ReportDocument) => Promise<Uint8Array>;

const withPdf = (edition: ReportEdition, bytes: Uint8Array): ReportEdition => ({
  ...edition,
  pdf: { address: edition.pdfAddress, bytes, pages: pdfPages(bytes) },
});

/** Words one report after another, while those that are worded already are being drawn. */
const drawnEditions = async (
  editions: readonly ReportEdition[],
  cache: PdfCache,
  draw: Draw,
): Promise<ReportEdition[]> => {
  const drawings: Promise<ReportEdition>[] = [];
  for (const edition of editions) {
    const document = documentOf(edition);
    const kept = await cache.find(document);
    const drawAndKeep = async (): Promise<ReportEdition> => {
      const bytes = await draw(document);
      await cache.keep(document, bytes);
      return withPdf(edition, bytes);
    };
    drawings.push(
      kept === null ? notYetAwaited(drawAndKeep()) : Promise.resolve(withPdf(edition, kept)),
    );
  }
  return Promise.all(drawings);
};

/**
 * The model with every edition drawn as PDF. The bytes are the same with and without the cache.
 * Rejects with the name of the report if one of them cannot be made.
 */
export const renderReports = async (
  model: SiteModel,
  cache: PdfCache = reportCache(),
  draw: Draw = renderPdf,
): Promise<SiteModel> => {
  const sets: SetModel[] = [];
  for (const site of model.sets) {
    sets.push({ ...site, reports: await drawnEditions(site.reports, cache, draw) });
  }
  await cache.tidy();
  return { ...model, sets };
};
