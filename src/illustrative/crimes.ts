import type { ValueRow } from '../schema/values.ts';
import { counted, type NewRow, withoutValue } from './new-row.ts';
import type { Setting } from './setting.ts';
import { CRIME_REDUCTION, CRIMES_2019, OWN_REDUCTION, WITHHELD } from './story.ts';
import { BASELINE_YEAR, FLOW_YEARS, type YearCell, yearlyFlow } from './yearly-flow.ts';

/** The baselines of the story are moved by up to this many cases. */
const BASELINE_SPREAD = 2;

/** The greatest count that is at least so many thousandths below the baseline. */
const reduced = (baseline: number, permille: number): number =>
  Math.floor((baseline * (1000 - permille)) / 1000);

const crimesOf = (setting: Setting, code: string, about: number): YearCell[] => {
  const random = setting.randomFor(`crimes of ${code}`);
  const baseline = about + random.between(-BASELINE_SPREAD, BASELINE_SPREAD);
  return FLOW_YEARS.map((year): YearCell => {
    if (year === BASELINE_YEAR) return { year, value: counted(baseline) };
    const drawn = random.between(...(CRIME_REDUCTION[year] ?? [0, 0]));
    if (code === WITHHELD.district && year === WITHHELD.year) {
      return { year, value: withoutValue('c'), note: 'Minh họa: số nhỏ nên không công bố.' };
    }
    return { year, value: counted(reduced(baseline, OWN_REDUCTION[code]?.[year] ?? drawn)) };
  });
};

/** Crimes against social order of each district. */
export const crimes = (setting: Setting): NewRow<ValueRow>[] =>
  Object.entries(CRIMES_2019).flatMap(([code, about]) =>
    yearlyFlow(
      setting,
      { indicator: 'pham-toi-trat-tu-xa-hoi', unitCode: code },
      crimesOf(setting, code, about),
    ),
  );
