import type { Registry, Version } from '../../dataset/registry/registry.ts';
import type { AggregateRow } from '../../schema/aggregates.ts';
import { addDays, earlier, later } from '../../schema/dates.ts';
import { present } from '../../schema/present.ts';
import { known } from '../../schema/table.ts';
import { levelOf, UNIT_TYPES, type UnitType } from '../../schema/unit-type.ts';
import type { Question } from './question.ts';

/** The units a statement counts on its own day, and how many of them its figures leave met. */
export interface Register {
  /** By identity. */
  readonly units: readonly string[];
  readonly least: number;
  readonly most: number;
  /** First and last day on which it may have been counted. */
  readonly start: string;
  readonly end: string;
}

const LEVEL_TYPES = Object.keys(UNIT_TYPES) as readonly UnitType[];

/** All sets of types of one level, the ones of the target first. */
const typeSets = (question: Question): (readonly UnitType[])[] => {
  const { scope_types } = question.target;
  const [first] = scope_types;
  if (first === undefined) return [];
  const types = LEVEL_TYPES.filter((type) => levelOf(type) === levelOf(first));
  const sets = Array.from({ length: 2 ** types.length }, (_, at) =>
    types.filter((_type, bit) => (at >> bit) % 2 === 1),
  );
  return [scope_types, question.scopeTypes, ...sets];
};

/** Units of one or more days on which the register does not change. */
interface Counted {
  readonly units: readonly string[];
  readonly start: string;
  readonly end: string;
}

/** The least and the greatest number met when `total` units were counted: those beyond `met` were not. */
const boundsWith = (row: AggregateRow, counted: Counted, total: number): Register => {
  const size = counted.units.length;
  const least = Math.min(size, Math.max(0, row.met - Math.max(0, total - size)));
  const exact = Math.min(size, row.met + Math.max(0, size - total));
  return { ...counted, least, most: row.qualifier === 'exact' ? exact : size };
};

/**
 * What is sure of several registers of which nobody says which one was counted: of all their units
 * together, and of those that are in each of them.
 * @param days on one of which it was counted
 */
const anyOf = (registers: readonly Register[], days: Omit<Counted, 'units'>): Register[] => {
  const [first] = registers;
  if (first === undefined) return [];
  const { start, end } = days;
  const sets = new Set(registers.map(({ units }) => units.toSorted().join()));
  if (sets.size === 1) return [{ ...first, start, end }];
  const all = [...new Set(registers.flatMap(({ units }) => units))];
  const common = first.units.filter((unit) => registers.every(({ units }) => units.includes(unit)));
  const outside = ({ units }: Register, of: readonly string[]): number =>
    Math.abs(units.length - of.length);
  return [
    {
      units: all,
      least: Math.min(...registers.map(({ least }) => least)),
      most: Math.max(...registers.map((one) => one.most + outside(one, all))),
      start,
      end,
    },
    {
      units: common,
      least: Math.max(0, Math.min(...registers.map((one) => one.least - outside(one, common)))),
      most: Math.min(common.length, Math.max(...registers.map(({ most }) => most))),
      start,
      end,
    },
  ].filter(({ units, least, most }) => least > 0 || most < units.length);
};

/** Days of a statement whose register it may count; whether "at least" is news goes by its period. */
const daysOf = (
  { qualifier, period_start, period_end }: AggregateRow,
  counted: readonly Counted[],
): Omit<Counted, 'units'> =>
  qualifier === 'exact'
    ? {
        start: counted.reduce((day, one) => earlier(day, one.start), period_end),
        end: counted.reduce((day, one) => later(day, one.end), period_start),
      }
    : { start: period_start, end: period_end };

/** The stretches of a period on which the register does not change. */
const stretchesOf = (
  { period_start, period_end }: AggregateRow,
  registry: Registry,
): Omit<Counted, 'units'>[] => {
  const changes =
    period_start === period_end
      ? []
      : registry.startDays.filter((day) => period_start < day && day <= period_end);
  const ends = [...changes.map((day) => addDays(day, -1)), period_end];
  return [period_start, ...changes].map((start, at) => ({ start, end: present(ends[at]) }));
};

/**
 * A statement "m of T" belongs to the register of its own day (R5). T says which types it counts: the
 * target's own if they are as many, else another set of types of that level; units marked as not
 * applicable may have been left out. If T fits none, as many units as the difference are doubtful. A
 * statement without T counts all units that the target is about, also under a reading that counts only
 * some. Of a span it is the register of one of its days; of days whose register fits T, if there are any.
 * @param identity of a unit: see {@link Continuity.identity}
 * @returns one register, or what is sure of several; none where it counts something else than these units
 */
export const registerOf = (
  row: AggregateRow,
  question: Question,
  registry: Registry,
  identity: (unit: Version) => string,
  isExcluded: (unit: Version) => boolean,
): Register[] => {
  const stretches = stretchesOf(row, registry);
  const countedOn = (day: string, types: readonly UnitType[]): readonly Version[] =>
    registry.inScope(row.area_code, day, types);
  const own = stretches
    .map((days): Counted => {
      const units = countedOn(days.start, question.target.scope_types);
      return { ...days, units: units.map(identity) };
    })
    .filter(({ units }) => units.length > 0);
  const total = known(row.total);
  if (total === undefined) {
    const possible = own.filter(({ units }) => row.met <= units.length);
    const registers = possible.map((counted) => boundsWith(row, counted, counted.units.length));
    return anyOf(registers, daysOf(row, possible));
  }
  const fittingIn = (
    days: Omit<Counted, 'units'>,
    sets: readonly (readonly UnitType[])[],
  ): Counted[] =>
    sets.flatMap((types) => {
      const all = countedOn(days.start, types);
      const applicable = all.filter((unit) => !isExcluded(unit));
      const units = all.length === total ? all : applicable.length === total ? applicable : [];
      return units.length > 0 ? [{ ...days, units: units.map(identity) }] : [];
    });
  const sets = typeSets(question);
  // The target's own types go before those of a reading, and these before all others.
  const preferred = stretches.flatMap((days) => fittingIn(days, sets.slice(0, 2)).slice(0, 1));
  const others = (): Counted[] => stretches.flatMap((days) => fittingIn(days, sets.slice(2)));
  const fitting = preferred.length > 0 ? preferred : others();
  const counted = fitting.length > 0 ? fitting : own;
  const registers = counted.map((units) => boundsWith(row, units, total));
  return anyOf(registers, daysOf(row, counted));
};
