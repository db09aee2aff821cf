import type { AggregateRow } from '../../../schema/aggregates.ts';
import type { ValueRow } from '../../../schema/values.ts';
import type { Version } from '../../registry/registry.ts';
import { cellPlace, rowText } from '../basis/cell-place.ts';
import type { Finding, PlausibilityCheck } from '../basis/check.ts';
import type { DatasetContext } from '../basis/dataset-context.ts';

/** What is said of one unit on one day: a row that says so, or that sources disagree. */
type Verdict = { readonly row: ValueRow; readonly met: boolean } | 'disputed';

/** Verdicts by unit code, for each day and indicator that has an aggregate. */
type Verdicts = Map<string, Map<string, Verdict>>;

const dayKey = (indicator: string, date: string): string => `${indicator}\u001f${date}`;

const isExact = (row: { period_start: string; period_end: string }): boolean =>
  row.period_start === row.period_end;

const joined = (known: Verdict | undefined, row: ValueRow, met: boolean): Verdict => {
  if (known === undefined) return { row, met };
  return known !== 'disputed' && known.met === met ? known : 'disputed';
};

const verdictsOf = ({ current }: DatasetContext): Verdicts => {
  const found: Verdicts = new Map();
  for (const row of current.aggregates) {
    if (isExact(row)) found.set(dayKey(row.indicator, row.period_end), new Map());
  }
  if (found.size === 0) return found;
  for (const row of current.values) {
    if (row.value.kind !== 'pass' || !isExact(row)) continue;
    const units = found.get(dayKey(row.indicator, row.period_end));
    units?.set(row.unit_code, joined(units.get(row.unit_code), row, row.value.met));
  }
  return found;
};

/** The units an aggregate counts: the population whose size it states, else the first. */
const unitsOf = (row: AggregateRow, context: DatasetContext): readonly Version[] => {
  const indicator = context.indicators.get(row.indicator);
  const scopes = (indicator ? context.populations(indicator) : []).map((types) =>
    context.registry.inScope(row.area_code, row.period_end, types),
  );
  return scopes.find((units) => units.length === row.total) ?? scopes[0] ?? [];
};

/** Rows that say of units of one population that they met it, or did not. */
interface Tally {
  readonly met: readonly ValueRow[];
  readonly notMet: readonly ValueRow[];
}

const tallyOf = (units: readonly Version[], verdicts: ReadonlyMap<string, Verdict>): Tally => {
  const said = units.flatMap((unit) => {
    const verdict = verdicts.get(unit.row.code) ?? 'disputed';
    return verdict === 'disputed' ? [] : [verdict];
  });
  const rowsSaying = (met: boolean): ValueRow[] =>
    said.filter((verdict) => verdict.met === met).map(({ row }) => row);
  return { met: rowsSaying(true), notMet: rowsSaying(false) };
};

/** Counts once for all summaries of one population and day; the registry gives it as one list. */
const tallying = (): typeof tallyOf => {
  const known = new Map<ReadonlyMap<string, Verdict>, Map<readonly Version[], Tally>>();
  return (units, verdicts) => {
    const ofDay = known.get(verdicts) ?? new Map<readonly Version[], Tally>();
    known.set(verdicts, ofDay);
    const tally = ofDay.get(units) ?? tallyOf(units, verdicts);
    ofDay.set(units, tally);
    return tally;
  };
};

const contradiction = (row: AggregateRow, units: readonly Version[], tally: Tally): Finding[] => {
  const notMet = (typeof row.total === 'number' ? row.total : units.length) - row.met;
  const sides = [
    { side: 'met', stated: row.met, rows: row.qualifier === 'exact' ? tally.met : [] },
    { side: 'not-met', stated: notMet, rows: tally.notMet },
  ];
  return sides.flatMap(({ side, stated, rows }) => {
    const [example] = rows;
    if (example === undefined || rows.length <= stated) return [];
    const facts = {
      side,
      stated,
      units: rows.length,
      date: row.period_end,
      example: rowText(example),
    };
    return [{ ...cellPlace('aggregates', row, 'met'), facts }];
  });
};

/** Rows of single units that cannot all be right if the summary of the same day is. */
export const aggregateContradicted: PlausibilityCheck = {
  id: 'aggregate-contradicted',
  stage: 'plausibility',
  level: 'warning',
  run: (context) => {
    const days = verdictsOf(context);
    const tallyFor = tallying();
    return context.current.aggregates.flatMap((row) => {
      const verdicts = days.get(dayKey(row.indicator, row.period_end));
      if (!isExact(row) || verdicts === undefined || verdicts.size === 0) return [];
      const units = unitsOf(row, context);
      return contradiction(row, units, tallyFor(units, verdicts));
    });
  },
};
