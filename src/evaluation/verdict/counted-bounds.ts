import { later } from '../../schema/dates.ts';
import { present } from '../../schema/present.ts';
import type { JudgedUnit } from '../evidence/judged-unit.ts';
import { isComparable } from '../evidence/kinds/quantity-state.ts';
import { distinctConflicts } from '../record/distinct-conflicts.ts';
import type { RowRef, UnitState } from '../record/evaluation.ts';
import { distinctRefs } from '../record/row-ref.ts';
import { applicable, type Bounds, type Evidence } from './bounds.ts';

/** The rows of very many states, mostly one each. */
const rowsOf = (states: readonly UnitState[]): RowRef[] => {
  const all: RowRef[] = [];
  for (const { rows } of states) for (const row of rows) all.push(row);
  return all;
};

/** Evidence of units by themselves: their own rows, a statement, or rules that name them. */
export const unitEvidence = (states: readonly UnitState[]): Evidence[] => {
  const groups: (Pick<Evidence, 'evidence' | 'inference'> & { of: UnitState[]; met: number })[] =
    [];
  for (const state of states) {
    const { judgement, inference } = state;
    if (judgement !== 'met' && judgement !== 'not-met') continue;
    const evidence = present(state.evidence);
    let group = groups.find((one) => one.evidence === evidence && one.inference === inference);
    if (!group) {
      group = { evidence, inference, of: [], met: 0 };
      groups.push(group);
    }
    group.of.push(state);
    if (judgement === 'met') group.met += 1;
  }
  return groups.map(({ evidence, inference, of, met }) => ({
    evidence,
    inference,
    date: of.reduce((last, { date }) => later(last, date ?? ''), ''),
    met,
    notMet: evidence === 'inference' ? null : of.length - met,
    changedUnits: 0,
    rows: distinctRefs(rowsOf(of)),
  }));
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
