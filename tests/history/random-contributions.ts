import fc from 'fast-check';
import { heldRows } from '../../src/dataset/contribution/changes/held-rows.ts';
import type { DataFiles } from '../../src/dataset/read-dataset.ts';
import { TABLES } from '../../src/schema/index.ts';
import { firstColumns } from '../../src/schema/table.ts';

/** A row by the name of its column. */
type Cells = Readonly<Record<string, string>>;

/** What one person brings: rows by table. */
export interface RandomContribution {
  readonly rows: readonly { readonly table: TableOfFigures; readonly cells: Cells }[];
}

const TABLES_OF_FIGURES = ['values', 'aggregates', 'measure-progress', 'sources'] as const;
type TableOfFigures = (typeof TABLES_OF_FIGURES)[number];

/*
 * Few keys, sources and days, so that two contributions often speak of one thing. Some rows are those of the
 * sound fixture once more, with another value: corrections of them, or contradictions.
 */
const DAYS = ['2025-07-01', '2025-07-02', '2025-07-20'];
const recorded = fc.constantFrom(...DAYS);
const reason = fc.constantFrom('', '', 'Đính chính theo công văn.', 'Nhầm.');
const n = fc.constantFrom('', '', '', '2', '3');
const source = fc.constantFrom(
  'bao-cao-2023',
  'bao-cao-2024',
  'bao-cao-2024',
  'moi-mot',
  'moi-hai',
);
const ofRow = { recorded_on: recorded, reason, n };

const ofTable = (table: TableOfFigures, cells: fc.Arbitrary<Cells>) =>
  cells.map((row) => ({ table, cells: row }));

const passValue = ofTable(
  'values',
  fc.record({
    indicator: fc.constantFrom('xa-dat', 'xa-cong-nhan'),
    unit_code: fc.constantFrom('04101', '04103', '04104'),
    period_start: fc.constantFrom('2023-12-31', '2024-12-31'),
    value: fc.constantFrom('dat', 'khong-dat', 'x', 'c'),
    flag: fc.constantFrom('z', 'p'),
    source,
    ...ofRow,
  }),
);

const countValue = ofTable(
  'values',
  fc.record({
    indicator: fc.constant('mo-hinh'),
    unit_code: fc.constantFrom('04104', '04101'),
    period_start: fc.constantFrom('2023-12-31', '2024-12-31'),
    value: fc.constantFrom('0', '2', '3'),
    flag: fc.constant('z'),
    source,
    ...ofRow,
  }),
);

const aggregate = ofTable(
  'aggregates',
  fc.record({
    indicator: fc.constant('xa-dat'),
    area_code: fc.constantFrom('04', '041'),
    period_start: fc.constantFrom('2023-12-31', '2024-12-31'),
    met: fc.constantFrom('2', '3', '4'),
    total: fc.constant('x'),
    qualifier: fc.constantFrom('exact', 'at-least'),
    source,
    ...ofRow,
  }),
);

const progress = ofTable(
  'measure-progress',
  fc.record({
    measure: fc.constant('iv.1.a'),
    date: fc.constantFrom('2023-12-31', '2024-12-31'),
    state: fc.constantFrom('done', 'ongoing'),
    summary: fc.constantFrom('Đã ban hành hướng dẫn.', 'Đang làm.'),
    source,
    ...ofRow,
  }),
);

const newSource = fc.record({
  title: fc.constantFrom('Báo cáo mới', 'Báo cáo mới', 'Thông báo'),
  publisher: fc.constant('Sở Thử'),
  published_on: fc.constantFrom('x', '2025-06-30', '2025-07-02'),
  kind: fc.constant('report'),
  ...ofRow,
});

/** A row that cites a new source needs it; each contribution repeats it as it knows it. */
const withSources = (
  rows: RandomContribution['rows'],
  described: readonly Cells[],
): RandomContribution['rows'] => [
  ...rows,
  ...['moi-mot', 'moi-hai']
    .filter((id) => rows.some(({ cells }) => cells.source === id))
    .map((id, i) => ({ table: 'sources' as const, cells: { source: id, ...described[i] } })),
];

