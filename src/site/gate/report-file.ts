import { hash } from 'node:crypto';
import type { DataFiles } from '../../dataset/csv/data-files.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import { keptPath, keptPaths } from '../reports/kept-files.ts';
import type { EditionName } from './edition-names.ts';

/** A file kept in the place of an edition that is not the one listed, or of which none is listed. */
export const reportFile = (
  names: readonly EditionName[],
  files: DataFiles,
  set: string,
): Problem[] => {
  const listed = new Map(names.map(({ row, name }) => [keptPath(set, name), row]));
  return keptPaths(files, set).flatMap((file): Problem[] => {
    const row = listed.get(file);
    const found = hash('sha256', files.get(file) ?? new Uint8Array());
    const isShown = row !== undefined && row.withdrawn !== 'neu-ro';
    if (isShown && row.pdf_sha256 === found) return [];
    if (row?.withdrawn === 'neu-ro') {
      return [{ level: 'error', check: 'report-file', file, facts: { kind: 'withdrawn' } }];
    }
    const kind = row === undefined ? 'unlisted' : row.pdf_sha256 === '' ? 'no-hash' : 'other';
    return [
      {
        level: 'error',
        check: 'report-file',
        file,
        value: found,
        facts: { kind, sha256: row?.pdf_sha256 ?? '' },
      },
    ];
  });
};
