import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerRow } from '../../../src/dataset/ledger/ledger.ts';
import {
  IDENTITY_PATTERN,
  identityOf,
  identityText,
  keyCells,
  parseIdentity,
  rowText,
} from '../../../src/dataset/ledger/row-identity.ts';
import { TABLES } from '../../../src/schema/index.ts';
import type { TableSchema } from '../../../src/schema/table.ts';
import { smallWorld, value } from '../../evaluation/world.ts';

const LEDGER: readonly TableSchema[] = Object.values<TableSchema>(TABLES).filter(
  ({ ledger }) => ledger,
);

const row = (cells: object): LedgerRow =>
  ({
    recorded_on: '2026-11-22',
    reason: '',
    n: 1,
    ...cells,
    at: { file: 'x.csv', line: 2 },
  }) as LedgerRow;

describe('what a row is known by', () => {
  it('is its table, its key and its date of recording, and which it is of several on that day', () => {
    const source = row({ source: 'bao', title: 'Bài' });
    expect(rowText(TABLES.sources, source)).toBe('sources: bao @2026-11-22');
    expect(rowText(TABLES.sources, row({ source: 'bao', n: 2 }))).toBe(
      'sources: bao @2026-11-22#2',
    );
  });

  it('is the same wherever the row stands and whatever else it says', () => {
    const here = row({ source: 'bao', title: 'Bài' });
    const there = { ...here, reason: 'Sửa.', at: { file: 'y.csv', line: 90 } };
    expect(rowText(TABLES.sources, there)).toBe(rowText(TABLES.sources, here));
  });

  it('is that of the copy, where a copy with another key shares the place', () => {
    const here = row({ source: 'bao' });
    rowText(TABLES.sources, here);
    expect(rowText(TABLES.sources, { ...here, source: 'cong' } as LedgerRow)).toBe(
      'sources: cong @2026-11-22',
    );
    expect(rowText(TABLES.sources, here)).toBe('sources: bao @2026-11-22');
  });

  /** Keys of any table; free text also holds what joins cells and what ends the key. */
  const identities = fc.constantFrom(...LEDGER).chain((schema) =>
    fc.record({
      schema: fc.constant(schema),
      cells: fc.tuple(
        ...schema.key.map((name) =>
          schema.columns[name]?.format.kind === 'text'
            ? fc.constantFrom('Sơn Hà', 'a · b', ' · ', 'a: b @2026-01-01#2', 'x')
            : fc.constantFrom('a', 'b', '2026-01-01', '04'),
        ),
      ),
      recorded_on: fc.constantFrom('2026-01-01', '2026-01-02'),
      n: fc.integer({ min: 1, max: 12 }),
    }),
  );

  type Drawn = typeof identities extends fc.Arbitrary<infer T> ? T : never;

  const identity = ({ schema, cells, recorded_on, n }: Drawn) =>
    identityOf(
      schema,
      row({ ...Object.fromEntries(schema.key.map((name, i) => [name, cells[i]])), recorded_on, n }),
    );

  it('can be read back from its text, to the cells of the key', () => {
    fc.assert(
      fc.property(identities, (drawn) => {
        const known = identity(drawn);
        const text = identityText(known);
        expect(text).toMatch(new RegExp(IDENTITY_PATTERN));
        expect(parseIdentity(text)).toEqual(known);
        expect(keyCells(drawn.schema, known.key)).toEqual(drawn.cells);
      }),
    );
  });

  it('is another text for another identity', () => {
    fc.assert(
      fc.property(identities, identities, (one, other) => {
        const same =
          JSON.stringify([one.schema.name, one.cells, one.recorded_on, one.n]) ===
          JSON.stringify([other.schema.name, other.cells, other.recorded_on, other.n]);
        expect(identityText(identity(one)) === identityText(identity(other))).toBe(same);
      }),
      { numRuns: 500 },
    );
  });

  it('needs that no key has more than one column of free text', () => {
    for (const { name, key, columns } of LEDGER) {
      const free = key.filter((column) => columns[column]?.format.kind === 'text');
      expect(free.length, name).toBeLessThan(2);
    }
  });

  it('is of no text that names none', () => {
    expect(() => parseIdentity('observations/published/values.csv:12')).toThrow();
  });

  it('is of a row of figures its indicator, unit, period and source', () => {
    const world = smallWorld({ communes: 1 });
    value(world, 'dat', '10001', ['2024-12-15', '2025-12-14'], 3, { n: 2 });
    const [figure] = world.values as unknown as [LedgerRow];
    expect(rowText(TABLES.values, figure)).toBe(
      'values: dat · 10001 · 2024-12-15 · 2025-12-14 · s1 @2026-01-01#2',
    );
  });
});
