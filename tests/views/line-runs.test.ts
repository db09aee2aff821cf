import { expect, it } from 'vitest';
import { lineRuns } from '../../src/views/line-runs.ts';

it('joins lines that follow each other, each once', () => {
  expect(lineRuns([7, 5, 6, 9, 9])).toEqual([
    [5, 7],
    [9, 9],
  ]);
  expect(lineRuns([])).toEqual([]);
});
