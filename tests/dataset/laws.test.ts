import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DataFiles, readDataset } from '../../src/dataset/read-dataset.ts';
import type { TableName, Tables } from '../../src/schema/index.ts';
import { soundFiles, TODAY, textOf, withText } from '../fixtures/data-files.ts';
import { runs } from '../fixtures/extent.ts';

const SOUND = soundFiles();

/** Tables that are read the same whatever the order of their rows. */
const PATHS = [...SOUND.keys()].filter((path) =>
  /(?:values|aggregates|units|sources|targets)\.csv$/.test(path),
);

/** Rows by table without their places, in an order of their own. */
const contentOf = (tables: Tables): Record<string, string[]> =>
  Object.fromEntries(
    (Object.keys(tables) as TableName[]).map((name) => [
      name,
      (tables[name] as readonly object[]).map((row) => JSON.stringify({ ...row, at: null })).sort(),
    ]),
  );

const read = (files: DataFiles): Record<string, string[]> => {
  const { tables, problems } = readDataset(files, { set: 'published', today: TODAY });
  if (tables === null) throw new Error(JSON.stringify(problems));
  return contentOf(tables);
};

const EXPECTED = read(SOUND);

const rowsOf = (path: string): [string, string[]] => {
  const [header = '', ...rows] = textOf(SOUND, path).trimEnd().split('\n');
  return [header, rows];
};

describe('the same rows are the same data', () => {
  test('in any order, sealed or not', () => {
    const orders = fc.record(
      Object.fromEntries(
        PATHS.map((path) => {
          const [, rows] = rowsOf(path);
          return [path, fc.shuffledSubarray(rows, { minLength: rows.length })];
        }),
      ),
    );
    fc.assert(
      fc.property(orders, (shuffled) => {
        let files: DataFiles = SOUND;
        for (const [path, rows] of Object.entries(shuffled)) {
          files = withText(files, path, [rowsOf(path)[0], ...(rows as string[]), ''].join('\n'));
        }
        expect(read(files)).toEqual(EXPECTED);
      }),
      { numRuns: runs(40) },
    );
  });

  test('in any number of files', () => {
    const cut = fc.record({
      path: fc.constantFrom(...PATHS),
      cuts: fc.array(fc.nat({ max: 14 }), { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(cut, ({ path, cuts }) => {
        const [header, rows] = rowsOf(path);
        const places = [0, ...cuts.sort((a, b) => a - b), rows.length];
        const files = new Map(SOUND);
        files.delete(path);
        let split: DataFiles = files;
        places.slice(1).forEach((end, i) => {
          const part = rows.slice(places[i], end);
          if (part.length > 0) {
            split = withText(
              split,
              path.replace('.csv', `/${i}.csv`),
              [header, ...part, ''].join('\n'),
            );
          }
        });
        expect(read(split)).toEqual(EXPECTED);
      }),
      { numRuns: runs(40) },
    );
  });

  test('with any line ends, byte order mark, quotes, and empty rows and columns at the end', () => {
    const saved = fc.record({
      path: fc.constantFrom(...SOUND.keys()),
      newline: fc.constantFrom('\n', '\r\n', '\r'),
      mark: fc.constantFrom('', '\uFEFF'),
      rows: fc.nat({ max: 3 }),
      columns: fc.nat({ max: 3 }),
      quoted: fc.boolean(),
    });
    fc.assert(
      fc.property(saved, ({ path, newline, mark, rows, columns, quoted }) => {
        const lines = textOf(SOUND, path).trimEnd().split('\n');
        const plain = lines.filter((line) => !line.includes('"'));
        const quote = (line: string): string =>
          plain.includes(line)
            ? line
                .split(',')
                .map((cell) => `"${cell}"`)
                .join(',')
            : line;
        const text = [
          ...lines.map((line) => (quoted ? quote(line) : line)),
          ...Array<string>(rows).fill(''),
        ]
          .map((line) => line + ','.repeat(columns))
          .join(newline);
        expect(read(withText(SOUND, path, mark + text))).toEqual(EXPECTED);
      }),
      { numRuns: runs(80) },
    );
  });
});
