import { TABLES } from '../../../schema/index.ts';
import type { Column, TableSchema } from '../../../schema/table.ts';
import { cellText } from '../../cells/cell-text.ts';
import { columnReader, UNREADABLE } from '../../cells/read-cell.ts';
import { closedKeys } from '../../ledger/closed-keys.ts';
import { keyText } from '../../ledger/key-text.ts';
import type { LedgerRow } from '../../ledger/ledger.ts';
import { holding, statedColumns, statement } from '../../ledger/rank.ts';
import type { ImportTable } from '../columns/column-role.ts';
import type { TablePlace } from '../findings/findings.ts';
import type { Draft } from './draft.ts';
import { figureFacts } from './figure-facts.ts';
import type { ImportBasis } from './import-basis.ts';

/** A row that a contribution brings. */
export interface NewRow {
  readonly table: ImportTable;
  /** Typed cells by column. */
  readonly cells: LedgerRow;
  readonly place: TablePlace;
  readonly places: Draft['places'];
}

const readers = new Map<Column, (raw: string) => unknown>();

const readCell = (column: Column, text: string): unknown => {
  const read = readers.get(column) ?? columnReader(column);
  readers.set(column, read);
  const cell = read(text);
  if (cell === UNREADABLE) throw new Error(`"${text}" was mended and cannot be read`);
  return cell;
};

/** Reads the cells of a row, the day of recording among them. */
const typedRow = (schema: TableSchema, { cells }: Draft, today: string): LedgerRow => {
  const texts: Readonly<Record<string, string>> = { recorded_on: today, ...cells };
  const read = Object.entries(schema.columns).map(([name, column]) => [
    name,
    readCell(column, texts[name] ?? ''),
  ]);
  return { ...Object.fromEntries(read), at: { file: '', line: 0 } };
};

const textOf = (row: object, name: string): string =>
  cellText((row as Readonly<Record<string, unknown>>)[name]);

/** What a row states besides its key, in the order of the columns: "1250 · z". */
const statedText = (schema: TableSchema, row: object): string =>
  statedColumns(schema)
    .filter((name) => !schema.key.includes(name))
    .map((name) => textOf(row, name))
    .join(' · ');

/** Whether a row on record says what this one says, but for columns that the table says nothing of. */
const saysSame = (
  schema: TableSchema,
  state: LedgerRow,
  row: LedgerRow,
  unsaid: readonly string[],
): boolean =>
  statedColumns(schema)
    .filter((name) => !unsaid.includes(name))
    .every((name) => textOf(state, name) === textOf(row, name));

const rankFor = (states: readonly LedgerRow[], row: LedgerRow): number =>
  states
    .filter(({ recorded_on }) => recorded_on === row.recorded_on)
    .reduce((most, { n }) => Math.max(most, n), 0) + 1;

/** A row that takes the place of another, and its key. */
interface Replacing {
  readonly table: ImportTable;
  readonly row: LedgerRow;
  readonly place: TablePlace;
  readonly key: string;
}

/** Compares rows with what is on record, and with each other. */
class RecordComparer {
  private readonly basis: ImportBasis;
  private readonly byKey = new Map<string, readonly LedgerRow[]>();
  private readonly grouped = new Set<ImportTable>();
  private readonly brought = new Map<string, NewRow>();

  constructor(basis: ImportBasis) {
    this.basis = basis;
  }

  /** The row with what the ledger asks of it; null where it brings nothing new or is asked about. */
  compare(draft: Draft): NewRow | null {
    const schema: TableSchema = TABLES[draft.table];
    const row = typedRow(schema, draft, this.basis.today);
    const key = keyText(schema, row);
    if (this.isTwice(schema, draft, row, key)) return null;
    const states = this.statesOf(draft.table, key);
    const same = holding(schema, states).find((state) =>
      saysSame(schema, state, row, draft.unsaid),
    );
    if (same !== undefined) {
      const facts = { file: same.at.file, line: same.at.line, key };
      const { place } = draft;
      this.basis.notebook.leaveOut({ what: 'on-record', place, found: '', facts });
      return null;
    }
    return this.replacing(schema, draft, row, states);
  }

