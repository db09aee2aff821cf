import { expect, it } from 'vitest';
import { columnClasses } from '../../../src/site/content/column-classes.ts';
import { cell, numbers, type Table, words } from '../../../src/text/format/table.ts';

const table = (text: string): Table => ({
  caption: 'Bảng',
  columns: [words('Chữ'), numbers('Số')],
  rows: [[cell(text), cell('1')]],
});

it('aligns words at the start and numbers at the end', () => {
  expect(columnClasses(table('ngắn'), 0)).toBe('start');
  expect(columnClasses(table('ngắn'), 1)).toBe('end');
});

it('gives room to sentences', () => {
  expect(columnClasses(table('một câu dài '.repeat(5)), 0)).toBe('start long');
  expect(columnClasses(table('a '.repeat(29)), 0)).toBe('start phrase');
  expect(columnClasses(table('a '.repeat(11)), 0)).toBe('start');
});

it('lets a word break that no column could hold', () => {
  expect(columnClasses(table('observations/published/values.csv:12'), 0)).toBe(
    'start phrase breakable',
  );
});

it('gives room to a column that asks for it', () => {
  const asked = { ...table('ngắn'), columns: [{ ...words('Tệp'), wide: true as const }] };
  expect(columnClasses(asked, 0)).toBe('start long');
});
