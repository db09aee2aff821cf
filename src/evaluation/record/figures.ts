import { inForce, type Repeats } from '../../dataset/ledger/ledger.ts';
import type { Registry } from '../../dataset/registry/registry.ts';
import type { AggregateRow } from '../../schema/aggregates.ts';
import { TABLES, type Tables } from '../../schema/index.ts';
import { known } from '../../schema/table.ts';
import type { ValueRow } from '../../schema/values.ts';
import type { Figure, RowRef, UnitRef } from './evaluation.ts';
import { refOf, statementRef, valueRef } from './row-ref.ts';
import { sharePermyriad } from './shares.ts';

/** The row that replaced each superseded one. */
const replacements = (table: 'values' | 'aggregates', repeats: Repeats): Map<string, string> => {
  const replaced = new Map<string, string>();
  for (const states of repeats.get(table) ?? []) {
    const [latest] = inForce(TABLES[table], states, [states]);
    for (const row of states) {
      if (latest && row !== latest)
        replaced.set(refOf(TABLES[table], row), refOf(TABLES[table], latest));
    }
  }
  return replaced;
};

const unitRef = (registry: Registry, code: string, date: string): UnitRef =>
  registry.on(code, date)?.ref ?? `${code}@${date}`;

const common = (row: ValueRow | AggregateRow, ref: RowRef, replaced: Map<string, string>) => ({
  row: ref,
  indicator: row.indicator,
  periodStart: row.period_start,
  periodEnd: row.period_end,
  source: row.source,
  recordedOn: row.recorded_on,
  note: row.note,
  supersededBy: replaced.get(ref) ?? null,
});

const statedValue = ({ value }: ValueRow): Figure['value'] => {
  if (value.kind === 'pass') return value.met;
  return value.kind === 'count' ? value.count : null;
};

const valueFigure = (row: ValueRow, registry: Registry, replaced: Map<string, string>): Figure => ({
  ...common(row, valueRef(row), replaced),
  unit: unitRef(registry, row.unit_code, row.period_start),
  value: statedValue(row),
  missing: row.value.kind === 'missing' ? row.value.missing : null,
  total: null,
  sharePermyriad: null,
  atLeast: false,
  flag: known(row.flag) ?? null,
});

const aggregateFigure = (
  row: AggregateRow,
  registry: Registry,
  replaced: Map<string, string>,
): Figure => {
  const total = known(row.total) ?? null;
  return {
    ...common(row, statementRef(row), replaced),
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
  return [
    ...recorded.aggregates.map((row) => aggregateFigure(row, registry, replacedAggregates)),
    ...recorded.values.map((row) => valueFigure(row, registry, replacedValues)),
  ];
};
