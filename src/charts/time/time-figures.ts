/** A value on a time axis, in the units of its scales. */
export interface TimePoint {
  readonly x: number;
  /** Where only a span is known for a day: its start; `x` is its end. */
  readonly since: number | null;
  readonly low: number;
  readonly high: number;
  /** Empty: not labelled. */
  readonly label: string;
  /** Provisional or estimated. */
  readonly hollow: boolean;
  /** Labels of these are placed first. */
  readonly important: boolean;
}

/** Something drawn against time: what is joined, broken and missing is said, never guessed. */
export interface TimePlot {
  readonly domain: readonly [number, number];
  readonly top: number;
  /** Marks on the time axis, and the words under it, which need not stand at a mark. */
  readonly ticksX: readonly number[];
  readonly labelsX: readonly { readonly x: number; readonly label: string }[];
  readonly ticksY: readonly { readonly y: number; readonly label: string }[];
  readonly points: readonly TimePoint[];
  /** Runs of points that may be joined by a line; a gap or a break ends a run. */
  readonly runs: readonly (readonly TimePoint[])[];
  /** Where figures are missing on the axis. */
  readonly gaps: readonly number[];
  /** Where the register changes, with the number before and after. */
  readonly breaks: readonly {
    readonly x: number;
    readonly before: string;
    readonly after: string;
  }[];
  /** A level not to be passed. */
  readonly limit: { readonly y: number; readonly label: string } | null;
  /** Notes below the axis. */
  readonly notes: readonly string[];
}
