import type { Tables } from '../schema/index.ts';
import type { Problem } from './problems/problem.ts';
import { type DataFiles, readDataset } from './read-dataset.ts';

const sameProblem = ({ check, root, file, line, column, value, facts }: Problem): string =>
  JSON.stringify([check, root, file, line, column, value, facts]);

/** Problems without those that were told already: registry and plan are read with each set. */
export const withoutRepeats = (problems: readonly Problem[]): readonly Problem[] => {
  const found = new Map<string, Problem>();
  for (const problem of problems) {
    const id = sameProblem(problem);
    if (!found.has(id)) found.set(id, problem);
  }
  return [...found.values()];
};

/** Sets as they were read: their tables, null where any of their files has an error. */
export interface ReadSets {
  readonly tables: ReadonlyMap<string, Tables | null>;
  readonly problems: readonly Problem[];
}

/** Reads several sets; what is wrong with what they share is told once. */
export const readSets = (files: DataFiles, sets: readonly string[], today: string): ReadSets => {
  const read = sets.map((set) => ({ set, ...readDataset(files, { set, today }) }));
  return {
    tables: new Map(read.map(({ set, tables }) => [set, tables])),
    problems: withoutRepeats(read.flatMap(({ problems }) => problems)),
  };
};

/** Problems of several sets. */
export const checkSets = (
  files: DataFiles,
  sets: readonly string[],
  today: string,
): readonly Problem[] => readSets(files, sets, today).problems;
