import { statisticalYear } from '../../src/schema/dates.ts';
import type { ValueRow } from '../../src/schema/values.ts';
import { FIRST_YEAR, type Nation, type NationUnit, sourceId } from './nation-units.ts';

/** Cells of a value; the ledger's columns are the same for all. */
type Cells = Pick<
  ValueRow,
  'indicator' | 'unit_code' | 'period_start' | 'period_end' | 'value' | 'flag' | 'source'
>;

/** A criterion that a unit meets once its strength, growing year by year, reaches a mark. */
interface Criterion {
  readonly indicator: string;
  readonly mark: number;
  readonly yearlyGain: number;
}

/** Meeting the whole of criterion 19 implies meeting 19.2: its mark is the higher, at equal gain. */
const OF_COMMUNES: readonly Criterion[] = [
  { indicator: 'xa-dat-19.2', mark: 12, yearlyGain: 2 },
  { indicator: 'xa-dat-19', mark: 16, yearlyGain: 2 },
  { indicator: 'xa-dat-19-tieu-chi', mark: 60, yearlyGain: 4 },
  { indicator: 'xa-nang-cao-dat-19.2', mark: 85, yearlyGain: 5 },
];

const OF_DISTRICTS: readonly Criterion[] = [
  { indicator: 'huyen-dat-9.4', mark: 70, yearlyGain: 5 },
  { indicator: 'huyen-nang-cao-dat-9.1', mark: 90, yearlyGain: 3 },
];

const NO_FLAG = { missing: 'z' } as const;

const judgements = (
  units: readonly NationUnit[],
  criteria: readonly Criterion[],
  year: number,
): Cells[] =>
  criteria.flatMap(({ indicator, mark, yearlyGain }) =>
    units.map((unit) => ({
      indicator,
      unit_code: unit.code,
      period_start: `${year}-12-31`,
      period_end: `${year}-12-31`,
      value: { kind: 'pass', met: unit.strength + yearlyGain * (year - FIRST_YEAR) >= mark },
      flag: NO_FLAG,
      source: sourceId(unit.province, year),
    })),
  );

/** Crimes of a district come down by up to 1,5 % of the first year's count every year. */
const crimes = (units: readonly NationUnit[], year: number): Cells[] => {
  const { start, end } = statisticalYear(year, '12-15');
  return units.map((unit) => {
    const first = 40 + 2 * unit.strength;
    const permille = (unit.strength % 16) * (year - FIRST_YEAR);
    return {
      indicator: 'pham-toi-trat-tu-xa-hoi',
      unit_code: unit.code,
      period_start: start,
      period_end: end,
      value: { kind: 'count', count: Math.floor((first * (1000 - permille)) / 1000) },
      flag: NO_FLAG,
      source: sourceId(unit.province, year),
    };
  });
};

/** Every value of a year: four criteria of each commune, two and a count of each district. */
export const nationValues = ({ communes, districts }: Nation, year: number): Cells[] => [
  ...judgements(communes, OF_COMMUNES, year),
  ...judgements(districts, OF_DISTRICTS, year),
  ...crimes(districts, year),
];
