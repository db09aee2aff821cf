/** Time spent in one part of a measured process. */
export interface Phase {
  readonly name: string;
  readonly milliseconds: number;
}

/** What a measured process says of itself when it is done. */
export interface ChildReport {
  readonly phases: readonly Phase[];
  /** Time of all threads on a processor: unlike the time passed, hardly longer on a busy machine. */
  readonly processorMilliseconds: number;
  /** Greatest amount of memory that was in use, in megabytes. */
  readonly peakMegabytes: number;
  /** What was worked on, for the line under the title. */
  readonly note: string;
  /** Size of what was made, where that is compared. */
  readonly bytes?: number | undefined;
  /** Lines of their own about parts of the work. */
  readonly details?: readonly string[] | undefined;
}

/** Collects phases; the first is what passed before: starting Node and loading the modules. */
export const startPhases = (now: () => number) => {
  const phases: Phase[] = [{ name: 'khởi động', milliseconds: now() }];
  return {
    phases,
    /** Runs a part and notes its time; parts of one name are added up. */
    phase: async <T>(name: string, run: () => Promise<T> | T): Promise<T> => {
      const from = now();
      const result = await run();
      const before = phases.findIndex((phase) => phase.name === name);
      const milliseconds = now() - from + (phases[before]?.milliseconds ?? 0);
      phases.splice(before < 0 ? phases.length : before, 1, { name, milliseconds });
      return result;
    },
  };
};

/** Memory is told in kilobytes, processor time in microseconds. */
const KILOBYTES = 1024;
const MICROSECONDS = 1000;

/**
 * Says the report on standard output, where the bench reads it.
 * @param measured what another process measured better: its time, its memory, the size of what was made
 */
export const sayReport = (
  phases: readonly Phase[],
  note: string,
  measured: Partial<Omit<ChildReport, 'phases' | 'note'>> = {},
): void => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const report: ChildReport = {
    phases,
    processorMilliseconds: (userCPUTime + systemCPUTime) / MICROSECONDS,
    peakMegabytes: Math.ceil(maxRSS / KILOBYTES),
    note,
    ...measured,
  };
  process.stdout.write(JSON.stringify(report));
};
