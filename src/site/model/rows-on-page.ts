import { parseIdentity } from '../../dataset/ledger/row-identity.ts';
import type { RowRef, SourceInfo } from '../../evaluation/record/evaluation.ts';
import { upperFirst } from '../../text/format/letter-case.ts';
import { citedWords } from '../../text/names/row-words.ts';
import { dataLinesAddress } from '../../views/addresses/repository-address.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { lineRuns } from '../../views/line-runs.ts';
import { type CitedRows, citedRows, keyParts } from '../../views/row-groups.ts';
import type { SetModel } from './model.ts';
import type { RowPlaces } from './row-places.ts';

/** Lines of one file of the data folder. */
export interface RowFile {
  /** Path below the data folder. */
  readonly file: string;
  readonly lines: readonly (readonly [number, number])[];
  /** The first of them in the repository, where that can be addressed. */
  readonly href: string | undefined;
}

/** Input rows as a page shows them. */
export interface RowsOnPage {
  readonly words: string;
  /** Of observations, where they were published. */
  readonly sources: readonly SourceInfo[];
  readonly files: readonly RowFile[];
}

const filesOf = (rows: readonly RowRef[], placesOf: RowPlaces, repository: string): RowFile[] => {
  const byFile = Map.groupBy(rows.flatMap(placesOf), ({ file }) => file);
  return [...byFile].map(([file, places]) => {
    const lines = lineRuns(places.map(({ line }) => line));
    const [first] = lines;
    return { file, lines, href: first && dataLinesAddress(repository, file, first) };
  });
};

const sourceIds = ({ table, rows }: CitedRows): ReadonlySet<string> =>
  new Set(
    rows
      .flatMap((row) => keyParts(table, parseIdentity(row).key))
      .filter(({ columns: [column] }) => column === 'source')
      .flatMap(({ values }) => values.flat()),
  );

/** Rows by table and indicator, with their sources and where they stand in the data folder. */
export const rowsOnPage = (
  rows: readonly RowRef[],
  { evaluation, placesOf }: Pick<SetModel, 'evaluation' | 'placesOf'>,
  repository: string,
): readonly RowsOnPage[] => {
  const index = indexOf(evaluation);
  return citedRows(rows, evaluation).map((cited) => ({
    words: upperFirst(citedWords(cited)),
    sources: [...sourceIds(cited)].map((id) => index.source(id)).filter((one) => one !== undefined),
    files: filesOf(cited.rows, placesOf, repository),
  }));
};
