import type { TargetKind } from '../../../../schema/targets.ts';

/** What the fields of a target must hold, by kind. */
export interface TargetRules {
  /** What the threshold is; null where there is none. */
  readonly threshold: 'percent' | 'number' | null;
  /** Whether each unit or the total is judged: said always, never, or only where it is the total. */
  readonly mode: 'needed' | 'none' | 'allowed';
  readonly baseline: boolean;
  /** What values the indicator must have. */
  readonly valueType: 'pass' | 'count';
}

/** The rules of each kind (see the descriptions of the columns). */
export const TARGET_RULES: Readonly<Record<TargetKind, TargetRules>> = {
  share: { threshold: 'percent', mode: 'none', baseline: false, valueType: 'pass' },
  count: { threshold: 'number', mode: 'none', baseline: false, valueType: 'pass' },
  reduction: { threshold: 'percent', mode: 'needed', baseline: true, valueType: 'count' },
  trend: { threshold: null, mode: 'needed', baseline: false, valueType: 'count' },
  increase: { threshold: 'percent', mode: 'needed', baseline: true, valueType: 'count' },
  minimum: { threshold: 'number', mode: 'allowed', baseline: false, valueType: 'count' },
  maximum: { threshold: 'number', mode: 'allowed', baseline: false, valueType: 'count' },
  hold: { threshold: null, mode: 'none', baseline: true, valueType: 'pass' },
};

/** The greatest percentage that can be asked for. */
export const ALL = 100;
