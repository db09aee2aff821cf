import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityText } from '../../src/dataset/ledger/row-identity.ts';
import type { Evaluation, RowRef } from '../../src/evaluation/record/evaluation.ts';
import { type CitedRows, citedRows } from '../../src/views/row-groups.ts';

interface Drawn {
  readonly indicator: string;
  readonly unit: string;
  readonly year: number;
  readonly source: string;
  readonly recordedOn?: string;
  readonly n?: number;
}

const refOf = ({
  indicator,
  unit,
  year,
  source,
  recordedOn = '2026-11-22',
  n = 1,
}: Drawn): RowRef =>
  identityText({
    table: 'values',
    key: [indicator, unit, `${year}-12-31`, `${year}-12-31`, source].join(' · '),
    recorded_on: recordedOn,
    n,
  });

const recordOf = (rows: readonly RowRef[]): Evaluation =>
  ({
    figures: rows.map((row) => ({ row })),
    measures: [],
    corrections: [],
    contradictions: [],
    withdrawals: [],
  }) as unknown as Evaluation;

const communes = (count: number, common: Omit<Drawn, 'unit'>): RowRef[] =>
  Array.from({ length: count }, (_, i) => refOf({ ...common, unit: `${10001 + i}` }));

const OF_2024 = { indicator: 'dat', year: 2024, source: 'bao' } as const;

