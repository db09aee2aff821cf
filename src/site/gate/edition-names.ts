import { recordedBy, tablesInForce } from '../../dataset/ledger/ledger.ts';
import { buildRegistry } from '../../dataset/registry/registry.ts';
import { listedReports } from '../../dataset/reports/listed-reports.ts';
import { areaSlug } from '../../report/document/report-name.ts';
import type { Tables } from '../../schema/index.ts';
import { type ReportRow, WHOLE_PERIOD } from '../../schema/reports.ts';
import { planPeriod } from '../../text/names/plan-period.ts';
import { reportVersion } from '../../views/reports/report-area.ts';

/** The parts of names that areas and the whole period have, as they were known on a day. */
interface Slugs {
  readonly area: (code: string) => string;
  readonly period: string;
}

const slugsOn = (tables: Tables, day: string): Slugs => {
  const current = tablesInForce(recordedBy(tables, day));
  const registry = buildRegistry(current.units, current['unit-changes']);
  const [plan] = current.plan;
  return {
    area: (code) => {
      const versions = registry.ofCode(code).map(({ row, validTo }) => ({
        name: row.name,
        type: row.type,
        validFrom: row.valid_from,
        validTo,
      }));
      const version = reportVersion(versions, plan?.signed_on ?? '');
      return version === undefined ? code : areaSlug(version);
    },
    period:
      plan === undefined
        ? WHOLE_PERIOD
        : planPeriod({
            title: plan.title,
            periodStart: plan.period_start,
            periodEnd: plan.period_end,
          }),
  };
};

/** What an edition is called where it is built, found without an evaluation. */
export interface EditionName {
  readonly row: ReportRow;
  /** Of its page, below the reports of the set. */
  readonly address: string;
  /** Of its file, without extension. */
  readonly name: string;
}

/** The names of all editions listed. The tables must have passed the checks. */
export const editionNames = (tables: Tables): readonly EditionName[] => {
  const known = new Map<string, Slugs>();
  return listedReports(tables).map(({ row, release }) => {
    const day = release?.cut_off ?? '';
    const slugs = known.get(day) ?? slugsOn(tables, day);
    known.set(day, slugs);
    const parts = [
      row.period === WHOLE_PERIOD ? slugs.period : row.period,
      slugs.area(row.area_code),
      `lan-${row.edition}`,
    ];
    return { row, address: parts.join('/'), name: ['bao-cao', ...parts].join('-') };
  });
};
