import type { TablePlace } from '../../dataset/import/findings/findings.ts';
import { columnLetter } from '../../dataset/problems/column-letter.ts';
import { quoteValue } from '../problems/wording/quote-value.ts';

/** So many lines are named; more only say how many there are. */
const NAMED = 12;

const columnWords = ({ columnNumber, column }: TablePlace): string => {
  if (columnNumber === null) return '';
  return `cột ${columnLetter(columnNumber)}${column === '' ? '' : ` ${quoteValue(column)}`}`;
};

const linesWords = (lines: readonly number[]): string => {
  if (lines.length === 0) return '';
  const named = lines.slice(0, NAMED).join(', ');
  const more = lines.length > NAMED ? ` và ${lines.length - NAMED} dòng nữa` : '';
  return `dòng ${named}${more}`;
};

/** Places of one thing in a table: "dòng 4, 7 cột B "Kết quả""; empty for the table as a whole. */
export const placeWords = (places: readonly TablePlace[]): string => {
  const byColumn = Map.groupBy(places, columnWords);
  return [...byColumn]
    .map(([column, own]) => {
      const lines = [...new Set(own.flatMap(({ line }) => line ?? []))].sort((a, b) => a - b);
      return [linesWords(lines), column].filter((words) => words !== '').join(' ');
    })
    .filter((words) => words !== '')
    .join('; ');
};
