import { evaluate } from '../../src/evaluation/evaluate.ts';
import type {
  Evaluation,
  Result,
  TargetEvaluation,
} from '../../src/evaluation/record/evaluation.ts';
import type { RowOf, TableName, Tables } from '../../src/schema/index.ts';
import { TABLES } from '../../src/schema/index.ts';
import type { Missing, ObservedValue, Place } from '../../src/schema/table.ts';
import type { ChangeKind } from '../../src/schema/unit-changes.ts';
import type { UnitType } from '../../src/schema/unit-type.ts';

/** Rows of a small made-up world, written as tests think of them. */
export type World = { [N in TableName]: RowOf<N>[] };

const NONE: Missing = { missing: 'z' };
const OPENED = '2018-12-15';

type BareRow<N extends TableName> = Omit<RowOf<N>, 'at' | 'recorded_on' | 'reason' | 'note' | 'n'>;
type Ledger = Partial<{ recorded_on: string; reason: string; note: string; n: number }>;

/** Adds a row to a table with the next line number and the ledger's columns. */
export const put = <N extends Exclude<TableName, 'releases'>>(
  world: World,
  name: N,
  cells: BareRow<N>,
  ledger: Ledger = {},
): void => {
  const rows = world[name] as unknown[];
  rows.push({
    ...cells,
    recorded_on: '2026-01-01',
    reason: '',
    note: '',
    n: 1,
    ...ledger,
    at: { file: `${name}.csv`, line: rows.length + 2 },
  });
};

export const unit = (
  world: World,
  code: string,
  options: { type: UnitType; parent?: string; from?: string; name?: string },
): void =>
  put(world, 'units', {
    code,
    valid_from: options.from ?? OPENED,
    name: options.name ?? `Đơn vị ${code}`,
    type: options.type,
    parent_code: options.parent ?? NONE,
    latitude: { missing: 'x' },
    longitude: { missing: 'x' },
  });

export const change = (
  world: World,
  date: string,
  [oldCode, newCode]: readonly [string, string],
  kinds: readonly ChangeKind[],
): void =>
  put(world, 'unit-changes', {
    effective_date: date,
    change: kinds,
    old_code: oldCode,
    new_code: newCode,
    resolution: 'NQ 1',
    evidence: 'documented',
    basis: 'văn bản',
  });

/** What a test writes in the value column. */
export type WrittenValue = 'dat' | 'khong-dat' | 'x' | 'z' | 'c' | number;

const observedValueOf = (written: WrittenValue): ObservedValue => {
  if (typeof written === 'number') return { kind: 'count', count: written };
  if (written === 'dat' || written === 'khong-dat') return { kind: 'pass', met: written === 'dat' };
  return { kind: 'missing', missing: written };
};

/** A date, or the first and last day of a period. */
export type DateOrPeriod = string | readonly [string, string];

const periodOf = (when: DateOrPeriod): { period_start: string; period_end: string } =>
  typeof when === 'string'
    ? { period_start: when, period_end: when }
    : { period_start: when[0], period_end: when[1] };

export const value = (
  world: World,
  indicator: string,
  code: string,
  when: DateOrPeriod,
  written: WrittenValue,
  more: Ledger & { source?: string } = {},
): void => {
  const { source = 's1', ...ledger } = more;
  put(
    world,
    'values',
    {
      indicator,
      unit_code: code,
      ...periodOf(when),
      value: observedValueOf(written),
      flag: NONE,
      source,
    },
    ledger,
  );
};

export const statement = (
  world: World,
  indicator: string,
  area: string,
  when: DateOrPeriod,
  [met, total]: readonly [number, number | null],
  more: Ledger & { source?: string; qualifier?: 'exact' | 'at-least' } = {},
): void => {
  const { source = 's1', qualifier = 'exact', ...ledger } = more;
  put(
    world,
    'aggregates',
    {
      indicator,
      area_code: area,
      ...periodOf(when),
      met,
      total: total ?? { missing: 'x' },
      qualifier,
      source,
    },
    ledger,
  );
};

export const indicator = (
  world: World,
  id: string,
  options: Partial<RowOf<'indicators'>> = {},
): void =>
  put(world, 'indicators', {
    indicator: id,
    name: id,
    definition: id,
    unit_of_measure: 'xã',
    level: 'xa',
    value_type: 'pass',
    timing: 'stock',
    lasting: 'no',
    year_start: NONE,
    better: NONE,
    additive: 'yes',
    holder: 'Công an tỉnh',
    ...options,
  });

