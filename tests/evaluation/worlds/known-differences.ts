import type { Difference } from './oracle-comparison.ts';

/** Worlds, by seed, in which the engine says something else than the oracle does, and why it may. */
export interface KnownDifference {
  readonly difference: Difference;
  readonly why: string;
  readonly seeds: readonly number[];
}

/** Of what does not last. */
export const KNOWN_OF_DAYS: readonly KnownDifference[] = [
  {
    difference: 'wider',
    why: 'a statement of a span joins no other day: what is said of them does not tell on which of its days it was true, nor which register it counted',
    seeds: [474, 643, 886, 1576, 2076, 2594, 2797, 3521, 3576, 4164, 5986],
  },
  {
    difference: 'wider',
    why: 'a result of a span joins no other day: what is said of them does not tell on which of its days it came',
    seeds: [5740],
  },
];

/** Of what lasts: the engine does not follow timelines but carries counts from day to day. */
export const KNOWN_OF_WHAT_LASTS: readonly KnownDifference[] = [
  {
    difference: 'wider',
    why: 'a statement of a span joins no other day: what is said of them does not tell on which of its days it was true, nor which register it counted',
    seeds: [
      56, 94, 379, 442, 527, 649, 966, 1125, 1481, 1583, 1615, 1698, 1819, 2072, 2194, 2310, 2390,
      2486, 2741, 2784, 2931, 3043, 3057, 3376, 3406, 3615, 3648, 3668, 3823, 3941, 3993, 4189,
      4489, 4674, 4931, 4942, 5210, 5251, 5363, 5701, 5783,
    ],
  },
  {
    difference: 'wider',
    why: 'a result of a span joins no other day: what is said of them does not tell on which of its days it came',
    seeds: [
      431, 594, 759, 777, 866, 875, 1183, 1257, 1279, 1440, 1474, 1515, 1562, 2221, 2293, 2564,
      2701, 3069, 3231, 3451, 3571, 3721, 4916, 5506, 5560, 5830,
    ],
  },
  {
    difference: 'wider',
    why: 'what contradicts is settled on each day by itself, also where one choice must hold on both',
    seeds: [
      364, 454, 462, 755, 1194, 1275, 1454, 1529, 1934, 2042, 2615, 2689, 3009, 3180, 3358, 3486,
      3885, 4086, 4102, 4829, 5078, 5111, 5113, 5386, 5496, 5511, 5597, 5717, 5742,
    ],
  },
  {
    difference: 'wider',
    why: 'how many units a merger or split has ended is told by statement, not by unit',
    seeds: [1521],
  },
  {
    difference: 'contradiction not listed',
    why: 'it decides nothing: of its units later days are asked, or they exist no more; or it shows only where several days are put together',
    seeds: [313, 685, 1643, 4629],
  },
  {
    difference: 'contradiction where there is none',
    why: 'it is among what has been outdone since',
    seeds: [338, 2834, 4778],
  },
  {
    difference: 'narrower',
    why: 'what contradicts is settled on each day by itself, also where one choice must hold on both',
    seeds: [4629],
  },
];

/** The seeds of one difference, those below a number of worlds. */
export const knownSeeds = (
  known: readonly KnownDifference[],
  difference: Difference,
  worlds: number,
): number[] =>
  known
    .filter((one) => one.difference === difference)
    .flatMap(({ seeds }) => seeds)
    .filter((seed) => seed < worlds)
    .toSorted((a, b) => a - b);
