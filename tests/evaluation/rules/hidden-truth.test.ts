import { describe, expect, it } from 'vitest';
import { type Random, randomFor } from '../../../src/illustrative/random.ts';
import { runs } from '../../fixtures/extent.ts';
import {
  indicator,
  inference,
  onlyTarget,
  smallWorld,
  statement,
  target,
  value,
  type World,
} from '../world.ts';

/*
 * R0: behind each world stands a hidden truth, each unit's state on five days of 2024. Only some of it
 * is published, all of it true: rows, statements, spans of which only we know the day, "at least",
 * inferences. The truth then lies within the bounds, no verdict contradicts it, no source is accused.
 */

const DAYS = ['2024-01-15', '2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'] as const;
const LAST = DAYS.length - 1;

/** What was published, by the hidden day on which it was true. */
interface Published {
  readonly units: readonly string[];
  readonly day: number;
  /** Whether it only says "at least", and so may be no news. */
  readonly weak: boolean;
}

interface Hidden {
  readonly world: World;
  readonly units: readonly string[];
  readonly states: ReadonlyMap<string, readonly boolean[]>;
  readonly published: readonly Published[];
  readonly threshold: number;
  readonly log: readonly string[];
}

const of = <T>(items: readonly T[], random: Random): T =>
  items[random.between(0, items.length - 1)] as T;

const chance = (percent: number, random: Random): boolean => random.between(1, 100) <= percent;

/** States over the days; of a lasting indicator what was lost or won again is published at once. */
const hiddenStates = (
  lasting: boolean,
  random: Random,
  publish: (day: number, met: boolean) => void,
): boolean[] => {
  let met = chance(40, random);
  let wasLost = false;
  return DAYS.map((_, day) => {
    if (!lasting) {
      if (chance(30, random)) met = !met;
      return met;
    }
    if (day > 0 && chance(met ? 12 : 30, random)) {
      met = !met;
      if (!met || wasLost) publish(day, met);
      if (!met) wasLost = true;
    }
    return met;
  });
};

/** A span around a hidden day, or the day itself. */
const periodAround = (day: number, random: Random): string | readonly [string, string] => {
  if (!chance(30, random)) return DAYS[day] as string;
  const from = random.between(0, day);
  const to = random.between(day, LAST);
  return from === to ? (DAYS[from] as string) : [DAYS[from] as string, DAYS[to] as string];
};

const makeHidden = (seed: number, lasting: boolean): Hidden => {
  const random = randomFor(seed, lasting ? 'lasting' : 'single days');
  const communes = random.between(1, 5);
  const world = smallWorld({ communes, districts: 2 });
  indicator(world, 'dat', { lasting: lasting ? 'yes' : 'no' });
  const units = Array.from({ length: communes }, (_, at) => String(10001 + at));
  const published: Published[] = [];
  const log: string[] = [];
  const row = (
    unit: string,
    day: number,
    met: boolean,
    when: string | readonly [string, string],
  ) => {
    const source = `s${log.length}`;
    value(world, 'dat', unit, when, met ? 'dat' : 'khong-dat', { source });
    published.push({ units: [unit], day, weak: false });
    log.push(`row ${unit} ${when} ${met}`);
  };
  const states = new Map(
    units.map((unit) => [
      unit,
      hiddenStates(lasting, random, (day, met) => row(unit, day, met, DAYS[day] as string)),
    ]),
  );
  const metOn = (some: readonly string[], day: number): number =>
    some.filter((unit) => states.get(unit)?.[day]).length;
  const claims = random.between(1, 6);
  for (let at = 0; at < claims; at += 1) {
    const day = random.between(0, LAST);
    const when = lasting ? (DAYS[day] as string) : periodAround(day, random);
    const unit = of(units, random);
    if (chance(45, random)) {
      row(unit, day, states.get(unit)?.[day] ?? false, when);
      continue;
    }
    const area = of(['15', '101', '102'], random);
    const inside = units.filter((_, index) => area === '15' || String(101 + (index % 2)) === area);
    if (inside.length === 0) continue;
    const met = metOn(inside, day);
    const weak = chance(25, random);
    const least = weak ? random.between(0, met) : met;
    const total = chance(70, random) ? inside.length : null;
    statement(world, 'dat', area, when, [least, total], {
      source: `s${log.length}`,
      qualifier: weak ? 'at-least' : 'exact',
    });
    published.push({ units: inside, day, weak });
    log.push(`${weak ? 'at least' : 'statement'} ${area} ${when} ${least}/${total}`);
  }
  const threshold = random.between(1, communes);
  target(world, {
    kind: 'count',
    threshold,
    due_date: '2024-12-31',
    closing_date: '2024-12-31',
  });
  return { world, units, states, published, threshold, log };
};

