import type { Problem } from './problems/problem.ts';
import { type DataFiles, readDataset } from './read-dataset.ts';

const sameProblem = ({ check, file, line, column, value, facts }: Problem): string =>
  JSON.stringify([check, file, line, column, value, facts]);

/**
 * Problems of several sets. Registry and plan are read with each of them, and what is wrong there
 * is told once.
 */
export const checkSets = (
  files: DataFiles,
  sets: readonly string[],
  today: string,
): readonly Problem[] => {
  const found = new Map<string, Problem>();
  for (const set of sets) {
    for (const problem of readDataset(files, { set, today }).problems) {
      const id = sameProblem(problem);
      if (!found.has(id)) found.set(id, problem);
    }
  }
  return [...found.values()];
};
