import { type Random, randomFor } from '../../../src/illustrative/random.ts';
import { addDays, daysBetween } from '../../../src/schema/dates.ts';
import type { RowOf } from '../../../src/schema/index.ts';
import type { UnitType } from '../../../src/schema/unit-type.ts';
import {
  change,
  communeCode,
  indicator,
  inference,
  smallWorld,
  statement,
  target,
  unit,
  value,
  type World,
} from '../world.ts';

/** A published row: a value of a unit or a statement on an area. */
export type PublishedRow = RowOf<'values'> | RowOf<'aggregates'>;

/** A world with what was hidden when its rows were published. */
export interface HiddenTruth {
  readonly seed: number;
  readonly world: World;
  /** Whether a unit, named by its first version, was met on a day. */
  readonly met: (identity: string, date: string) => boolean;
  /** The day of which a row was true, which a span does not tell. */
  readonly dayOf: (row: PublishedRow) => string;
  /** Rows that the rules assume to be published: without them the rest is no longer true. */
  readonly promised: ReadonlySet<PublishedRow>;
}

const TARGET = 'dat';
const SOURCE = 'nguon';
const OPENED = '2018-12-15';
const FIRST = '2022-01-01';
const LAST = '2025-12-31';
const DAYS = daysBetween(FIRST, LAST);

/** What happens to a unit: one life from its making to its merger, split or today. */
interface Life {
  readonly born: string;
  /** First day on which it is no more; null while it is. */
  ended: string | null;
  /** Codes, types and districts from a day on, oldest first. */
  readonly versions: { from: string; code: string; type: UnitType; parent: string }[];
  /** Days on which its state changes, by indicator; it starts as unmet. */
  readonly turns: Map<string, string[]>;
  /** Days on which nothing new may be said of the source: a newer row of the unit went first. */
  released: readonly [string, string] | null;
}

interface Making {
  readonly world: World;
  readonly random: Random;
  readonly lives: Life[];
  readonly districts: number;
  readonly lasting: ReadonlyMap<string, boolean>;
  readonly hidden: Map<PublishedRow, string>;
  readonly promised: Set<PublishedRow>;
  /** Keys of rows already published: a second one would be a correction. */
  readonly keys: Set<string>;
  spans: number;
}

const chance = (random: Random, percent: number): boolean => random.between(1, 100) <= percent;

