import { parseIdentity } from '../../dataset/ledger/row-identity.ts';
import type { Correction, Evaluation } from '../../evaluation/record/evaluation.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import { LEDGER_COLUMNS, type TableSchema } from '../../schema/table.ts';
import { formatDate } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { lowerFirst, upperFirst } from '../format/letter-case.ts';
import { cellWords } from '../names/cell-words.ts';
import { keyAbout } from '../names/key-about.ts';
import { type RowLink, replacedWords } from '../names/row-words.ts';

/** What one cell said before, and what it says now. */
export interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** The name of the column of notes, which every table of the ledger has. */
const NOTE = LEDGER_COLUMNS.note.label;

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
 * which the first of each stands. A table of seven columns of prose (`correctionsTable`, for files) is too wide for a phone and for paper.
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

/** Signs from which a cell is prose, of which a print says only that it was written anew. */
const PROSE = 100;

/** "Số đơn vị đạt: 5 đổi thành 3"; of notes and of other prose only "ghi chú viết lại", "giải thích viết lại". */
const changeWords = ({ column, before, after }: CellChange): string =>
  column === NOTE || Math.max(before.length, after.length) >= PROSE
    ? `${lowerFirst(column)} viết lại`
    : `${column}: ${before} đổi thành ${after}`;

const changesWords = (changes: readonly CellChange[]): string =>
  changes.map(changeWords).join('; ');

/** A group for prints: its day and reason, then a line for what all its rows share and one for each row. */
export const correctionLines = ({
  recordedOn,
  reason,
  shared,
  corrected,
}: CorrectionGroup): { readonly lead: string; readonly lines: readonly string[] } => {
  const told = Map.groupBy(corrected, ({ about, changes }) =>
    changes.length === 0 ? about : `${about}. ${upperFirst(changesWords(changes))}`,
  );
  return {
    lead: `${recordedOn}. ${reason}`,
    lines: [
      ...(shared.length === 0 ? [] : [`${upperFirst(changesWords(shared))}.`]),
      ...[...told].map(
        ([line, rows]) =>
          `${line}${rows.length > 1 ? ` (${nbsp(formatCount(rows.length), 'dòng')})` : ''}.`,
      ),
    ],
  };
};

/** What stands on the folded list: "Xem 23 dòng đã đính chính". */
export const foldedCorrections = (groups: readonly CorrectionGroup[]): string => {
  const rows = groups.reduce((sum, { corrected }) => sum + corrected.length, 0);
  return `Xem ${nbsp(formatCount(rows), 'dòng')} đã đính chính`;
};
