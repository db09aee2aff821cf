import { formatCount, formatScaled } from '../../src/text/format.ts';
import type { Bench, Run } from './benches.ts';
import type { Phase } from './phases.ts';
import { type Spread, spreadOf } from './spread.ts';

/** What a bench found, and whether it kept its budget. */
export interface Outcome {
  readonly time: Spread;
  /** Median time on a processor, in milliseconds; null where it is not measured. */
  readonly processor: number | null;
  /** Greatest memory of any run; null where it is not measured. */
  readonly peakMegabytes: number | null;
  readonly met: boolean;
}

const PER_SECOND = 1000;

/** Milliseconds as seconds with two decimals: `0,52 s`. */
const seconds = (milliseconds: number): string =>
  `${formatScaled(Math.round(milliseconds / 10), 2, true)} s`;

const verdict = (met: boolean): string => (met ? 'đạt' : 'KHÔNG ĐẠT');

/** Judges the median time and the greatest memory against the budget. */
export const outcomeOf = (bench: Bench, runs: readonly Run[]): Outcome => {
  const time = spreadOf(runs.map(({ milliseconds }) => milliseconds));
  const reports = runs.flatMap(({ report }) => report ?? []);
  const peaks = reports.map((report) => report.peakMegabytes);
  const processor =
    reports.length === 0
      ? null
      : spreadOf(reports.map((report) => report.processorMilliseconds)).median;
  const peakMegabytes = peaks.length === 0 ? null : Math.max(...peaks);
  const inTime = time.median <= bench.budgetSeconds * PER_SECOND;
  const inMemory = (peakMegabytes ?? 0) <= (bench.budgetMegabytes ?? Number.POSITIVE_INFINITY);
  return { time, processor, peakMegabytes, met: inTime && inMemory };
};

/** The lines about one bench: every figure in them was measured. */
export const outcomeText = (bench: Bench, runs: readonly Run[], outcome: Outcome): string => {
  const { time, processor, peakMegabytes } = outcome;
  const note = runs[0]?.report?.note ?? '';
  const inTime = time.median <= bench.budgetSeconds * PER_SECOND;
  const lines = [
    `${bench.name}: ${bench.title}${note === '' ? '' : ` (${note})`}`,
    `  thời gian ${seconds(time.median)} (trung vị của ${time.runs} lần, ${seconds(time.least)}–${seconds(time.most)}), ngân sách ${bench.budgetSeconds} s: ${verdict(inTime)}`,
  ];
  if (processor !== null) lines.push(`  thời gian bộ xử lý ${seconds(processor)} (trung vị)`);
  if (peakMegabytes !== null) {
    const budget = bench.budgetMegabytes;
    const judged =
      budget === null
        ? ''
        : `, ngân sách ${formatCount(budget)} MB: ${verdict(peakMegabytes <= budget)}`;
    lines.push(`  bộ nhớ cao nhất ${formatCount(peakMegabytes)} MB${judged}`);
  }
  return `${lines.join('\n')}\n`;
};

/** Where the time went, longest first. */
export const phasesText = (phases: readonly Phase[]): string => {
  const longest = [...phases].sort((a, b) => b.milliseconds - a.milliseconds);
  return longest
    .map(({ name, milliseconds }) => `    ${seconds(milliseconds).padStart(8)}  ${name}\n`)
    .join('');
};
