import { expect, it } from 'vitest';
import type { Span } from '../../../src/evaluation/record/evaluation.ts';
import { type Random, randomFor } from '../../../src/illustrative/random.ts';
import { runs } from '../../fixtures/extent.ts';
import {
  change,
  type DateOrPeriod,
  indicator,
  onlyTarget,
  smallWorld,
  target,
  unit,
  value,
  type World,
} from '../world.ts';

/*
 * R0 and R8 for figures of communes, districts and provinces between which communes move. Behind each
 * world stands what happened in each commune in each quarter; a figure of an area counts the communes
 * that it had in each quarter of its period. All figures are true.
 */

const QUARTER_STARTS = [2024, 2025].flatMap((year) =>
  ['01-01', '04-01', '07-01', '10-01'].map((day) => `${year}-${day}`),
);
const QUARTER_ENDS = [2024, 2025].flatMap((year) =>
  ['03-31', '06-30', '09-30', '12-31'].map((day) => `${year}-${day}`),
);
const QUARTERS = QUARTER_STARTS.map((_, at) => at);

const DISTRICTS = { '101': '15', '102': '15', '111': '16' } as const;
type District = keyof typeof DISTRICTS;
const DISTRICT_CODES = Object.keys(DISTRICTS) as District[];
const AREAS = ['15', '16', ...DISTRICT_CODES];

interface Commune {
  readonly code: string;
  /** The district that it is in in each quarter. */
  readonly districts: readonly District[];
  /** Its cases in each quarter; of a stock its count, the same in all. */
  readonly counts: readonly number[];
}

interface Truth {
  readonly communes: readonly Commune[];
  /** Cases of each area that belong to nothing below it, in each quarter. */
  readonly others: ReadonlyMap<string, readonly number[]>;
}

interface Setting {
  readonly timing: 'flow' | 'stock';
  readonly additive: 'yes' | 'no';
  readonly mode: 'each' | 'total';
}

const pick = <T>(items: readonly T[], random: Random): T =>
  items[random.between(0, items.length - 1)] as T;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const truthOf = (random: Random, { timing, additive }: Setting): Truth => {
  const always = (count: number): number[] => QUARTERS.map(() => count);
  const some = (most: number): number[] =>
    timing === 'stock'
      ? always(random.between(0, most))
      : QUARTERS.map(() => random.between(0, most));
  const communes = ['10001', '10002', '10003', '10004', '10005'].map((code, at): Commune => {
    const from = DISTRICT_CODES[at % DISTRICT_CODES.length] as District;
    const to = random.between(0, 3) === 0 ? pick(DISTRICT_CODES, random) : from;
    const day = random.between(1, 7);
    return { code, counts: some(4), districts: QUARTERS.map((q) => (q < day ? from : to)) };
  });
  const none = always(0);
  return {
    communes,
    others: new Map(AREAS.map((area) => [area, additive === 'no' ? some(1) : none])),
  };
};

/** What a figure of a commune or an area counts in a quarter. */
const countIn = ({ communes, others }: Truth, code: string, quarter: number): number => {
  const own = communes.find((commune) => commune.code === code);
  if (own) return own.counts[quarter] ?? 0;
  const areaOf = (district: District | undefined): boolean =>
    district !== undefined && (district === code || DISTRICTS[district] === code);
  const districts = DISTRICT_CODES.filter((district) => DISTRICTS[district] === code);
  return (
    sum([code, ...districts].map((area) => others.get(area)?.[quarter] ?? 0)) +
    sum(
      communes
        .filter((commune) => areaOf(commune.districts[quarter]))
        .map(({ counts }) => counts[quarter] ?? 0),
    )
  );
};

const worldOf = (
  { communes }: Truth,
  { timing, additive, mode }: Setting,
  limit: number,
): World => {
  const world = smallWorld({ communes: 0, districts: 2 });
  unit(world, '16', { type: 'tinh' });
  unit(world, '111', { type: 'huyen', parent: '16' });
  for (const { code, districts } of communes) {
    const [first] = districts as [District];
    unit(world, code, { type: 'xa', parent: first });
    const moved = districts.findIndex((district) => district !== first);
    if (moved < 0) continue;
    const day = QUARTER_STARTS[moved] ?? '';
    unit(world, code, { type: 'xa', parent: districts[moved] ?? first, from: day });
    change(world, day, [code, code], ['moved']);
  }
  indicator(world, 'so', {
    value_type: 'count',
    timing,
    year_start: timing === 'flow' ? '01-01' : { missing: 'z' },
    better: 'lower',
    additive,
  });
  target(world, {
    kind: 'reduction',
    mode,
    indicator: 'so',
    scope_types: ['xa'],
    threshold: limit,
    baseline_year: 2024,
  });
  return world;
};