const pick = <T>(random: Random, all: readonly T[]): T => {
  const one = all[random.between(0, all.length - 1)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

/** A day of the plan's years; the ends of years and halves of years more often than others. */
const someDay = (random: Random): string =>
  chance(random, 60)
    ? `${pick(random, [2022, 2023, 2023, 2024, 2024, 2025])}-${pick(random, ['01-01', '03-31', '06-30', '09-30', '12-31'])}`
    : addDays(FIRST, random.between(0, DAYS));

const versionOn = (life: Life, date: string): Life['versions'][number] | undefined =>
  life.born <= date && (life.ended === null || date < life.ended)
    ? life.versions.findLast((version) => version.from <= date)
    : undefined;

const isMet = (life: Life, about: string, date: string): boolean =>
  (life.turns.get(about) ?? []).filter((day) => day <= date).length % 2 === 1;

const newLife = (
  making: Making,
  from: string,
  version: { code: string; type: UnitType; parent: string },
): void => {
  making.lives.push({
    born: from,
    ended: null,
    versions: [{ ...version, from }],
    turns: new Map(),
    released: null,
  });
};

/** Mergers, splits, renames, retypes and moves, one after the other. */
const changeRegister = (making: Making): void => {
  const { world, random, lives } = making;
  const dates = Array.from({ length: pick(random, [0, 0, 1, 1, 2, 3]) }, () => someDay(random));
  let code = 20_001;
  for (const date of [...new Set(dates)].sort()) {
    const living = lives.filter((life) => versionOn(life, date) && life.born < date);
    const life = living.length > 0 ? pick(random, living) : undefined;
    const old = life?.versions.at(-1);
    // One version a day: a unit that changed on this day already is left alone.
    if (!life || !old || old.from >= date) continue;
    const follow = (next: Partial<typeof old>, kind: 'renamed' | 'retyped' | 'moved'): void => {
      const version = { ...old, ...next, from: date };
      life.versions.push(version);
      unit(world, version.code, { type: version.type, parent: version.parent, from: date });
      change(world, date, [old.code, version.code], [kind]);
    };
    switch (pick(random, ['merged', 'split', 'renamed', 'retyped', 'retyped', 'moved'] as const)) {
      case 'merged': {
        const other = living.find((one) => one !== life);
        const gone = other?.versions.at(-1);
        if (!other || !gone || gone.from >= date || lives.length > 6) break;
        life.ended = date;
        other.ended = date;
        newLife(making, date, old);
        unit(world, old.code, { type: old.type, parent: old.parent, from: date });
        change(world, date, [old.code, old.code], ['merged']);
        change(world, date, [gone.code, old.code], ['merged']);
        break;
      }
      case 'split': {
        if (lives.length > 5) break;
        life.ended = date;
        const fresh = String(code++);
        for (const next of [old.code, fresh]) {
          newLife(making, date, { ...old, code: next });
          unit(world, next, { type: old.type, parent: old.parent, from: date });
          change(world, date, [old.code, next], ['split']);
        }
        break;
      }
      case 'renamed':
        follow({ code: String(code++) }, 'renamed');
        break;
      case 'retyped':
        follow({ type: old.type === 'xa' ? 'phuong' : 'xa' }, 'retyped');
        break;
      case 'moved':
        follow({ parent: String(101 + random.between(0, making.districts - 1)) }, 'moved');
    }
  }
};

/** The days on which the states turn, given whether the unit is met on each day. */
const turnsOf = (met: (date: string) => boolean, days: readonly string[]): string[] =>
  [...new Set(days)]
    .sort()
    .filter((date, i, all) => met(date) !== (i > 0 && met(all[i - 1] ?? '')));

/** States that may change on any day. */
const giveStates = ({ random, lives }: Making, about: string): void => {
  for (const life of lives) {
    const days = Array.from({ length: random.between(0, 3) }, () => someDay(random));
    const later = days.filter((day) => day > life.born);
    if (chance(random, 40)) later.push(life.born);
    life.turns.set(about, [...new Set(later)].sort());
  }
};

/** A span around a day: whole years, halves or weeks. At most two a world, for what can be tried. */
const spanAround = (making: Making, date: string): readonly [string, string] => {
  const { random } = making;
  if (making.spans >= 2 || chance(random, 75)) return [date, date];
  making.spans += 1;
  return chance(random, 40)
    ? [`${date.slice(0, 4)}-01-01`, `${date.slice(0, 4)}-12-31`]
    : [addDays(date, -random.between(0, 60)), addDays(date, random.between(1, 60))];
};

const isNew = (making: Making, parts: readonly string[]): boolean => {
  const key = parts.join(' ');
  if (making.keys.has(key)) return false;
  making.keys.add(key);
  return true;
};

const publishRow = (
  making: Making,
  about: string,
  life: Life,
  date: string,
  [from, to]: readonly [string, string],
): RowOf<'values'> | null => {
  const version = versionOn(life, from);
  if (!versionOn(life, date) || !version) return null;
  const { released } = life;
  if (about === SOURCE && released && released[0] <= date && date <= released[1]) return null;
  const source = `s${making.random.between(1, 3)}`;
  if (!isNew(making, [about, version.code, from, to, source])) return null;
  const met = isMet(life, about, date);
  value(making.world, about, version.code, [from, to], met ? 'dat' : 'khong-dat', { source });
  const row = making.world.values.at(-1) ?? null;
  if (row) making.hidden.set(row, date);
  return row;
};

/** R7: withdrawals and new recognitions of a lasting indicator are published, on their own day. */
const publishActs = (making: Making, about: string): void => {
  for (const life of making.lives) {
    for (const [i, date] of (life.turns.get(about) ?? []).entries()) {
      if (i === 0 || !versionOn(life, date)) continue;
      const span: readonly [string, string] =
        about === TARGET ? spanAround(making, date) : [date, date];
      const row =
        publishRow(making, about, life, date, versionOn(life, span[0]) ? span : [date, date]) ??
        publishRow(making, about, life, date, [date, date]);
      if (row) making.promised.add(row);
    }
  }
};

/** A true statement about an area on a day: exact, without a total, "at least", or of all types. */
const publishStatement = (making: Making, about: string): void => {
  const { world, random, lives } = making;
  const date = someDay(random);
  const area = chance(random, 50) ? '15' : String(101 + random.between(0, making.districts - 1));
  const living = lives.filter((life) => {
    const version = versionOn(life, date);
    return version !== undefined && (area === '15' || version.parent === area);
  });
  const communes = living.filter((life) => versionOn(life, date)?.type === 'xa');
  const [from, to] = spanAround(making, date);
  const wards = living.length - communes.length;
  // Counts of all types are told by their total, which must fit no other types of that day.
  const all =
    from === to &&
    chance(random, 15) &&
    wards > 0 &&
    wards !== living.length &&
    communes.length > 0;
  const counted = all ? living : communes;
  const met = counted.filter((life) => isMet(life, about, date)).length;
  const atLeast = chance(random, 30);
  const source = `s${random.between(1, 3)}`;
  if (counted.length === 0 || !isNew(making, [about, area, from, to, source])) return;
  let total = all || chance(random, 60) ? counted.length : null;
  let told = atLeast ? random.between(0, met) : met;
  // A source that counted one unit too many: R5 leaves as many units in doubt, if no types fit.
  const tooMany = communes.length + 1;
  if (from === to && !all && chance(random, 10) && tooMany !== wards && tooMany !== living.length) {
    total = tooMany;
    told += random.between(0, 1);
  }
  statement(world, about, area, [from, to], [told, total], {
    source,
    qualifier: atLeast ? 'at-least' : 'exact',
  });
  const row = world.aggregates.at(-1);
  if (row) making.hidden.set(row, date);
};

/** Publishes true rows and statements on an indicator. */
const publish = (making: Making, about: string, count: number): void => {
  for (let i = 0; i < count; i += 1) {
    if (chance(making.random, 45)) {
      publishStatement(making, about);
      continue;
    }
    const life = pick(making.random, making.lives);
    const date = someDay(making.random);
    const span: readonly [string, string] =
      about === TARGET ? spanAround(making, date) : [date, date];
    publishRow(making, about, life, date, span);
  }
};

/** Rows of one day about nearly all units, as after a survey. */
const publishSurvey = (making: Making): void => {
  const date = someDay(making.random);
  for (const life of making.lives) {
    if (chance(making.random, 85)) publishRow(making, TARGET, life, date, [date, date]);
  }
};

/**
 * R6: what is inferred is true. By definition the target is met on every day on which the source is;
 * by circumstance too, until a row of the unit itself says something newer, for the rest of its year.
 */
const applyInference = (making: Making, circumstance: boolean): void => {
  for (const life of making.lives) {
    const own = life.turns.get(TARGET) ?? [];
    const source = life.turns.get(SOURCE) ?? [];
    const date = addDays(FIRST, making.random.between(0, DAYS));
    const yearEnd = `${date.slice(0, 4)}-12-31`;
    const released =
      circumstance &&
      making.lasting.get(TARGET) === false &&
      making.lasting.get(SOURCE) === true &&
      !source.some((turn) => date <= turn && turn <= yearEnd) &&
      chance(making.random, 60);
    if (released) life.released = [date, yearEnd];
    const plain = { ...life, turns: new Map(life.turns) };
    const met = (day: string): boolean =>
      isMet(plain, TARGET, day) ||
      (isMet(plain, SOURCE, day) && !(released && date <= day && day <= yearEnd));
    const days = [life.born, ...own, ...source, date, addDays(yearEnd, 1)];
    life.turns.set(
      TARGET,
      turnsOf(
        met,
        days.filter((day) => day >= life.born),
      ),
    );
    if (!released || !versionOn(life, date)) continue;
    const row = publishRow(making, TARGET, life, date, [date, date]);
    if (row) making.promised.add(row);
  }
};

/** A small world whose rows are all true of states that nobody sees. */
export const hiddenTruth = (seed: number): HiddenTruth => {
  const random = randomFor(seed, 'hidden truth');
  const communes = random.between(2, 5);
  const districts = random.between(1, 2);
  const world = smallWorld({ communes, districts });
  const lasting = new Map([
    [TARGET, chance(random, 45)],
    [SOURCE, chance(random, 60)],
  ]);
  for (const [id, lasts] of lasting) indicator(world, id, { lasting: lasts ? 'yes' : 'no' });
  const due = pick(random, ['2023-12-31', '2024-12-31', '2025-06-30', '2025-12-31']);
  const kind = pick(random, ['share', 'count'] as const);
  target(world, {
    indicator: TARGET,
    kind,
    threshold: kind === 'share' ? random.between(0, 100) : random.between(1, communes),
    due_date: due,
    closing_date: due,
  });
  const [first] = world.sources;
  if (first) world.sources.push({ ...first, source: 's2' }, { ...first, source: 's3' });
  const making: Making = {
    world,
    random,
    lives: [],
    districts,
    lasting,
    hidden: new Map(),
    promised: new Set(),
    keys: new Set(),
    spans: 0,
  };
  for (let i = 0; i < communes; i += 1) {
    newLife(making, OPENED, {
      code: communeCode(i),
      type: 'xa',
      parent: String(101 + (i % districts)),
    });
  }
  changeRegister(making);
  giveStates(making, TARGET);
  giveStates(making, SOURCE);
  const inferred = chance(random, 40);
  if (inferred) {
    const circumstance = chance(random, 50);
    inference(world, 'suy', [SOURCE, TARGET], circumstance ? pick(random, [OPENED, FIRST]) : null);
    applyInference(making, circumstance);
  }
  for (const [id, lasts] of lasting)
    if (lasts && (inferred || id === TARGET)) publishActs(making, id);
  if (chance(random, 35)) publishSurvey(making);
  publish(making, TARGET, random.between(1, 9));
  if (inferred) publish(making, SOURCE, random.between(1, 3));
  return {
    seed,
    world,
    met: (identity, date) => {
      const life = making.lives.find((one) => `${one.versions[0]?.code}@${one.born}` === identity);
      if (life === undefined) throw new Error(`no unit ${identity}`);
      return isMet(life, TARGET, date);
    },
    dayOf: (row) => making.hidden.get(row) ?? row.period_end,
    promised: making.promised,
  };
};
