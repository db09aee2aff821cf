import { join } from 'node:path';
import { renderPdf } from '../report/pdf.ts';
import type { ReportDocument } from '../report/report-document.ts';
import { REPOSITORY } from './astro-run.ts';
import type { SetModel, SiteModel } from './model.ts';
import { drawingParts, drawingVersion } from './reports/drawing-version.ts';
import { type PdfCache, pdfCache } from './reports/pdf-cache.ts';
import { pdfPages } from './reports/pdf-pages.ts';
import type { ReportEdition } from './reports/report-edition.ts';

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

const drawn = async (edition: ReportEdition, cache: PdfCache): Promise<ReportEdition> => {
  const document = documentOf(edition);
  const kept = await cache.find(document);
  const bytes = kept ?? (await renderPdf(document));
  if (kept === null) await cache.keep(document, bytes);
  const pdf = { address: edition.pdfAddress, bytes, pages: pdfPages(bytes) };
  return { ...edition, pdf };
};

/**
 * The model with every edition drawn as PDF. The bytes are the same with and without the cache.
 * Rejects with the name of the report if one of them cannot be made.
 */
export const renderReports = async (
  model: SiteModel,
  cache: PdfCache = reportCache(),
): Promise<SiteModel> => {
  const sets: SetModel[] = [];
  for (const site of model.sets) {
    const reports: ReportEdition[] = [];
    for (const edition of site.reports) reports.push(await drawn(edition, cache));
    sets.push({ ...site, reports });
  }
  await cache.tidy();
  return { ...model, sets };
};
