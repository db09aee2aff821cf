import { expect, it } from 'vitest';
import type { Evaluation } from '../../../src/evaluation/record/evaluation.ts';
import { idsIn, missingAnchors } from '../../../src/site/content/clause-anchors.ts';
import { anchorMissing } from '../../../src/text/problems/build-messages.ts';

const evaluation = {
  targets: [
    { id: 't1', clause: 'ii.2.1' },
    { id: 't2', clause: 'ii.2.2' },
    { id: 't3', clause: 'ii.2.2' },
  ],
  measures: [{ id: 'iv.1.a', clause: 'iv.1.a' }],
} as unknown as Evaluation;

it('finds the ids of a page', () => {
  expect([...idsIn('<p id="a"><b data-id="x">1</b></p>\n<p class="k" id="ii.2.2">')]).toEqual([
    'a',
    'ii.2.2',
  ]);
});

it('misses nothing where every clause has its anchor', () => {
  expect(missingAnchors(evaluation, new Set(['ii.2.1', 'ii.2.2', 'iv.1.a']))).toEqual([]);
});

it('names each clause without anchor once, with all who need it', () => {
  const missing = missingAnchors(evaluation, new Set(['ii.2.1']));
  expect(missing).toEqual([
    { clause: 'ii.2.2', neededBy: ['t2', 't3'] },
    { clause: 'iv.1.a', neededBy: ['iv.1.a'] },
  ]);
  expect(
    missing.map(({ clause, neededBy }) => anchorMissing(clause, neededBy))[0],
  ).toMatchInlineSnapshot(
    `"Toàn văn kế hoạch thiếu neo "ii.2.2" mà t2, t3 dẫn tới. Thêm <Clause id="ii.2.2" label="…"> quanh điểm đó trong ke-hoach/*.mdx."`,
  );
});
