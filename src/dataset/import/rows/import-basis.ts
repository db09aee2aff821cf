import type { Tables } from '../../../schema/index.ts';
import type { IndicatorRow } from '../../../schema/indicators.ts';
import { PUBLISHED } from '../../../schema/sets.ts';
import type { SourceRow } from '../../../schema/sources.ts';
import { tablesInForce } from '../../ledger/ledger.ts';
import { buildRegistry, type Registry } from '../../registry/registry.ts';
import type { Notebook } from '../findings/notebook.ts';
import type { ImportOptions } from './import-options.ts';
import { type UnitNames, unitNames } from './unit-names.ts';

/** What rows of a table are understood by. */
export interface ImportBasis {
  /** Rows on record, superseded ones included. */
  readonly tables: Tables;
  /** Rows in force. */
  readonly current: Tables;
  readonly today: string;
  /** Whether the set is the published one, whose sources are real. */
  readonly isPublished: boolean;
  readonly registry: Registry;
  readonly names: UnitNames;
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly options: ImportOptions;
  readonly notebook: Notebook;
}

/** What it is made from. */
export interface BasisRequest {
  readonly tables: Tables;
  readonly set: string;
  readonly today: string;
  readonly options: ImportOptions;
}

/** Makes it from what is on record. */
export const importBasis = (
  { tables, set, today, options }: BasisRequest,
  notebook: Notebook,
): ImportBasis => {
  const current = tablesInForce(tables);
  const registry = buildRegistry(current.units, current['unit-changes']);
  return {
    tables,
    current,
    today,
    isPublished: set === PUBLISHED,
    registry,
    names: unitNames(registry, current['unit-aliases']),
    indicators: new Map(current.indicators.map((row) => [row.indicator, row])),
    sources: new Map(current.sources.map((row) => [row.source, row])),
    options,
    notebook,
  };
};
