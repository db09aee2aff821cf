import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Conflict, Result } from '../../../src/evaluation/record/evaluation.ts';
import { onlyTarget, type World } from '../world.ts';
import { worldWithFalseClaims } from './false-claims.ts';
import { hiddenTruth } from './hidden-truth.ts';

/**
 * Worlds beyond the first few thousand in which a single comparison decides: what it is decides which bounds
 * are exact, or which of the rows that contradict each other are told of. Where the enumeration of all worlds
 * says the bounds, they are its own.
 */
const TELLING = {
  /** All rows are true. */
  true: [201108, 202504],
  /** Some are not. */
  false: [
    200002, 200017, 200037, 200044, 200623, 200719, 200938, 201060, 201225, 201418, 201688, 202481,
    202700, 202975, 203256, 203979,
  ],
} as const;

const FILE = join(import.meta.dirname, 'telling-worlds.txt');

const rowsOf = ({ figures }: Conflict): string =>
  figures.map(({ rows }) => rows.map((row) => row.replace(/ @.*/, '')).join('+')).join(' ≠ ');

const told = (area: string, result: Result): string => {
  const { year, met, notMet, unknown, rows, evidence, conflicts } = result;
  const kinds = evidence.join(' ');
  return [
    `  ${area} ${year ?? 'final'}: ${met} met, ${notMet} not met, ${unknown} unknown, ${rows.length} rows ${kinds}`,
    ...conflicts.map((conflict) => `    ${rowsOf(conflict)}`),
  ].join('\n');
};

const described = (name: string, world: World): string => {
  const { years, final, areas, unitStates } = onlyTarget(world);
  return [
    name,
    ...[...years, final].map((result) => told('all', result)),
    ...areas.flatMap(({ code, years: own, final: last }) =>
      [...own, ...(last === null ? [] : [last])].map((result) => told(code, result)),
    ),
    ...unitStates.map(
      ({ year, states }) =>
        `  units ${year ?? 'final'}: ${states
          .map(({ judgement, rows }) => `${judgement} ${rows.length}`)
          .join(', ')}`,
    ),
  ].join('\n');
};

describe('worlds in which one comparison decides', () => {
  it('are told as they were', () => {
    const text = [
      ...TELLING.true.map((seed) => described(`${seed}, all true`, hiddenTruth(seed).world)),
      ...TELLING.false.map((seed) => described(`${seed}`, worldWithFalseClaims(seed))),
      '',
    ].join('\n');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(FILE, text);
    expect(text).toBe(readFileSync(FILE, 'utf8'));
  });
});
