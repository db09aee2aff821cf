import type { MissingCode } from '../../../schema/table.ts';
import { MISSING_WORDS } from '../../format/missing-words.ts';

const isCode = (code: string): code is MissingCode => Object.hasOwn(MISSING_WORDS, code);

const describe = (code: string): string =>
  isCode(code) ? `${code} (${MISSING_WORDS[code]})` : code;

/** The codes a column takes for a missing value, with what they mean; empty where it takes none. */
export const missingChoices = (codes: string): string => {
  const all = codes.split(',').filter(isCode).map(describe);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} hoặc ${all.at(-1)}`;
};
