/**
 * Measured process: reads a data folder, checks and evaluates the sets named.
 * Arguments: the folder, the date of today, then the sets.
 */

import { readDataset } from '../../src/dataset/read-dataset.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { Tables } from '../../src/schema/index.ts';
import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { formatCount } from '../../src/text/format/format.ts';
import { formatProblems } from '../../src/text/problems/problem-report.ts';
import { sayReport, startPhases } from './phases.ts';

const { phases, phase } = startPhases(() => performance.now());
const [folder = '', today = '', ...sets] = process.argv.slice(2);

const check = (files: ReadonlyMap<string, Uint8Array>, set: string): Tables => {
  const { tables, problems } = readDataset(files, { set, today });
  if (tables === null) throw new Error(formatProblems(problems, 'text'));
  return tables;
};

const files = await phase('đọc tệp', () => readDataFolder(folder));
let figures = 0;
for (const set of sets) {
  const tables = await phase('kiểm tra', () => check(files, set));
  const evaluation = await phase('đánh giá', () => evaluate(tables, { set }));
  figures += evaluation.figures.length;
}
sayReport(phases, `${formatCount(figures)} số liệu trong bộ ${sets.join(', ')}`);
