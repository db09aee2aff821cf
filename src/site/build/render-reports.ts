import type { ReportDocument } from '../../report/document/report-document.ts';
import type { SetModel, SiteModel } from '../model/model.ts';
import type { ReportEdition } from '../model/report-edition.ts';
import { drawingParts, drawingVersion } from '../reports/drawing-version.ts';
import { type PdfCache, pdfCache } from '../reports/pdf-cache.ts';
import { pdfPages } from '../reports/pdf-pages.ts';
import { notYetAwaited } from '../threads/not-yet-awaited.ts';
import type { TaskPool } from '../threads/task-pool.ts';

/** The reports that this version of the program drew, kept in a folder. */
export const reportCache = (folder: string): PdfCache =>
  pdfCache(folder, drawingVersion(drawingParts()));

/** What a report says; a fault names the report. */
const documentOf = ({ document, pdfAddress }: ReportEdition): ReportDocument => {
  try {
    return document();
  } catch (cause) {
    throw new Error(`Report ${pdfAddress} could not be made`, { cause });
  }
};

const withPdf = (edition: ReportEdition, bytes: Uint8Array): ReportEdition => ({
  ...edition,
  pdf: { address: edition.pdfAddress, bytes, pages: pdfPages(bytes) },
});

/** Where reports are drawn, and where those drawn before are kept. */
interface Workshop {
  readonly pool: Pick<TaskPool, 'run'>;
  readonly cache: PdfCache;
}

const draw = async (
  edition: ReportEdition,
  document: ReportDocument,
  { pool, cache }: Workshop,
): Promise<ReportEdition> => {
  const bytes = await pool.run('report', () => document);
  await cache.keep(document, bytes);
  return withPdf(edition, bytes);
};

/** Reports that wait to be drawn: enough that no thread is idle, few enough to stand in memory. */
const WAITING = 6;

/** Every edition of a set. The first are drawn while the documents of the next are being made. */
const drawAll = async (
  editions: readonly ReportEdition[],
  workshop: Workshop,
): Promise<readonly ReportEdition[]> => {
  const drawn: Promise<ReportEdition>[] = [];
  for (const [i, edition] of editions.entries()) {
    await drawn[i - WAITING];
    const document = documentOf(edition);
    const kept = await workshop.cache.find(document);
    drawn.push(
      kept === null
        ? notYetAwaited(draw(edition, document, workshop))
        : Promise.resolve(withPdf(edition, kept)),
    );
  }
  return Promise.all(drawn);
};

/**
 * The model with every edition drawn as PDF. The bytes are the same with and without the cache.
 * Rejects with the name of the report if one of them cannot be made.
 */
export const renderReports = async (
  model: SiteModel,
  pool: Pick<TaskPool, 'run'>,
  cache: PdfCache,
): Promise<SiteModel> => {
  const sets: SetModel[] = [];
  for (const site of model.sets) {
    sets.push({ ...site, reports: await drawAll(site.reports, { pool, cache }) });
  }
  await cache.tidy();
  return { ...model, sets };
};
