import type { World } from '../world.ts';
import { worldWithFalseClaims } from './false-claims.ts';
import { oracle, oracleClaims } from './oracle.ts';
import { isLasting } from './oracle-claims.ts';
import { type Answer, answersOf, minimise, printed } from './worlds.ts';

/** More claims at once than this are not enumerated; the engine leaves such conflicts out too. */
const MOST_CLAIMS = 12;

/** How an answer may differ from the oracle's. */
export const DIFFERENCES = [
  'other units',
  'narrower',
  'wider',
  'contradiction not listed',
  'contradiction where there is none',
] as const;

export type Difference = (typeof DIFFERENCES)[number];

const isSmall = (world: World, { asked }: Answer): boolean =>
  oracleClaims(world, asked).length <= MOST_CLAIMS;

const differencesOf = (world: World, { result, asked }: Answer): Difference[] => {
  const said = oracle(world, asked);
  const most = result.met + result.unknown;
  const found: Difference[] = [];
  if (result.n !== said.n) found.push('other units');
  else if (result.met > said.met || most < said.most) found.push('narrower');
  else if (result.met < said.met || most > said.most) found.push('wider');
  const listed = result.conflicts.length > 0;
  // Of no unit at all nothing can be listed: a merger has ended those that contradict.
  if (said.contradictory && !listed && result.n > 0) found.push('contradiction not listed');
  if (!said.contradictory && listed) found.push('contradiction where there is none');
  return found;
};

const described = (world: World, answer: Answer): string => {
  const { met, most, contradictory } = oracle(world, answer.asked);
  const { result } = answer;
  return [
    `${answer.label}: ${result.met} to ${result.met + result.unknown} of ${result.n}`,
    `${result.conflicts.length} conflicts`,
    `oracle ${met} to ${most}${contradictory ? ', contradictory' : ''}`,
    differencesOf(world, answer).join(' and '),
  ].join('; ');
};

const answersWith = (world: World, difference: Difference): Answer[] =>
  answersOf(world).filter(
    (answer) => isSmall(world, answer) && differencesOf(world, answer).includes(difference),
  );

/** The results of all worlds of one kind, and the seeds of those that differ, once a result. */
export interface Comparison {
  readonly results: number;
  readonly seeds: ReadonlyMap<Difference, readonly number[]>;
}

/** Compares the worlds of these seeds, those of one kind of indicator. */
export const compare = (lasting: boolean, worlds: number, from = 0): Comparison => {
  const seeds = new Map<Difference, number[]>();
  let results = 0;
  for (let seed = from; seed < worlds; seed += 1) {
    const world = worldWithFalseClaims(seed);
    if (isLasting(world, 'dat') !== lasting) continue;
    for (const answer of answersOf(world)) {
      if (!isSmall(world, answer)) continue;
      results += 1;
      for (const difference of differencesOf(world, answer)) {
        seeds.set(difference, [...(seeds.get(difference) ?? []), seed]);
      }
    }
  }
  return { results, seeds };
};

/** How many results differ in one way; the first of their worlds as small as it gets. */
export const report = ({ results, seeds }: Comparison, difference: Difference): string => {
  const failing = seeds.get(difference) ?? [];
  const [first] = failing;
  if (first === undefined) return '';
  const world = worldWithFalseClaims(first);
  const least = minimise(world, new Set(), (one) => answersWith(one, difference).length > 0);
  return [
    `${difference}: ${failing.length} of ${results} results; seed ${first}, made small:`,
    printed(least),
    ...answersWith(least, difference).map((answer) => described(least, answer)),
    `all seeds: ${[...new Set(failing)].slice(0, 40).join(' ')}`,
  ].join('\n');
};
