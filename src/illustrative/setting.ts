import { tablesInForce } from '../dataset/ledger/ledger.ts';
import { buildRegistry, type Registry, type Version } from '../dataset/registry/registry.ts';
import { earlier } from '../schema/dates.ts';
import type { Tables } from '../schema/index.ts';
import type { IndicatorRow } from '../schema/indicators.ts';
import { type Random, randomFor } from './random.ts';
import { CRIMES_2019 } from './story.ts';

/** Where and when the story takes place. */
export interface Setting {
  readonly tables: Tables;
  readonly registry: Registry;
  /** Code of the plan's territory. */
  readonly province: string;
  /** The dates of states: the end of each year, in the last year the closing date. */
  readonly stockDates: readonly string[];
  readonly indicator: (id: string) => IndicatorRow;
  readonly communesOn: (date: string) => readonly Version[];
  readonly districtsOn: (date: string) => readonly Version[];
  /** Numbers for one part of the set. */
  readonly randomFor: (part: string) => Random;
}

const DISTRICT_TYPES = ['huyen', 'thi-xa', 'thanh-pho'] as const;

const refuseOtherTerritory = (districts: readonly Version[]): void => {
  const codes = districts.map((district) => district.row.code).join(', ');
  if (codes !== Object.keys(CRIMES_2019).sort().join(', ')) {
    throw new RangeError(`the story is written for other districts than ${codes || 'none'}`);
  }
};

/**
 * The setting of the story from the registry and the plan.
 * @throws RangeError if the plan's territory has other districts than the story speaks of
 */
export const settingOf = (recorded: Tables, seed: number): Setting => {
  const tables = tablesInForce(recorded);
  const [plan] = tables.plan;
  if (!plan) throw new RangeError('there is no plan to illustrate');
  const registry = buildRegistry(tables.units, tables['unit-changes']);
  const closing = tables.targets.map((row) => row.closing_date).reduce(earlier, plan.period_end);
  const years = Array.from(
    { length: plan.last_year - plan.first_year + 1 },
    (_, index) => plan.first_year + index,
  );
  const stockDates = years.map((year) => earlier(`${year}-12-31`, closing));
  const province = plan.territory_code;
  const districtsOn = (date: string) => registry.inScope(province, date, DISTRICT_TYPES);
  refuseOtherTerritory(districtsOn(closing));
  const indicators = new Map(tables.indicators.map((row) => [row.indicator, row]));
  return {
    tables,
    registry,
    province,
    stockDates,
    indicator: (id) => {
      const row = indicators.get(id);
      if (!row) throw new RangeError(`the plan has no indicator ${id}`);
      return row;
    },
    communesOn: (date) => registry.inScope(province, date, ['xa']),
    districtsOn,
    randomFor: (part) => randomFor(seed, part),
  };
};
