import { type DataFiles, readDataset } from '../../src/dataset/read-dataset.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { evaluationJson } from '../../src/evaluation/record/evaluation-json.ts';
import { TODAY } from '../fixtures/data-files.ts';

/**
 * What the published rows of a data folder say, as the JSON that readers get, a value a line.
 * @throws Error where the data have an error
 */
export const resultLines = (files: DataFiles): readonly string[] => {
  const { tables, problems } = readDataset(files, { set: 'published', today: TODAY });
  if (tables === null) {
    const errors = problems.filter(({ level }) => level === 'error');
    throw new Error(`not green: ${JSON.stringify(errors)}`);
  }
  const json = new TextDecoder().decode(evaluationJson(evaluate(tables, { set: 'published' })));
  return JSON.stringify(JSON.parse(json), null, 1).split('\n');
};

/** The first lines in which two results differ, short enough to be read in a message. */
export const firstDifferences = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const at = a.findIndex((line, i) => line !== b[i]);
  if (at < 0 && a.length === b.length) return [];
  const around = [Math.max(0, at - 3), at + 5] as const;
  return [
    ...a.slice(...around).map((line) => `- ${line}`),
    ...b.slice(...around).map((line) => `+ ${line}`),
  ];
};
