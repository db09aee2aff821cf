import { makeReport, reportSubjects } from '../report/report.ts';
import { reportFileAddress, reportsAddress } from '../text/addresses.ts';
import type { SetModel, SiteFile, SiteModel } from './model.ts';
import type { TaskPool } from './work/task-pool.ts';

const reportsOf = async (
  { set, evaluation }: SetModel,
  pool: TaskPool,
): Promise<Map<number, SiteFile>> => {
  const reports = reportSubjects(evaluation).flatMap((subject) => {
    const { area, year } = subject;
    if (year === null || area !== evaluation.plan.territoryCode) return [];
    const options = { edition: null, issuingBody: null, address: reportsAddress(set) };
    return [
      pool
        .run('report', () => makeReport(evaluation, subject, options))
        .then((bytes): [number, SiteFile] => [
          year,
          { address: reportFileAddress(set, year), bytes },
        ]),
    ];
  });
  return new Map(await Promise.all(reports));
};

/** The model with the annual reports of every set. */
export const renderReports = async (model: SiteModel, pool: TaskPool): Promise<SiteModel> => {
  const sets = model.sets.map(async (site) => ({ ...site, reports: await reportsOf(site, pool) }));
  return { ...model, sets: await Promise.all(sets) };
};
