import type { TargetKind } from '../../../../schema/targets.ts';

/** What the fields of a target must hold, by kind. */
export interface TargetRules {
  /** What the threshold is; null where there is none. */
  readonly threshold: 'percent' | 'number' | null;
  readonly mode: boolean;
  readonly baseline: boolean;
  /** What values the indicator must have. */
  readonly valueType: 'pass' | 'count';
}

/** The rules of each kind (see the descriptions of the columns). */
export const TARGET_RULES: Readonly<Record<TargetKind, TargetRules>> = {
  share: { threshold: 'percent', mode: false, baseline: false, valueType: 'pass' },
  count: { threshold: 'number', mode: false, baseline: false, valueType: 'pass' },
  reduction: { threshold: 'percent', mode: true, baseline: true, valueType: 'count' },
  trend: { threshold: null, mode: true, baseline: false, valueType: 'count' },
  minimum: { threshold: 'number', mode: false, baseline: false, valueType: 'count' },
  hold: { threshold: null, mode: false, baseline: true, valueType: 'pass' },
};

/** The greatest percentage that can be asked for. */
export const ALL = 100;
