/** Hours that the plan's country is ahead of UTC, all year round. */
const HOURS_AHEAD = 7;

/** The date in Vietnam at a moment, whatever the time zone of the machine: `2026-11-22`. */
export const todayInVietnam = (now: Date): string =>
  new Date(now.getTime() + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