/**
 * The truth of the result: each unit on the last day of which a claim speaks of it, else on the last day.
 * Which "at least" is news the rules decide; here any choice of them may be.
 */
const truths = ({ units, states, published }: Hidden): number[] => {
  const weak = published.filter((one) => one.weak);
  return Array.from({ length: 2 ** weak.length }, (_, choice) => {
    const news = published.filter(
      (one) => !one.weak || Math.floor(choice / 2 ** weak.indexOf(one)) % 2 === 1,
    );
    return units.filter((unit) => {
      const days = news.filter((one) => one.units.includes(unit)).map(({ day }) => day);
      return states.get(unit)?.[days.length === 0 ? LAST : Math.max(...days)];
    }).length;
  });
};

describe.each([
  ['an indicator of single days', false],
  ['an indicator that lasts', true],
] as const)('the truth behind %s', (_, lasting) => {
  it('lies within the bounds, and no verdict contradicts it', () => {
    for (let seed = 0; seed < runs(400); seed += 1) {
      const hidden = makeHidden(seed, lasting);
      const { final } = onlyTarget(hidden.world);
      const possible = truths(hidden).filter(
        (truth) => final.met <= truth && truth <= final.met + final.unknown,
      );
      const what = `seed ${seed}: ${final.met}..${final.met + final.unknown}; ${hidden.log.join('; ')}`;
      expect(possible, what).not.toEqual([]);
      if (final.status === 'met') {
        expect(Math.max(...possible), what).toBeGreaterThanOrEqual(hidden.threshold);
      }
      if (final.status === 'not-met') {
        expect(Math.min(...possible), what).toBeLessThan(hidden.threshold);
      }
      expect(final.conflicts, what).toEqual([]);
    }
  });
});

it('a true row more of a certain day that moves no asked day leaves a decided verdict as it is', () => {
  let decided = 0;
  for (let seed = 0; seed < runs(300); seed += 1) {
    const hidden = makeHidden(seed, false);
    const before = onlyTarget(hidden.world).final;
    if (before.status !== 'met' && before.status !== 'not-met') continue;
    if (hidden.published.some(({ weak }) => weak)) continue;
    const unit = hidden.published.find(({ day }) => day > 0)?.units[0];
    if (unit === undefined) continue;
    decided += 1;
    value(
      hidden.world,
      'dat',
      unit,
      '2024-01-10',
      of(['dat', 'khong-dat'], randomFor(seed, 'row')),
      {
        source: 'more',
      },
    );
    expect(onlyTarget(hidden.world).final.status, hidden.log.join('; ')).toBe(before.status);
  }
  expect(decided).toBeGreaterThan(0);
});

it('an inference of hidden states that hold is never contradicted', () => {
  for (let seed = 0; seed < runs(200); seed += 1) {
    const hidden = makeHidden(seed, false);
    indicator(hidden.world, 'rong');
    inference(hidden.world, 'suy', ['rong', 'dat']);
    const random = randomFor(seed, 'inference');
    const [unit] = hidden.units;
    const day = random.between(0, LAST);
    if (unit === undefined || !hidden.states.get(unit)?.[day]) continue;
    value(hidden.world, 'rong', unit, DAYS[day] as string, 'dat', { source: 'rong' });
    const withRule: Hidden = {
      ...hidden,
      published: [...hidden.published, { units: [unit], day, weak: false }],
    };
    const { final } = onlyTarget(hidden.world);
    const what = `seed ${seed}: ${final.met}..${final.met + final.unknown}; ${hidden.log.join('; ')}`;
    expect(
      truths(withRule).some((truth) => final.met <= truth && truth <= final.met + final.unknown),
      what,
    ).toBe(true);
    expect(final.conflicts, what).toEqual([]);
    expect(final.stated + final.inferred).toBe(final.met);
  }
});
