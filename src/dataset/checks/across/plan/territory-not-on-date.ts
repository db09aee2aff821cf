import { earlier, later } from '../../../../schema/dates.ts';
import { known } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck, Finding } from '../../basis/check.ts';
import type { DatasetContext } from '../../basis/dataset-context.ts';
import { absenceFacts } from '../units/unit-at-date.ts';

/** A day on which a target is judged, and the cell that says so. */
interface AskedDay {
  readonly date: string;
  readonly place: ReturnType<typeof cellPlace>;
}

/** Every day on which the plan's territory is looked for: of years, closings, milestones and releases. */
const askedDays = ({ current }: DatasetContext): AskedDay[] => {
  const [plan] = current.plan;
  if (plan === undefined) return [];
  const closings = (['targets', 'readings'] as const).flatMap((table) =>
    current[table].flatMap((row): AskedDay[] => {
      const date = known(row.closing_date);
      return date === undefined ? [] : [{ date, place: cellPlace(table, row, 'closing_date') }];
    }),
  );
  const last = closings.reduce((latest, { date }) => later(latest, date), '');
  const firstEnd = `${plan.first_year}-12-31`;
  return [
    { date: earlier(firstEnd, last || firstEnd), place: cellPlace('plan', plan, 'first_year') },
    ...closings,
    ...current.milestones.map((row) => ({
      date: row.date,
      place: cellPlace('milestones', row, 'date'),
    })),
    ...current.releases.map((row) => ({
      date: row.cut_off,
      place: cellPlace('releases', row, 'cut_off'),
    })),
  ];
};

/** A target is judged, or a release closed, on a day on which the register has no such territory. */
export const territoryNotOnDate: AcrossCheck = {
  id: 'territory-not-on-date',
  stage: 'across',
  level: 'error',
  unless: ['plan-territory', 'unit-unknown'],
  run: (context) => {
    const { registry, current } = context;
    const code = current.plan[0]?.territory_code ?? '';
    return askedDays(context)
      .filter(({ date }) => registry.on(code, date) === undefined)
      .map(({ date, place }): Finding => ({ ...place, facts: absenceFacts(code, date, registry) }));
  },
};
