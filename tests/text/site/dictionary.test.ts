import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/schema/index.ts';
import { dictionary } from '../../../src/text/site/dictionary.ts';
import { RESULTS_TABLE } from '../../../src/text/site/results-file.ts';

const entry = (name: string) => dictionary().find((item) => item.name === name);

describe('the data dictionary', () => {
  it('has every table and every column of the contract', () => {
    expect(dictionary().map(({ name }) => name)).toEqual(['ket-qua', ...Object.keys(TABLES)]);
    for (const { name, table } of dictionary()) {
      const { columns: all } = { 'ket-qua': RESULTS_TABLE, ...TABLES }[name as keyof typeof TABLES];
      const columns = Object.keys(all);
      expect(table.rows.map(([first]) => first?.text)).toEqual(columns);
    }
  });

  it('says where a file stands and what may stand in a cell', () => {
    expect(entry('ket-qua')?.file).toBe('so-lieu/ket-qua.csv');
    expect(entry('units')?.file).toBe('registry/units.csv');
    expect(entry('values')?.file).toBe('observations/<bộ>/values.csv');
    const value = entry('values')?.table.rows.find(([name]) => name?.text === 'value');
    expect(value?.map(({ text }) => text).slice(2, 4)).toEqual([
      'dat, khong-dat hoặc số nguyên không âm',
      'x (chưa có số liệu), z (không áp dụng), c (không được công bố)',
    ]);
  });

  it('leaves no cell empty', () => {
    for (const { table, description } of dictionary()) {
      expect(description).not.toBe('');
      for (const row of table.rows) for (const { text } of row) expect(text).not.toBe('');
    }
  });
});
