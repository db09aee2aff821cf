import type { Tables } from '../../schema/index.ts';
import type { JudgedUnit } from '../evidence/judged-unit.ts';
import type { Observations } from '../evidence/observations.ts';
import type { Result } from '../record/evaluation.ts';
import type { Start } from './start.ts';

/** What every target of one evaluation is judged against. */
export interface Frame {
  readonly tables: Tables;
  readonly observations: Observations;
  readonly territoryCode: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly periodStart: string;
  /** Day on which the plan was signed. */
  readonly signedOn: string;
  readonly asOf: string;
}

/** A target judged in one window, with the areas below the territory. */
export interface TargetJudgement {
  readonly result: Result;
  readonly units: readonly JudgedUnit[];
  readonly areas: ReadonlyMap<string, Result>;
  /** Units in scope by themselves, where they are areas with units of their own. */
  readonly own: ReadonlyMap<string, Result>;
  /** v₀ of the territory as far as it was known by then (R11). */
  readonly start: Start | null;
}

/** Codes of the areas and units that get results of their own. */
export interface Codes {
  readonly areas: readonly string[];
  readonly own: readonly string[];
}

/** An area and its results for earlier years, oldest first. */
export interface AreaHistory {
  readonly code: string;
  readonly earlier: readonly Result[];
}

/** Histories of the areas and of the units that get results of their own. */
export interface Histories {
  readonly areas: readonly AreaHistory[];
  readonly own: readonly AreaHistory[];
}

export const historiesOf = (codes: Codes, judged: readonly TargetJudgement[]): Histories => {
  const histories = (which: keyof Codes): AreaHistory[] =>
    codes[which].map((code) => ({
      code,
      earlier: judged.flatMap((one) => one[which].get(code) ?? []),
    }));
  return { areas: histories('areas'), own: histories('own') };
};
