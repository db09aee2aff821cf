import { cellText } from '../../dataset/cells/cell-text.ts';
import type { Tables } from '../../schema/index.ts';
import type { SourceTraceRow } from '../../schema/source-traces.ts';
import { known } from '../../schema/table.ts';
import type { SourceInfo, SourceTrace } from './evaluation.ts';

/** How many rows in force name a source. */
const usesIn = (tables: Tables): ReadonlyMap<string, number> => {
  const uses = new Map<string, number>();
  for (const name of ['values', 'aggregates', 'measure-progress', 'due-dates'] as const) {
    for (const { source } of tables[name]) uses.set(source, (uses.get(source) ?? 0) + 1);
  }
  for (const { source } of tables.requests) {
    const named = known(source);
    if (named !== undefined) uses.set(named, (uses.get(named) ?? 0) + 1);
  }
  return uses;
};

type FactColumn = 'place' | 'accessed_on' | 'archived_address' | 'copy_sha256' | 'told_on';

/** What all rows in force say of one source: of what they contradict each other in, nothing is known. */
const traceOf = (rows: readonly SourceTraceRow[] | undefined): SourceTrace | null => {
  const [first] = rows ?? [];
  if (rows === undefined || first === undefined) return null;
  const agreed = (column: FactColumn): string | null =>
    rows.every((row) => cellText(row[column]) === cellText(first[column]))
      ? (known(first[column]) ?? null)
      : null;
  return {
    place: agreed('place'),
    accessedOn: agreed('accessed_on'),
    archivedAddress: agreed('archived_address'),
    copySha256: agreed('copy_sha256'),
    toldOn: agreed('told_on'),
  };
};

/** Every source with the number of rows that name it and what is known of it.
 * @param tables the rows in force
 */
export const sourceInfo = (tables: Tables): SourceInfo[] => {
  const uses = usesIn(tables);
  const traces = Map.groupBy(tables['source-traces'], ({ source }) => source);
  return tables.sources.map((row) => ({
    id: row.source,
    title: row.title,
    publisher: row.publisher,
    publishedOn: known(row.published_on) ?? null,
    kind: row.kind,
    address: row.address,
    rows: uses.get(row.source) ?? 0,
    trace: traceOf(traces.get(row.source)),
  }));
};
