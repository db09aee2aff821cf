import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSets } from '../../src/dataset/check-sets.ts';
import type { DataFiles } from '../../src/dataset/read-dataset.ts';
import { setsIn } from '../../src/site/build/data-folder.ts';
import { formatProblems, PROBLEM_FORMATS } from '../../src/text/problems/problem-report.ts';
import { soundFiles, TODAY, textOf, withText } from '../fixtures/data-files.ts';
import { runs } from '../fixtures/extent.ts';

const SOUND = soundFiles();
const PATHS = [...SOUND.keys()];

/** Whatever the files hold, they are read and what is found is told; nothing is thrown. */
const isTold = (files: DataFiles): void => {
  const problems = checkSets(files, setsIn(files), TODAY);
  for (const format of PROBLEM_FORMATS) {
    expect(formatProblems(problems, format)).not.toMatch(/undefined|NaN|\[object/);
  }
};

const path = fc.constantFrom(...PATHS);

/** Cells that are plausible in some column and wrong in most. */
const cell = fc.oneof(
  fc.constantFrom(...PATHS.flatMap((each) => textOf(SOUND, each).trimEnd().split(/[\n,]/))),
  fc.constantFrom(
    '',
    '-',
    '…',
    'x',
    'z',
    'c',
    '1.234',
    '31/12/2023',
    '45291',
    'Đạt',
    '=A1',
    '"',
    '\uFEFF',
    'a\u0301',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

describe('no input makes the reader fail', () => {
  test('bytes changed at random', () => {
    const change = fc.record({
      path,
      edits: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }),
    });
    fc.assert(
      fc.property(change, ({ path: file, edits }) => {
        const bytes = Uint8Array.from(SOUND.get(file) ?? []);
        for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
        isTold(new Map([...SOUND, [file, bytes]]));
      }),
      { numRuns: runs(150) },
    );
  });

  test('files cut off at any byte', () => {
    fc.assert(
      fc.property(path, fc.nat(), (file, end) => {
        const bytes = SOUND.get(file) ?? new Uint8Array();
        isTold(new Map([...SOUND, [file, bytes.slice(0, end % (bytes.length + 1))]]));
      }),
      { numRuns: runs(100) },
    );
  });

  test('lines deleted, doubled and swapped', () => {
    const change = fc.record({
      path,
      keep: fc.array(fc.nat({ max: 20 }), { maxLength: 25 }),
    });
    fc.assert(
      fc.property(change, ({ path: file, keep }) => {
        const lines = textOf(SOUND, file).trimEnd().split('\n');
        const text = keep.map((i) => lines[i % lines.length]).join('\n');
        isTold(withText(SOUND, file, text));
      }),
      { numRuns: runs(150) },
    );
  });

  test('cells put in each other’s place, or replaced by anything', () => {
    const change = fc.record({
      path,
      edits: fc.array(fc.record({ line: fc.nat(), column: fc.nat(), cell }), {
        minLength: 1,
        maxLength: 5,
      }),
    });
    fc.assert(
      fc.property(change, ({ path: file, edits }) => {
        const lines = textOf(SOUND, file)
          .trimEnd()
          .split('\n')
          .map((line) => line.split(','));
        for (const edit of edits) {
          const row = lines[edit.line % lines.length] ?? [];
          row[edit.column % row.length] = edit.cell;
        }
        isTold(withText(SOUND, file, lines.map((row) => row.join(',')).join('\n')));
      }),
      { numRuns: runs(300) },
    );
  });

  test('files that are not tables at all', () => {
    fc.assert(
      fc.property(path, fc.uint8Array({ maxLength: 400 }), (file, bytes) => {
        isTold(new Map([...SOUND, [file, bytes]]));
      }),
      { numRuns: runs(100) },
    );
  });

  test('files missing, and files nobody knows', () => {
    const subset = fc.subarray(PATHS);
    const name = fc.stringMatching(/^[a-z/.]{1,30}\.csv$/);
    fc.assert(
      fc.property(subset, name, (kept, extra) => {
        const files = new Map([...SOUND].filter(([file]) => kept.includes(file)));
        isTold(withText(files, extra, 'a,b\n'));
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('the ends of the calendar', () => {
  const places = PATHS.flatMap((file) => {
    const [header = '', ...rows] = textOf(SOUND, file).trimEnd().split('\n');
    return header.split(',').flatMap((_, column) => {
      const days = rows.filter((row) => /^\d{4}-\d\d-\d\d$/.test(row.split(',')[column] ?? ''));
      return days.length === rows.length && !file.includes('seals') ? [{ file, column }] : [];
    });
  });

  test.each(['0000-01-01', '0001-01-01', '9999-12-31'])('%s stops no check', (day) => {
    expect(places.length).toBeGreaterThan(10);
    for (const { file, column } of places) {
      for (const all of [false, true]) {
        const lines = textOf(SOUND, file)
          .split('\n')
          .map((line, i) => {
            const cells = line.split(',');
            if (i > 0 && (all || i === 1) && cells.length > column) cells[column] = day;
            return cells.join(',');
          });
        const files = withText(SOUND, file, lines.join('\n'));
        isTold(files);
        const problems = checkSets(files, setsIn(files), TODAY);
        expect(problems.some(({ level }) => level === 'error')).toBe(true);
      }
    }
  });
});

describe('what is large and wrong is told all the same', () => {
  const VALUES = 'observations/published/values.csv';
  const header = textOf(SOUND, VALUES).split('\n')[0] ?? '';
  const checksOf = (text: string): string[] => [
    ...new Set(
      checkSets(withText(SOUND, VALUES, text), ['published'], TODAY).map(({ check }) => check),
    ),
  ];

  test('a header of very many names', () => {
    const names = Array.from({ length: 50_000 }, (_, i) => `${header.split(',')[i % 3]}x${i}`);
    expect(checksOf(`${names.join(',')}\n`)).toContain('column-unknown');
  });

  test('a cell of millions of letters', () => {
    expect(checksOf(`${header}\n${'a-'.repeat(1_000_000)},1,2,3,4,5,6,7,8,9\n`)).toContain(
      'cell-too-long',
    );
    const [problem] = checkSets(
      withText(SOUND, VALUES, `${header}\n${'a-'.repeat(1_000_000)},1,2,3,4,5,6,7,8,9\n`),
      ['published'],
      TODAY,
    );
    expect(formatProblems(problem ? [problem] : [], 'text').length).toBeLessThan(1000);
  });

  test('a quotation mark that swallows a large file', () => {
    expect(checksOf(`${header}\n"${'a,b\n'.repeat(200_000)}`)).toEqual(['quote-unclosed']);
  });
});
