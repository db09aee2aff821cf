import type { ChildReport } from './phases.ts';

/** One run of a bench. */
export interface Run {
  readonly milliseconds: number;
  /** Null where the process does not report on itself. */
  readonly report: ChildReport | null;
}

/** Something that must not take longer, or more memory, than a budget allows. */
export interface Bench {
  readonly name: string;
  readonly title: string;
  readonly budgetSeconds: number;
  readonly budgetMegabytes: number | null;
  readonly runs: number;
  /** Runs only where it is asked for by its name: it takes longer than all others. */
  readonly onRequest?: true;
  /** Makes what is needed in a folder of its own and returns how to run it once. */
  readonly prepare: (folder: string, today: string) => Promise<() => Promise<Run>>;
}
