import { keyCells, parseIdentity } from '../dataset/ledger/row-identity.ts';
import type { Evaluation, RowRef } from '../evaluation/record/evaluation.ts';
import { byCode } from '../schema/code-order.ts';
import { TABLES, type TableName } from '../schema/index.ts';
import type { TableSchema } from '../schema/table.ts';

/** A column of a key, or the two days of a period, with what a group of rows has there. */
export interface KeyPart {
  readonly columns: readonly string[];
  /** Each has a text for each column; none where any will do. */
  readonly values: readonly (readonly string[])[];
}

/** Which rows a group holds of those that have its common parts. */
export type Extent =
  | { readonly kind: 'these' }
  /** All rows on record. */
  | { readonly kind: 'all'; readonly rows: number }
  /** All but those with one of these codes. */
  | { readonly kind: 'except'; readonly rows: number; readonly codes: readonly string[] };

/** Rows of one table: every row whose key has one of the values of each part, and no other. */
export interface RowGroup {
  readonly table: TableName;
  /** In the order of the key; without the part that {@link Extent} stands for. */
  readonly parts: readonly KeyPart[];
  /** The units, or days, that the rows are about. */
  readonly listed: KeyPart | null;
  readonly extent: Extent;
  /** Where a key has several rows on record: which of them. Null where the key has but one. */
  readonly rank: Rank | null;
}

/** Which of the rows of a key: its day of recording, and the how many-th of that day. */
interface Rank {
  readonly recordedOn: string;
  readonly n: number;
}

/** Rows of one table, and of one indicator where the table has them. */
export interface CitedRows {
  readonly table: TableName;
  /** Each once. */
  readonly rows: readonly RowRef[];
  /** The same rows; see {@link citedRows}. */
  readonly groups: readonly RowGroup[];
}

/** The column by which rows of a table are listed: the one in which those of one statement differ. */
const LISTED: Partial<Record<TableName, string>> = {
  values: 'unit_code',
  aggregates: 'area_code',
  'measure-progress': 'date',
};

/** At most this part of the rows is named as left out. */
const LEFT_OUT_OF = 4;

/** Of more sources than this none is named where the rows are found without. */
const NAMED_SOURCES = 3;

/** What the words for rows may depend on besides these rows: all on record, or no row of another key. */
export type Beside = 'record' | 'nothing';

/** A row taken apart. */
interface TakenRow {
  readonly ref: RowRef;
  readonly table: TableName;
  readonly parts: readonly KeyPart[];
  readonly listed: KeyPart | null;
  readonly rank: Rank | null;
}

const columnsOf = ({ key }: TableSchema): readonly (readonly string[])[] =>
  key
    .filter((column) => column !== 'period_end')
    .map((column) => (column === 'period_start' ? [column, 'period_end'] : [column]));

const takeApart = (ref: RowRef): TakenRow => {
  const { table: name, key, recorded_on, n } = parseIdentity(ref);
  const table = name as TableName;
  const parts = keyParts(table, key);
  const column = LISTED[table];
  const own = parts.find(({ columns: [first] }) => first === column);
  return {
    ref,
    table,
    parts: parts.filter((part) => part !== own),
    listed: own ?? null,
    rank: { recordedOn: recorded_on, n },
  };
};

/** A key as `keyText` writes it, in its parts and their order. */
export const keyParts = (table: TableName, key: string): readonly KeyPart[] => {
  const schema: TableSchema = TABLES[table];
  const cells = new Map(keyCells(schema, key).map((cell, i) => [schema.key[i], cell]));
  return columnsOf(schema).map((columns) => ({
    columns,
    values: [columns.map((column) => cells.get(column) ?? '')],
  }));
};

const commonOf = ({ table, parts }: Pick<TakenRow, 'table' | 'parts'>): string =>
  JSON.stringify([table, parts.map(({ values }) => values)]);

const codeOf = ({ listed }: TakenRow): string => listed?.values[0]?.[0] ?? '';

const isOfSource = ({ columns: [column] }: KeyPart): boolean => column === 'source';

/** The row without the source that says it. */
const unsourced = (row: TakenRow): TakenRow => ({
  ...row,
  parts: row.parts.map((part) => (isOfSource(part) ? { ...part, values: [] } : part)),
});

/** By what rows have in common, with and without their source: how many rows there are of each code. */
type OnRecord = ReadonlyMap<string, ReadonlyMap<string, number>>;

const NONE: ReadonlyMap<string, number> = new Map();

const rowsOnRecord = ({ figures, measures, corrections }: Evaluation): readonly RowRef[] => {
  const observed = figures.map(({ row }) => row);
  const others = [
    ...measures.flatMap(({ progress }) => progress.map(({ row }) => row)),
    ...corrections.flatMap(({ oldRow, newRow }) => [oldRow, newRow]),
  ];
  const known = new Set(observed);
  // Of one rank there may be several figures; of all else each row is named once.
  return [...observed, ...[...new Set(others)].filter((row) => !known.has(row))];
};

const records = new WeakMap<Evaluation, OnRecord>();

