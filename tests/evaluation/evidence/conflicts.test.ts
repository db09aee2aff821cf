import { describe, expect, it } from 'vitest';
import { conflictsAmong } from '../../../src/evaluation/evidence/conflicts.ts';
import type { Figure, IndicatorInfo } from '../../../src/evaluation/record/evaluation.ts';

const DAY = '2024-12-31';

const figure = (row: string, cells: Partial<Figure>): Figure => ({
  row,
  indicator: 'xa-dat-19',
  periodStart: DAY,
  periodEnd: DAY,
  source: 'bao-cao',
  recordedOn: '2025-01-31',
  note: '',
  supersededBy: null,
  unit: '00001@2018-12-15',
  value: true,
  missing: null,
  total: null,
  sharePermyriad: null,
  atLeast: false,
  flag: null,
  ...cells,
});

const stock = (id: string): IndicatorInfo => ({ id, timing: 'stock' }) as IndicatorInfo;

const rowsIn = (figures: readonly Figure[]) =>
  conflictsAmong(figures, [stock('xa-dat-19'), stock('xa-dat-19.2')]).map((conflict) =>
    conflict.figures.flatMap(({ rows }) => rows),
  );

describe('figures that differ', () => {
  it('contradict each other only where indicator, unit and day are the same', () => {
    const figures = [
      figure('a', {}),
      figure('b', { value: false }),
      figure('c', { indicator: 'xa-dat-19.2' }),
      figure('d', { indicator: 'xa-dat-19.2', unit: '00002@2018-12-15', value: false }),
      figure('e', { periodStart: '2023-12-31', periodEnd: '2023-12-31', value: false }),
    ];
    expect(rowsIn(figures)).toEqual([['a', 'b']]);
  });

  it('are found wherever they stand', () => {
    const figures = [
      figure('a', {}),
      figure('b', { unit: '00002@2018-12-15' }),
      figure('c', { value: false }),
      figure('d', { unit: '00002@2018-12-15', value: false }),
    ];
    expect(rowsIn(figures)).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
  });
});
