import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { formatDate, inYear } from '../format/dates.ts';
import { achievementOf, asksForMore } from '../names/achievement.ts';
import { saidFirst, sureWords } from '../names/certainty.ts';
import { inferenceWords } from '../names/evidence.ts';
import { unitOfMeasureOf } from '../names/requirement.ts';
import {
  allOf,
  asCounted,
  countedYears,
  countOf,
  isOwnUnit,
  metShare,
  notMetShare,
  nounOf,
  partOf,
  shareOf,
} from '../names/scope-words.ts';
import { unitInline } from '../names/unit-names.ts';
import { changeWords } from './quantity-words.ts';

/** The noun of what is counted, and the verbs for meeting the target and failing it. */
interface Words {
  readonly noun: string;
  readonly does: string;
  readonly doesNot: string;
  /** What the inferred part comes from: "suy ra từ “…”"; empty where nothing is inferred. */
  readonly from: string;
}

/** What was inferred beside what was stated: ", có căn cứ coi thêm 8 xã là đạt (suy ra từ “…”)". */
const besides = ({ stated, inferred }: Result, { noun, does, from }: Words): string => {
  if (inferred === 0) return '';
  return stated === 0
    ? ` (${from})`
    : `, có căn cứ coi thêm ${countOf(inferred, noun)} là ${does} (${from})`;
};

/** The number to be said first, with its percentage where it is all that is met. */
const firstShare = (result: Result, noun: string): string =>
  saidFirst(result) === result.met
    ? shareOf(metShare(result), noun)
    : partOf(saidFirst(result), result.n, noun);

/** Every unit is known: the share that meets the target, or that all of them fail. */
const settled = (result: Result, words: Words): string => {
  const { noun, does, doesNot } = words;
  const { met, n, inferred } = result;
  if (met === 0 && n > 0) return `${allOf(n, noun)} ${doesNot}`;
  if (inferred === 0) return `${shareOf(metShare(result), noun)} ${does}`;
  return `${sureWords(result, firstShare(result, noun), does)}${besides(result, words)}`;
};

/** Some units are unknown: how many are certain to meet the target and how many to fail it. */
const bounded = (result: Result, words: Words): string => {
  const { noun, does, doesNot } = words;
  const { met, notMet, n, inferred } = result;
  if (met === 0 && notMet === 0) return `chưa biết ${noun} nào ${does}`;
  if (met === 0) {
    return `biết chắc ít nhất ${shareOf(notMetShare(result), noun)} ${doesNot}, chưa biết chắc ${noun} nào ${does}`;
  }
  // What was stated and what was inferred are told apart: only the first is certain (R6).
  const first = sureWords(result, `ít nhất ${firstShare(result, noun)}`, does);
  const least = `${first}${besides(result, words)}`;
  if (notMet === 0) return least;
  return `${least} và ${inferred > 0 ? 'biết chắc ' : ''}${partOf(notMet, n, noun)} ${doesNot}`;
};

/**
 * One unit by its name: "huyện Lục Yên đạt", "có căn cứ coi huyện Lục Yên là đạt", "chưa biết huyện Lục
 * Yên đạt hay không đạt".
 */
export const ownStatement = (
  { met, notMet, inferred }: Pick<Result, 'met' | 'notMet' | 'inferred'>,
  name: string,
  { does, doesNot }: Pick<Words, 'does' | 'doesNot'>,
): string => {
  if (inferred > 0) return `có căn cứ coi ${name} là ${does}`;
  if (met > 0) return `${name} ${does}`;
  return notMet > 0 ? `${name} ${doesNot}` : `chưa biết ${name} ${does} hay ${doesNot}`;
};

const statement = (result: Result, words: Words): string =>
  result.unknown === 0 ? settled(result, words) : bounded(result, words);

/** "năm 2022 tăng 0,6%": the years that failed, each with its change where that is one number. */
const failedYears = (target: TargetEvaluation): string => {
  const failed = target.years.filter(({ status }) => status === 'not-met');
  const told = failed.flatMap(({ year, quantity }) => {
    const change = quantity === null ? '' : changeWords(quantity);
    return year === null || change === '' ? [] : [`${inYear(year)} ${change}`];
  });
  return told.length > 0 && told.length === failed.length
    ? told.join(', ')
    : `có năm ${asksForMore(target) ? 'giảm' : 'tăng'}`;
};

/**
 * Of a target that each year must meet: how many years do, and which years were looked at. One year
 * with a rise is enough to fail, so a rise is named first.
 */
const overYears = (target: TargetEvaluation, result: Result, words: Words): string => {
  const years = countedYears(target, result);
  const rose = result.status === 'not-met' ? `${failedYears(target)}, ` : '';
  return `${rose}${statement(result, words)}${years === '' ? '' : `, xét ${result.n === 1 ? 'năm' : 'các năm'} ${years}`}`;
};

const wordsOf = (target: TargetEvaluation, result: Result, evaluation: Evaluation): Words => ({
  noun: nounOf(target, result),
  ...achievementOf(target, unitOfMeasureOf(target, evaluation)),
  from: inferenceWords(result, evaluation),
});

/** "số liệu đến 30/6/2023"; none where no figure answers for the period. */
const figuresTo = (result: Result): readonly string[] =>
  result.figuresTo === null ? [] : [`số liệu đến ${formatDate(result.figuresTo)}`];

/**
 * What is known of the units of a result, with what it is inferred from and the date of the
 * figures: "biết chắc ít nhất 99/150 xã (66%) đạt, số liệu đến 31/12/2023", "có căn cứ coi ít nhất
 * 20/146 xã (13,7%) là đạt (suy ra từ “…”), số liệu đến 31/12/2023".
 */
export const knownUnits = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string => {
  const words = wordsOf(target, result, evaluation);
  const unit = indexOf(evaluation).unit(result.area);
  const known =
    unit !== undefined && isOwnUnit(target, result, evaluation)
      ? `${ownStatement(result, unitInline(unit), words)}${besides(result, words)}`
      : result.counted === 'years'
        ? overYears(target, result, words)
        : statement(asCounted(target, result), words);
  return [known, ...figuresTo(result)].join(', ');
};

/** "còn 126 xã chưa biết"; empty where nothing is unknown. */
export const unknownUnits = (target: TargetEvaluation, result: Result): string =>
  result.unknown === 0 ? '' : `còn ${countOf(result.unknown, nounOf(target, result))} chưa biết`;
