import fc from 'fast-check';
import { heldRows } from '../../src/dataset/contribution/changes/held-rows.ts';
import { layOut } from '../../src/dataset/csv/data-files.ts';
import { type DataFiles, readDataset } from '../../src/dataset/read-dataset.ts';
import { sealRelease } from '../../src/dataset/seal/seal.ts';
import { sweep } from '../../src/dataset/withdraw/sweep.ts';
import { withdrawalFile } from '../../src/dataset/withdraw/withdraw.ts';
import { later } from '../../src/schema/dates.ts';
import { TABLES, type Tables } from '../../src/schema/index.ts';
import { firstColumns } from '../../src/schema/table.ts';
import { TODAY } from '../fixtures/data-files.ts';

/*
 * What a person may bring to the ledger, at random: few keys, sources and days, so that two often speak of one
 * thing. It is kept as plain data, so that a counterexample can be read.
 */

/** A row by the name of its column. */
type Cells = Readonly<Record<string, string>>;

const FIGURES = ['values', 'aggregates', 'measure-progress', 'sources'] as const;
type TableOfFigures = (typeof FIGURES)[number];

interface NewRow {
  readonly table: TableOfFigures;
  readonly cells: Cells;
}

/** One contribution. */
export type Act =
  | { readonly kind: 'rows'; readonly rows: readonly NewRow[] }
  /** Takes out a key that is there, by its place among those of its table. */
  | {
      readonly kind: 'withdraw';
      readonly table: 'values' | 'aggregates' | 'sources';
      readonly place: number;
    }
  | { readonly kind: 'release'; readonly cutOff: string }
  /** Parts the file of values in two. */
  | { readonly kind: 'split'; readonly line: number };

const recorded = fc.constantFrom('2025-07-01', '2025-07-02', '2025-07-20');
const source = fc.constantFrom('bao-cao-2023', 'bao-cao-2024', 'moi-mot');
const day = fc.constantFrom('2023-12-31', '2024-12-31');
const ofRow = { source, recorded_on: recorded };

const ofTable = (table: TableOfFigures, cells: fc.Arbitrary<Cells>): fc.Arbitrary<NewRow> =>
  cells.map((row) => ({ table, cells: row }));

/** What each kind of figure may say. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'xa-dat': ['dat', 'khong-dat', 'x'],
  'xa-cong-nhan': ['dat', 'c'],
  'mo-hinh': ['0', '2', '3'],
};

const value = fc.constantFrom('xa-dat', 'xa-cong-nhan', 'mo-hinh').chain((indicator) =>
  fc.record({
    indicator: fc.constant(indicator),
    unit_code: fc.constantFrom('04101', '04103', '04104'),
    period_start: day,
    value: fc.constantFrom(...(VALUES[indicator] ?? [])),
    flag: fc.constantFrom('z', 'p'),
    ...ofRow,
  }),
);

const aggregate = fc.record({
  indicator: fc.constant('xa-dat'),
  area_code: fc.constantFrom('04', '041'),
  period_start: day,
  met: fc.constantFrom('2', '3'),
  total: fc.constant('x'),
  qualifier: fc.constantFrom('exact', 'at-least'),
  ...ofRow,
});

const progress = fc.record({
  measure: fc.constant('iv.1.a'),
  date: day,
  state: fc.constant('done'),
  summary: fc.constantFrom('Đã ban hành hướng dẫn.', 'Đã tập huấn.'),
  ...ofRow,
});

const row = fc.oneof(
  { weight: 4, arbitrary: ofTable('values', value) },
  { weight: 2, arbitrary: ofTable('aggregates', aggregate) },
  { weight: 1, arbitrary: ofTable('measure-progress', progress) },
);

/** The new source as each contributor describes it. */
const described = fc.record({
  source: fc.constant('moi-mot'),
  title: fc.constantFrom('Báo cáo mới', 'Thông báo'),
  publisher: fc.constant('Sở Thử'),
  published_on: fc.constantFrom('x', '2025-06-30'),
  kind: fc.constant('report'),
  recorded_on: recorded,
});

