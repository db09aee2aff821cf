import type { Evaluation } from '../evaluation/evaluation.ts';
import { inYear } from '../text/dates.ts';
import { areaOf, periodsOf } from '../text/unit-periods.ts';
import type { FileLink } from './file-link.ts';
import { fileSize } from './file-size.ts';
import type { SetModel } from './model.ts';

/** The annual reports of a set that are about years like this, newest first; all if not said. */
export const reportLinks = (
  { reports }: SetModel,
  about: (year: number) => boolean = () => true,
): FileLink[] =>
  [...reports]
    .filter(([year]) => about(year))
    .sort(([a], [b]) => b - a)
    .map(([year, { address, bytes }]) => ({
      href: address,
      label: `Báo cáo ${inYear(year)}`,
      format: 'PDF',
      size: fileSize(bytes.length),
    }));

/** Whether the report of a year names a unit: it lists what it counts and the areas it sums up. */
const isNamed = (code: string, year: number, { targets }: Evaluation): boolean =>
  targets.some(
    (target) =>
      periodsOf(target, code).some((period) => period.year === year) ||
      areaOf(target, code)?.years.some((result) => result.year === year) === true,
  );

/** The annual reports that name a unit, newest first; empty where none does. */
export const reportsNaming = (code: string, site: SetModel): FileLink[] =>
  reportLinks(site, (year) => isNamed(code, year, site.evaluation));
