import { describe, expect, inject, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { todayInVietnam } from '../../src/schema/today.ts';
import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { formatProblems } from '../../src/text/problems/problem-report.ts';
import { validateEvaluation } from '../evaluation/validate-evaluation.ts';
import { PROMISES } from '../promises/index.ts';
import { pdfs } from '../promises/pdfs.ts';
import { SETS } from '../site/pages.ts';

/*
 * All that is said about `data/` and `content/` of this repository: they pass the check, evaluate and
 * build, and what is built keeps its promises; those that only a browser can tell are in the file beside. No
 * figure, name or count of theirs stands here, so that a right change of them, or another plan in their place,
 * changes no test.
 */

const { data, fault } = inject('site');
const today = todayInVietnam(new Date());
const files = await readDataFolder(data);

describe.each(SETS)('the set %s', (set) => {
  const { tables, problems } = readDataset(files, { set, today });

  it('passes the check', () => {
    const errors = problems.filter(({ level }) => level === 'error');
    expect(formatProblems(errors, 'text')).toBe(formatProblems([], 'text'));
  });

  it('evaluates to what the schema of the evaluation says', () => {
    expect(tables && validateEvaluation(evaluate(tables, { set }))).toEqual([]);
  });
});

it('data and texts build a site', () => {
  expect(fault).toBe('');
});

// Where nothing was built, the test above says why and there is nothing to look at.
if (fault === '') {
  describe('the site', () => {
    for (const promise of PROMISES) promise();
  });
  pdfs();
}