const withSource = (rows: readonly NewRow[], cells: Cells): Act => ({
  kind: 'rows',
  rows: rows.some((one) => one.cells.source === cells.source)
    ? [...rows, { table: 'sources', cells }]
    : rows,
});

const rowsAct = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 3 }), described)
  .map(([rows, cells]) => withSource(rows, cells));

/** What is withdrawn is often what came last. */
const withdrawAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.constant('withdraw' as const),
  table: fc.constantFrom('values', 'values', 'aggregates', 'sources'),
  place: fc.oneof(fc.constant(-1), fc.nat({ max: 12 })),
});

const releaseAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.constant('release' as const),
  cutOff: fc.constantFrom('2025-07-01', '2025-07-19'),
});

const splitAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.constant('split' as const),
  line: fc.integer({ min: 1, max: 9 }),
});

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: rowsAct },
  { weight: 3, arbitrary: withdrawAct },
  { weight: 2, arbitrary: releaseAct },
  { weight: 1, arbitrary: splitAct },
);

/** What says something else of the same thing: the first cell that may be another one is. */
const contradicting = ({ table, cells }: NewRow): NewRow => {
  const others: Readonly<Record<string, readonly string[]>> = {
    value: VALUES[cells.indicator ?? ''] ?? [],
    met: ['2', '3'],
    summary: ['Đã ban hành hướng dẫn.', 'Đã tập huấn.'],
  };
  for (const [column, texts] of Object.entries(others)) {
    const other = texts.find((text) => cells[column] !== undefined && text !== cells[column]);
    if (other !== undefined) return { table, cells: { ...cells, [column]: other } };
  }
  return { table, cells };
};

/** The second of two: by itself, or about what the first one is about. */
const second = (first: Act): fc.Arbitrary<Act> => {
  const [about] = first.kind === 'rows' ? first.rows : [];
  if (about === undefined) return fc.oneof(act, withdrawAct, releaseAct);
  const same = fc
    .tuple(
      fc.constantFrom(about, contradicting(about)),
      recorded,
      fc.array(row, { maxLength: 1 }),
      described,
    )
    .map(([one, on, rows, cells]) =>
      withSource([{ ...one, cells: { ...one.cells, recorded_on: on } }, ...rows], cells),
    );
  return fc.oneof({ weight: 2, arbitrary: act }, { weight: 1, arbitrary: same });
};

/** Two contributions that know nothing of each other. */
export const twoActs: fc.Arbitrary<readonly [Act, Act]> = act.chain((first) =>
  second(first).map((other) => [first, other] as const),
);

/** Cells that follow from others, and those that most rows leave empty. */
const complete = (cells: Cells): Cells => ({
  ...(cells.period_start === undefined ? {} : { period_end: cells.period_start }),
  ...cells,
});

const keyOf = ({ table, cells }: NewRow): string =>
  [table, ...TABLES[table].key.map((column) => complete(cells)[column])].join(' · ');

const published = (files: DataFiles) => layOut(files, 'published').files;

/** The keys of figures in a data folder, with the last day on which each was recorded. */
const keysIn = (files: DataFiles): ReadonlyMap<string, string> => {
  const keys = new Map<string, string>();
  for (const file of published(files)) {
    const table = FIGURES.find((name) => name === file.schema.name);
    for (const { cells } of table === undefined ? [] : (heldRows(file) ?? [])) {
      const key = table === undefined ? '' : keyOf({ table, cells });
      const last = keys.get(key) ?? '';
      keys.set(key, later(last, cells.recorded_on ?? ''));
    }
  }
  return keys;
};

const encoder = new TextEncoder();

/**
 * Files of new rows, each of its own: whoever writes them looks whether a key is taken, and then gives a
 * reason; and nobody contradicts himself.
 */
