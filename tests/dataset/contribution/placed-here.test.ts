import { expect, test } from 'vitest';
import { placedHere } from '../../../src/dataset/contribution/placed-here.ts';
import { placesOf, problemsOfJoining } from '../../fixtures/contribution.ts';
import { soundFiles, textOf, withText } from '../../fixtures/data-files.ts';

/*
 * A row that the base has put in front moves those below it. Whoever reads a message looks for the line in the
 * folder on the desk, not in what will be joined.
 */
const VALUES = 'observations/published/values.csv';
const HERE = soundFiles();

const lines = textOf(HERE, VALUES).split('\n');
const ofBase = 'mo-hinh,04104,2024-12-31,2024-12-31,3,z,bao-cao-2024,2025-07-19,,';

/** The base has one row more, after the header; here a cell of line 3 was damaged. */
const withBase = withText(HERE, VALUES, lines.toSpliced(1, 0, ofBase).join('\n'));
const damaged = (text: string): string => text.replace(',04102,', ',4102,');
const here = withText(HERE, VALUES, damaged(textOf(HERE, VALUES)));
const joined = withText(HERE, VALUES, damaged(textOf(withBase, VALUES)));

test('problems and proposals are told at the line on which the row stands here', () => {
  const problems = problemsOfJoining(withBase, joined);
  expect(placesOf(problems)).toEqual([`error base-row-edited ${VALUES}:4`]);
  const [placed] = placedHere(problems, joined, here, ['published']);
  expect([placed?.line, placed?.proposal]).toEqual([
    3,
    { kind: 'cell', file: VALUES, line: 3, columnNumber: 2, text: '04102' },
  ]);
});

test('so is the other row that a problem names; a row of the base alone keeps the line it will have', () => {
  const problem = {
    level: 'error',
    check: 'rows-contradict',
    file: VALUES,
    line: 2,
    facts: { other: `${VALUES}:5`, key: 'a' },
  } as const;
  const [placed] = placedHere([problem], joined, here, ['published']);
  expect(placed).toEqual({ ...problem, facts: { other: `${VALUES}:4`, key: 'a' } });
});

test('problems of files as a whole, and of other folders, stay as they are', () => {
  const problems = [
    { level: 'error', check: 'base-conflict', file: VALUES, facts: {} },
    {
      level: 'error',
      check: 'text-head',
      root: 'texts',
      file: 'ke-hoach/1.mdx',
      line: 3,
      facts: {},
    },
  ] as const;
  expect(placedHere(problems, joined, here, ['published'])).toEqual(problems);
});
