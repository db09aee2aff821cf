import { present } from '../../schema/present.ts';
import type { JudgedUnit } from '../evidence/judged-unit.ts';
import { isComparable } from '../evidence/kinds/quantity-state.ts';
import { distinctConflicts } from '../record/distinct-conflicts.ts';
import type { UnitState } from '../record/evaluation.ts';
import { distinctRefs } from '../record/row-ref.ts';
import { applicable, type Bounds, type Evidence } from './bounds.ts';

const latest = (states: readonly UnitState[]): string =>
  states.reduce((last, { date }) => (date !== null && date > last ? date : last), '');

/** Evidence of units by themselves: their own rows, a statement, or rules that name them. */
export const unitEvidence = (states: readonly UnitState[]): Evidence[] => {
  const judged = states.filter(({ judgement }) => judgement === 'met' || judgement === 'not-met');
  const groups = Map.groupBy(judged, ({ evidence, inference }) =>
    evidence === 'inference' ? `inference ${inference}` : present(evidence),
  );
  return [...groups.values()].map((group) => {
    const first = present(group[0]);
    const evidence = present(first.evidence);
    const met = group.filter(({ judgement }) => judgement === 'met').length;
    return {
      evidence,
      inference: first.inference,
      date: latest(group),
      met,
      notMet: evidence === 'inference' ? null : group.length - met,
      changedUnits: 0,
      rows: distinctRefs(group.flatMap(({ rows }) => rows)),
    };
  });
};

/** Bounds of units judged one by one, each on figures of its own. */
export const countedBounds = (units: readonly JudgedUnit[]): Bounds => {
  const states = applicable(units).map(({ state }) => state);
  const met = states.filter(({ judgement }) => judgement === 'met');
  const notMet = states.filter(({ judgement }) => judgement === 'not-met').length;
  const conflicts = distinctConflicts(units.flatMap((unit) => unit.conflicts));
  const used = unitEvidence(states);
  return {
    n: states.length,
    excluded: units.length - states.length,
    met: met.length,
    notMet,
    unknown: states.length - met.length - notMet,
    stated: met.filter(({ evidence }) => evidence !== 'inference').length,
    leftOut: 0,
    used,
    conflicts,
    anything:
      used.length > 0 || states.some(({ quantity }) => quantity !== null && isComparable(quantity)),
  };
};
