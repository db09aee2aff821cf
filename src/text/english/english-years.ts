import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { cell, statusCell, type Table, type TableCell, words } from '../format/table.ts';
import { isQuantityResult } from '../names/requirement.ts';
import { asCounted } from '../names/scope-words.ts';
import { statusKind } from '../verdict/status.ts';
import { englishDate } from './english-format.ts';
import { englishKnown } from './english-known.ts';
import { englishQuantity } from './english-quantity.ts';
import { englishStatus } from './english-status.ts';

const NOTHING = 'no figure published';

/** What is known of a year: units counted, or a number against that of the year it is compared with. */
const knownIn = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string => {
  const { quantity, figuresTo, n } = result;
  if (n === 0) return 'nothing to count';
  if (isQuantityResult(target, result) && quantity !== null) {
    return quantity.value === null && quantity.base === null
      ? NOTHING
      : englishQuantity(target, result, quantity, evaluation);
  }
  return figuresTo === null ? NOTHING : englishKnown(target, asCounted(target, result));
};

const when = ({ year, due, referenceDate }: Result): string => {
  if (year !== null) return String(year);
  return due ? `Closing, ${englishDate(referenceDate)}` : englishDate(referenceDate);
};

/**
 * A target in each year of the plan's table and at closing, in English: when, what is known, the word of the result.
 * No word of a result is longer than what is known lets it be; a year without any figure says so.
 */
export const englishYears = (target: TargetEvaluation, evaluation: Evaluation): Table => ({
  caption: `${target.id.toUpperCase()}, year by year`,
  columns: ['Year', 'What is known', 'Result'].map(words),
  rows: [...target.years, target.final].map((result): TableCell[] => [
    cell(when(result)),
    cell(knownIn(target, result, evaluation)),
    statusCell(result.status, englishStatus(result, statusKind(target))),
  ]),
});
