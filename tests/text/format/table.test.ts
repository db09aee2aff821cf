import { expect, it } from 'vitest';
import { countCell, dateCell, shareCell } from '../../../src/text/format/cells.ts';
import { cell, statusCell, statusOf } from '../../../src/text/format/table.ts';

it('says in words what a cell states', () => {
  expect(countCell(1234)).toEqual({ text: '1.234', value: { kind: 'count', count: 1234 } });
  expect(shareCell(7067)).toEqual({ text: '70,67%', value: { kind: 'share', permyriad: 7067 } });
  expect(dateCell('2025-06-30')).toEqual({
    text: '30/6/2025',
    value: { kind: 'date', date: '2025-06-30' },
  });
});

it('takes an empty address for no link', () => {
  expect(cell('Sở Nội vụ', '')).toEqual({ text: 'Sở Nội vụ', value: null });
  expect(cell('Sở Nội vụ', '/nguon/')).toMatchObject({ href: '/nguon/' });
});

it('knows a verdict by what it states, never by its words', () => {
  expect(statusOf(statusCell('met', 'Kéo giảm (3/3 năm giảm)'))).toBe('met');
  expect(statusOf(cell('Đạt'))).toBeNull();
  expect(statusOf(countCell(3))).toBeNull();
});
