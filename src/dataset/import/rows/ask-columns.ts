import { columnLetter } from '../../problems/column-letter.ts';
import type { TableColumn } from '../columns/column-role.ts';
import { plainWords } from '../columns/column-words.ts';
import type { GridRow } from '../grid/grid.ts';
import type { ImportBasis } from './import-basis.ts';
import { SKIP } from './import-options.ts';
import { placeIn } from './place-in.ts';
import { cellIn } from './unit-columns.ts';

/** What a table has columns for. */
interface KnownColumns {
  readonly figures: readonly unknown[];
  readonly fields: ReadonlyMap<string, unknown>;
}

const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|^\d{4}-\d{1,2}-\d{1,2}/;

const NUMBER = /^[\d.,\s]+%?$/;

/** What a column looks like, of what the table has no column for. */
const likelyField = (
  { figures, fields }: KnownColumns,
  rows: readonly GridRow[],
  column: TableColumn,
): string[] => {
  const cells = rows.map((row) => cellIn(row, column).trim()).filter((cell) => cell !== '');
  const most = (pattern: RegExp): boolean =>
    cells.filter((cell) => pattern.test(cell)).length * 2 > cells.length;
  const has = (wanted: string): boolean =>
    [...fields.keys()].some((each) => each.startsWith(wanted));
  if (most(DATE)) return has('period') ? [] : ['period'];
  if (most(NUMBER)) return figures.length > 0 ? [] : ['value'];
  return has('note') ? [] : ['note'];
};

/** So many indicators are offered for a heading. */
const OFFERED = 5;

/** Indicators whose name holds the heading, or the heading theirs. */
const likelyIndicators = ({ current }: ImportBasis, { name }: TableColumn): string[] => {
  const heading = plainWords(name);
  if (heading === '') return [];
  return current.indicators
    .filter((row) => {
      const words = plainWords(row.name);
      return words.includes(heading) || heading.includes(words);
    })
    .slice(0, OFFERED)
    .map(({ indicator }) => indicator);
};

/** Asks what columns hold whose heading is not known, or says what another one says. */
export const askColumns = (
  basis: ImportBasis,
  plan: KnownColumns,
  rows: readonly GridRow[],
  {
    unknown,
    twice,
  }: { readonly unknown: readonly TableColumn[]; readonly twice: readonly TableColumn[] },
): void => {
  const ask = (
    asked: 'column-unknown' | 'column-twice',
    column: TableColumn,
    meanings: readonly string[],
  ): void => {
    const key = column.name === '' ? columnLetter(column.columnNumber) : column.name;
    basis.notebook.ask({
      asked,
      place: placeIn(column, null),
      found: column.name,
      facts: {},
      answers: [...meanings, SKIP].map((cell) => {
        const name = basis.indicators.get(cell)?.name;
        return {
          option: 'column',
          value: `${key}=${cell}`,
          meaning: name === undefined ? { cell } : { indicator: name },
        };
      }),
    });
  };
  for (const column of unknown) {
    ask('column-unknown', column, [
      ...likelyIndicators(basis, column),
      ...likelyField(plan, rows, column),
    ]);
  }
  for (const column of twice) ask('column-twice', column, []);
};
