import { keyCells } from '../../dataset/ledger/row-identity.ts';
import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { formatPeriod } from '../format/dates.ts';
import { indicatorTitle } from './evidence.ts';
import { unitInline } from './unit-names.ts';

/** "Số vụ phạm tội về trật tự xã hội, huyện Lục Yên, 15/12/2021–14/12/2022". */
const figureWords = (
  [indicator = '', code = '', start = '', end = '']: readonly string[],
  evaluation: Evaluation,
): string => {
  const unit = indexOf(evaluation).unitOn(code, start);
  return [
    indicatorTitle(evaluation, indicator),
    unit === undefined ? code : unitInline(unit),
    formatPeriod(start, end),
  ].join(', ');
};

/**
 * What a row of a table is about, from its key: its table and, of a figure, the indicator, the unit as it was
 * called when the period began, and the period. Codes stand where the evaluation does not know them (any more).
 * @param key as `keyText` writes it; null where it is not told
 */
export const keyAbout = (table: string, key: string | null, evaluation: Evaluation): string => {
  if (!(table in TABLES)) return table;
  const schema: TableSchema = TABLES[table as TableName];
  const isFigure = schema.key[0] === 'indicator' && schema.key.includes('period_end');
  if (key === null || !isFigure) return schema.label;
  return `${schema.label}: ${figureWords(keyCells(schema, key), evaluation)}`;
};
