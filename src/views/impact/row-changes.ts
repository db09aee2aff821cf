import {
  ledgerChanges,
  type TableChanges,
} from '../../dataset/contribution/changes/changed-tables.ts';
import type { SetChanges } from '../../dataset/contribution/changes/compare-ledgers.ts';
import type { HeldRow } from '../../dataset/contribution/changes/held-rows.ts';
import type { ChangedRow } from '../../dataset/contribution/changes/pair-changes.ts';
import { KEY_JOINT } from '../../dataset/ledger/key-text.ts';
import { statedColumns } from '../../dataset/ledger/rank.ts';
import { identityText } from '../../dataset/ledger/row-identity.ts';
import type { Correction, Evaluation } from '../../evaluation/record/evaluation.ts';
import { byCode } from '../../schema/code-order.ts';
import type { RowChange } from './impact.ts';

type Row = Omit<RowChange, 'kind' | 'cells'>;

const rowOf = ({ schema, cells, file, line }: HeldRow): Row => ({
  table: schema.name,
  key: schema.key.map((name) => cells[name] ?? '').join(KEY_JOINT),
  recordedOn: cells.recorded_on ?? '',
  n: Number(cells.n || 1),
  reason: cells.reason ?? '',
  file,
  line,
});

/** What a row states besides its key. */
const statedCells = ({ schema, cells }: HeldRow): RowChange['cells'] =>
  statedColumns(schema)
    .filter((column) => !schema.key.includes(column) && cells[column] !== '')
    .map((column) => ({ column, old: null, new: cells[column] ?? '' }));

/** The reference of the row: what it says of its table, key and day of recording. */
export const changedRef = ({ table, key, recordedOn, n }: Row): string =>
  identityText({ table, key, recorded_on: recordedOn, n });

/** What the ledger of both makes of new rows, by their references. */
interface Standing {
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly contradicting: ReadonlySet<string>;
}

const standingIn = (after: Evaluation | null): Standing => ({
  corrections: new Map(after?.corrections.map((one) => [one.newRow, one])),
  contradicting: new Set(
    after?.contradictions.flatMap(({ rows }) => rows.map(({ row }) => row)) ?? [],
  ),
});

const addedChange = (held: HeldRow, { corrections, contradicting }: Standing): RowChange => {
  const row = rowOf(held);
  const ref = changedRef(row);
  const correction = corrections.get(ref);
  if (correction !== undefined) {
    const cells = correction.cells.map(({ column, old, new: now }) => ({ column, old, new: now }));
    return { kind: 'corrected', ...row, cells };
  }
  const kind = contradicting.has(ref) ? 'contradicting' : 'added';
  return { kind, ...row, cells: statedCells(held) };
};

const editedChange = ({ was, is, columns }: ChangedRow): RowChange => ({
  kind: 'edited',
  ...rowOf(was),
  file: is.file,
  line: is.line,
  cells: columns.map((column) => ({
    column,
    old: was.cells[column] ?? '',
    new: is.cells[column] ?? '',
  })),
});

const tableRows = (
  { added, changed, lost }: TableChanges,
  standing: Standing,
): readonly RowChange[] => [
  ...lost.map((row): RowChange => ({ kind: 'deleted', ...rowOf(row), cells: statedCells(row) })),
  ...changed.map(editedChange),
  ...added
    .map((row) => addedChange(row, standing))
    .sort((a, b) => byCode(a.kind, b.kind) || byCode(changedRef(a), changedRef(b))),
];

/**
 * Rows of the ledger that a contribution brings, changes or takes away, table by table; losses first.
 * @param after what both together are evaluated to; null where that cannot be done, and corrections are not told
 *   from new rows
 * @param shared of the tables that all sets share, or of the observations of one
 */
export const rowChanges = (
  changes: SetChanges,
  after: Evaluation | null,
  shared: boolean,
): readonly RowChange[] => {
  const standing = standingIn(after);
  return ledgerChanges(changes)
    .filter(({ schema }) => (schema.group !== 'observations') === shared)
    .flatMap((table) => tableRows(table, standing));
};
