import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DataFiles, readDataset } from '../../src/dataset/read-dataset.ts';
import { TABLES, type TableName } from '../../src/schema/index.ts';
import { sourceTables } from '../../src/site/downloads/source-tables.ts';
import { soundFiles, TODAY, textOf } from '../fixtures/data-files.ts';
import { runs } from '../fixtures/extent.ts';

const SET = 'published';
const SOUND = soundFiles();

/** Rows by table, as the checks read them. */
const checked = (files: DataFiles): Record<string, number> => {
  const { tables, problems } = readDataset(files, { set: SET, today: TODAY });
  if (tables === null) throw new Error(JSON.stringify(problems[0]));
  return Object.fromEntries(
    (Object.keys(TABLES) as TableName[])
      .map((name) => [name, tables[name].length] as const)
      .filter(([, rows]) => rows > 0),
  );
};

/** Rows by table, as people download them. */
const published = (files: DataFiles): Record<string, number> =>
  Object.fromEntries(sourceTables(files, SET).map(({ name, rows }) => [name, rows]));

const cellsOf = (files: DataFiles): unknown =>
  sourceTables(files, SET).map(({ name, header, cells }) => [name, header, cells]);

/** How a program may end the lines of a file, each one in its own way. */
const form = fc.record({
  mark: fc.boolean(),
  ends: fc.array(fc.constantFrom('\n', '\r\n', '\r', '\r\r\n'), { minLength: 1, maxLength: 7 }),
  lastEnds: fc.boolean(),
});

test('checks and downloads read the same rows, whatever the line ends of a file', () => {
  const all = checked(SOUND);
  expect(published(SOUND)).toEqual(all);
  fc.assert(
    fc.property(fc.constantFrom(...SOUND.keys()), form, (path, { mark, ends, lastEnds }) => {
      const lines = textOf(SOUND, path).trimEnd().split('\n');
      const text = lines
        .map((line, i) => {
          const isLast = i === lines.length - 1;
          return isLast && !lastEnds ? line : `${line}${ends[i % ends.length]}`;
        })
        .join('');
      const bytes = new TextEncoder().encode(`${mark ? '\uFEFF' : ''}${text}`);
      const files = new Map([...SOUND, [path, bytes]]);
      expect(checked(files)).toEqual(all);
      expect(cellsOf(files)).toEqual(cellsOf(SOUND));
    }),
    { numRuns: runs(100) },
  );
});
