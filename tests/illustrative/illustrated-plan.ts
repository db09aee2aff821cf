import { readDataset } from '../../src/dataset/read-dataset.ts';
import { buildRegistry } from '../../src/dataset/registry/registry.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type {
  Evaluation,
  Result,
  TargetEvaluation,
} from '../../src/evaluation/record/evaluation.ts';
import { baseFiles } from '../../src/illustrative/base-files.ts';
import { ILLUSTRATIVE, illustrativeFiles } from '../../src/illustrative/illustrative-files.ts';
import { illustrativeSet } from '../../src/illustrative/illustrative-set.ts';
import { BATCHES } from '../../src/illustrative/story.ts';
import type { Tables } from '../../src/schema/index.ts';
import type { ValueRow } from '../../src/schema/values.ts';
import { planFiles } from '../fixtures/plan-272.ts';

/** Later than any row, so that the tests hold however the registry and the plan grow. */
export const TODAY = '2099-12-31';

const sound = (files: ReadonlyMap<string, Uint8Array>): Tables => {
  const { tables, problems } = readDataset(files, { set: ILLUSTRATIVE, today: TODAY });
  if (tables === null) throw new Error(JSON.stringify(problems, null, 2));
  return tables;
};

/** The data folder of the plan that the story is written for. */
export const planned = await planFiles();

/** Registry and plan alone. */
export const baseTables = sound(baseFiles(planned));

/** A fresh generation, as files by path. */
export const generate = (seed: number): Map<string, string> =>
  illustrativeFiles(illustrativeSet(baseTables, seed));

/** The data folder with a fresh generation in place of the committed set. */
export const folderWith = (seed: number): Map<string, Uint8Array> => {
  const base = new Map(baseFiles(planned));
  for (const [path, text] of generate(seed)) base.set(path, new TextEncoder().encode(text));
  return base;
};

/** The committed set: rows as read, the registry, and what was known with each batch. */
export const tables = sound(planned);
export const registry = buildRegistry(tables.units, tables['unit-changes']);
export const first: Evaluation = evaluate(tables, { set: ILLUSTRATIVE, asOf: BATCHES.first });
export const second: Evaluation = evaluate(tables, { set: ILLUSTRATIVE, asOf: BATCHES.second });

/** Values of an indicator, in file order. */
export const valuesOf = (indicator: string): ValueRow[] =>
  tables.values.filter((row) => row.indicator === indicator);

export const targetIn = (evaluation: Evaluation, id: string): TargetEvaluation => {
  const found = evaluation.targets.find((target) => target.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
};

/** Result of a year, or at the closing date for `final`. */
export const resultIn = (evaluation: Evaluation, id: string, year: number | 'final'): Result => {
  const target = targetIn(evaluation, id);
  if (year === 'final') return target.final;
  const found = target.years.find((result) => result.year === year);
  if (!found) throw new Error(`no result of ${id} for ${year}`);
  return found;
};

/** Statuses of a target, year by year and at the closing date. */
export const statusesOf = (evaluation: Evaluation): Record<string, string> =>
  Object.fromEntries(
    evaluation.targets.map((target) => [
      target.id,
      [...target.years, target.final].map(({ status }) => status).join(' '),
    ]),
  );
