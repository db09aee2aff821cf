import { parseIdentity } from '../../dataset/ledger/row-identity.ts';
import type { Correction, Evaluation } from '../../evaluation/record/evaluation.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import { formatDate } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { cellWords } from '../names/cell-words.ts';
import { keyAbout } from '../names/key-about.ts';
import { type RowLink, replacedWords } from '../names/row-words.ts';

/** What one cell said before, and what it says now. */
export interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** One corrected row: what it is about, what of it changed, and which rows they are. */
export interface CorrectedRow {
  readonly about: string;
  readonly changes: readonly CellChange[];
  readonly rows: string;
  /** Where the new row stands; undefined where readers cannot be shown it. */
  readonly href: string | undefined;
}

/** Rows corrected on one day for one reason, which is said once. */
export interface CorrectionGroup {
  readonly recordedOn: string;
  readonly reason: string;
  /** Changes that several rows share, each of them: said once, and no more at the rows. */
  readonly shared: readonly CellChange[];
  readonly corrected: readonly CorrectedRow[];
}

/** What one correction says, in words. */
export const correctedRow = (
  { table, cells, oldRow, newRow }: Correction,
  evaluation: Evaluation,
  linkTo: RowLink,
): CorrectedRow => {
  const schema: TableSchema | undefined = table in TABLES ? TABLES[table as TableName] : undefined;
  return {
    about: keyAbout(table, parseIdentity(newRow).key, evaluation),
    changes: cells.map(({ column, old, new: current }) => ({
      column: schema?.columns[column]?.label ?? column,
      before: cellWords(schema, column, old),
      after: cellWords(schema, column, current),
    })),
    rows: replacedWords(oldRow, newRow),
    href: linkTo(newRow),
  };
};

const isAmong = (changes: readonly CellChange[], change: CellChange): boolean =>
  changes.some(
    ({ column, before, after }) =>
      column === change.column && before === change.before && after === change.after,
  );

const sharedChanges = (rows: readonly CorrectedRow[]): readonly CellChange[] => {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return [];
  return first.changes.filter((change) => others.every(({ changes }) => isAmong(changes, change)));
};

/**
 * Corrections as a list to be read, newest first: those of one day with the same reason together, in the order in
 * which the first of each stands. A table of seven columns of prose (`correctionsTable`, for files and prints of
 * reports) is too wide for a phone and for paper.
 * @param linkTo where a new row stands, if readers can be shown it
 */
export const correctionGroups = (
  evaluation: Evaluation,
  linkTo: RowLink,
): readonly CorrectionGroup[] =>
  [
    ...Map.groupBy(evaluation.corrections, ({ recordedOn, reason }) =>
      JSON.stringify([recordedOn, reason]),
    ).values(),
  ].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { recordedOn, reason } = first;
    const rows = group.map((one) => correctedRow(one, evaluation, linkTo));
    const shared = sharedChanges(rows);
    const corrected = rows.map((row) => ({
      ...row,
      changes: row.changes.filter((change) => !isAmong(shared, change)),
    }));
    return [{ recordedOn: formatDate(recordedOn), reason, shared, corrected }];
  });

/** What stands on the folded list: "Xem 23 dòng đã đính chính". */
export const foldedCorrections = (groups: readonly CorrectionGroup[]): string => {
  const rows = groups.reduce((sum, { corrected }) => sum + corrected.length, 0);
  return `Xem ${nbsp(formatCount(rows), 'dòng')} đã đính chính`;
};
