import { TABLES, type TableName, type Tables, type TakenOut } from '../schema/index.ts';
import { type SealRow, sealsTable } from '../schema/seals.ts';
import { type ReadRows, readRows } from './cells/read-rows.ts';
import { datasetContext } from './checks/basis/dataset-context.ts';
import { explainCell, runStage } from './checks/run-checks.ts';
import { type DataFiles, type Layout, layOut } from './csv/data-files.ts';
import { type Sheet, sheetOf } from './csv/sheet.ts';
import { openFile } from './csv/source-file.ts';
import { keyTable } from './ledger/keyed-table.ts';
import type { LedgerRow, Repeats } from './ledger/ledger.ts';
import { type Withdrawn, withoutWithdrawn } from './ledger/withdrawals.ts';
import type { Problem } from './problems/problem.ts';
import { sealContext } from './seal/seal-context.ts';

export type { DataFiles } from './csv/data-files.ts';

/** What a set holds, or what is wrong with it. */
export interface ReadDataset {
  /** All rows, superseded ones included; null if there is any error. */
  readonly tables: Tables | null;
  /** By stage, then by check. */
  readonly problems: readonly Problem[];
}

/** Rows of a set before anything is known to fit. */
interface RawTables {
  readonly tables: Tables;
  readonly seals: ReadonlyMap<string, readonly SealRow[]>;
}

const hasError = (problems: readonly Problem[]): boolean =>
  problems.some(({ level }) => level === 'error');

/** Stages `file` and `header`: sheets whose rows can be read column by column. */
const readSheets = (layout: Layout, problems: Problem[]): Sheet[] | null => {
  const files = layout.files.map(openFile);
  for (const problem of runStage('file', { layout, files })) problems.push(problem);
  if (hasError(problems)) return null;
  const sheets = files.map(sheetOf);
  for (const sheet of sheets) {
    for (const problem of runStage('header', sheet)) problems.push(problem);
  }
  return hasError(problems) ? null : sheets;
};

const releaseOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1, -'.csv'.length);

const gather = (read: ReadonlyMap<Sheet, ReadRows>): RawTables => {
  const tables: Record<string, unknown[]> = {};
  for (const name of Object.keys(TABLES)) tables[name] = [];
  const seals = new Map<string, readonly SealRow[]>();
  for (const [{ schema, file }, { rows }] of read) {
    if (schema === sealsTable) seals.set(releaseOf(file), rows as readonly SealRow[]);
    else for (const row of rows) (tables[schema.name] as unknown[]).push(row);
  }
  return { tables: tables as unknown as Tables, seals };
};

/** Stage `types`. */
const readTables = (sheets: readonly Sheet[], problems: Problem[]): RawTables | null => {
  const read = new Map(sheets.map((sheet) => [sheet, readRows(sheet)]));
  for (const { unread } of read.values()) {
    for (const cell of unread) problems.push(explainCell(cell));
  }
  return hasError(problems) ? null : gather(read);
};

/** Rows of a set, each once, and which of them share their key. */
interface KeyedTables {
  readonly tables: Tables;
  readonly repeats: Repeats;
}

/** Stage `keys`. */
const keyTables = ({ tables, renewed }: Withdrawn, problems: Problem[]): KeyedTables => {
  const keyed = (Object.keys(TABLES) as TableName[]).map(
    (name) =>
      [
        name,
        keyTable(TABLES[name], tables[name] as unknown as readonly LedgerRow[], renewed),
      ] as const,
  );
  for (const [, table] of keyed) problems.push(...runStage('keys', table));
  const rows = Object.fromEntries(keyed.map(([name, table]) => [name, table.rows]));
  return {
    tables: { ...tables, ...rows } as Tables,
    repeats: new Map(keyed.map(([name, { repeated }]) => [name, repeated])),
  };
};

/**
 * Stages `across`, `plausibility` and `seal`, over tables whose keys are sound.
 * @returns what withdrawals took of the sealed rows
 */
const checkContents = (
  { tables, repeats }: KeyedTables,
  { seals, withdrawn }: { readonly seals: RawTables['seals']; readonly withdrawn: Withdrawn },
  { set, today }: { readonly set: string; readonly today: string },
  problems: Problem[],
): readonly TakenOut[] => {
  // First, as it notes which release sealed a row: what was known on a day depends on it.
  const sealed = sealContext(tables, seals, { set, today });
  const context = datasetContext(tables, { set, today, repeats, withdrawn });
  for (const problem of runStage('across', context)) problems.push(problem);
  if (hasError(problems)) return [];
  for (const problem of runStage('plausibility', context)) problems.push(problem);
  for (const problem of runStage('seal', sealed)) problems.push(problem);
  return sealed.takenOut;
};

/** Stages `file` to `types`; what they need of the files is free again when they are done. */
const readRaw = (layout: Layout, problems: Problem[]): RawTables | null => {
  const sheets = readSheets(layout, problems);
  return sheets && readTables(sheets, problems);
};

/**
 * Reads the tables of one set and checks them: bytes in, rows or problems out. All problems of a
 * stage are found together; the next stage runs only if this one found no error. Never throws for
 * what stands in a file.
 * @param files all files of the data folder
 * @param options the set to read, and the date of today (nothing may be dated later)
 */
export const readDataset = (
  files: DataFiles,
  options: { readonly set: string; readonly today: string },
): ReadDataset => {
  const problems: Problem[] = [];
  const raw = readRaw(layOut(files, options.set), problems);
  if (raw === null) return { tables: null, problems };
  const withdrawn = withoutWithdrawn(raw.tables);
  const keyed = keyTables(withdrawn, problems);
  if (hasError(problems)) return { tables: null, problems };
  const takenOut = checkContents(keyed, { seals: raw.seals, withdrawn }, options, problems);
  return { tables: hasError(problems) ? null : { ...keyed.tables, takenOut }, problems };
};
