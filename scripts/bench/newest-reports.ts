import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { loadModel } from '../../src/site/build/load-model.ts';
import type { SiteModel } from '../../src/site/model/model.ts';
import { formatProblems } from '../../src/text/problems/problem-report.ts';

/** The model of one set with only the newest edition of every report. */
export const newestReports = async (
  data: string,
  set: string,
  today: string,
): Promise<SiteModel> => {
  const { model, problems } = loadModel(await readDataFolder(data), { sets: [set], today });
  if (model === null) throw new Error(formatProblems(problems, 'text'));
  return {
    ...model,
    sets: model.sets.map((site) => ({
      ...site,
      reports: site.reports.filter(({ supersededBy }) => supersededBy === null),
    })),
  };
};
