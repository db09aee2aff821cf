import { describe, expect, test } from 'vitest';
import { conflictsIn } from '../../../src/dataset/csv/conflicts.ts';
import { parseCsv } from '../../../src/dataset/csv/parse-csv.ts';

const found = (...lines: readonly string[]) => {
  const text = `${lines.join('\n')}\n`;
  return conflictsIn(text, parseCsv(text));
};

describe('a conflict', () => {
  test('has two sides, each with its lines and its name', () => {
    expect(found('a,b', '<<<<<<< HEAD', '1,2', '3,4', '=======', '5,6', '>>>>>>> them')).toEqual([
      {
        marks: [2, 5, 7],
        sides: {
          ours: { name: 'HEAD', lines: [3, 4] },
          base: null,
          theirs: { name: 'them', lines: [6, 6] },
        },
      },
    ]);
  });

  test('may show what both sides started from, and a side that has nothing', () => {
    expect(
      found('<<<<<<< a', '||||||| b', '1,2', '=======', '3,4', '>>>>>>> c,,').map(
        ({ sides }) => sides,
      ),
    ).toEqual([
      {
        ours: { name: 'a', lines: null },
        base: { name: 'b', lines: [3, 3] },
        theirs: { name: 'c', lines: [5, 5] },
      },
    ]);
  });

  test('is told from the next one, also where a mark is gone', () => {
    const lines = [
      '<<<<<<< a',
      '1',
      '=======',
      '2',
      '<<<<<<< b',
      '=======',
      '>>>>>>> c',
      '>>>>>>> d',
    ];
    expect(found(...lines).map(({ marks, sides }) => [marks, sides !== null])).toEqual([
      [[1, 3], false],
      [[5, 6, 7], true],
      [[8], false],
    ]);
  });
});

describe('is none', () => {
  test.each([
    ['text with such signs inside', ['a,x <<<<<<< y', 'b,>>>>>>>>']],
    ['a longer line of signs', ['<<<<<<<<<', '========', '>>>>>>>>x']],
    ['the underline of a note', ['a,"Chú ý', '=======', 'sơ bộ"']],
    ['a line where quotation marks do not fit', ['a,"x', '=======', '"b"c']],
  ])('%s', (_, lines) => {
    expect(found(...lines)).toEqual([]);
  });

  test('but a row of equal signs alone is what is left of one', () => {
    expect(found('a,b', '=======', '1,2')).toEqual([{ marks: [2], sides: null }]);
    expect(found('a,b', '=======,', '1,2')).toEqual([{ marks: [2], sides: null }]);
  });
});