export const target = (world: World, options: Partial<RowOf<'targets'>> = {}): void =>
  put(world, 'targets', {
    target: 't1',
    clause: 'ii.2.1',
    kind: 'share',
    mode: NONE,
    indicator: 'dat',
    scope_types: ['xa'],
    threshold: 50,
    at_least: 'no',
    baseline_year: NONE,
    due_date: '2025-12-31',
    closing_date: '2025-12-31',
    closing_reason: 'hạn',
    short_name: 'mục tiêu',
    statement: 'câu',
    reading: 'cách hiểu',
    ...options,
  });

export const inference = (
  world: World,
  id: string,
  [from, to]: readonly [string, string],
  fromDate: string | null = null,
): void =>
  put(world, 'inferences', {
    inference: id,
    from_indicator: from,
    to_indicator: to,
    basis: fromDate ? 'circumstance' : 'definition',
    from_date: fromDate ?? NONE,
    explanation: 'vì',
  });

/** Codes of the communes of a small world, in order. */
export const communeCode = (index: number): string => String(10001 + index);

/** A province `15`, districts `101…` and communes spread over them in turn. */
export const smallWorld = (size: { communes: number; districts?: number }): World => {
  const world = Object.fromEntries(
    Object.keys(TABLES).map((name) => [name, []]),
  ) as unknown as World;
  const districts = size.districts ?? 2;
  put(world, 'plan', {
    plan: 'ke-hoach',
    number: '1/KH',
    title: 'Kế hoạch',
    short_title: 'Kế hoạch 1',
    subject: 'an ninh',
    issuer: 'UBND',
    signed_on: '2019-12-31',
    period_start: '2022-01-01',
    period_end: '2025-12-31',
    first_year: 2020,
    last_year: 2025,
    territory_code: '15',
    source_note: 'có',
    address: '',
  });
  put(world, 'sources', {
    source: 's1',
    title: 'Báo cáo',
    publisher: 'UBND',
    published_on: { missing: 'x' },
    kind: 'report',
    address: '',
  });
  unit(world, '15', { type: 'tinh' });
  for (let d = 0; d < districts; d += 1)
    unit(world, String(101 + d), { type: 'huyen', parent: '15' });
  for (let c = 0; c < size.communes; c += 1) {
    unit(world, communeCode(c), { type: 'xa', parent: String(101 + (c % districts)) });
  }
  return world;
};

/** Adds a release to a world; which rows it seals is told by {@link sealRows}. */
export const addRelease = (world: World, id: string, cutOff: string): void => {
  world.releases.push({
    release: id,
    previous: NONE,
    cut_off: cutOff,
    title: id,
    note: '',
    rows: 1,
    sha256: 'a'.repeat(64),
    former_sha256: '',
    at: { file: 'releases.csv', line: world.releases.length + 2 },
  });
};

/** Notes at each row the first release closed on or after the day of its recording, as if none was merged late. */
export const sealRows = (world: World): World => {
  const releases = [...world.releases].sort((a, b) => (a.cut_off < b.cut_off ? -1 : 1));
  for (const name of Object.keys(TABLES) as TableName[]) {
    for (const row of world[name] as { recorded_on?: string; at: Place }[]) {
      const { recorded_on = '', at } = row;
      const release = releases.find(({ cut_off }) => recorded_on <= cut_off);
      if (release) at.release = release.release;
      else delete at.release;
    }
  }
  return world;
};

/** Evaluates a world; rows are copied, so that a test may go on with its world. */
export const evaluateWorld = (world: World, asOf?: string): Evaluation =>
  evaluate({ ...sealRows(world) } as Tables, { set: 'published', asOf });

/** The one target of a world with one target. */
export const onlyTarget = (world: World, asOf?: string): TargetEvaluation => {
  const [first] = evaluateWorld(world, asOf).targets;
  if (!first) throw new Error('the world has no target');
  return first;
};

/** The result of a year of the only target. */
export const resultOf = (world: World, year: number, asOf?: string): Result => {
  const result = onlyTarget(world, asOf).years.find((one) => one.year === year);
  if (!result) throw new Error(`no result for ${year}`);
  return result;
};

/** m, f, u of a result. */
export const bounds = (result: Result): readonly [number, number, number] => [
  result.met,
  result.notMet,
  result.unknown,
];

/** The same world as it would have been known on any day. */
export const recordedAtOnce = (world: World): World => {
  for (const rows of Object.values(world) as { recorded_on: string }[][]) {
    for (const row of rows) row.recorded_on = '2019-12-31';
  }
  return world;
};
