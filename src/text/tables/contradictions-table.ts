import { parseIdentity } from '../../dataset/ledger/row-identity.ts';
import type { Contradiction, Evaluation } from '../../evaluation/record/evaluation.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import { upperFirst } from '../format/letter-case.ts';
import { cell, type Table, type TableCell, words } from '../format/table.ts';
import { cellWords } from '../names/cell-words.ts';
import { keyAbout } from '../names/key-about.ts';
import { keyPhrase, noLink, type RowLink, recordedWords } from '../names/row-words.ts';

/** "Giá trị: 110; Cờ: sơ bộ". */
const statedWords = (schema: TableSchema, cells: Contradiction['rows'][number]['cells']): string =>
  cells
    .map(({ column, value }) => {
      const label = schema.columns[column]?.label ?? column;
      return `${label}: ${cellWords(schema, column, value)}`;
    })
    .join('; ');

const rowsOf = (
  { table, rows }: Contradiction,
  evaluation: Evaluation,
  linkTo: RowLink,
): readonly (readonly TableCell[])[] => {
  const schema: TableSchema = TABLES[table as TableName];
  return rows.map(({ row, cells }) => {
    const { key, recorded_on, n } = parseIdentity(row);
    // Rows of one rank share their reference: a link could lead to either of them.
    const isAlone = rows.filter((other) => other.row === row).length === 1;
    return [
      cell(keyAbout(table, key, evaluation)),
      cell(upperFirst(recordedWords(recorded_on, n))),
      cell(statedWords(schema, cells)),
      cell(keyPhrase(table as TableName, key), isAlone ? linkTo(row) : undefined),
    ];
  });
};

/**
 * Rows of one key that still say different things, one row for each of them with the cells in which they differ.
 * @param linkTo where a row stands, if readers can be shown it
 */
export const contradictionsTable = (evaluation: Evaluation, linkTo: RowLink = noLink): Table => ({
  caption: 'Các dòng nói khác nhau',
  columns: [words('Số liệu'), words('Dòng'), words('Nói khác nhau ở'), words('Khóa')],
  rows: evaluation.contradictions.flatMap((one) => rowsOf(one, evaluation, linkTo)),
});
