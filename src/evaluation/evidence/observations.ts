import type { Registry, Version } from '../../dataset/registry/registry.ts';
import type { AggregateRow } from '../../schema/aggregates.ts';
import type { Tables } from '../../schema/index.ts';
import type { IndicatorRow } from '../../schema/indicators.ts';
import type { InferenceRow } from '../../schema/inferences.ts';
import { present } from '../../schema/present.ts';
import { known } from '../../schema/table.ts';
import type { ValueRow } from '../../schema/values.ts';
import { buildContinuity, type Continuity } from './continuity.ts';

/** Everything an evaluation looks things up in, made once. */
export interface Observations {
  readonly registry: Registry;
  readonly continuity: Continuity;
  readonly indicator: (id: string) => IndicatorRow;
  /** Rows of an indicator that are about this unit, whichever of its versions they were given for. */
  readonly ofUnit: (indicator: string, unit: Version) => readonly ValueRow[];
  /** Rows given for exactly this version. */
  readonly ofVersion: (indicator: string, version: Version) => readonly ValueRow[];
  /** Whether there is any row or statement of an indicator. */
  readonly isObserved: (indicator: string) => boolean;
  /** All statements about an indicator, whatever their area. */
  readonly statements: (indicator: string) => readonly AggregateRow[];
  /** The latest version of the unit with an identity. */
  readonly latest: (identity: string) => Version | undefined;
  /** Whether the unit with an identity existed on a day, under whichever name, type or parent. */
  readonly existsOn: (identity: string, day: string) => boolean;
  /** Inference rules that end in an indicator, by id. */
  readonly inferencesTo: (indicator: string) => readonly InferenceRow[];
}

const NONE: readonly never[] = [];

const push = <T>(index: Map<string, T[]>, key: string, item: T): void => {
  const list = index.get(key);
  if (list) list.push(item);
  else index.set(key, [item]);
};

/** Rows by indicator, then by the ordinal of the version they are about. */
type RowIndex = Map<string, (ValueRow[] | undefined)[]>;

const indexRows = (rows: readonly ValueRow[], registry: Registry): RowIndex => {
  const index: RowIndex = new Map();
  for (const row of rows) {
    const version = registry.on(row.unit_code, row.period_start);
    if (!version) continue;
    const ofIndicator = index.get(row.indicator) ?? new Array(registry.versions.length);
    index.set(row.indicator, ofIndicator);
    const ofVersion = ofIndicator[version.ordinal];
    if (ofVersion) ofVersion.push(row);
    else ofIndicator[version.ordinal] = [row];
  }
  return index;
};

const isProvisional = ({ flag }: ValueRow): boolean => ['p', 'e'].includes(known(flag) ?? '');

const isFigure = ({ value }: ValueRow): boolean => value.kind !== 'missing';

/**
 * R8: a provisional or estimated figure (flag `p` or `e`) gives way to an unflagged one of the same
 * unit and period.
 */
const withoutProvisional = (rows: readonly ValueRow[]): readonly ValueRow[] => {
  if (!rows.some(isProvisional)) return rows;
  const about = (row: ValueRow): string =>
    [row.indicator, row.unit_code, row.period_start, row.period_end].join(' ');
  const provisional = new Set(rows.filter(isProvisional).map(about));
  const final = new Set(
    rows
      .filter((row) => isFigure(row) && !isProvisional(row) && provisional.has(about(row)))
      .map(about),
  );
  return rows.filter((row) => !isFigure(row) || !isProvisional(row) || !final.has(about(row)));
};

/**
 * Indexes the rows in force. A value row belongs to the version of its unit that existed when its
 * period began. If the unit was merged within the period, nobody knows whether the old or the new
 * unit is meant; taking it for the old one claims nothing about the new one.
 */
export const indexObservations = (tables: Tables, registry: Registry): Observations => {
  const values = indexRows(withoutProvisional(tables.values), registry);
  const indicators = new Map(tables.indicators.map((row) => [row.indicator, row]));
  const inferences = new Map<string, InferenceRow[]>();
  for (const row of [...tables.inferences].sort((a, b) => (a.inference < b.inference ? -1 : 1))) {
    push(inferences, row.to_indicator, row);
  }
  const continuity = buildContinuity(registry);
  const statements = Map.groupBy(tables.aggregates, ({ indicator }) => indicator);
  const latest = new Map<string, Version>();
  for (const version of registry.versions) {
    const identity = continuity.identity(version);
    const found = latest.get(identity);
    if (!found || version.row.valid_from > found.row.valid_from) latest.set(identity, version);
  }
  const ofVersion = (indicator: string, version: Version): readonly ValueRow[] =>
    values.get(indicator)?.[version.ordinal] ?? NONE;

  return {
    registry,
    continuity,
    indicator: (id) => {
      const row = indicators.get(id);
      if (!row) throw new Error(`indicator ${id} is not defined; the checks should have said so`);
      return row;
    },
    ofVersion,
    ofUnit: (indicator, unit) => {
      const history = continuity.history(unit);
      return history.length === 1
        ? ofVersion(indicator, unit)
        : history.flatMap((version) => ofVersion(indicator, version));
    },
    isObserved: (indicator) => values.has(indicator) || statements.has(indicator),
    statements: (indicator) => statements.get(indicator) ?? NONE,
    latest: (identity) => latest.get(identity),
    existsOn: (identity, day) => {
      const version = latest.get(identity);
      if (!version) return false;
      const oldest = present(continuity.history(version).at(-1));
      return oldest.row.valid_from <= day && (version.validTo === null || day <= version.validTo);
    },
    inferencesTo: (indicator) => inferences.get(indicator) ?? NONE,
  };
};
