import { describe, expect, it } from 'vitest';
import type { Result, TargetEvaluation } from '../../src/evaluation/record/evaluation.ts';
import { mapAt, mapOf, mapPeriods, mapTargets, tellingMap } from '../../src/views/tile-maps.ts';
import { counted, evaluation, result, target } from '../text/builders.ts';
import { tileWorld } from '../text/tile-world.ts';

const DATES = ['2023-12-31', '2024-12-31', '2025-06-30'] as const;

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** A target with a map for two years and for the closing date, which is also that of the third. */
const mapped = (id: string, of: readonly [Result, Result, Result]): TargetEvaluation => {
  const years = DATES.map((referenceDate, index) => ({
    ...(of[index] ?? result()),
    year: yearOf(referenceDate),
    referenceDate,
  }));
  const states = [{ unit: '04311@2019-01-01' } as never];
  return target({
    id,
    years,
    final: { ...of[2], year: null, referenceDate: DATES[2] },
    unitStates: [
      ...DATES.map((referenceDate) => ({ year: yearOf(referenceDate), referenceDate, states })),
      { year: null, referenceDate: DATES[2], states },
    ],
  });
};

const NONE = result();
const SOME = counted([20, 0, 126], 145, 'inconclusive');
const MORE = counted([20, 20, 106], 145, 'inconclusive');
const ALL = counted([146, 0, 0], 145, 'met');

const worldOf = (...targets: readonly TargetEvaluation[]) =>
  evaluation({ ...tileWorld(), targets });

describe('the periods of a target', () => {
  it('are its years and the closing date, which is not drawn twice', () => {
    const one = mapped('t2', [NONE, SOME, MORE]);
    expect(mapPeriods(one, worldOf(one)).map(({ year }) => year)).toEqual([2023, 2024, null]);
  });

  it('are none without tiles, and none for a target that counts districts', () => {
    const one = mapped('t2', [NONE, SOME, MORE]);
    expect(mapPeriods(one, evaluation())).toEqual([]);
    expect(mapPeriods({ ...one, scopeLevel: 'huyen' }, worldOf(one))).toEqual([]);
    expect(mapTargets(evaluation({ targets: [one] }))).toEqual([]);
  });

  it('are found by address, and by the nearest time of another target', () => {
    const one = mapped('t2', [NONE, SOME, MORE]);
    const world = worldOf(one);
    expect(mapOf(world, 't2', 'chot').result.year).toBeNull();
    expect(mapOf(world, 't2', '2024').result.year).toBe(2024);
    expect(() => mapOf(world, 't9', '2024')).toThrow();
    expect(mapAt(one, 2024, world).year).toBe(2024);
    expect(mapAt(one, 1999, world).year).toBeNull();
  });
});

const told = (...targets: readonly TargetEvaluation[]) => {
  const chosen = tellingMap(worldOf(...targets));
  return chosen && [chosen.target.id, chosen.result.year];
};

describe('the map that tells most', () => {
  it('is at closing that of which most is known', () => {
    expect(told(mapped('t2', [NONE, NONE, SOME]), mapped('t3', [NONE, NONE, MORE]))).toEqual([
      't3',
      null,
    ]);
  });

  it('is not one on which all are alike', () => {
    expect(told(mapped('t2', [NONE, SOME, ALL]), mapped('t3', [NONE, NONE, SOME]))).toEqual([
      't3',
      null,
    ]);
    expect(told(mapped('t2', [SOME, SOME, ALL]))).toEqual(['t2', 2024]);
  });

  it('is some map where nothing is known, and none where there is no map', () => {
    expect(told(mapped('t2', [NONE, NONE, NONE]))).toEqual(['t2', null]);
    expect(told()).toBeNull();
  });
});
