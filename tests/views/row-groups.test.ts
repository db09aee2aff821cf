import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/evaluation/record/evaluation.ts';
import { rowGroups } from '../../src/views/row-groups.ts';

const SOURCE = { id: 'bao', title: 'Bài báo', publisher: 'Báo' };

const evaluation = {
  units: [],
  indicators: [],
  inferences: [],
  targets: [],
  sources: [SOURCE, { ...SOURCE, id: 'cong' }],
  figures: [5, 6, 7, 9].map((line) => ({
    row: `observations/published/values.csv:${line}`,
    source: line === 9 ? 'cong' : 'bao',
    supersededBy: null,
  })),
} as unknown as Evaluation;

const values = (...lines: number[]): string[] =>
  lines.map((line) => `observations/published/values.csv:${line}`);

describe('rows by file and source', () => {
  it('joins runs of lines and keeps single ones', () => {
    expect(rowGroups(values(7, 5, 6), evaluation)).toMatchObject([{ lines: '5–7' }]);
    expect(rowGroups(values(5, 7), evaluation)).toMatchObject([{ lines: '5, 7' }]);
  });

  it('counts a row once', () => {
    expect(rowGroups(values(5, 5), evaluation)).toMatchObject([{ lines: '5' }]);
  });

  it('parts sources, in the order in which they first appear', () => {
    expect(rowGroups(values(9, 5), evaluation).map(({ source }) => source?.id)).toEqual([
      'cong',
      'bao',
    ]);
  });

  it('has no source for rows that are not observations', () => {
    expect(rowGroups(['registry/units.csv:12'], evaluation)).toEqual([
      { file: 'registry/units.csv', lines: '12', source: null },
    ]);
  });

  it('is empty for no rows', () => {
    expect(rowGroups([], evaluation)).toEqual([]);
  });
});
