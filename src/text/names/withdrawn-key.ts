import type { WithdrawalInfo } from '../../evaluation/record/evaluation.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import { keyPhrase } from './row-words.ts';

/** What stands for a key that names a person. */
const UNTOLD_KEY = 'khóa nêu tên người nên không ghi lại';

/** The key of what was withdrawn, for those who look for it: "values.csv: mã chỉ tiêu …". */
export const withdrawnKey = ({ table, key }: Pick<WithdrawalInfo, 'table' | 'key'>): string => {
  if (key === null) return UNTOLD_KEY;
  return table in TABLES ? keyPhrase(table as TableName, key) : key;
};
