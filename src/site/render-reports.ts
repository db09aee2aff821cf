import { renderPdf } from '../report/pdf.ts';
import type { ReportDocument } from '../report/report-document.ts';
import type { SetModel, SiteModel } from './model.ts';
import { pdfPages } from './reports/pdf-pages.ts';
import type { ReportEdition } from './reports/report-edition.ts';

/** What a report says; a fault names the report. */
const documentOf = ({ document, pdfAddress }: ReportEdition): ReportDocument => {
  try {
    return document();
  } catch (cause) {
    throw new Error(`Report ${pdfAddress} could not be made`, { cause });
  }
};

const drawn = async (edition: ReportEdition): Promise<ReportEdition> => {
  const bytes = await renderPdf(documentOf(edition));
  const pdf = { address: edition.pdfAddress, bytes, pages: pdfPages(bytes) };
  return { ...edition, pdf };
};

/**
 * The model with every edition drawn as PDF. Rejects with the name of the report if one of them
 * cannot be made.
 */
export const renderReports = async (model: SiteModel): Promise<SiteModel> => {
  const sets: SetModel[] = [];
  for (const site of model.sets) {
    const reports: ReportEdition[] = [];
    for (const edition of site.reports) reports.push(await drawn(edition));
    sets.push({ ...site, reports });
  }
  return { ...model, sets };
};
