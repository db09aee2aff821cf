import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/evaluation/record/evaluation.ts';
import { recognitions } from '../../../src/text/units/recognitions.ts';
import { evaluation, figure, RECOGNISED, UNITS, unitVersion } from '../builders.ts';

const on = (start: string, end: string, more: Partial<Figure> = {}): Figure =>
  figure({
    unit: '04303@2019-01-01',
    periodStart: start,
    periodEnd: end,
    value: true,
    total: null,
    row: `observations/published/values.csv:${start}`,
    ...more,
  });

const found = (figures: readonly Figure[], units = UNITS) =>
  recognitions('04303', evaluation({ figures, units })).map(({ when, what, unit, sources }) => [
    when.replaceAll('\u00A0', ' '),
    what,
    unit,
    sources.map(({ title }) => title),
  ]);

const TITLE = 'Kết quả xây dựng nông thôn mới';

describe('the recognitions of a unit', () => {
  it('are listed by date, with what the source says of it', () => {
    expect(
      found([
        on('2019-01-01', '2024-07-31'),
        on('2021-01-01', '2021-12-31', { unit: '04306@2019-01-01' }),
        on('2020-01-01', '2020-12-31', { source: 'khac', indicator: 'xa-dat-19.2' }),
      ]),
    ).toEqual([['trong khoảng 01/01/2019–31/7/2024', RECOGNISED.name, null, [TITLE]]]);
  });

  it('are one where a source gives the day and another the year', () => {
    expect(
      found([on('2021-01-01', '2021-12-31'), on('2021-12-08', '2021-12-08', { source: 'khac' })]),
    ).toEqual([['ngày 08/12/2021', RECOGNISED.name, null, ['khac', TITLE]]]);
  });

  it('are two where the times cannot be the same', () => {
    expect(
      found([on('2022-12-05', '2022-12-05'), on('2020-01-01', '2020-12-31')]).map(([when]) => when),
    ).toEqual(['năm 2020', 'ngày 05/12/2022']);
  });

  it('name the unit that had the code then, and leave out what was not granted', () => {
    const units = [...UNITS, unitVersion('04303', 'Lục Yên', 'xa', { validFrom: '2025-07-01' })];
    expect(
      found(
        [on('2021-01-01', '2021-12-31'), on('2022-01-01', '2022-12-31', { value: false })],
        units,
      ),
    ).toEqual([['năm 2021', RECOGNISED.name, 'xã Tân Phượng', [TITLE]]]);
  });
});
