import type { PlanInfo, UnitVersion } from '../../evaluation/record/evaluation.ts';
import { plainAnchor } from '../../text/format/plain-anchor.ts';
import { planPeriod } from '../../text/names/plan-period.ts';
import { unitInline } from '../../text/names/unit-names.ts';
import type { Edition, ReportSubject } from '../../views/reports/report-subject.ts';

/** What a report covers, as part of an address: "2024", "2021-2025" for the whole period. */
export const periodSlug = ({ year }: Pick<ReportSubject, 'year'>, plan: PlanInfo): string =>
  year === null ? planPeriod(plan) : String(year);

/** An area as part of an address: "tinh-yen-bai", "huyen-luc-yen". */
export const areaSlug = (area: Pick<UnitVersion, 'name' | 'type'>): string =>
  plainAnchor(unitInline(area).toLowerCase());

/** An edition as part of an address: "lan-1". */
export const editionSlug = ({ number }: Pick<Edition, 'number'>): string => `lan-${number}`;

/** File name of the sheet for leaders of a report, without extension. */
export const briefName = (report: string): string => `${report}-phieu-trinh`;

/** File name of a report without extension, of small letters of ASCII, digits and hyphens. */
export const reportName = (
  subject: ReportSubject,
  area: UnitVersion,
  { plan, edition }: { readonly plan: PlanInfo; readonly edition: Edition | null },
): string =>
  [
    'bao-cao',
    periodSlug(subject, plan),
    areaSlug(area),
    ...(edition === null ? [] : [editionSlug(edition)]),
  ].join('-');
