import { describe, expect, test } from 'vitest';
import { tablesInForce } from '../../../src/dataset/ledger/ledger.ts';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { buildRegistry, type Version } from '../../../src/dataset/registry/registry.ts';
import type { UnitRow } from '../../../src/schema/units.ts';
import { soundFiles, TODAY } from '../../fixtures/data-files.ts';

const registry = () => {
  const { tables } = readDataset(soundFiles(), { set: 'published', today: TODAY });
  if (tables === null) throw new Error('the sound fixture must be sound');
  const current = tablesInForce(tables);
  return buildRegistry(current.units, current['unit-changes']);
};

const codes = (versions: readonly Version[]): string[] => versions.map(({ row }) => row.code);

describe('versions of a unit', () => {
  test('end the day before the change that names them as the old unit', () => {
    expect(
      registry()
        .ofCode('04102')
        .map(({ validTo }) => validTo),
    ).toEqual(['2024-11-30']);
    expect(
      registry()
        .ofCode('04101')
        .map(({ validTo }) => validTo),
    ).toEqual([null]);
  });

  test('of one code follow each other without overlap', () => {
    const versions = registry().ofCode('04103');
    expect(versions.map(({ ref, validTo }) => [ref, validTo])).toEqual([
      ['04103@2019-01-01', '2024-11-30'],
      ['04103@2024-12-01', null],
    ]);
  });

  test('know the changes that led to and from them', () => {
    const [before, after] = registry().ofCode('04103');
    expect(before?.departures.map(({ new_code }) => new_code)).toEqual(['04103']);
    expect(after?.arrivals.map(({ old_code }) => old_code)).toEqual(['04102', '04103']);
  });

  test('are found by date, to the day', () => {
    const { on } = registry();
    expect(on('04202', '2024-11-30')?.row.name).toBe('Hòa Bình');
    expect(on('04202', '2024-12-01')?.row.name).toBe('Hòa Thịnh');
    expect(on('04102', '2024-12-01')).toBeUndefined();
    expect(on('04101', '2018-12-31')).toBeUndefined();
    expect(on('99999', '2024-01-01')).toBeUndefined();
    expect(registry().ofCode('99999')).toEqual([]);
  });
});

describe('units of an area', () => {
  test('are those that exist on the date, all levels below, in the order of codes', () => {
    expect(codes(registry().below('04', '2024-12-01'))).toEqual([
      '041',
      '04101',
      '04103',
      '04104',
      '042',
      '04201',
      '04202',
      '04203',
    ]);
    expect(codes(registry().below('041', '2024-11-30'))).toEqual([
      '04101',
      '04102',
      '04103',
      '04104',
    ]);
  });

  test('of given types may include the area itself', () => {
    const { inScope } = registry();
    expect(codes(inScope('042', '2024-01-01', ['xa']))).toEqual(['04202', '04203']);
    expect(codes(inScope('042', '2024-01-01', ['thi-xa', 'phuong']))).toEqual(['042', '04201']);
  });

  test('are none where the area does not exist', () => {
    expect(registry().below('04102', '2025-01-01')).toEqual([]);
    expect(registry().inScope('04', '2018-01-01', ['xa'])).toEqual([]);
  });

  test('are found without end where parents stand in a circle', () => {
    const row = (code: string, parent: string): UnitRow => ({
      code,
      valid_from: '2019-01-01',
      name: code,
      type: 'huyen',
      parent_code: parent,
      latitude: { missing: 'x' },
      longitude: { missing: 'x' },
      recorded_on: '2024-01-01',
      reason: '',
      note: '',
      n: 1,
      at: { file: 'f', line: 1 },
    });
    const circle = buildRegistry([row('041', '042'), row('042', '041')], []);
    expect(codes(circle.below('041', '2020-01-01'))).toEqual(['041', '042']);
  });
});

test('the target of a change is the version that begins with it', () => {
  const [, after] = registry().ofCode('04103');
  const [change] = after?.arrivals ?? [];
  if (change === undefined) throw new Error('the fixture has a merger');
  expect(registry().target(change)?.ref).toBe('04103@2024-12-01');
});
