import { randomFor } from '../../../src/illustrative/random.ts';
import { known } from '../../../src/schema/table.ts';
import type { World } from '../world.ts';
import { hiddenTruth, type PublishedRow } from './hidden-truth.ts';

const isDay = (row: PublishedRow): boolean => row.period_start === row.period_end;

/** The source that tells again what another one told: no two rows may have one key. */
const againOf = ({ source }: { readonly source: string }): string => `${source}-lai`;

/**
 * A small world whose sources may contradict each other: a hidden truth of which some rows are told
 * wrongly, or, if of a certain day, told again by another source, rightly or not.
 */
export const worldWithFalseClaims = (seed: number): World => {
  const { world } = hiddenTruth(seed);
  const random = randomFor(seed, 'false claims');
  const percent = random.between(0, 2) * 20;
  const isFalse = (): boolean => random.between(1, 100) <= percent;
  const values = world.values.flatMap((row) => {
    if (row.value.kind !== 'pass') return [row];
    const told = (source: string): typeof row => ({
      ...row,
      source,
      value: { kind: 'pass', met: isFalse() !== (row.value.kind === 'pass' && row.value.met) },
    });
    return isDay(row) && isFalse() ? [told(row.source), told(againOf(row))] : [told(row.source)];
  });
  const aggregates = world.aggregates.flatMap((row) => {
    const most = known(row.total) ?? row.met;
    const told = (source: string): typeof row => ({
      ...row,
      source,
      met: isFalse() ? random.between(0, most) : row.met,
      total: isFalse() && known(row.total) !== undefined ? most + random.between(0, 1) : row.total,
    });
    return isDay(row) && isFalse() ? [told(row.source), told(againOf(row))] : [told(row.source)];
  });
  return {
    ...world,
    sources: world.sources.flatMap((one) => [one, { ...one, source: againOf(one) }]),
    values: values.map((row, i) => ({ ...row, at: { file: 'values.csv', line: i + 2 } })),
    aggregates: aggregates.map((row, i) => ({
      ...row,
      at: { file: 'aggregates.csv', line: i + 2 },
    })),
  };
};