const onRecord = (evaluation: Evaluation): OnRecord => {
  const made = records.get(evaluation);
  if (made !== undefined) return made;
  const found = new Map<string, Map<string, number>>();
  for (const row of rowsOnRecord(evaluation).map(takeApart)) {
    for (const common of new Set([commonOf(row), commonOf(unsourced(row))])) {
      const codes = found.get(common) ?? new Map<string, number>();
      found.set(common, codes);
      const code = codeOf(row);
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
  }
  records.set(evaluation, found);
  return found;
};

const recordedWith = (row: TakenRow, recorded: OnRecord): ReadonlyMap<string, number> =>
  recorded.get(commonOf(row)) ?? NONE;

const extentOf = (rows: readonly TakenRow[], recorded: ReadonlyMap<string, number>): Extent => {
  const named = new Set(rows.map(codeOf));
  const left = [...recorded.keys()].filter((code) => !named.has(code)).sort();
  if (rows.length > 1 && left.length === 0) return { kind: 'all', rows: rows.length };
  return left.length > 0 && left.length * LEFT_OUT_OF <= named.size
    ? { kind: 'except', rows: rows.length, codes: left }
    : { kind: 'these' };
};

/** The same rows without the source where many say them, and no other row is of their units and time. */
const withoutManySources = (rows: readonly TakenRow[], recorded: OnRecord): readonly TakenRow[] => {
  const [first] = rows as readonly [TakenRow];
  const sources = new Set(rows.map(({ parts }) => parts.find(isOfSource)?.values[0]?.[0]));
  if (first.rank !== null || first.listed === null || sources.size <= NAMED_SOURCES) return rows;
  const onRecordOf = recordedWith(unsourced(first), recorded);
  const cited = Map.groupBy(rows, codeOf);
  const isWhole = [...cited].every(([code, own]) => onRecordOf.get(code) === own.length);
  return isWhole ? rows.map(unsourced) : rows;
};

/** Rows that differ in nothing but what they are listed by. */
const groupOf = (rows: readonly TakenRow[], recorded: OnRecord | null): RowGroup => {
  const [first] = rows as readonly [TakenRow];
  const { table, parts, listed, rank } = first;
  const codes = [...new Set(rows.map(codeOf))].sort();
  const counts = recorded !== null && rank === null && listed !== null;
  return {
    table,
    parts,
    listed: listed && { ...listed, values: codes.map((code) => [code]) },
    extent: counts ? extentOf(rows, recordedWith(first, recorded)) : { kind: 'these' },
    rank,
  };
};

const alike = (rows: readonly TakenRow[]): readonly (readonly TakenRow[])[] => [
  ...Map.groupBy(rows, (row) => `${commonOf(row)} ${JSON.stringify(row.rank)}`).values(),
];

const rowsIn = ({ extent }: RowGroup): number => (extent.kind === 'these' ? 0 : extent.rows);

/** What two groups must share to be one when they differ in one part. */
const besides = ({ table, parts, listed, extent, rank }: RowGroup, at: number): string =>
  JSON.stringify([
    table,
    parts.map((part, i) => (i === at ? null : part.values)),
    extent.kind === 'these'
      ? listed?.values
      : [extent.kind, 'codes' in extent ? extent.codes : null],
    rank,
  ]);

const joined = (groups: readonly RowGroup[], at: number): RowGroup => {
  const [first, ...others] = groups as readonly [RowGroup, ...RowGroup[]];
  if (others.length === 0) return first;
  const values = groups
    .flatMap(({ parts }) => parts[at]?.values ?? [])
    .sort((a, b) => byCode(a.join(), b.join()));
  const rows = groups.reduce((sum, group) => sum + rowsIn(group), 0);
  return {
    ...first,
    parts: first.parts.map((part, i) => (i === at ? { ...part, values } : part)),
    extent: first.extent.kind === 'these' ? first.extent : { ...first.extent, rows },
  };
};

/** By period, then by source, then by unit. */
const placeIn = ({ parts, listed, rank }: RowGroup): string =>
  JSON.stringify([parts.map(({ values }) => values), listed?.values, rank]);

/** Groups of rows of one table; `first` is the first part of the key in which they may differ. */
const grouped = (
  rows: readonly TakenRow[],
  recorded: OnRecord | null,
  first: number,
): readonly RowGroup[] => {
  const ofTime = Map.groupBy(
    rows,
    (row) => `${commonOf(unsourced(row))} ${JSON.stringify(row.rank)}`,
  );
  let groups = [...ofTime.values()]
    .flatMap((some) => alike(recorded === null ? some : withoutManySources(some, recorded)))
    .map((some) => groupOf(some, recorded));
  const parts = rows[0]?.parts.length ?? 0;
  for (let at = first; at < parts; at += 1) {
    groups = [...Map.groupBy(groups, (group) => besides(group, at)).values()].map((some) =>
      joined(some, at),
    );
  }
  return groups.toSorted((a, b) => byCode(placeIn(a), placeIn(b)));
};

/**
 * Rows as groups that say the same as the rows one by one, in fewer words: what rows of a table have in
 * common once, and what they differ in as a list, or as "all" of them.
 * @param rows in any order, repeated or not
 * @param evaluation of the whole territory, which holds every row on record
 * @param beside `nothing` for what is issued for its own content: it names each unit and source, so that no
 *   row of others changes it
 */
export const citedRows = (
  rows: readonly RowRef[],
  evaluation: Evaluation,
  beside: Beside = 'record',
): readonly CitedRows[] => {
  const recorded = onRecord(evaluation);
  const taken = [...new Set(rows)].sort().map((ref) => {
    const row = takeApart(ref);
    const isOnly = (recordedWith(row, recorded).get(codeOf(row)) ?? 0) < 2;
    return isOnly ? { ...row, rank: null } : row;
  });
  const headOf = ({ table, parts }: TakenRow): string =>
    JSON.stringify([table, parts.length > 1 ? parts[0]?.values : null]);
  return [...Map.groupBy(taken, headOf).values()].map((some) => {
    const [{ table, parts }] = some as [TakenRow];
    return {
      table,
      rows: some.map(({ ref }) => ref),
      groups: grouped(some, beside === 'record' ? recorded : null, parts.length > 1 ? 1 : 0),
    };
  });
};
