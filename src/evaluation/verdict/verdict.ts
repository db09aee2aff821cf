import type { Margin, RuleId, Status } from '../record/evaluation.ts';

/** What is known of the units in scope, and how many are required. */
export interface KnownCounts {
  readonly n: number;
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  readonly required: number;
  /** Whether any usable evidence exists at all. */
  readonly anything: boolean;
}

/** A decided verdict and the rule that decided it. */
export interface Verdict {
  readonly status: Status;
  readonly range: readonly [Status, Status] | null;
  readonly rule: RuleId;
}

const verdict = (
  status: Status,
  rule: RuleId,
  range: readonly [Status, Status] | null = null,
): Verdict => ({ status, rule, range });

/** Whether the required number is reached even if every unknown unit fails. */
const isEnough = (known: KnownCounts): boolean => known.met >= known.required;

/** Whether the required number is missed even if every unknown unit meets the target. */
const isImpossible = (known: KnownCounts): boolean => known.met + known.unknown < known.required;

/** The verdict of a target that has fallen due: bounds, not guesses. */
export const dueVerdict = (known: KnownCounts): Verdict => {
  if (known.n === 0) return verdict('not-applicable', 'empty-scope');
  if (!known.anything) return verdict('no-data', 'due-and-nothing-known');
  if (isEnough(known)) return verdict('met', 'due-and-enough');
  if (isImpossible(known)) return verdict('not-met', 'due-and-impossible');
  return verdict('inconclusive', 'due-and-open');
};

/**
 * The verdict before the due date. `classes` are the classes of the low and the high bound, null
 * where there is no path to compare with. Where they differ, both are said and nothing is concluded.
 */
export const earlyVerdict = (
  known: KnownCounts,
  classes: readonly [Status | null, Status | null],
): Verdict => {
  if (known.n === 0) return verdict('not-applicable', 'empty-scope');
  if (!known.anything) return verdict('no-data', 'early-nothing-known');
  if (isEnough(known)) return verdict('reached', 'early-and-enough');
  const [low, high] = classes;
  if (low === null || high === null) return verdict('inconclusive', 'early-open');
  return low === high
    ? verdict(low, 'early-pace')
    : verdict('inconclusive', 'early-open', [low, high]);
};

/** The count itself if it is at least one and that many units are unknown; null otherwise. */
const amongUnknown = (count: number, known: KnownCounts): number | null =>
  count >= 1 && count <= known.unknown ? count : null;

/** How far the verdict is from changing, in units. */
export const marginOf = (known: KnownCounts, status: Status): Margin => {
  const none: Margin = { toConfirm: null, toRefute: null, lacking: null, toReverse: null };
  switch (status) {
    case 'met':
    case 'reached':
      return known.required === 0 ? none : { ...none, toReverse: known.met - known.required + 1 };
    case 'not-met':
      return known.required > known.n
        ? none
        : { ...none, toReverse: known.required - known.met - known.unknown };
    case 'not-applicable':
    case 'contained':
      return none;
    case 'inconclusive':
    case 'no-data':
    case 'on-track':
    case 'attention':
    case 'late': {
      const short = known.required - known.met - known.unknown;
      return {
        toConfirm: amongUnknown(known.required - known.met, known),
        toRefute: amongUnknown(known.n - known.required + 1 - known.notMet, known),
        lacking: short >= 1 ? short : null,
        toReverse: null,
      };
    }
  }
};
