import { annualReport, reportYears } from '../report/annual-report.ts';
import { renderPdf } from '../report/pdf.ts';
import { reportFileAddress } from '../text/addresses.ts';
import type { SetModel, SiteFile, SiteModel } from './model.ts';

const reportsOf = async ({ set, evaluation }: SetModel): Promise<Map<number, SiteFile>> => {
  const reports = new Map<number, SiteFile>();
  for (const year of reportYears(evaluation)) {
    const bytes = await renderPdf(annualReport(evaluation, year));
    reports.set(year, { address: reportFileAddress(set, year), bytes });
  }
  return reports;
};

/** The model with the annual reports of every set. */
export const renderReports = async (model: SiteModel): Promise<SiteModel> => {
  const done: SetModel[] = [];
  for (const site of model.sets) done.push({ ...site, reports: await reportsOf(site) });
  return { ...model, sets: done };
};
