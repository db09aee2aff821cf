import type { DataFiles } from '../../dataset/csv/data-files.ts';
import { fileForNewRows } from '../../dataset/csv/data-files.ts';
import { listRows } from '../../dataset/edit/list-rows.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { pastEvaluations } from '../../evaluation/past-evaluations.ts';
import type { Tables } from '../../schema/index.ts';
import { reportsTable } from '../../schema/reports.ts';
import { keptPath } from '../reports/kept-files.ts';
import type { EditionSources } from '../reports/listed-editions.ts';
import { type WithdrawnEdition, withdrawnEditions } from '../reports/withdrawn-editions.ts';

/** A data folder with what its sets hold. */
export interface ReadFolder {
  readonly files: DataFiles;
  readonly tables: ReadonlyMap<string, Tables>;
}

const sourcesOf = (files: DataFiles, tables: Tables, set: string): EditionSources => ({
  files,
  tables,
  evaluationOn: pastEvaluations(tables, evaluate(tables, { set })),
});

/** What a withdrawal does to editions. */
export interface MarkedEditions {
  readonly files: DataFiles;
  readonly editions: readonly WithdrawnEdition[];
}

/**
 * The files after a withdrawal, with every edition marked that had what was withdrawn, without its nonce, and
 * without the file of one that showed it.
 * @param day of the withdrawal
 */
export const markWithdrawn = (
  before: ReadFolder,
  after: ReadFolder,
  day: string,
): MarkedEditions => {
  const files = new Map(after.files);
  const editions: WithdrawnEdition[] = [];
  for (const [set, tables] of after.tables) {
    const former = before.tables.get(set);
    if (former === undefined || tables.reports.length === 0) continue;
    const found = withdrawnEditions(
      sourcesOf(before.files, former, set),
      sourcesOf(after.files, tables, set),
      day,
    );
    const list = fileForNewRows(files, reportsTable, set);
    if (found.length === 0) continue;
    const changed = found.map(({ cells }) => cells);
    files.set(list, listRows(reportsTable, files.get(list), { changed, added: [] }));
    for (const { edition, cells } of found) {
      if (cells.withdrawn === 'neu-ro') files.delete(keptPath(set, edition.name));
    }
    editions.push(...found);
  }
  return { files, editions };
};
