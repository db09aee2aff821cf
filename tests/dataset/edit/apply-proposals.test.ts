import { expect, test } from 'vitest';
import { applyProposals } from '../../../src/dataset/edit/apply-proposals.ts';
import type { Proposal } from '../../../src/dataset/problems/problem.ts';

const files = (entries: Readonly<Record<string, string>>): Map<string, Uint8Array> =>
  new Map(Object.entries(entries).map(([path, text]) => [path, new TextEncoder().encode(text)]));

const textOf = (map: ReadonlyMap<string, Uint8Array>, path: string): string =>
  Buffer.from(map.get(path) ?? []).toString('utf8');

const cell = (line: number, columnNumber: number, text: string): Proposal => ({
  kind: 'cell',
  file: 'a.csv',
  line,
  columnNumber,
  text,
});

test('replaces the cells and leaves every other byte', () => {
  const before = files({ 'a.csv': '\uFEFFa,b\r\n"x\r\n""y""",2\n 3 ,"4"\r5,6' });
  const after = applyProposals(before, [
    cell(4, 2, 'vier'),
    cell(2, 2, 'zwei, "drei"'),
    cell(5, 1, ''),
    cell(2, 1, 'x'),
  ]);
  expect(textOf(after, 'a.csv')).toBe('\uFEFFa,b\r\nx,"zwei, ""drei"""\n 3 ,vier\r,6');
});

test('takes the earlier of two proposals for one cell', () => {
  const after = applyProposals(files({ 'a.csv': 'a\n1\n' }), [cell(2, 1, 'x'), cell(2, 1, 'y')]);
  expect(textOf(after, 'a.csv')).toBe('a\nx\n');
});

test('gives files their names after their cells are mended', () => {
  const after = applyProposals(files({ 'a.csv': 'a\n1\n' }), [
    { kind: 'rename', file: 'a.csv', to: 'b.csv' },
    cell(2, 1, 'x'),
  ]);
  expect([...after.keys()]).toEqual(['b.csv']);
  expect(textOf(after, 'b.csv')).toBe('a\nx\n');
});

test('refuses a place that is not there and a name that is taken', () => {
  const both = files({ 'a.csv': 'a\n', 'b.csv': 'b\n' });
  expect(() => applyProposals(both, [cell(1, 2, 'x')])).toThrow(RangeError);
  expect(() => applyProposals(both, [cell(3, 1, 'x')])).toThrow(RangeError);
  expect(() => applyProposals(both, [{ kind: 'rename', file: 'a.csv', to: 'b.csv' }])).toThrow(
    RangeError,
  );
  expect(() => applyProposals(new Map(), [cell(1, 1, 'x')])).toThrow(RangeError);
});
