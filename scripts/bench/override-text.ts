import { formatScaled } from '../../src/text/format/format.ts';
import type { ChildReport } from './phases.ts';
import { spreadOf } from './spread.ts';

/** The same reports drawn with all overrides, and right after that without one. */
export interface OverridePair {
  readonly whole: ChildReport;
  readonly without: ChildReport;
}

const ratio = (pairs: readonly OverridePair[], figure: (report: ChildReport) => number): string => {
  const { median } = spreadOf(pairs.map(({ whole, without }) => figure(without) / figure(whole)));
  return formatScaled(Math.round(median * 100), 2, true);
};

/** What an override buys: the median of what drawing takes without it, to what it takes with it. */
export const overrideText = (name: string, pairs: readonly OverridePair[]): string => {
  const ratios = [
    ['thời gian bộ xử lý', ratio(pairs, (report) => report.processorMilliseconds)],
    ['bộ nhớ', ratio(pairs, (report) => report.peakMegabytes)],
    ['dung lượng', ratio(pairs, (report) => report.bytes ?? 0)],
  ].map(([figure, value]) => `${figure} ${value}`);
  return `không có ${name}: ${ratios.join(', ')}`;
};
