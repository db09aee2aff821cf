import type { Evaluation, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { lowerFirst, upperFirst } from '../format/letter-case.ts';
import { unitComparison } from './unit-comparison-table.ts';

/**
 * A unit beside its district and the territory at closing, or in the last year it was there, in one line:
 * "Chốt 30/6/2025: xã Tân Thịnh chưa biết; thành phố Yên Bái chưa biết; tỉnh Yên Bái ít nhất 19/146 (13,01%), suy ra."
 * Null for a unit that the target neither counts nor sums up.
 * @param isToldAbove whether what is known of the unit itself has just been said: then only what it is compared with
 */
export const closingLine = (
  target: TargetEvaluation,
  code: string,
  evaluation: Evaluation,
  isToldAbove = false,
): string | null => {
  const table = unitComparison(target, code, evaluation)?.table;
  const last = table?.rows.at(-1);
  const [head, ...values] = last ?? [];
  if (table === undefined || head === undefined) return null;
  const when = head.text.split(', ').at(-1) ?? head.text;
  const said = values.map(
    ({ text }, index) => `${lowerFirst(table.columns[index + 1]?.label ?? '')} ${text}`,
  );
  const told = isToldAbove ? said.slice(1) : said;
  return told.length === 0 ? null : `${upperFirst(when)}: ${told.join('; ')}.`;
};
