import { type DataFiles, readDataset } from '../../src/dataset/read-dataset.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { evaluationJson } from '../../src/evaluation/record/evaluation-json.ts';
import { TODAY } from '../fixtures/data-files.ts';

const decoder = new TextDecoder();

/** Each row by its file and line, without empty cells at its end. */
const rowsByPlace = (files: DataFiles): ReadonlyMap<string, string> =>
  new Map(
    [...files].flatMap(([path, bytes]) =>
      decoder
        .decode(bytes)
        .split('\n')
        .map((row, i) => [`${path}:${i + 1}`, row.replace(/,+$/, '')] as const),
    ),
  );

const inOrder = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value;

/**
 * What the published rows of a data folder say, line by line as JSON; a row is shown as it stands and not by
 * its file and line.
 * @throws Error where the data have an error
 */
export const resultLines = (files: DataFiles, today = TODAY): readonly string[] => {
  const { tables, problems } = readDataset(files, { set: 'published', today });
  if (tables === null) {
    const errors = problems.filter(({ level }) => level === 'error');
    throw new Error(`not green: ${JSON.stringify(errors)}`);
  }
  const rows = rowsByPlace(files);
  const json = decoder.decode(evaluationJson(evaluate(tables, { set: 'published' })));
  const result = JSON.parse(json, (_, value) => inOrder(rows.get(value) ?? value)) as object;
  return JSON.stringify(result, null, 1).split('\n');
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
