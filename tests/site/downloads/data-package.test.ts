import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/schema/index.ts';
import { fieldsSchema } from '../../../src/site/downloads/table-schema.ts';
import { ILLUSTRATIVE_NOTICE } from '../../../src/text/names/notices.ts';
import { dataAddress } from '../../../src/views/addresses/addresses.ts';
import { type Descriptor, validate } from '../../promises/data-package.ts';
import { textAt } from '../data-files.ts';
import { evaluationOf, SETS } from '../pages.ts';

describe.each(SETS)('the data package of the set %s', (set) => {
  const descriptor: Descriptor = JSON.parse(textAt(`${dataAddress(set)}datapackage.json`));
  it('gives the words for each reason a value is missing', () => {
    const values = descriptor.resources.find(({ name }) => name === 'values');
    const field = values?.schema?.fields.find(({ name }) => name === 'value');
    expect(field?.missingValues).toEqual([
      { value: 'x', label: 'chưa có số liệu' },
      { value: 'z', label: 'không áp dụng' },
      { value: 'c', label: 'không được công bố' },
    ]);
  });

  it('names every source, and the release it was made from', () => {
    const { sources, release, releases, rowsAfterRelease } = evaluationOf(set);
    expect(descriptor.sources.length).toBe(sources.length);
    expect(descriptor.release?.id).toBe(release?.id);
    // Every release of either set so far brought new rows.
    const version = `1.${releases.length - 1}.0`;
    expect(descriptor.version).toBe(
      rowsAfterRelease === 0 ? version : `${version}+${rowsAfterRelease}`,
    );
  });

  it('says in title and description whether its figures are real', () => {
    const isMadeUp = set === 'illustrative';
    expect(descriptor.title.includes(ILLUSTRATIVE_NOTICE)).toBe(isMadeUp);
    expect(descriptor.description.includes(ILLUSTRATIVE_NOTICE)).toBe(isMadeUp);
  });
});

describe('a table schema', () => {
  it('refers to no table that the package lacks', () => {
    expect(fieldsSchema(TABLES.values, new Set(['values', 'units'])).foreignKeys).toEqual([
      { fields: ['unit_code'], reference: { resource: 'units', fields: ['code'] } },
    ]);
    expect(fieldsSchema(TABLES.values, new Set())).not.toHaveProperty('foreignKeys');
  });

  it('tells states of one thing apart by the day they were recorded, where there are such', () => {
    const present = new Set(Object.keys(TABLES));
    const header = Object.keys(TABLES.sources.columns).filter((column) => column !== 'n');
    expect(fieldsSchema(TABLES.sources, present, header).primaryKey).toEqual([
      'source',
      'recorded_on',
    ]);
    expect(fieldsSchema(TABLES.sources, present).primaryKey).toEqual([
      'source',
      'recorded_on',
      'n',
    ]);
    expect(fieldsSchema(TABLES.releases, present).primaryKey).toEqual(['release']);
  });

  it('has no primary key where rows that contradict each other share it', () => {
    const header = ['source', 'title', 'recorded_on'];
    const rows = [
      ['bao', 'Báo cáo', '2026-11-22'],
      ['bao', 'Báo cáo năm', '2026-11-22'],
    ];
    const schema = (cells: readonly (readonly string[])[]) =>
      fieldsSchema(TABLES.sources, new Set(), header, cells);
    expect(schema(rows)).not.toHaveProperty('primaryKey');
    expect(schema(rows.slice(1)).primaryKey).toEqual(['source', 'recorded_on']);
  });

  it('covers every format of every table', () => {
    const types = Object.values(TABLES).flatMap((table) =>
      fieldsSchema(table, new Set()).fields.map(({ type }) => type),
    );
    expect(new Set(types)).toEqual(new Set(['string', 'date', 'year', 'integer', 'number']));
  });
});

it('finds a descriptor that breaks a rule', () => {
  const descriptor = JSON.parse(textAt('/so-lieu/datapackage.json'));
  descriptor.resources[0].path = '/bang/units.csv';
  descriptor.resources[1].schema.fields[0].type = 'text';
  expect(validate(descriptor)).toBe(false);
});
