import { expect, test } from 'vitest';
import { problemInTable } from '../../../src/dataset/import/in-table.ts';
import type { Problem } from '../../../src/dataset/problems/problem.ts';
import { imported } from './imported.ts';

const PROBLEM = { level: 'error', check: 'value-type', facts: {} } as const;

test('a problem of a row that was made is told at the cell, or the row, that it comes from', () => {
  const table = 'STT,Xã,Ngày,Kết quả\n1,04104,31/12/2024,đạt\n';
  const result = imported(table, { given: { indicator: 'xa-dat', source: 'bao-cao-2024' } });
  const [path = ''] = [...result.files.keys()].filter((file) => file.includes('/values/'));
  const at = (more: Partial<Problem>): Problem =>
    problemInTable({ ...PROBLEM, file: path, ...more }, result, 'bang.csv');
  const cell = at({ line: 2, column: 'value', columnNumber: 5 });
  expect(cell).toMatchObject({ file: 'bang.csv', line: 2, columnNumber: 4 });
  const row = at({ line: 2 });
  expect(row).toMatchObject({ file: 'bang.csv', line: 2 });
  expect(row.columnNumber).toBeUndefined();
  const whole = at({ line: 1 });
  expect([whole.file, whole.line]).toEqual(['bang.csv', undefined]);
  expect(at({}).line).toBeUndefined();
});