  private statesOf(table: ImportTable, key: string): readonly LedgerRow[] {
    if (!this.grouped.has(table)) {
      this.grouped.add(table);
      const rows = this.basis.tables[table] as unknown as readonly LedgerRow[];
      for (const [each, states] of Map.groupBy(rows, (row) => keyText(TABLES[table], row))) {
        this.byKey.set(`${table} ${each}`, states);
      }
    }
    return this.byKey.get(`${table} ${key}`) ?? [];
  }

  private isTwice(schema: TableSchema, draft: Draft, row: LedgerRow, key: string): boolean {
    const before = this.brought.get(`${schema.name} ${key}`);
    const { place, places, table } = draft;
    if (before === undefined) {
      this.brought.set(`${schema.name} ${key}`, { table, cells: row, place, places });
      return false;
    }
    const { notebook } = this.basis;
    const facts = { key, line: before.place.line ?? '' };
    if (statement(schema, before.cells) === statement(schema, row)) {
      notebook.leaveOut({ what: 'row-twice', place, found: '', facts });
    } else {
      const said = {
        here: statedText(schema, row),
        there: statedText(schema, before.cells),
      };
      notebook.ask({
        asked: 'key-twice',
        place,
        found: '',
        facts: { ...facts, ...said },
        answers: [],
      });
    }
    return true;
  }

  /** A row whose key is on record, or was withdrawn, has to say why it takes its place. */
  private replacing(
    schema: TableSchema,
    draft: Draft,
    row: LedgerRow,
    states: readonly LedgerRow[],
  ): NewRow | null {
    const { basis } = this;
    const { table, place, places } = draft;
    const key = keyText(schema, row);
    const closed = closedKeys(basis.tables.withdrawals)(table, key);
    if (states.length === 0 && closed === undefined) {
      return { table, cells: { ...row, reason: '', n: 1 }, place, places };
    }
    const own = row.reason === '' ? (basis.options.given.get('reason') ?? '') : row.reason;
    const isClosedToday = closed !== undefined && row.recorded_on <= closed.withdrawn_on;
    if (own === '' || isClosedToday) {
      this.askReason(schema, { table, row, place, key }, states, closed?.withdrawn_on ?? '');
      return null;
    }
    this.noteCorrection(schema, { table, row, place, key }, states);
    return { table, cells: { ...row, reason: own, n: rankFor(states, row) }, place, places };
  }

  private noteCorrection(
    schema: TableSchema,
    { table, row, place, key }: Replacing,
    states: readonly LedgerRow[],
  ): void {
    const current = holding(schema, states).at(-1);
    if (current === undefined) return;
    const { file, line } = current.at;
    this.basis.notebook.corrected({
      place,
      key,
      about: figureFacts(this.basis, table, row),
      there: statedText(schema, current),
      here: statedText(schema, row),
      file,
      line,
    });
  }

  private askReason(
    schema: TableSchema,
    { table, row, place, key }: Replacing,
    states: readonly LedgerRow[],
    withdrawnOn: string,
  ): void {
    const answers = [{ option: 'reason', value: '…', meaning: {} }];
    const isClosedToday = withdrawnOn !== '' && row.recorded_on <= withdrawnOn;
    const current = holding(schema, states).at(-1);
    this.basis.notebook.ask({
      asked: withdrawnOn === '' ? 'correction' : 'withdrawn',
      place,
      found: statedText(schema, row),
      facts: {
        ...figureFacts(this.basis, table, row),
        key,
        withdrawnOn,
        ...(isClosedToday ? { closedToday: 'yes' } : {}),
        ...(current === undefined
          ? {}
          : {
              there: statedText(schema, current),
              file: current.at.file,
              line: current.at.line,
              recordedOn: current.recorded_on,
            }),
      },
      answers: isClosedToday ? [] : answers,
    });
  }
}

/**
 * The rows of a contribution among those of a table: without what is on record already, corrections with their
 * reason and their place within the day. Of those that lack one a question is noted, which shows both.
 */
export const newRows = (basis: ImportBasis, drafts: readonly Draft[]): NewRow[] => {
  const comparer = new RecordComparer(basis);
  return drafts.flatMap((draft) => comparer.compare(draft) ?? []);
};
