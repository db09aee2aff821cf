import { makeReport, reportSubjects } from '../report/report.ts';
import { reportFileAddress } from '../text/addresses.ts';
import type { SetModel, SiteFile, SiteModel } from './model.ts';
import type { TaskPool } from './work/task-pool.ts';

const reportsOf = async (
  { set, evaluation }: SetModel,
  pool: TaskPool,
): Promise<Map<number, SiteFile>> =>
  new Map(
    await Promise.all(
      reportSubjects(evaluation).map(async (subject): Promise<[number, SiteFile]> => {
        const bytes = await pool.run('report', () => makeReport(evaluation, subject));
        return [subject.year, { address: reportFileAddress(set, subject.year), bytes }];
      }),
    ),
  );

/** The model with the annual reports of every set. */
export const renderReports = async (model: SiteModel, pool: TaskPool): Promise<SiteModel> => {
  const sets = model.sets.map(async (site) => ({ ...site, reports: await reportsOf(site, pool) }));
  return { ...model, sets: await Promise.all(sets) };
};
