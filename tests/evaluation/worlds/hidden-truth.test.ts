import { describe, expect, it } from 'vitest';
import { runs } from '../../fixtures/extent.ts';
import type { World } from '../world.ts';
import { type HiddenTruth, hiddenTruth } from './hidden-truth.ts';
import { oracle } from './oracle.ts';
import { type Answer, answersOf, minimise, printed, truthOf } from './worlds.ts';

const WORLDS = runs(500);

/** What is wrong with an answer, given the truth; null if nothing is. */
type Wrong = (hidden: HiddenTruth, world: World, answer: Answer) => string | null;

/** R0: the truth lies within the bounds, and no verdict that has fallen due contradicts it. */
const engineIsWrong: Wrong = (hidden, world, { result, asked }) => {
  const { least, most } = truthOf(hidden, world, asked);
  const bounds = [result.met, result.met + result.unknown] as const;
  if (least < bounds[0] || most > bounds[1])
    return `truth ${least} to ${most}, bounds ${bounds.join(' to ')}`;
  const { required, status, due } = result;
  if (!due || required === null) return null;
  if (status === 'met' && least < required) return `met, but in truth ${least} of ${required}`;
  if (status === 'not-met' && most >= required)
    return `not met, but in truth ${most} of ${required}`;
  return null;
};

/** R2: a conflict is only what cannot all be true. */
const engineAccuses: Wrong = (_hidden, _world, { result: { conflicts } }) =>
  conflicts.length > 0 ? `${conflicts.length} conflicts between true claims` : null;

const oracleIsWrong: Wrong = (hidden, world, { result, asked }) => {
  const { least, most } = truthOf(hidden, world, asked);
  const said = oracle(world, asked);
  if (said.n !== result.n) return `n ${said.n}, in the engine ${result.n}`;
  if (said.contradictory) return 'true claims are said to contradict each other';
  return least < said.met || most > said.most
    ? `truth ${least} to ${most}, oracle ${said.met} to ${said.most}`
    : null;
};

const faultsOf = (hidden: HiddenTruth, world: World, wrong: Wrong): string[] =>
  answersOf(world).flatMap((answer) => {
    const fault = wrong(hidden, world, answer);
    return fault === null ? [] : [`${answer.label}: ${fault}`];
  });

/** All worlds that are judged wrongly; the first of them as small as it gets, in builder calls. */
const report = (wrong: Wrong): string => {
  const failing = Array.from({ length: WORLDS }, (_, seed) => seed).filter((seed) => {
    const hidden = hiddenTruth(seed);
    return faultsOf(hidden, hidden.world, wrong).length > 0;
  });
  const [first] = failing;
  if (first === undefined) return '';
  const hidden = hiddenTruth(first);
  const isWrong = (world: World): boolean => faultsOf(hidden, world, wrong).length > 0;
  const least = minimise(hidden.world, hidden.promised, isWrong);
  return [
    `${failing.length} of ${WORLDS} worlds; seed ${first}, made small:`,
    printed(least, hidden.dayOf),
    ...faultsOf(hidden, least, wrong),
    `all seeds: ${failing.slice(0, 40).join(' ')}`,
  ].join('\n');
};

describe('worlds whose rows are all true of a hidden truth', () => {
  it('the oracle holds the truth and finds no contradiction', () => {
    expect(report(oracleIsWrong)).toBe('');
  });
  it('the engine finds no conflict between claims that are all true', () => {
    expect(report(engineAccuses)).toBe('');
  });
  it('the engine holds the truth, and no verdict contradicts it', () => {
    expect(report(engineIsWrong)).toBe('');
  });
});
