import { tablesInForce } from '../../src/dataset/ledger/ledger.ts';
import { tableCsv } from '../../src/illustrative/table-csv.ts';
import { TABLES, type Tables } from '../../src/schema/index.ts';
import { PUBLISHED } from '../../src/schema/sets.ts';
import type { SourceRow } from '../../src/schema/sources.ts';
import { isMissing } from '../../src/schema/table.ts';
import type { UnitType } from '../../src/schema/unit-type.ts';
import {
  COUNTRY,
  FIRST_YEAR,
  makeNation,
  NATION,
  NATION_SIZE,
  type Nation,
  type NationUnit,
  sourceId,
} from './nation-units.ts';
import { nationValues } from './nation-values.ts';

/** Communes that change their name half-way, so that units have a history to look through. */
const RENAMED = 300;
const RENAMED_ON = '2023-01-01';

const OPENED = '2018-12-15';
const RECORD = { recorded_on: '2026-01-31', reason: '', note: '', n: 1 } as const;

const unitRow = (
  unit: { readonly code: string; readonly parent: string | undefined; readonly type: UnitType },
  validFrom = OPENED,
) => ({
  code: unit.code,
  valid_from: validFrom,
  name: validFrom === OPENED ? `Mẫu ${unit.code}` : `Đổi tên ${unit.code}`,
  type: unit.type,
  parent_code: unit.parent ?? { missing: 'z' },
  latitude: { missing: 'x' },
  longitude: { missing: 'x' },
  ...RECORD,
});

const unitRows = ({ provinces, districts, communes, parents }: Nation) => {
  const rows = (units: readonly NationUnit[], type: UnitType) =>
    units.map(({ code }) => unitRow({ code, parent: parents.get(code), type }));
  const renamed = communes
    .slice(0, RENAMED)
    .map(({ code }) => unitRow({ code, parent: parents.get(code), type: 'xa' }, RENAMED_ON));
  const country = unitRow({ code: COUNTRY, parent: undefined, type: 'quoc-gia' });
  return [
    country,
    ...rows(provinces, 'tinh'),
    ...rows(districts, 'huyen'),
    ...rows(communes, 'xa'),
    ...renamed,
  ];
};

const renamings = ({ communes }: Nation) =>
  communes.slice(0, RENAMED).map(({ code }) => ({
    effective_date: RENAMED_ON,
    change: ['renamed'],
    old_code: code,
    new_code: code,
    resolution: 'Nghị quyết mẫu',
    evidence: 'documented',
    basis: 'Do chương trình tạo ra để đo thời gian.',
    ...RECORD,
  }));

/** A set that is built as published figures are must not call its sources made up. */
const kindOf = (set: string): SourceRow['kind'] => (set === PUBLISHED ? 'report' : 'synthetic');

const sourceRows = ({ provinces }: Nation, set: string) =>
  provinces.flatMap(({ code }) =>
    Array.from({ length: NATION_SIZE.years }, (_, index) => ({
      source: sourceId(code, FIRST_YEAR + index),
      title: `Báo cáo mẫu năm ${FIRST_YEAR + index} của tỉnh số ${code}`,
      publisher: 'Chương trình đo thời gian',
      published_on: { missing: 'x' },
      kind: kindOf(set),
      address: '',
      ...RECORD,
    })),
  );

/**
 * The plan moved to the nation: the promises about districts and communes, for the whole country
 * and up to the date due, since there the district level goes on.
 */
const planTables = (tables: Tables) => {
  const { plan, indicators, targets, readings, clarity, inferences, measures } =
    tablesInForce(tables);
  const kept = targets.filter((target) => target.kind !== 'trend');
  const isKept = ({ target }: { readonly target: string }) =>
    kept.some((other) => other.target === target);
  return {
    plan: plan.map((row) => ({ ...row, territory_code: COUNTRY, ...RECORD })),
    indicators: indicators.map((row) => ({ ...row, ...RECORD })),
    targets: kept.map((row) => ({ ...row, closing_date: row.due_date, ...RECORD })),
    readings: readings
      .filter((row) => isKept(row) && isMissing(row.closing_date))
      .map((row) => ({ ...row, ...RECORD })),
    clarity: clarity.filter(isKept).map((row) => ({ ...row, ...RECORD })),
    inferences: inferences.map((row) => ({ ...row, ...RECORD })),
    measures: measures.map((row) => ({ ...row, ...RECORD })),
  };
};

/**
 * A whole data folder of the size of Viet Nam, for measuring: files by path, sound as the checks
 * want them. Nothing in it is about a real place.
 * @param tables the plan whose promises are taken over
 * @param set the set that its figures stand in
 */
export const nationFiles = (tables: Tables, set: string = NATION): Map<string, string> => {
  const nation = makeNation();
  const files = new Map([
    ['registry/units.csv', tableCsv(TABLES.units, unitRows(nation))],
    ['registry/unit-changes.csv', tableCsv(TABLES['unit-changes'], renamings(nation))],
    [`observations/${set}/sources.csv`, tableCsv(TABLES.sources, sourceRows(nation, set))],
  ]);
  const plan = planTables(tables);
  for (const name of Object.keys(plan) as (keyof typeof plan)[]) {
    files.set(`plan/${name}.csv`, tableCsv(TABLES[name], plan[name]));
  }
  for (let year = FIRST_YEAR; year < FIRST_YEAR + NATION_SIZE.years; year += 1) {
    const rows = nationValues(nation, year).map((row) => ({ ...row, ...RECORD }));
    files.set(`observations/${set}/values/${year}.csv`, tableCsv(TABLES.values, rows));
  }
  return files;
};
