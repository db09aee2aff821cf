import type {
  Evaluation,
  ReadingResult,
  Result,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { briefParts } from '../charts/chart-words.ts';
import { inYear } from '../format/dates.ts';
import { upperFirst } from '../format/letter-case.ts';
import { verdictMark } from '../names/certainty.ts';
import { yearOfFigures } from '../names/reference-date.ts';
import { isQuantityResult, requirement, unitOfMeasureOf } from '../names/requirement.ts';
import { nounOf } from '../names/scope-words.ts';
import { quantityWords } from '../verdict/quantity-words.ts';
import { resultHead } from '../verdict/result-cells.ts';

/** Another way to read a promise: what it would give first, then why one may read it so. */
export interface ReadingBlock {
  readonly name: string;
  readonly result: Result;
  /** After the word of the verdict: " (suy ra)", and whether it is that of this site. */
  readonly mark: string;
  /** Day, what is needed, what is known, in one sentence; empty where the verdict has said that nothing is known. */
  readonly facts: string;
  readonly why: string;
}

const knownWords = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string =>
  isQuantityResult(target, result) && result.quantity !== null
    ? quantityWords(
        result.quantity,
        unitOfMeasureOf(target, evaluation),
        inYear(yearOfFigures(target, result, evaluation)),
      )
    : briefParts(result, nounOf(target, result));

const blockOf = (
  target: TargetEvaluation,
  { name, explanation, result, sameStatus }: ReadingResult,
  evaluation: Evaluation,
): ReadingBlock => ({
  name,
  result,
  mark: `${verdictMark(result)}${sameStatus && result.figuresTo !== null ? ', như cách hiểu của trang này' : ''}`,
  facts:
    result.figuresTo === null
      ? ''
      : `${upperFirst(resultHead(result))}: cần ${requirement(target, result, evaluation)}; ${knownWords(target, result, evaluation)}.`,
  why: explanation,
});

/** The other readings of a target, in the order of the plan's file; that of the site heads its page. */
export const readingBlocks = (
  target: TargetEvaluation,
  evaluation: Evaluation,
): readonly ReadingBlock[] =>
  target.readings.map((reading) => blockOf(target, reading, evaluation));