/** The rows on record that groups say they hold. */
const saidBy = (cited: readonly CitedRows[], record: readonly RowRef[]): RowRef[] => {
  const copies = (row: RowRef): number => {
    const [key] = row.split(' @');
    return record.filter((other) => other.startsWith(`${key} @`)).length;
  };
  return record.filter((row) =>
    cited.some(({ groups }) =>
      groups.some(({ table, parts, listed, extent, rank }) => {
        const [, head = '', key = '', day = '', n = '1'] =
          /^(\w+): (.*) @([\d-]+)(?:#(\d+))?$/.exec(row) ?? [];
        const [indicator = '', unit = '', start = '', end = '', source = ''] = key.split(' · ');
        const cells = [[indicator], [start, end], [source]];
        const holds = (values: readonly (readonly string[])[], cell: readonly string[]): boolean =>
          values.length === 0 || values.some((one) => one.join() === cell.join());
        if (table !== head || !parts.every((part, i) => holds(part.values, cells[i] ?? []))) {
          return false;
        }
        if (rank === null ? copies(row) > 1 : rank.recordedOn !== day || `${rank.n}` !== n) {
          return false;
        }
        if (extent.kind === 'these') return holds(listed?.values ?? [], [unit]);
        return extent.kind === 'all' || !extent.codes.includes(unit);
      }),
    ),
  );
};

/** Rows on record, and some of them. */
const drawn: fc.Arbitrary<Drawn> = fc.record({
  indicator: fc.constantFrom('dat', 'cong-nhan'),
  unit: fc.integer({ min: 1, max: 6 }).map((unit) => `1000${unit}`),
  year: fc.integer({ min: 2021, max: 2023 }),
  source: fc.constantFrom('bao', 'cong', 'bao-2', 'bao-3', 'bao-4'),
  recordedOn: fc.constantFrom('2026-11-22', '2026-11-22', '2026-11-22', '2026-11-25'),
  n: fc.constantFrom(1, 1, 1, 2),
});
const cases = fc
  .uniqueArray(drawn.map(refOf), { minLength: 1, maxLength: 60 })
  .chain((record) => fc.record({ record: fc.constant(record), cited: fc.subarray(record) }));

describe('cited rows', () => {
  it('are a list of units where they are some of those on record', () => {
    const record = communes(10, OF_2024);
    const [cited] = citedRows(record.slice(3, 5), recordOf(record));
    expect(cited).toMatchObject({
      table: 'values',
      groups: [
        {
          parts: [
            { columns: ['indicator'], values: [['dat']] },
            { columns: ['period_start', 'period_end'], values: [['2024-12-31', '2024-12-31']] },
            { columns: ['source'], values: [['bao']] },
          ],
          listed: { columns: ['unit_code'], values: [['10004'], ['10005']] },
          extent: { kind: 'these' },
          rank: null,
        },
      ],
    });
  });

  it('are all of them, or all but a few', () => {
    const record = communes(10, OF_2024);
    const extents = [record, record.slice(1), record.slice(3)].map(
      (rows) => citedRows(rows, recordOf(record))[0]?.groups[0]?.extent,
    );
    expect(extents).toEqual([
      { kind: 'all', rows: 10 },
      { kind: 'except', rows: 9, codes: ['10001'] },
      { kind: 'these' },
    ]);
  });

  it('of several years are one group where they are the same units', () => {
    const years = [2022, 2023].map((year) => communes(10, { ...OF_2024, year }));
    const [all] = citedRows(years.flat(), recordOf(years.flat()));
    expect(all?.groups).toMatchObject([{ extent: { kind: 'all', rows: 20 } }]);
    const some = years.flatMap((rows) => rows.slice(0, 2));
    const [two] = citedRows(some, recordOf(years.flat()));
    expect(two?.groups).toHaveLength(1);
    expect(two?.groups[0]?.parts[1]?.values).toHaveLength(2);
  });

  it('of many sources name none where the rows are found without', () => {
    const record = Array.from({ length: 9 }, (_, i) =>
      refOf({ ...OF_2024, unit: `10${i}`, source: `bao-${i}` }),
    );
    const groupsOf = (rows: readonly RowRef[], more: readonly RowRef[] = []) =>
      citedRows(rows, recordOf([...record, ...more]))[0]?.groups;
    expect(groupsOf(record)).toMatchObject([{ extent: { kind: 'all', rows: 9 } }]);
    expect(groupsOf(record)?.[0]?.parts[2]?.values).toEqual([]);
    expect(groupsOf(record.slice(1))).toMatchObject([
      { extent: { kind: 'except', codes: ['100'] } },
    ]);
    expect(groupsOf(record.slice(0, 3))?.length).toBe(3);
    const other = refOf({ ...OF_2024, unit: '100', source: 'cong' });
    expect(groupsOf(record, [other])?.length).toBe(9);
  });

  it('say which row of a key they are where it has several', () => {
    const old = refOf({ ...OF_2024, unit: '10001' });
    const second = refOf({ ...OF_2024, unit: '10001', n: 2 });
    const record = [...communes(10, OF_2024), second];
    const [cited] = citedRows([...record.slice(1)], recordOf(record));
    expect(cited?.groups.map(({ extent, rank }) => [extent.kind, rank])).toEqual([
      ['these', { recordedOn: '2026-11-22', n: 2 }],
      ['except', null],
    ]);
    expect(citedRows([old], recordOf(record))[0]?.groups[0]?.rank).toEqual({
      recordedOn: '2026-11-22',
      n: 1,
    });
  });

  it('are parted by table and indicator', () => {
    const rows = [
      refOf({ ...OF_2024, unit: '1' }),
      refOf({ ...OF_2024, indicator: 'cong-nhan', unit: '1' }),
      'unit-aliases: 04249 · Sơn · Hà @2026-11-22',
    ];
    expect(citedRows(rows, recordOf(rows)).map(({ rows: [row] }) => row)).toEqual(rows.toSorted());
  });

  it('are none where none are cited', () => {
    expect(citedRows([], recordOf([]))).toEqual([]);
  });

  it('of what is issued for its own content are said without regard to any row of another key', () => {
    fc.assert(
      fc.property(cases, ({ record, cited }) => {
        const keys = new Set(cited.map((row) => row.split(' @')[0]));
        const own = record.filter((row) => keys.has(row.split(' @')[0]));
        const said = citedRows(cited, recordOf(record), 'nothing');
        expect(said).toEqual(citedRows(cited, recordOf(own), 'nothing'));
        expect(saidBy(said, record).toSorted()).toEqual(cited.toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('are said whole and nothing else with them', () => {
    fc.assert(
      fc.property(cases, ({ record, cited }) => {
        const said = saidBy(citedRows(cited, recordOf(record)), record);
        expect(said.toSorted()).toEqual(cited.toSorted());
      }),
      { numRuns: 500 },
    );
  });
});
