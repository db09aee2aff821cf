import type { Evaluation, UnitVersion } from '../evaluation/record/evaluation.ts';
import { indexOf } from './evaluation-index.ts';
import { parentOf } from './within-area.ts';

const byName = new Intl.Collator('vi');

/** A code as lists of units show it: its newest version with a given parent. */
const newest = (versions: readonly UnitVersion[]): UnitVersion[] => {
  const byCode = new Map(versions.map((unit) => [unit.code, unit]));
  return [...byCode.values()].sort(
    (a, b) => byName.compare(a.name, b.name) || (a.code < b.code ? -1 : 1),
  );
};

/** Versions by the code of their parent, in the order of the register. */
const childrenOf = new WeakMap<Evaluation, ReadonlyMap<string, UnitVersion[]>>();

/**
 * Units that ever lay directly below an area, each code once, by name. The version shown is the
 * newest one that lay there.
 */
export const unitsBelow = (areaCode: string, evaluation: Evaluation): UnitVersion[] => {
  let children = childrenOf.get(evaluation);
  if (children === undefined) {
    children = Map.groupBy(evaluation.units, (unit) => parentOf(evaluation, unit)?.code ?? '');
    childrenOf.set(evaluation, children);
  }
  return newest(children.get(areaCode) ?? []);
};

/** The newest version of a code; throws if the code is unknown. */
export const newestVersion = (code: string, evaluation: Evaluation): UnitVersion => {
  const unit = indexOf(evaluation).versions(code).at(-1);
  if (unit === undefined) throw new Error(`No unit has the code ${code}.`);
  return unit;
};
