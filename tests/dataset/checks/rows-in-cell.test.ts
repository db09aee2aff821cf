import { describe, expect, test } from 'vitest';
import { runStage } from '../../../src/dataset/checks/run-checks.ts';
import { layOut } from '../../../src/dataset/csv/data-files.ts';
import { type Sheet, sheetOf } from '../../../src/dataset/csv/sheet.ts';
import { openFile, type SourceFile } from '../../../src/dataset/csv/source-file.ts';
import { soundFiles } from '../../fixtures/data-files.ts';

const FILES = layOut(soundFiles(), 'published').files.map((file) => openFile(file));

/** Lines of a file as cells, where none of them holds a quotation mark or a line break. */
const plainRows = ({ csv }: SourceFile): readonly (readonly string[])[] =>
  csv.rows.filter((row) => row.every((cell) => !/[",\n]/.test(cell)));

const sheetWith = ({ file, schema }: SourceFile, text: string): Sheet | null => {
  const opened = openFile({ file, schema, bytes: new TextEncoder().encode(text) });
  return opened.csv.quoteFault === null ? sheetOf(opened) : null;
};

/** The rows with a mark in front of a cell of one of them and one behind the same cell of a later one. */
const paired = (
  rows: readonly (readonly string[])[],
  column: number,
  [from, to]: readonly [number, number],
): string =>
  rows
    .map((row, i) =>
      row
        .map((cell, place) => {
          if (place !== column) return cell;
          return `${i === from ? '"' : ''}${cell}${i === to ? '"' : ''}`;
        })
        .join(','),
    )
    .join('\n');

const problemsOf = (sheet: Sheet): string[] =>
  runStage('header', sheet).map(({ check, facts }) => `${check} ${facts.lines ?? ''}`.trim());

const range = (first: number, last: number): string =>
  first === last ? String(first) : `${first}–${last}`;

describe('rows between two quotation marks that pair up by chance', () => {
  test.each(FILES.map((file) => [file.file, file] as const))('are all named: %s', (_, file) => {
    const rows = plainRows(file);
    let tried = 0;
    for (let from = 1; from < rows.length; from += 1) {
      for (let to = from + 1; to < rows.length; to += 1) {
        for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
          const sheet = sheetWith(file, paired(rows, column, [from, to]));
          if (sheet === null) continue;
          tried += 1;
          expect(problemsOf(sheet)).toEqual([`rows-in-cell ${range(from + 2, to + 1)}`]);
        }
      }
    }
    expect(tried > 0 || rows.length < 3).toBe(true);
  });
});

describe('a cell on several lines', () => {
  const values = FILES.find(({ file }) => file.endsWith('published/values.csv'));
  if (values === undefined) throw new Error('no values');
  const [header = []] = values.csv.rows;

  const problemsWith = (note: string): string[] => {
    const row = ['xa-dat', '04101', '2023-12-31', '2023-12-31', 'dat', 'z', 'bc', '2024-01-10', ''];
    const sheet = sheetWith(values, `${header.join(',')}\n${row.join(',')},"${note}"\n`);
    return sheet === null ? ['quotes'] : problemsOf(sheet);
  };

  test.each([
    ['sentences', 'Dòng một, có phẩy.\nDòng hai, ba, bốn.'],
    ['as many commas as a row has', 'Các thôn:\nA, B, C, D, E, F, G, H, I, K'],
    ['numbers in a list', 'Theo năm:\n2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030'],
    ['a date and a code', 'Xem\nxa-dat, 2023-12-31'],
    ['blank lines', 'Một\n\n\nhai'],
    ['commas alone', 'Một\n,,,,,,,,,'],
  ])('is a note where it holds %s', (_, note) => {
    expect(problemsWith(note)).toEqual([]);
  });

  test('is none where a line of it is a row, though not every cell of that row is right', () => {
    expect(problemsWith('Một\nxa-dat,04102,31/12/2023,31/12/2023,dat,z,bc,2024-01-10,,')).toEqual([
      'rows-in-cell 3',
    ]);
  });

  test('that swallowed rows is not blamed for its length as well, another row is', () => {
    const row = 'xa-dat,04101,2023-12-31,2023-12-31,dat,z,bc,2024-01-10,';
    const text = `${header.join(',')}\n${row},"a\n${row},b"\n${row},,,x\n${row},"a\n${row}",c,d,e\n`;
    const sheet = sheetWith(values, text);
    expect(sheet && problemsOf(sheet)).toEqual(['rows-in-cell 3', 'rows-in-cell 6', 'row-length']);
  });
});
