import { cellPlace } from '../../dataset/checks/basis/cell-place.ts';
import { recordedBy, tablesInForce } from '../../dataset/ledger/ledger.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import { buildRegistry } from '../../dataset/registry/registry.ts';
import { listedReports } from '../../dataset/reports/listed-reports.ts';
import { areaSlug } from '../../report/document/report-name.ts';
import type { Tables } from '../../schema/index.ts';
import { reportVersion } from '../../views/reports/report-area.ts';

/** The part of addresses that names an area, as it was known on a day. */
const slugsOn = (tables: Tables, day: string): ((code: string) => string) => {
  const current = tablesInForce(recordedBy(tables, day));
  const registry = buildRegistry(current.units, current['unit-changes']);
  const signedOn = current.plan[0]?.signed_on ?? '';
  return (code) => {
    const versions = registry.ofCode(code).map(({ row, validTo }) => ({
      name: row.name,
      type: row.type,
      validFrom: row.valid_from,
      validTo,
    }));
    const version = reportVersion(versions, signedOn);
    return version === undefined ? code : areaSlug(version);
  };
};

/**
 * Editions whose pages would lie over each other: of areas whose names are the same without their marks.
 * The tables must have passed the checks.
 */
export const reportSameAddress = (tables: Tables): Problem[] => {
  const slugs = new Map<string, (code: string) => string>();
  const first = new Map<string, Tables['reports'][number]>();
  return listedReports(tables).flatMap(({ row, release }): Problem[] => {
    const day = release?.cut_off ?? '';
    const slugOf = slugs.get(day) ?? slugsOn(tables, day);
    slugs.set(day, slugOf);
    const address = `${row.period}/${slugOf(row.area_code)}/lan-${row.edition}`;
    const before = first.get(address);
    if (before === undefined) {
      first.set(address, row);
      return [];
    }
    return [
      {
        level: 'error',
        check: 'report-same-address',
        ...cellPlace('reports', row, 'area_code'),
        facts: { address, other: `${before.at.file}:${before.at.line}` },
      },
    ];
  });
};
