import type { RowOf } from '../../../src/schema/index.ts';
import type { TargetKind } from '../../../src/schema/targets.ts';
import {
  type DateOrPeriod,
  indicator,
  onlyTarget,
  smallWorld,
  target,
  value,
  type World,
  type WrittenValue,
} from '../world.ts';

export const YEAR: readonly [string, string] = ['2025-01-01', '2025-12-31'];
export const FIRST_HALF: readonly [string, string] = ['2025-01-01', '2025-06-30'];
export const SECOND_HALF: readonly [string, string] = ['2025-07-01', '2025-12-31'];
export const BASE_YEAR: readonly [string, string] = ['2020-01-01', '2020-12-31'];

export interface Options {
  readonly timing?: 'flow' | 'stock';
  readonly better?: 'lower' | 'higher';
  readonly additive?: 'yes' | 'no';
  readonly threshold?: number;
  readonly mode?: 'each' | 'total';
  readonly scope?: RowOf<'targets'>['scope_types'];
  readonly districts?: number;
  readonly communes?: number;
}

const BETTER: Partial<Record<TargetKind, 'lower' | 'higher'>> = {
  increase: 'higher',
  minimum: 'higher',
};

/** A province `15` with districts `101` and `102`, and a target about a count of them. */
export const counted = (kind: TargetKind, options: Options = {}): World => {
  const world = smallWorld({ communes: options.communes ?? 0, districts: options.districts ?? 2 });
  const timing = options.timing ?? 'flow';
  indicator(world, 'so', {
    level: options.communes === undefined ? 'huyen' : 'xa',
    value_type: 'count',
    timing,
    year_start: timing === 'flow' ? '01-01' : { missing: 'z' },
    better: options.better ?? BETTER[kind] ?? 'lower',
    additive: options.additive ?? 'yes',
  });
  const isChange = kind === 'reduction' || kind === 'increase';
  target(world, {
    kind,
    mode: options.mode ?? 'each',
    indicator: 'so',
    scope_types: options.scope ?? [options.communes === undefined ? 'huyen' : 'xa'],
    threshold: kind === 'trend' ? { missing: 'z' } : (options.threshold ?? 10),
    baseline_year: isChange ? 2020 : { missing: 'z' },
  });
  return world;
};

/** A count of a unit or area that a source states. */
export const put = (
  world: World,
  code: string,
  when: DateOrPeriod,
  count: WrittenValue,
  source = 's1',
): void => value(world, 'so', code, when, count, { source });

/** Of the first unit: the span of its count at the closing date, and its judgement. */
export const one = (world: World) => {
  const state = onlyTarget(world).unitStates.at(-1)?.states[0];
  return { value: state?.quantity?.value, judgement: state?.judgement, reason: state?.reason };
};

/** The result at the closing date. */
export const final = (world: World) => onlyTarget(world).final;

/** The quantity of a total at the closing date. */
export const total = (world: World) => final(world).quantity?.value;
