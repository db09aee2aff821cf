import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { TargetInYear } from '../../views/reports/report-scope.ts';
import { askedText } from '../requests/request-words.ts';
import { missingFigures } from '../verdict/missing.ts';
import { neededText } from '../verdict/needed.ts';
import { shortCode } from './brief-words.ts';

/** Parts of a text that are there. */
const lines = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('\n');

/**
 * What one body is to give, a line a target: which figures are missing and how many would settle it; at the end what
 * came of asking, once where it is the same for all.
 */
export const holderText = (targets: readonly TargetInYear[], evaluation: Evaluation): string => {
  const asked = targets.map(({ target }) => askedText(target.indicator, evaluation));
  const [only, ...others] = new Set(asked);
  const once = others.length === 0 ? (only ?? null) : null;
  return lines([
    ...targets.map(({ target, result }, at) => {
      const said = [
        missingFigures(target, result, evaluation),
        neededText(target, result, evaluation),
        once === null ? (asked[at] ?? null) : null,
      ].filter((part) => part !== null);
      return said.length === 0 ? null : `${shortCode(target)}: ${said.join(' ')}`;
    }),
    once,
  ]);
};
