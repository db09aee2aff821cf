import type { Version } from '../../dataset/registry/registry.ts';
import type { JudgedUnit } from '../evidence/judged-unit.ts';
import type { Conflict, EvidenceKind, RowRef } from '../record/evaluation.ts';

/** One piece of evidence as a step of the working: what it establishes of the units of an area. */
export interface Evidence {
  readonly evidence: EvidenceKind;
  /** Rule of an inference. */
  readonly inference: string | null;
  /** Date of the newest figure. */
  readonly date: string;
  readonly met: number;
  /** Null where the evidence cannot say that a unit does not meet it. */
  readonly notMet: number | null;
  /** Units of the figure's day that are no longer the same on the reference date. */
  readonly changedUnits: number;
  readonly rows: readonly RowRef[];
}

/**
 * What is known of some units: the true number that meet the target lies between `met` and
 * `met + unknown` (R0).
 */
export interface Bounds {
  readonly n: number;
  readonly excluded: number;
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  /** Of `met`, those known without any inference (R6). */
  readonly stated: number;
  /** Claims left out because too many contradict. */
  readonly leftOut: number;
  readonly used: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
  /** Whether a claim of the window speaks of any of the units, used or not (R13, "no data"). */
  readonly anything: boolean;
}

/** The units in scope, judged, and what is known of any part of them together. */
export interface Judged {
  readonly units: readonly JudgedUnit[];
  readonly boundsOf: (units: readonly JudgedUnit[], area: Version) => Bounds;
}

/** Units that the indicator applies to. */
export const applicable = (units: readonly JudgedUnit[]): JudgedUnit[] =>
  units.filter(({ state }) => state.judgement !== 'not-applicable');
