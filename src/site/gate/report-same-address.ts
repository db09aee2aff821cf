import { cellPlace } from '../../dataset/checks/basis/cell-place.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import type { ReportRow } from '../../schema/reports.ts';
import type { EditionName } from './edition-names.ts';

/** Editions whose pages would lie over each other: of areas whose names are the same without their marks. */
export const reportSameAddress = (names: readonly EditionName[]): Problem[] => {
  const first = new Map<string, ReportRow>();
  return names.flatMap(({ row, address }): Problem[] => {
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
