import { yearOf } from '../../schema/dates.ts';
import { TABLES, type Tables } from '../../schema/index.ts';
import { known } from '../../schema/table.ts';
import { inForce, type LedgerRow } from '../ledger/ledger.ts';
import { buildRegistry, type Version } from '../registry/registry.ts';

/** What reports can be about. */
export interface Reportable {
  /** Unit codes: the plan's territory, then its districts. */
  readonly areas: readonly string[];
  /** Years, the first first; the whole period is always another choice. */
  readonly years: readonly number[];
}

const reportableOn = (tables: Tables, date: string): Reportable => {
  const then = <R extends LedgerRow>(rows: readonly R[]): R[] =>
    rows.filter((row) => row.recorded_on <= date);
  const [plan] = inForce(TABLES.plan, then(tables.plan));
  if (plan === undefined) return { areas: [], years: [] };
  const registry = buildRegistry(
    inForce(TABLES.units, then(tables.units)),
    inForce(TABLES['unit-changes'], then(tables['unit-changes'])),
  );
  const isDistrict = ({ level, row, validTo }: Version): boolean =>
    level !== 'xa' &&
    known(row.parent_code) === plan.territory_code &&
    row.valid_from <= plan.period_end &&
    (validTo === null || validTo >= plan.period_start);
  const districts = registry.versions.filter(isDistrict).map(({ row }) => row.code);
  const first = Math.max(plan.first_year, yearOf(plan.period_start));
  const last = Math.min(plan.last_year, yearOf(plan.period_end));
  return {
    areas: [...new Set([plan.territory_code, ...districts])],
    years: Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i),
  };
};

/**
 * What reports can be about, as register and plan were known on a day; nothing before they were.
 * Found once for each day.
 */
export const reportableIn = (tables: Tables): ((date: string) => Reportable) => {
  const found = new Map<string, Reportable>();
  return (date) => {
    const reportable = found.get(date) ?? reportableOn(tables, date);
    found.set(date, reportable);
    return reportable;
  };
};
