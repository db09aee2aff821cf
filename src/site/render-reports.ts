import { renderPdf } from '../report/pdf.ts';
import { makeReport, reportSubjects } from '../report/report.ts';
import { reportFileAddress, reportsAddress } from '../text/addresses.ts';
import type { SetModel, SiteFile, SiteModel } from './model.ts';

const reportsOf = async ({ set, evaluation }: SetModel): Promise<Map<number, SiteFile>> => {
  const reports = new Map<number, SiteFile>();
  for (const subject of reportSubjects(evaluation)) {
    const { area, year } = subject;
    if (year === null || area !== evaluation.plan.territoryCode) continue;
    const options = { edition: null, issuingBody: null, address: reportsAddress(set) };
    const bytes = await renderPdf(makeReport(evaluation, subject, options));
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
