import type { Result } from '../../evaluation/record/evaluation.ts';
import { countCell } from '../format/cells.ts';
import { formatCount } from '../format/format.ts';
import type { TableCell } from '../format/table.ts';

/** What tells how a number of met units is known. */
type Known = Pick<Result, 'met' | 'stated' | 'inferred'>;

/**
 * How a number of met units is known (R6), before the number: "biết chắc" only where all of it was
 * stated; "có căn cứ coi là" where any of it was inferred.
 */
export const certainty = ({ inferred }: Pick<Result, 'inferred'>): string =>
  inferred === 0 ? 'biết chắc' : 'có căn cứ coi là';

/** After such a number: nothing, "(suy ra)", or "(suy ra 8)" where only a part was inferred. */
export const inferredMark = ({ stated, inferred }: Pick<Result, 'stated' | 'inferred'>): string => {
  if (inferred === 0) return '';
  return stated === 0 ? ' (suy ra)' : ` (suy ra\u00A0${formatCount(inferred)})`;
};

/** A number of met units in a table, with how much of it was inferred. */
export const metCell = (result: Known): TableCell => {
  const count = countCell(result.met);
  return { ...count, text: `${count.text}${inferredMark(result)}` };
};

/** Whether a settled verdict needs what was inferred: what is stated alone does not reach the level. */
export const restsOnInference = ({
  status,
  stated,
  inferred,
  required,
}: Pick<Result, 'status' | 'stated' | 'inferred' | 'required'>): boolean =>
  (status === 'met' || status === 'reached') && inferred > 0 && stated < (required ?? 0);
