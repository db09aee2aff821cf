import type { HeaderCheck } from '../basis/check.ts';
import { swallowedRows } from './swallowed-rows.ts';

/** Neighbouring lines as "3–6". */
const ranges = (lines: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([a, b]) => (a === b ? String(a) : `${a}–${b}`)).join(', ');
};

/** Rows that quotation marks which happen to pair up have made part of a cell: nobody would miss them. */
export const rowsInCell: HeaderCheck = {
  id: 'rows-in-cell',
  stage: 'header',
  level: 'error',
  run: (sheet) =>
    [...swallowedRows(sheet)].flatMap(([index, swallows]) =>
      swallows.map(({ columnNumber, first, last, lines }) => ({
        file: sheet.file,
        line: first,
        column: index < 0 ? undefined : sheet.header[columnNumber - 1],
        columnNumber,
        value: (index < 0 ? sheet.header : sheet.rows[index])?.[columnNumber - 1],
        facts: { lines: ranges(lines), count: lines.length, last },
      })),
    ),
};