const filesOfRows = (rows: readonly NewRow[], base: DataFiles, name: string): DataFiles => {
  const taken = keysIn(base);
  const mine = [...new Map(rows.map((one) => [keyOf(one), one])).values()];
  return new Map(
    [...Map.groupBy(mine, ({ table }) => table)].map(([table, inTable]) => {
      const columns = [...firstColumns(TABLES[table]), 'n'];
      const lines = inTable.map((one) => {
        const last = taken.get(keyOf(one));
        const reason = last === undefined ? '' : 'Theo nguồn.';
        const n = last === one.cells.recorded_on ? '2' : '';
        const cells: Cells = { ...complete(one.cells), reason, n };
        return columns.map((column) => cells[column] ?? '').join(',');
      });
      return [
        `observations/published/${table}/2025-07-20-${name}-0a1b2c.csv`,
        encoder.encode(`${[columns.join(','), ...lines].join('\n')}\n`),
      ];
    }),
  );
};

const tablesOf = (files: DataFiles): Tables => {
  const { tables, problems } = readDataset(files, { set: 'published', today: TODAY });
  if (tables === null) throw new Error(JSON.stringify(problems));
  return tables;
};

const withdraw = (done: Extract<Act, { kind: 'withdraw' }>, base: DataFiles): DataFiles => {
  const keys = [...keysIn(base).keys()].filter((key) => key.startsWith(`${done.table} · `));
  const key = keys.at(done.place % keys.length)?.slice(`${done.table} · `.length) ?? '';
  const [path, bytes] = withdrawalFile(tablesOf(base), 'published', {
    table: done.table,
    key,
    withdrawnOn: TODAY,
    kind: 'wrong-source',
    decidedBy: 'Công an tỉnh',
    note: '',
    namesPerson: false,
  });
  return sweep(new Map([...base, [path, bytes]]), ['published']).files;
};

const release = (cutOff: string, base: DataFiles, name: string): DataFiles => {
  let nonces = 0;
  const nonce = () => (++nonces).toString(16).padStart(32, '0');
  const next = { release: `ban-${name}`, cutOff, title: `Bản ${name}`, note: '' };
  const sealed = sealRelease(tablesOf(base), 'published', next, base, nonce);
  return sealed.newRows === 0 ? base : new Map([...base, ...sealed.files]);
};

const split = (line: number, base: DataFiles, name: string): DataFiles => {
  const file = published(base).find(({ schema }) => schema.name === 'values');
  if (file === undefined) return base;
  const [header = '', ...rows] = new TextDecoder().decode(file.bytes).trimEnd().split('\n');
  const parted = [rows.slice(line), rows.slice(0, line)].filter(({ length }) => length > 0);
  return new Map([
    ...[...base].filter(([path]) => path !== file.file),
    ...parted.map(
      (part, i) =>
        [
          `observations/published/values/${name}-${i}.csv`,
          encoder.encode([header, ...part, ''].join('\n')),
        ] as const,
    ),
  ]);
};

/**
 * A data folder after an act.
 * @param name parts the files of a contribution from those of others
 */
export const after = (base: DataFiles, done: Act, name: string): DataFiles => {
  switch (done.kind) {
    case 'rows':
      return new Map([...base, ...filesOfRows(done.rows, base, name)]);
    case 'withdraw':
      return withdraw(done, base);
    case 'release':
      return release(done.cutOff, base, name);
    case 'split':
      return split(done.line, base, name);
  }
};

/** Whether two acts touch one key, source or release, or one of them corrects or withdraws something. */
export const areEntangled = (base: DataFiles, a: Act, b: Act): boolean => {
  if (a.kind !== 'rows' || b.kind !== 'rows') return true;
  const taken = keysIn(base);
  const [mine, others] = [a.rows.map(keyOf), new Set(b.rows.map(keyOf))];
  const sources = new Set(b.rows.map(({ cells }) => cells.source));
  return (
    mine.some((key) => others.has(key)) ||
    [...mine, ...others].some((key) => taken.has(key)) ||
    a.rows.some(({ cells }) => cells.source === 'moi-mot' && sources.has('moi-mot'))
  );
};
