/**
 * Measured process: looks for queries of 100,000 letters among the units of a set, and marks their words
 * in each entry. Arguments: the folder, the date of today, the set.
 */

import { readDataset } from '../../src/dataset/read-dataset.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { highlight } from '../../src/search/excerpt.ts';
import { createSearch } from '../../src/search/search.ts';
import { unitEntries } from '../../src/search/unit-entries.ts';
import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { DataError } from '../../src/site/model/user-error.ts';
import { formatCount } from '../../src/text/format/format.ts';
import { formatProblems } from '../../src/text/problems/problem-report.ts';
import { sayReport, startPhases } from './phases.ts';

const { phases, phase } = startPhases(() => performance.now());
const [folder = '', today = '', set = ''] = process.argv.slice(2);

const LETTERS = 100_000;

/** One word, many short ones, many different ones. */
const QUERIES = [
  'a'.repeat(LETTERS),
  'xã '.repeat(LETTERS / 3),
  Array.from({ length: LETTERS / 7 }, (_, i) => `xa${i}`).join(' '),
];

const entries = await phase('chuẩn bị', async () => {
  const { tables, problems } = readDataset(await readDataFolder(folder), { set, today });
  if (tables === null) throw new DataError(formatProblems(problems, 'text'));
  return unitEntries(evaluate(tables, { set }));
});
const search = await phase('chuẩn bị', () => createSearch(entries));
for (const query of QUERIES) {
  await phase('tìm', () => {
    search(query);
    for (const { title } of entries) highlight(title, query);
  });
}
sayReport(phases, `${formatCount(entries.length)} đơn vị`);
