import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { EDITION_REASONS } from '../../schema/reports.ts';
import type { ReportChange } from '../../views/impact/impact.ts';
import { reportArea } from '../../views/reports/report-area.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { joined } from '../format/joined.ts';
import { upperFirst } from '../format/letter-case.ts';
import { yearRuns } from '../format/year-runs.ts';
import { periodInline } from '../names/plan-period.ts';
import { unitInline } from '../names/unit-names.ts';
import { type ImpactLine, line } from './impact-page.ts';

const reasonsOf = (report: ReportChange | undefined): string => report?.reasons.join(' ') ?? '';

/** "năm 2022, 2024 và giai đoạn 2021-2025". */
const periodsWords = (reports: readonly ReportChange[], { plan }: Evaluation): string => {
  const years = reports.flatMap(({ subject }) => subject.year ?? []);
  const whole = reports.some(({ subject }) => subject.year === null);
  return joined([
    ...(years.length === 0 ? [] : [`năm ${yearRuns(years)}`]),
    ...(whole ? [periodInline(null, plan)] : []),
  ]);
};

/** More areas than these are counted. */
const MOST_AREAS = 10;

const areasWords = (codes: readonly string[], of: Evaluation): string => {
  const names = codes.slice(0, MOST_AREAS).map((code) => unitInline(reportArea(of, code)));
  const more = codes.length - names.length;
  return upperFirst(joined(more > 0 ? [...names, nbsp(formatCount(more), 'địa bàn nữa')] : names));
};

/** Reports that are to be issued anew: of which areas, for which periods, and why; a line for each reason. */
export const reportLines = (
  reports: readonly ReportChange[],
  of: Evaluation,
): readonly ImpactLine[] => {
  const ofAreas = [...Map.groupBy(reports, (one) => `${one.subject.area} ${reasonsOf(one)}`)].map(
    ([, group]) => ({ group, periods: periodsWords(group, of), reasons: reasonsOf(group[0]) }),
  );
  return [...Map.groupBy(ofAreas, ({ periods, reasons }) => `${reasons} ${periods}`).values()].map(
    (same) => {
      const [first] = same;
      const areas = same.flatMap(({ group }) => group[0]?.subject.area ?? []);
      const why = (first?.group[0]?.reasons ?? []).map((reason) => EDITION_REASONS[reason]);
      return line(`${areasWords(areas, of)}, ${first?.periods}: ${joined(why)}`);
    },
  );
};
