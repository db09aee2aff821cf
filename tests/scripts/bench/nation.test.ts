import { beforeAll, describe, expect, test } from 'vitest';
import { largeSetFiles } from '../../../scripts/bench/large-set.ts';
import { nationFiles } from '../../../scripts/bench/nation.ts';
import { NATION, NATION_SIZE } from '../../../scripts/bench/nation-units.ts';
import { type ReadDataset, readDataset } from '../../../src/dataset/read-dataset.ts';
import { buildRegistry, type Registry } from '../../../src/dataset/registry/registry.ts';
import { PUBLISHED } from '../../../src/schema/sets.ts';
import { FULL } from '../../fixtures/extent.ts';
import { baseTables, TODAY } from '../../illustrative/illustrated-plan.ts';

const filesOf = (set: string): Map<string, Uint8Array> => {
  const text = new TextEncoder();
  const files = nationFiles(baseTables, set);
  return new Map([...files].map(([path, content]) => [path, text.encode(content)]));
};

let nation: ReadDataset;
let registry: Registry;

beforeAll(() => {
  nation = readDataset(filesOf(NATION), { set: NATION, today: TODAY });
  registry = buildRegistry(nation.tables?.units ?? [], nation.tables?.['unit-changes'] ?? []);
});

test('it is sound: no error and no warning', () => {
  expect(nation.problems).toEqual([]);
  expect(nation.tables).not.toBeNull();
});

// The same 311,605 values once more, under another name.
if (FULL) {
  test('its figures may stand in the published set, sound there too', () => {
    const { problems } = readDataset(filesOf(PUBLISHED), { set: PUBLISHED, today: TODAY });
    expect(problems).toEqual([]);
  });
}

// A million figures: as long again.
if (FULL) {
  test('the large set made of it is sound, so that all of its checks run', () => {
    const text = new TextEncoder();
    const files = [...largeSetFiles(baseTables)].map(
      ([path, content]) => [path, text.encode(content)] as const,
    );
    const { tables, problems } = readDataset(new Map(files), { set: NATION, today: TODAY });
    expect(problems).toEqual([]);
    expect((tables?.values.length ?? 0) + (tables?.aggregates.length ?? 0)).toBe(1_000_000);
  });
}

describe.each(['2019-12-31', '2025-12-31'])('on %s', (date) => {
  test('it has the units of a nation', () => {
    const count = (type: 'tinh' | 'huyen' | 'xa') => registry.inScope('00', date, [type]).length;
    expect({ provinces: count('tinh'), districts: count('huyen'), communes: count('xa') }).toEqual({
      provinces: NATION_SIZE.provinces,
      districts: NATION_SIZE.districts,
      communes: NATION_SIZE.communes,
    });
  });
});

test('some communes have a history', () => {
  const versions = registry.versions.filter(({ row }) => row.type === 'xa');
  expect(versions).toHaveLength(NATION_SIZE.communes + 300);
});

test('it has seven years of values, about 300,000', () => {
  const years = new Set(nation.tables?.values.map((row) => row.period_end.slice(0, 4)));
  expect(years.size).toBe(NATION_SIZE.years);
  expect(nation.tables?.values).toHaveLength(311_605);
});

test('its plan has the five promises about districts and communes', () => {
  expect(nation.tables?.targets.map(({ target }) => target)).toEqual([
    't1',
    't2',
    't3',
    't4',
    't5',
  ]);
});
