import type { MissingCode, TableSchema } from '../../schema/table.ts';
import { formatDate } from '../format/dates.ts';
import { formatCount } from '../format/format.ts';
import { EMPTY_CELL, MISSING_WORDS } from '../format/missing-words.ts';

const VALUE_WORDS: Readonly<Record<string, string>> = { dat: 'đạt', 'khong-dat': 'không đạt' };

/**
 * A cell of a data file as readers write it: a count with its thousands parted, a day as days are written, the
 * words of a choice or of a missing value. A column that the table does not have, and any text, stay as they are.
 */
export const cellWords = (
  schema: TableSchema | undefined,
  column: string,
  value: string,
): string => {
  const own = schema?.columns[column];
  if (value === '') return EMPTY_CELL;
  if (own === undefined) return value;
  if ((own.missing as readonly string[]).includes(value)) {
    return MISSING_WORDS[value as MissingCode];
  }
  const { format } = own;
  switch (format.kind) {
    case 'count':
      return /^\d+$/.test(value) ? formatCount(Number(value)) : value;
    case 'observed-value':
      return /^\d+$/.test(value) ? formatCount(Number(value)) : (VALUE_WORDS[value] ?? value);
    case 'date':
      return formatDate(value);
    case 'choice':
      return format.values[value] ?? value;
    case 'choices':
      return value
        .split('+')
        .map((one) => format.values[one] ?? one)
        .join(', ');
    default:
      return value;
  }
};