/** Cells that follow from others, and those that most rows leave empty. */
const complete = (cells: Cells): Cells => ({
  ...(cells.period_start === undefined ? {} : { period_end: cells.period_start }),
  address: '',
  note: '',
  ...cells,
});

/** What a row speaks of. */
const keyOfRow = ({ table, cells }: RandomContribution['rows'][number]): string =>
  [table, ...TABLES[table].key.map((column) => complete(cells)[column])].join(' ');

/**
 * Nobody contradicts himself, and most look whether a key is taken: a reason is given where there is
 * something to correct, and the place in the day where there is a reason.
 */
const sensible = (
  rows: RandomContribution['rows'],
  taken: ReadonlySet<string>,
): RandomContribution['rows'] => {
  const ofKey = new Map(rows.map((row) => [keyOfRow(row), row]));
  return [...ofKey].map(([key, { table, cells }]) => {
    const isFree = !taken.has(key);
    const reason = isFree ? '' : cells.reason || 'Đính chính theo nguồn.';
    return { table, cells: { ...cells, reason, n: isFree ? '' : (cells.n ?? '') } };
  });
};

/**
 * A contribution of one to four rows.
 * @param taken keys of the base, as {@link keysInFiles} gives them
 */
export const randomContribution = (taken: ReadonlySet<string>): fc.Arbitrary<RandomContribution> =>
  fc
    .tuple(
      fc.array(
        fc.oneof(
          { weight: 4, arbitrary: passValue },
          { weight: 2, arbitrary: countValue },
          { weight: 2, arbitrary: aggregate },
          { weight: 1, arbitrary: progress },
        ),
        { minLength: 1, maxLength: 4 },
      ),
      fc.tuple(newSource, newSource),
      fc.integer({ min: 0, max: 7 }),
    )
    .map(([rows, described, care]) => ({
      rows: withSources(care === 0 ? rows : sensible(rows, taken), described),
    }));

/**
 * The files of a contribution, each of its own.
 * @param name parts them from those of others
 */
export const filesOf = ({ rows }: RandomContribution, name: string): Map<string, Uint8Array> =>
  new Map(
    [...Map.groupBy(rows, ({ table }) => table)].map(([table, inTable]) => {
      const columns = [...firstColumns(TABLES[table]), 'n'];
      const lines = inTable.map(({ cells }) =>
        columns.map((column) => complete(cells)[column] ?? '').join(','),
      );
      return [
        `observations/published/${table}/2025-07-20-${name}-0a1b2c.csv`,
        new TextEncoder().encode(`${[columns.join(','), ...lines].join('\n')}\n`),
      ];
    }),
  );

/** What a contribution speaks of. */
const keysIn = ({ rows }: RandomContribution): Set<string> => new Set(rows.map(keyOfRow));

const sourcesOf = ({ rows }: RandomContribution): Set<string> =>
  new Set(rows.flatMap(({ cells }) => cells.source ?? []));

/** Whether two contributions have to do with each other: one key, one new source, a correction. */
export const areEntangled = (a: RandomContribution, b: RandomContribution): boolean =>
  [...keysIn(a)].some((key) => keysIn(b).has(key)) ||
  [...sourcesOf(a)].some((id) => id.startsWith('moi') && sourcesOf(b).has(id)) ||
  [...a.rows, ...b.rows].some(({ cells }) => (cells.reason ?? '') !== '');

/** Keys of the published rows of a data folder. */
export const keysInFiles = (files: DataFiles): Set<string> =>
  new Set(
    TABLES_OF_FIGURES.flatMap((table) => {
      const file = `observations/published/${table}.csv`;
      const bytes = files.get(file);
      const rows = bytes === undefined ? null : heldRows({ file, schema: TABLES[table], bytes });
      return (rows ?? []).map(({ cells }) => keyOfRow({ table, cells }));
    }),
  );
