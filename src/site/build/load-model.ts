import type { DataFiles } from '../../dataset/csv/data-files.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import { readDataset } from '../../dataset/read-dataset.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { pastEvaluations } from '../../evaluation/past-evaluations.ts';
import { releaseHistory } from '../../evaluation/release-changes.ts';
import { downloads } from '../downloads/downloads.ts';
import type { SetModel, SiteModel } from '../model/model.ts';
import { listedEditions } from '../reports/listed-editions.ts';

export interface LoadOptions {
  /** Names of the sets, in the order in which readers meet them. */
  readonly sets: readonly string[];
  /** The date of today: nothing may be recorded later. */
  readonly today: string;
}

/** The model of all sets, or null where any of them has an error; problems of all sets together. */
export interface LoadedModel {
  readonly model: SiteModel | null;
  readonly problems: readonly Problem[];
}

const loadSet = (
  files: DataFiles,
  set: string,
  today: string,
): { site: SetModel | null; problems: readonly Problem[] } => {
  const { tables, problems } = readDataset(files, { set, today });
  if (tables === null) return { site: null, problems };
  const evaluation = evaluate(tables, { set });
  const evaluationOn = pastEvaluations(tables, evaluation);
  const { history, comparisons } = releaseHistory(tables, evaluation, evaluationOn);
  return {
    site: {
      set,
      evaluation,
      history,
      comparisons,
      downloads: downloads(evaluation, history, files),
      reports: listedEditions({ tables, evaluationOn }),
    },
    problems,
  };
};

/** One line for a problem of a file that several sets share (registry, plan). */
const once = (problems: readonly Problem[]): Problem[] => {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !seen.has(key) && seen.add(key);
  });
};

/** Checks and evaluates every set. Nothing is thrown for what stands in a data file. */
export const loadModel = (files: DataFiles, { sets, today }: LoadOptions): LoadedModel => {
  const loaded = sets.map((set) => loadSet(files, set, today));
  const sites = loaded.map(({ site }) => site).filter((site) => site !== null);
  return {
    model: sites.length === loaded.length ? { sets: sites, common: [] } : null,
    problems: once(loaded.flatMap(({ problems }) => problems)),
  };
};
