import { formatCount, formatScaled } from '../../src/text/format/format.ts';
import type { Bench, Run } from './bench.ts';
import type { PageCounts } from './count-pages.ts';
import type { ChildReport, Phase } from './phases.ts';
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
  lines.push(...(runs[0]?.report?.details ?? []).map((detail) => `  ${detail}`));
  return `${lines.join('\n')}\n`;
};

/** Where the time went, longest first. */
export const phasesText = (phases: readonly Phase[]): string => {
  const longest = [...phases].sort((a, b) => b.milliseconds - a.milliseconds);
  return longest
    .map(({ name, milliseconds }) => `    ${seconds(milliseconds).padStart(8)}  ${name}\n`)
    .join('');
};

/** "11.396 trang, trong đó 11.369 trang đơn vị", and what else is to be said. */
export const pagesNote = ({ pages, units }: PageCounts, rest: string): string =>
  [`${formatCount(pages)} trang, trong đó ${formatCount(units)} trang đơn vị`, rest]
    .filter((part) => part !== '')
    .join('; ');

/** "43 ảnh". */
export const picturesNote = (count: number): string => `${formatCount(count)} ảnh`;

/** "50 báo cáo". */
export const reportsNote = (count: number): string => `${formatCount(count)} báo cáo`;

/** Phases that both ways to make reports have in common: reading and evaluating the data. */
const COMMON = ['khởi động', 'đọc, kiểm tra, đánh giá'];

const ownMilliseconds = ({ phases }: ChildReport): number =>
  phases
    .filter(({ name }) => !COMMON.includes(name))
    .reduce((sum, { milliseconds }) => sum + milliseconds, 0);

const BYTES_PER_MEGABYTE = 1_000_000;

const megabytes = (bytes: number): string =>
  `${formatScaled(Math.round((bytes * 10) / BYTES_PER_MEGABYTE), 1, true)} MB`;

const ratio = (own: number, other: number): string =>
  formatScaled(Math.round((own * 100) / other), 2, true);

const waySaid = (name: string, report: ChildReport): string =>
  `${name} ${seconds(ownMilliseconds(report))}, bộ nhớ ${formatCount(report.peakMegabytes)} MB, ${megabytes(report.bytes ?? 0)}`;

/**
 * Two ways to make the same reports in figures and as ratios of the first to the second. The time of
 * the first is that of writing and drawing; of the second that of starting the browser and printing.
 */
export const comparisonNote = (own: ChildReport, browser: ChildReport): string => {
  const ratios = [
    ['thời gian', ratio(ownMilliseconds(own), ownMilliseconds(browser))],
    ['bộ nhớ', ratio(own.peakMegabytes, browser.peakMegabytes)],
    ['dung lượng', ratio(own.bytes ?? 0, browser.bytes ?? 1)],
  ].map(([name, value]) => `${name} ${value}`);
  return `${own.note}: ${waySaid('chương trình này', own)}; ${waySaid('Chromium in trang', browser)}; tỷ lệ: ${ratios.join(', ')}`;
};