const addFigures = (world: World, truth: Truth, setting: Setting, random: Random): void => {
  const codes = [...AREAS, ...AREAS, ...truth.communes.map(({ code }) => code)];
  for (let figure = random.between(4, 24); figure > 0; figure -= 1) {
    const code = pick(codes, random);
    const source = `s${figure}`;
    if (setting.timing === 'stock') {
      const quarter = pick(QUARTERS, random);
      const when = QUARTER_ENDS[quarter] ?? '';
      value(world, 'so', code, when, countIn(truth, code, quarter), { source });
      continue;
    }
    const year = 4 * random.between(0, 1);
    const start = pick(QUARTERS, random);
    const [from, to] = pick(
      [
        [year, year + 3],
        [year, year + 1],
        [year + 2, year + 3],
        [start, random.between(start, 7)],
      ] as const,
      random,
    );
    const period: DateOrPeriod = [QUARTER_STARTS[from] ?? '', QUARTER_ENDS[to] ?? ''];
    const counted = QUARTERS.filter((quarter) => quarter >= from && quarter <= to);
    value(world, 'so', code, period, sum(counted.map((q) => countIn(truth, code, q))), { source });
  }
};

/** What a unit, or the area with the units that it has at last, has in a year. */
const truthIn = (truth: Truth, { timing }: Setting, code: string, isBase: boolean): number => {
  const year = QUARTERS.filter((quarter) => quarter < 4 === isBase);
  const counted = timing === 'stock' ? [7] : year;
  const own = truth.communes.filter(
    (commune) =>
      commune.code === code ||
      (code === '15' && DISTRICTS[commune.districts[7] as District] === '15'),
  );
  const others = code === '15' ? ['15', '101', '102'] : [];
  return sum(
    counted.map(
      (quarter) =>
        sum(own.map(({ counts }) => counts[quarter] ?? 0)) +
        sum(others.map((area) => truth.others.get(area)?.[quarter] ?? 0)),
    ),
  );
};

const holds = (span: Span | null | undefined, number: number): boolean =>
  span == null || (span[0] <= number && number <= (span[1] ?? Number.POSITIVE_INFINITY));

const SETTINGS = (['flow', 'stock'] as const).flatMap((timing) =>
  (['each', 'total'] as const).flatMap((mode) =>
    (['yes', 'no'] as const).map((additive): Setting => ({ timing, mode, additive })),
  ),
);

it.each(SETTINGS)('the truth lies within the bounds, and no source is accused: %j', (setting) => {
  let known = 0;
  for (let seed = 0; seed < runs(150); seed += 1) {
    const random = randomFor(seed, JSON.stringify(setting));
    const truth = truthOf(random, setting);
    const limit = pick([0, 10, 50], random);
    const world = worldOf(truth, setting, limit);
    addFigures(world, truth, setting, random);
    const { final, unitStates } = onlyTarget(world);
    const about = JSON.stringify({ seed, setting });
    expect(final.conflicts, about).toEqual([]);
    for (const { unit: ref, quantity, judgement } of unitStates.at(-1)?.states ?? []) {
      const code = ref.slice(0, ref.indexOf('@'));
      const [now, base] = [false, true].map((isBase) => truthIn(truth, setting, code, isBase));
      const what = `${about} ${ref} ${JSON.stringify(quantity)}: ${base} → ${now}`;
      expect(holds(quantity?.value, now ?? 0), what).toBe(true);
      expect(holds(quantity?.base, base ?? 0), what).toBe(true);
      if (judgement !== 'met' && judgement !== 'not-met') continue;
      known += 1;
      const isMet = 100 * (now ?? 0) <= (100 - limit) * (base ?? 0);
      expect(judgement, what).toBe(isMet ? 'met' : 'not-met');
    }
  }
  // Worlds in which nothing can be decided would prove nothing.
  expect(known).toBeGreaterThan(10);
});
