import type { Evaluation, UnitVersion } from '../evaluation/record/evaluation.ts';
import { parentOf } from './within-area.ts';

const byName = new Intl.Collator('vi');

/** A code as lists of units show it: its newest version with a given parent. */
const newest = (versions: readonly UnitVersion[]): UnitVersion[] => {
  const byCode = new Map(versions.map((unit) => [unit.code, unit]));
  return [...byCode.values()].sort(
    (a, b) => byName.compare(a.name, b.name) || (a.code < b.code ? -1 : 1),
  );
};

/** Versions by the version of their parent, in the order of the register. */
const childrenOf = new WeakMap<Evaluation, ReadonlyMap<string, UnitVersion[]>>();

/**
 * Units that ever lay directly below an area, each code once, by name. The version shown is the
 * newest one that lay there.
 * @param area the versions of the area, as a page of units has them
 */
export const unitsBelow = (
  { versions }: { readonly versions: readonly UnitVersion[] },
  evaluation: Evaluation,
): UnitVersion[] => {
  let children = childrenOf.get(evaluation);
  if (children === undefined) {
    children = Map.groupBy(evaluation.units, (unit) => parentOf(evaluation, unit)?.ref ?? '');
    childrenOf.set(evaluation, children);
  }
  const below = new Set(versions.flatMap(({ ref }) => children.get(ref) ?? []));
  return newest(evaluation.units.filter((unit) => below.has(unit)));
};
