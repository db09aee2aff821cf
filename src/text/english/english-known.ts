import type { LastKnown, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { nbsp } from '../format/format.ts';
import { lastKnownShare, metShare, notMetShare, scopeTypesOf } from '../names/scope-words.ts';
import { englishCount, englishDate, englishPart, englishShare } from './english-format.ts';
import { englishNoun, type Noun } from './english-terms.ts';

const YEARS: Noun = { one: 'year', many: 'years' };

/** What a result counts. */
export const countedNoun = (target: TargetEvaluation, result: Result): Noun =>
  result.counted === 'years' ? YEARS : englishNoun(scopeTypesOf(target, result));

/** "126 communes", "1 commune". */
export const englishUnits = (n: number, { one, many }: Noun): string =>
  nbsp(englishCount(n), n === 1 ? one : many);

/** Years are what something happens in; units are what it is met by. */
const outcome = ({ counted }: Result): { met: string; notMet: string } =>
  counted === 'years'
    ? { met: 'reduced in', notMet: 'not reduced in' }
    : { met: 'met by', notMet: 'not met by' };

/** Where figures of another kind let a unit be counted although none says so of the unit itself. */
const INFERRED = '(inferred from other published figures)';

/** What was inferred beside what was stated: ", with grounds to count 8 more as meeting it (inferred …)". */
const besides = ({ inferred }: Result): string =>
  inferred === 0
    ? ''
    : `, with grounds to count ${englishCount(inferred)} more as meeting it ${INFERRED}`;

/**
 * The units that meet it, `least` before their number where others are unknown. Known is only what was
 * stated; of what was inferred there are grounds to count it (R6).
 */
const metPart = (result: Result, many: string, least: string): string => {
  const { stated, inferred, n } = result;
  const words = outcome(result);
  if (stated === 0 && inferred > 0) {
    return `there are grounds to count ${least}${englishShare(metShare(result), many)} as meeting it ${INFERRED}`;
  }
  const share =
    inferred === 0 ? englishShare(metShare(result), many) : englishPart(stated, n, many);
  return `${least === '' ? '' : 'known to be '}${words.met} ${least}${share}${besides(result)}`;
};

const bounds = (result: Result, { many }: Noun): string => {
  const { met, notMet, unknown, n } = result;
  const words = outcome(result);
  if (unknown === 0 && met === 0) return `${words.met} none of ${englishCount(n)}\u00A0${many}`;
  if (unknown === 0) return metPart(result, many, '');
  const parts = [
    ...(met === 0 ? [] : [metPart(result, many, 'at least ')]),
    ...(notMet === 0
      ? []
      : [`known to be ${words.notMet} at least ${englishShare(notMetShare(result), many)}`]),
  ];
  return parts.length === 0
    ? `not known of any of ${englishCount(n)}\u00A0${many}`
    : parts.join(', ');
};

/** What is known of the units or years of a result, what it rests on and to which date it is known. */
export const englishKnown = (target: TargetEvaluation, result: Result): string => {
  const to = result.figuresTo === null ? '' : `, figures to ${englishDate(result.figuresTo)}`;
  return `${bounds(result, countedNoun(target, result))}${to}`;
};

/** The last figure of an earlier date, said to be that. */
export const englishLastKnown = (
  target: TargetEvaluation,
  result: Result,
  lastKnown: LastKnown,
): string => {
  const { date, met, total, evidence } = lastKnown;
  const isInferred = evidence === 'inference';
  const least = isInferred && met < total ? 'at least ' : '';
  const share = englishShare(lastKnownShare(lastKnown), countedNoun(target, result).many);
  const name = result.figuresTo === null ? 'latest figure' : 'earlier and fuller figure';
  return `${name}: ${least}${share} on ${englishDate(date)}${isInferred ? ' (inferred)' : ''}`;
};
