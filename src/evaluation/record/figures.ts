import type { LedgerRow, Repeats } from '../../dataset/ledger/ledger.ts';
import { holding, statement } from '../../dataset/ledger/rank.ts';
import type { Registry } from '../../dataset/registry/registry.ts';
import type { AggregateRow } from '../../schema/aggregates.ts';
import { TABLES, type Tables } from '../../schema/index.ts';
import { present } from '../../schema/present.ts';
import { known } from '../../schema/table.ts';
import type { ValueRow } from '../../schema/values.ts';
import type { Figure, RowRef, UnitRef } from './evaluation.ts';
import { refOf, statementRef, valueRef } from './row-ref.ts';
import { sharePermyriad } from './shares.ts';

/** By row, not by reference: of two that share one, one may hold. */
type Replaced = ReadonlyMap<object, RowRef>;

/** The row that stands for each one that no longer holds: it says the same, or put it right. */
const replacements = (table: 'values' | 'aggregates', repeats: Repeats): Replaced => {
  const replaced = new Map<object, RowRef>();
  for (const states of repeats.get(table) ?? []) {
    const schema = TABLES[table];
    const current = holding(schema, states);
    for (const row of states.filter((state) => !current.includes(state))) {
      const same = current.find((one) => statement(schema, one) === statement(schema, row));
      replaced.set(row, refOf(schema, (same ?? present(current[0])) as LedgerRow));
    }
  }
  return replaced;
};

const unitRef = (registry: Registry, code: string, date: string): UnitRef =>
  registry.on(code, date)?.ref ?? `${code}@${date}`;

const statedValue = ({ value }: ValueRow): Figure['value'] => {
  if (value.kind === 'pass') return value.met;
  return value.kind === 'count' ? value.count : null;
};

const valueFigure = (row: ValueRow, registry: Registry, replaced: Replaced): Figure => ({
  row: valueRef(row),
  indicator: row.indicator,
  periodStart: row.period_start,
  periodEnd: row.period_end,
  source: row.source,
  recordedOn: row.recorded_on,
  note: row.note,
  supersededBy: replaced.get(row) ?? null,
  unit: unitRef(registry, row.unit_code, row.period_start),
  value: statedValue(row),
  missing: row.value.kind === 'missing' ? row.value.missing : null,
  total: null,
  sharePermyriad: null,
  atLeast: false,
  flag: known(row.flag) ?? null,
});

const aggregateFigure = (row: AggregateRow, registry: Registry, replaced: Replaced): Figure => {
  const total = known(row.total) ?? null;
  return {
    row: statementRef(row),
    indicator: row.indicator,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    source: row.source,
    recordedOn: row.recorded_on,
    note: row.note,
    supersededBy: replaced.get(row) ?? null,
    unit: unitRef(registry, row.area_code, row.period_start),
    value: row.met,
    missing: null,
    total,
    sharePermyriad: total === null || total === 0 ? null : sharePermyriad(row.met, total),
    atLeast: row.qualifier === 'at-least',
    flag: null,
  };
};

/**
 * Every observation on record, superseded ones included, in the order of their references:
 * what was published, as it was published.
 */
export const figuresOf = (recorded: Tables, registry: Registry, repeats: Repeats): Figure[] => {
  const replacedValues = replacements('values', repeats);
  const replacedAggregates = replacements('aggregates', repeats);
  const stated = recorded.aggregates.map((row) =>
    aggregateFigure(row, registry, replacedAggregates),
  );
  return stated.concat(recorded.values.map((row) => valueFigure(row, registry, replacedValues)));
};
