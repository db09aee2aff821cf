import type { Registry, Version } from '../../dataset/registry/registry.ts';
import type { AggregateRow } from '../../schema/aggregates.ts';
import { isMissing, known } from '../../schema/table.ts';
import { levelOf, UNIT_TYPES, type UnitType } from '../../schema/unit-type.ts';
import type { Question } from './question.ts';

/** The units a statement counts on its own day, and how many of them its figures leave met. */
export interface Register {
  readonly units: readonly Version[];
  readonly least: number;
  readonly most: number;
}

const LEVEL_TYPES = Object.keys(UNIT_TYPES) as readonly UnitType[];

/** All sets of types of one level, the ones of the target first. */
const typeSets = (question: Question): (readonly UnitType[])[] => {
  const { scope_types } = question.target;
  const [first] = scope_types;
  if (first === undefined) return [];
  const types = LEVEL_TYPES.filter((type) => levelOf(type) === levelOf(first));
  const sets = Array.from({ length: 2 ** types.length - 1 }, (_, at) =>
    types.filter((_type, bit) => ((at + 1) >> bit) % 2 === 1),
  );
  return [scope_types, question.scopeTypes, ...sets];
};

/** The greatest number met when `total` units were counted: those beyond `met` were not. */
const boundsWith = (
  row: AggregateRow,
  units: readonly Version[],
  total: number,
): Register | null => {
  const doubtful = Math.abs(total - units.length);
  const lost = total > units.length ? doubtful : 0;
  const least = Math.min(units.length, Math.max(0, row.met - lost));
  const exact = Math.min(units.length, row.met + (total < units.length ? doubtful : 0));
  return { units, least, most: row.qualifier === 'exact' ? exact : units.length };
};

const sameUnits = (a: readonly Version[], b: readonly Version[]): boolean =>
  a.length === b.length && a.every((unit, at) => unit === b[at]);

/**
 * A statement "m of T" belongs to the register of its own day (R5). T says which types it counts: the
 * target's own if they are as many, else another set of types of that level; units marked as not
 * applicable may have been left out. If T fits none, as many units as the difference are doubtful. A
 * statement without T counts all units that the target is about, also under a reading that counts only
 * some. Of a span, the register of its first day is tried before that of its last.
 * @returns null where it counts something else than these units
 */
export const registerOf = (
  row: AggregateRow,
  question: Question,
  registry: Registry,
  isExcluded: (unit: Version) => boolean,
): Register | null => {
  const own = question.target.scope_types;
  const first = registry.inScope(row.area_code, row.period_start, own);
  const total = known(row.total);
  if (isMissing(row.total) || total === undefined) {
    return row.met > first.length || first.length === 0
      ? null
      : boundsWith(row, first, first.length);
  }
  const days = [...new Set([row.period_start, row.period_end])];
  const sets = typeSets(question);
  for (const preferred of [sets.slice(0, 2), sets.slice(2)]) {
    const fitting: (readonly Version[])[] = [];
    for (const day of days) {
      for (const types of preferred) {
        const all = registry.inScope(row.area_code, day, types);
        const applicable = all.filter((unit) => !isExcluded(unit));
        const units = all.length === total ? all : applicable.length === total ? applicable : null;
        if (units && units.length > 0 && !fitting.some((one) => sameUnits(one, units))) {
          fitting.push(units);
        }
      }
      if (fitting.length > 0) break;
    }
    const [only] = fitting;
    if (only === undefined) continue;
    if (fitting.length === 1 || preferred.length <= 2) return boundsWith(row, only, total);
    // Several sets of types are as many: it is one of them, and nobody says which.
    return boundsWith(row, [...new Set(fitting.flat())], total);
  }
  return first.length === 0 ? null : boundsWith(row, first, total);
};
