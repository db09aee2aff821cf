import { at } from '../../problems/problem.ts';
import type { Finding, SealCheck } from '../basis/check.ts';

/**
 * Rows recorded up to the cut-off of a release that was closed without them: they were merged later and belong
 * to the next one, whatever their date. Told once for each file.
 */
export const rowLate: SealCheck = {
  id: 'row-late',
  stage: 'seal',
  level: 'warning',
  run: ({ late }) =>
    [...Map.groupBy(late, ({ entry }) => entry.row.at.file).values()].flatMap((rows): Finding[] => {
      const [first] = rows;
      if (first === undefined) return [];
      const { entry, release } = first;
      return [
        {
          ...at(entry.row.at),
          facts: {
            key: entry.key,
            recordedOn: entry.row.recorded_on,
            others: rows.length - 1,
            release: release.release,
            cutOff: release.cut_off,
          },
        },
      ];
    }),
};
