import { releasesTable } from '../../schema/releases.ts';
import { type SealRow, sealsTable } from '../../schema/seals.ts';
import type { Place, TableSchema } from '../../schema/table.ts';
import { type WithdrawalRow, withdrawalsTable } from '../../schema/withdrawals.ts';
import { readRows } from '../cells/read-rows.ts';
import { columnNumberOf } from '../checks/basis/cell-place.ts';
import { type DataFiles, layOut, type TableFile } from '../csv/data-files.ts';
import { sheetOf } from '../csv/sheet.ts';
import { openFile } from '../csv/source-file.ts';
import { applyProposals } from '../edit/apply-proposals.ts';
import { removeRows } from '../edit/remove-rows.ts';
import { type ClosedKeys, closedKeys } from '../ledger/closed-keys.ts';
import { keyText } from '../ledger/key-text.ts';
import type { LedgerRow } from '../ledger/ledger.ts';
import type { Proposal } from '../problems/problem.ts';

/** A data folder after what withdrawals close was taken out of it. */
export interface Swept {
  readonly files: DataFiles;
  /** Rows that were removed, by where they stood. */
  readonly rows: readonly Place[];
  /** Seals whose nonce was removed. */
  readonly seals: number;
  /** Releases whose former hash was removed. */
  readonly formerHashes: number;
}

type Read = { readonly at: Place };

const rowsIn = <R>(file: TableFile): R[] =>
  readRows(sheetOf(openFile(file))).rows as unknown as R[];

const cellProposal = (schema: TableSchema, row: Read, column: string): Proposal[] => {
  const columnNumber = columnNumberOf(schema, row, column);
  const { file, line } = row.at;
  return columnNumber === undefined ? [] : [{ kind: 'cell', file, line, columnNumber, text: '' }];
};

/** The withdrawal that closes a row. */
const closing = (
  closed: ClosedKeys,
  table: string,
  key: string,
  recordedOn: string,
): WithdrawalRow | undefined => {
  const withdrawal = closed(table, key);
  return withdrawal !== undefined && recordedOn <= withdrawal.withdrawn_on ? withdrawal : undefined;
};

/** Rows of the ledger in the files of a set that are closed. */
const closedRows = (files: readonly TableFile[], closed: ClosedKeys): Place[] =>
  files
    .filter(({ schema }) => schema.ledger)
    .flatMap((file) =>
      rowsIn<LedgerRow>(file)
        .filter((row) =>
          closing(closed, file.schema.name, keyText(file.schema, row), row.recorded_on),
        )
        .map(({ at }) => at),
    );

const releaseOf = ({ file }: TableFile): string =>
  file.slice(file.lastIndexOf('/') + 1, -'.csv'.length);

interface Unsealed {
  readonly proposals: readonly Proposal[];
  /** Releases that hold a closed row. */
  readonly releases: ReadonlySet<string>;
  readonly seals: number;
}

/** What goes from the seals: nonces of closed rows, and keys that name a person. */
const unsealing = (files: readonly TableFile[], closed: ClosedKeys): Unsealed => {
  const proposals: Proposal[] = [];
  const releases = new Set<string>();
  let seals = 0;
  for (const file of files.filter(({ schema }) => schema.name === sealsTable.name)) {
    for (const row of rowsIn<SealRow>(file)) {
      if (row.key === '') releases.add(releaseOf(file));
      const withdrawal = closing(closed, row.table, row.key, row.recorded_on);
      if (row.key === '' || withdrawal === undefined) continue;
      releases.add(releaseOf(file));
      if (row.nonce !== '') {
        proposals.push(...cellProposal(sealsTable, row, 'nonce'));
        seals += 1;
      }
      if (withdrawal.key === '') proposals.push(...cellProposal(sealsTable, row, 'key'));
    }
  }
  return { proposals, releases, seals };
};

/** The former hashes of the first release that holds a closed row, and of all that came after it. */
const formerHashes = (
  files: readonly TableFile[],
  releases: ReadonlySet<string>,
): readonly Proposal[] => {
  const list = files
    .filter(({ schema }) => schema.name === releasesTable.name)
    .flatMap((file) => rowsIn<Read & { release: string; former_sha256: string }>(file));
  const first = list.findIndex(({ release }) => releases.has(release));
  if (first < 0) return [];
  return list
    .slice(first)
    .filter(({ former_sha256 }) => former_sha256 !== '')
    .flatMap((row) => cellProposal(releasesTable, row, 'former_sha256'));
};

/**
 * Takes out of a data folder whatever withdrawals close: rows, wherever they stand, nonces of their seals and
 * hashes from which they could be guessed. Doing it again changes nothing.
 * @param files they have passed the checks
 * @param sets the sets of the folder; registry and plan are shared by all of them
 */
export const sweep = (files: DataFiles, sets: readonly string[]): Swept => {
  let swept = new Map(files);
  const rows: Place[] = [];
  let [seals, former] = [0, 0];
  for (const set of sets) {
    const layout = layOut(swept, set).files;
    const withdrawals = layout
      .filter(({ schema }) => schema.name === withdrawalsTable.name)
      .flatMap((file) => rowsIn<WithdrawalRow>(file));
    if (withdrawals.length === 0) continue;
    const closed = closedKeys(withdrawals);
    const unsealed = unsealing(layout, closed);
    const hashes = formerHashes(layout, unsealed.releases);
    swept = applyProposals(swept, [...unsealed.proposals, ...hashes]);
    seals += unsealed.seals;
    former += hashes.length;
    const places = closedRows(layout, closed);
    for (const [file, own] of Map.groupBy(places, ({ file }) => file)) {
      const left = removeRows(
        swept.get(file) ?? new Uint8Array(),
        new Set(own.map(({ line }) => line)),
      );
      if (left === null) swept.delete(file);
      else swept.set(file, left);
    }
    rows.push(...places);
  }
  return { files: swept, rows, seals, formerHashes: former };
};
