import type { Result } from '../../../src/evaluation/record/evaluation.ts';
import { addDays } from '../../../src/schema/dates.ts';
import { isMissing } from '../../../src/schema/table.ts';
import { onlyTarget, type World } from '../world.ts';
import type { HiddenTruth, PublishedRow } from './hidden-truth.ts';
import { type Asked, askedDays } from './oracle.ts';
import { dayNumber } from './oracle-register.ts';

/** A result of the engine for the territory, with what it was asked. */
export interface Answer {
  readonly label: string;
  readonly result: Result;
  readonly asked: Asked;
}

/** The results of the only target of a world, each year and at the closing date. */
export const answersOf = (world: World): Answer[] => {
  const { years, final, indicator, scopeTypes: types } = onlyTarget(world);
  return [...years, final].flatMap((result) => {
    const end = result.referenceDate;
    const start = `${result.year ?? end.slice(0, 4)}-01-01`;
    if (end < start) return [];
    return [
      { label: String(result.year ?? 'final'), result, asked: { indicator, types, start, end } },
    ];
  });
};

/**
 * R0: how many units are met in truth, each on the day of which it is asked. Of a unit of which no
 * claim speaks there is no such day: it may be either, and bounds must allow for both.
 */
export const truthOf = (
  hidden: HiddenTruth,
  world: World,
  asked: Asked,
): { readonly least: number; readonly most: number } => {
  const dayOf = (row: PublishedRow): number => dayNumber(hidden.dayOf(row));
  let least = 0;
  let silent = 0;
  for (const [unit, day] of askedDays(world, asked, dayOf)) {
    if (day === null) silent += 1;
    else if (hidden.met(unit, addDays('2000-01-01', day))) least += 1;
  }
  return { least, most: least + silent };
};

const withoutRow = (world: World, row: PublishedRow): World => ({
  ...world,
  values: world.values.filter((one) => one !== row),
  aggregates: world.aggregates.filter((one) => one !== row),
});

/** Leaves out rows one by one as long as something is still wrong. */
export const minimise = (
  world: World,
  kept: ReadonlySet<PublishedRow>,
  isWrong: (world: World) => boolean,
): World => {
  let least = world;
  for (let before: World | null = null; before !== least; ) {
    before = least;
    for (const row of [...least.values, ...least.aggregates]) {
      const without = withoutRow(least, row);
      if (!kept.has(row) && isWrong(without)) least = without;
    }
  }
  return least;
};

const text = (cells: unknown): string => JSON.stringify(cells).replaceAll('"', "'");

/** A world as calls of the builders, to be put into a test. */
export const printed = (world: World, dayOf?: (row: PublishedRow) => string): string => {
  const when = (row: PublishedRow): string =>
    row.period_start === row.period_end
      ? text(row.period_start)
      : text([row.period_start, row.period_end]);
  const truly = (row: PublishedRow): string =>
    dayOf && row.period_start !== row.period_end ? ` // true on ${dayOf(row)}` : '';
  const level = (name: string, from: string): number =>
    world.units.filter((row) => row.type === name && row.valid_from === from).length;
  const opened = world.units[0]?.valid_from ?? '';
  return [
    `const world = smallWorld(${text({ communes: level('xa', opened), districts: level('huyen', opened) })});`,
    ...world.indicators.map(
      (row) => `indicator(world, ${text(row.indicator)}, ${text({ lasting: row.lasting })});`,
    ),
    ...world.targets.map(
      ({ kind, threshold, due_date, closing_date }) =>
        `target(world, ${text({ indicator: 'dat', kind, threshold, due_date, closing_date })});`,
    ),
    ...world.inferences.map(
      (row) =>
        `inference(world, ${text(row.inference)}, ${text([row.from_indicator, row.to_indicator])}, ${isMissing(row.from_date) ? 'null' : text(row.from_date)});`,
    ),
    ...world.units
      .filter((row) => row.valid_from !== opened)
      .map(
        ({ code, type, parent_code: parent, valid_from: from }) =>
          `unit(world, ${text(code)}, ${text({ type, parent, from })});`,
      ),
    ...world['unit-changes'].map(
      (row) =>
        `change(world, ${text(row.effective_date)}, ${text([row.old_code, row.new_code])}, ${text(row.change)});`,
    ),
    ...world.values.map((row) => {
      const met = row.value.kind === 'pass' && row.value.met ? 'dat' : 'khong-dat';
      const { indicator, unit_code, source } = row;
      return `value(world, ${text(indicator)}, ${text(unit_code)}, ${when(row)}, ${text(met)}, ${text({ source })});${truly(row)}`;
    }),
    ...world.aggregates.map((row) => {
      const { indicator, area_code, source, qualifier, met, total } = row;
      const counts = text([met, isMissing(total) ? null : total]);
      return `statement(world, ${text(indicator)}, ${text(area_code)}, ${when(row)}, ${counts}, ${text({ source, qualifier })});${truly(row)}`;
    }),
  ].join('\n');
};
