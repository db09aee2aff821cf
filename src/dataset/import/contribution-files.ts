import { TABLES } from '../../schema/index.ts';
import { present } from '../../schema/present.ts';
import type { SourceRow } from '../../schema/sources.ts';
import { contributionFileName } from '../contribution/changes/contribution-file-name.ts';
import { groupFolder } from '../csv/data-files.ts';
import { parseCsv } from '../csv/parse-csv.ts';
import { appendRows } from '../edit/append-rows.ts';
import type { ImportTable } from './columns/column-role.ts';
import type { TablePlace } from './findings/findings.ts';
import type { NewRow } from './rows/on-record.ts';

/** Where the cells of a written row come from. */
export interface RowOrigin {
  readonly place: TablePlace;
  readonly places: NewRow['places'];
}

/** The files of a contribution. */
export interface ContributionFiles {
  /** Bytes by path below the data folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** By path and 1-based line of a row in it; rows repeated from the record have none. */
  readonly origins: ReadonlyMap<string, ReadonlyMap<number, RowOrigin>>;
}

/** What a contribution is and what it holds. */
export interface Contribution {
  readonly set: string;
  readonly today: string;
  /** What its files are called after; null for what its rows are about. */
  readonly slug: string | null;
  readonly rows: readonly NewRow[];
  /** Sources on record that its rows cite: a contribution holds every source it needs. */
  readonly cited: readonly SourceRow[];
}

const textIn = (row: NewRow, name: string): string =>
  String((row.cells as unknown as Readonly<Record<string, unknown>>)[name] ?? '');

const years = (rows: readonly NewRow[]): string => {
  const ends = rows.map((row) => textIn(row, 'period_end').slice(0, 4)).sort();
  const [first, last] = [ends[0], ends.at(-1)];
  return first === last ? present(first) : `${first} ${last}`;
};

/** What rows are about: their one indicator and its years, else their source. */
const aboutOf = (rows: readonly NewRow[]): string => {
  const figures = rows.filter(({ table }) => table === 'values' || table === 'aggregates');
  const indicators = new Set(figures.map((row) => textIn(row, 'indicator')));
  const [indicator] = indicators;
  if (indicators.size === 1) return `${indicator} ${years(figures)}`;
  return textIn(present(rows[0]), 'source');
};

const decoder = new TextDecoder();

const linesOf = (bytes: Uint8Array): ((row: number) => number) =>
  parseCsv(decoder.decode(bytes)).lineOf;

/**
 * Writes the rows of a contribution as files of their own beside those of each table, named after the day, what
 * they are about and their content. None where there is no new row.
 */
export const contributionFiles = ({
  set,
  today,
  slug,
  rows,
  cited,
}: Contribution): ContributionFiles => {
  const files = new Map<string, Uint8Array>();
  const origins = new Map<string, ReadonlyMap<number, RowOrigin>>();
  if (rows.length === 0) return { files, origins };
  const about = slug ?? aboutOf(rows);
  const byTable = Map.groupBy(rows, ({ table }) => table);
  const tables = new Set<ImportTable>([
    ...byTable.keys(),
    ...(cited.length > 0 ? ['sources' as const] : []),
  ]);
  for (const table of tables) {
    const own = byTable.get(table) ?? [];
    const repeated = table === 'sources' ? cited : [];
    const written = [...own.map(({ cells }) => cells), ...repeated];
    const bytes = appendRows(TABLES[table], undefined, written);
    const name = contributionFileName({ date: today, about, bytes });
    const path = `${groupFolder('observations', set)}/${table}/${name}`;
    const lineOf = linesOf(bytes);
    files.set(path, bytes);
    origins.set(path, new Map(own.map((row, i) => [lineOf(i + 1), row])));
  }
  return { files, origins };
};
