import type { LastKnown, Result } from '../../evaluation/record/evaluation.ts';
import { type Judged, restsOnInference } from '../../evaluation/record/rests-on-inference.ts';
import { countCell } from '../format/cells.ts';
import { formatCount, nbsp } from '../format/format.ts';
import type { TableCell } from '../format/table.ts';

/**
 * How a number of met units is known (R6). "Biết chắc" is for what was stated and for nothing else;
 * what was inferred is called that, and where a number is made of both, both numbers are said.
 */
type Parts = Pick<Result, 'stated' | 'inferred'>;

/** Whether nothing of a number was stated although some of it is known. */
const isAllInferred = ({ stated, inferred }: Parts): boolean => stated === 0 && inferred > 0;

/**
 * Met units where others are unknown: "biết chắc 12/146 xã đạt"; inferred alone: "có căn cứ coi
 * 20/146 xã là đạt". `share` is of what was stated if anything was, else of what was inferred; what
 * was inferred beside it is for {@link inferredBeside}.
 */
export const sureWords = (parts: Parts, share: string, does = 'đạt'): string =>
  isAllInferred(parts) ? `có căn cứ coi ${share} là ${does}` : `biết chắc ${share} ${does}`;

/** The number to be said first: what was stated, or all of it where nothing was. */
export const saidFirst = (parts: Parts): number =>
  isAllInferred(parts) ? parts.inferred : parts.stated;

/** After the number said first: nothing, " (suy ra)", or ", suy ra thêm 8" where both exist. */
export const inferredBeside = ({ stated, inferred }: Parts): string => {
  if (inferred === 0) return '';
  return stated === 0
    ? ` (${nbsp('suy', 'ra')})`
    : `, ${nbsp('suy', 'ra', 'thêm', formatCount(inferred))}`;
};

/** After a number of all met units: nothing, " (suy ra)", or " (suy ra 8)" where only a part was; on one line. */
export const inferredMark = ({ stated, inferred }: Parts): string => {
  if (inferred === 0) return '';
  return stated === 0
    ? ` (${nbsp('suy', 'ra')})`
    : ` (${nbsp('suy', 'ra', formatCount(inferred))})`;
};

/** The same with a comma, kept on one line, for numbers beside brackets of their own: ", suy ra 8". */
export const inferredAside = ({ stated, inferred }: Parts): string => {
  if (inferred === 0) return '';
  return stated === 0 ? `, ${nbsp('suy', 'ra')}` : `, ${nbsp('suy', 'ra', formatCount(inferred))}`;
};

/** After an older figure: " (suy ra)" where any of it was inferred. */
export const lastKnownMark = ({ evidence }: Pick<LastKnown, 'evidence'>): string =>
  evidence === 'inference' ? ' (suy ra)' : '';

/** A number of met units in a table, with how much of it was inferred. */
export const metCell = (result: Pick<Result, 'met' | 'stated' | 'inferred'>): TableCell => {
  const count = countCell(result.met);
  return { ...count, text: `${count.text}${inferredMark(result)}` };
};

/** After the word of a verdict that rests on inference: " (suy ra)", " (một phần suy ra)"; else nothing. */
export const verdictMark = (result: Judged): string => {
  if (!restsOnInference(result)) return '';
  return result.stated === 0 ? ' (suy ra)' : ' (một phần suy ra)';
};
