import type { Version } from '../../dataset/registry/registry.ts';
import type { Conflict, UnitState } from '../record/evaluation.ts';

/** A unit in scope with what is known of it, and the contradictions among its own figures. */
export interface JudgedUnit {
  readonly version: Version;
  readonly state: UnitState;
  /** Figures of this unit that cannot all be right; empty where none contradict. */
  readonly conflicts: readonly Conflict[];
}
