import type { Tables } from '../../../schema/index.ts';
import type { IndicatorRow } from '../../../schema/indicators.ts';
import type { SourceRow } from '../../../schema/sources.ts';
import { known } from '../../../schema/table.ts';
import type { TargetRow } from '../../../schema/targets.ts';
import {
  LEVELS,
  type Level,
  levelOf,
  UNIT_TYPES,
  type UnitType,
} from '../../../schema/unit-type.ts';
import { cellText, type Repeats, tablesInForce } from '../../ledger/ledger.ts';
import { nothingWithdrawn, type Withdrawn } from '../../ledger/withdrawals.ts';
import { buildRegistry, type Registry } from '../../registry/registry.ts';

/** What checks across files look things up in, made once. */
export interface DatasetContext {
  readonly set: string;
  /** The date of today, handed in. */
  readonly today: string;
  /** Every row, superseded ones included. */
  readonly tables: Tables;
  /** What withdrawals keep out. */
  readonly withdrawn: Withdrawn;
  /** The rows in force. */
  readonly current: Tables;
  readonly registry: Registry;
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly targets: ReadonlyMap<string, TargetRow>;
  /**
   * The populations an indicator is counted over, each once: the scope types of the targets and readings that
   * use it, else the xã for the commune level, else every type of its level.
   */
  readonly populations: (indicator: IndicatorRow) => readonly (readonly UnitType[])[];
}

const LEVEL_ORDER = Object.keys(LEVELS) as Level[];

/** Whether one level lies above another. */
export const isAbove = (level: Level, other: Level): boolean =>
  LEVEL_ORDER.indexOf(level) < LEVEL_ORDER.indexOf(other);

const usualPopulation = (level: Level): UnitType[] =>
  level === 'xa'
    ? ['xa']
    : (Object.keys(UNIT_TYPES) as UnitType[]).filter((type) => levelOf(type) === level);

const populationsIn = (current: Tables): Map<string, (readonly UnitType[])[]> => {
  const readings = Map.groupBy(current.readings, ({ target }) => target);
  const found = new Map<string, Map<string, readonly UnitType[]>>();
  for (const target of current.targets) {
    const scopes = found.get(target.indicator) ?? new Map<string, readonly UnitType[]>();
    found.set(target.indicator, scopes);
    for (const { scope_types } of [target, ...(readings.get(target.target) ?? [])]) {
      const types = known<readonly UnitType[]>(scope_types);
      const name = cellText(types);
      if (types !== undefined && !scopes.has(name)) scopes.set(name, types);
    }
  }
  return new Map([...found].map(([indicator, scopes]) => [indicator, [...scopes.values()]]));
};

const indexBy = <R>(rows: readonly R[], id: (row: R) => string): Map<string, R> =>
  new Map(rows.map((row) => [id(row), row]));

/** Prepares the look-ups. The tables need not fit together: finding out is what it is for. */
export const datasetContext = (
  tables: Tables,
  options: {
    readonly set: string;
    readonly today: string;
    readonly repeats?: Repeats;
    readonly withdrawn?: Withdrawn;
  },
): DatasetContext => {
  const { set, today, repeats } = options;
  const current = tablesInForce(tables, repeats);
  const populations = populationsIn(current);
  return {
    set,
    today,
    tables,
    withdrawn: options.withdrawn ?? nothingWithdrawn(tables),
    current,
    registry: buildRegistry(current.units, current['unit-changes']),
    indicators: indexBy(current.indicators, (row) => row.indicator),
    sources: indexBy(current.sources, (row) => row.source),
    targets: indexBy(current.targets, (row) => row.target),
    populations: (indicator) =>
      populations.get(indicator.indicator) ?? [usualPopulation(indicator.level)],
  };
};
