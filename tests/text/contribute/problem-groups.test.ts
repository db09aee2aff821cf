import { expect, it } from 'vitest';
import { sayFrom } from '../../../src/text/contribute/filled.ts';
import { PHRASES } from '../../../src/text/contribute/phrases.ts';
import { problemGroups } from '../../../src/text/contribute/problem-groups.ts';
import { foundCount } from '../../../src/text/contribute/result-lines.ts';
import type { ProblemView } from '../../../src/text/contribute/trial-page.ts';

const problem = (given: Partial<ProblemView>): ProblemView => ({
  ...{
    level: 'error',
    check: 'a',
    title: 'T',
    column: '',
    place: 'dòng 2',
    found: '',
    expected: 'E',
    remedy: 'R',
  },
  ...given,
});

it('gathers problems of one kind, with the remedy they share', () => {
  const [first, second] = [problem({}), problem({ place: 'dòng 3' })];
  expect(problemGroups([first, second])).toEqual([
    {
      level: 'error',
      check: 'a',
      title: 'T',
      expected: 'E',
      remedy: 'R',
      problems: [first, second],
    },
  ]);
});

it('leaves remedies that differ to each problem', () => {
  const [group] = problemGroups([problem({}), problem({ remedy: 'S' })]);
  expect(group?.remedy).toBe('');
  expect(group?.problems.map(({ remedy }) => remedy)).toEqual(['R', 'S']);
});

it('puts errors first, and keeps the order otherwise', () => {
  const all = [problem({ level: 'warning', check: 'w' }), problem({ check: 'b' }), problem({})];
  expect(problemGroups(all).map(({ check }) => check)).toEqual(['b', 'a', 'w']);
  expect(foundCount(sayFrom(PHRASES), all)).toBe('2 lỗi, 1 cảnh báo');
  expect(foundCount(sayFrom(PHRASES), all.slice(0, 1))).toBe('1 cảnh báo');
});
