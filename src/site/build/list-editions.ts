import type { DataFiles } from '../../dataset/csv/data-files.ts';
import { fileForNewRows } from '../../dataset/csv/data-files.ts';
import { listRows } from '../../dataset/edit/list-rows.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import type { PastEvaluations } from '../../evaluation/past-evaluations.ts';
import type { Tables } from '../../schema/index.ts';
import { type ReportRow, reportsTable } from '../../schema/reports.ts';
import type { CheckedSite } from '../gate/check-site.ts';
import type { ReportEdition } from '../model/report-edition.ts';
import { drawnHere } from '../reports/drawing-place.ts';
import { listedEditions } from '../reports/listed-editions.ts';
import {
  basisOn,
  type DrawnColumn,
  type NewEditions,
  type NewEditionsOptions,
  newEditions,
} from '../reports/new-editions.ts';
import {
  type RelistedEdition,
  redrawnReasons,
  relistedEditions,
} from '../reports/relisted-editions.ts';
import { renderEditions, textSha256, type Workshop } from './render-reports.ts';

/** The list of a set that editions are added to. */
export interface EditionList {
  readonly files: DataFiles;
  readonly set: string;
  readonly tables: Tables;
  readonly evaluationOn: PastEvaluations;
  /** What is wrong with the files of a changed list. */
  readonly gate: (files: DataFiles) => CheckedSite;
}

/** What became of the list. */
export interface ListedEditions {
  readonly found: NewEditions;
  readonly relisted: readonly RelistedEdition[];
  /** Listed editions that can no longer be made as they were read, and are not kept. */
  readonly gone: readonly ReportEdition[];
  /** The list itself, by its path; what is wrong with it where the gate refuses it. */
  readonly file: string;
  readonly bytes: Uint8Array | null;
  readonly problems: readonly Problem[];
}

type Key = Pick<ReportRow, 'area_code' | 'period' | 'edition'>;

const keyOf = ({ area_code, period, edition }: Key): string => `${area_code} ${period} ${edition}`;

/** What is listed of a drawn edition. */
const drawnCells = (edition: ReportEdition): Pick<ReportRow, DrawnColumn> => ({
  text_sha256: textSha256(edition, edition.document()),
  pdf_sha256: edition.pdf?.sha256 ?? '',
  ...drawnHere(),
});

/**
 * Lists what is new, lists anew what has no hashes yet or is drawn otherwise while nothing is public, and
 * draws it all, so that the list says by what each file is known. Nothing is written.
 * @param draws whether the files are drawn; without, the list lacks the hashes of what would be new
 */
export const listEditions = async (
  { files, set, tables, evaluationOn, gate }: EditionList,
  options: Omit<NewEditionsOptions, 'redrawn'>,
  { draws, ...workshop }: Workshop & { readonly draws: boolean },
): Promise<ListedEditions> => {
  const basis = basisOn(tables, evaluationOn);
  const { isPublic } = workshop;
  const wanted = listedEditions({ tables, evaluationOn, files }).filter(({ subject }) =>
    options.wanted(subject),
  );
  const compared = await renderEditions(
    wanted.filter(({ row, withdrawal }) => row.pdf_sha256 !== '' || withdrawal !== null),
    workshop,
  );
  const drawn = new Map(compared.map((edition) => [edition.row, edition]));
  const editions = wanted.map((edition) => drawn.get(edition.row) ?? edition);
  const relisted = relistedEditions(tables, editions, {
    basis,
    isPublic,
    nonce: options.nonce,
  });
  const redrawn = (row: ReportRow) => {
    const edition = drawn.get(row);
    const isLost = isPublic || edition?.withdrawal != null;
    return edition === undefined || !isLost ? [] : redrawnReasons(edition, basis);
  };
  const found = newEditions(tables, evaluationOn, { ...options, redrawn });
  const file = fileForNewRows(files, reportsTable, set);
  const result = {
    found,
    relisted,
    gone: editions.filter(({ standing }) => standing === 'gone' || standing === 'withdrawn'),
    file,
  };
  if (found.rows.length + relisted.length === 0) return { ...result, bytes: null, problems: [] };

  const changed = (rows: readonly (Key & object)[], added: readonly object[], from: DataFiles) =>
    listRows(reportsTable, from.get(file), { changed: rows, added });
  const listed = new Map([
    ...files,
    [
      file,
      changed(
        relisted.map(({ row, cells }) => ({ ...keyCells(row), ...cells })),
        found.rows,
        files,
      ),
    ],
  ]);
  const after = gate(listed);
  const next = after.tables?.get(set);
  if (next === undefined) return { ...result, bytes: null, problems: after.problems };
  if (!draws) return { ...result, bytes: null, problems: [] };
  const todo = new Set([...relisted.map(({ row }) => row), ...found.rows].map(keyOf));
  const ready = await renderEditions(
    listedEditions({ tables: next, evaluationOn, files: listed }).filter(({ row }) =>
      todo.has(keyOf(row)),
    ),
    // What is listed of them is of an earlier drawing.
    { ...workshop, isPublic: false },
  );
  const cells = ready.map((edition) => ({ ...keyCells(edition.row), ...drawnCells(edition) }));
  return { ...result, bytes: changed(cells, [], listed), problems: [] };
};

const keyCells = ({ area_code, period, edition }: Key): Key => ({ area_code, period, edition });
