import type { LastKnown, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { nbsp } from '../format/format.ts';
import { lastKnownShare, metShare, notMetShare, scopeTypesOf } from '../names/scope-words.ts';
import { englishCount, englishDate, englishShare } from './english-format.ts';
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

const bounds = (result: Result, { many }: Noun): string => {
  const { met, notMet, unknown, n } = result;
  const words = outcome(result);
  if (unknown === 0 && met === 0) return `${words.met} none of ${englishCount(n)}\u00A0${many}`;
  if (unknown === 0) return `${words.met} ${englishShare(metShare(result), many)}`;
  const parts = [
    ...(met === 0
      ? []
      : [`known to be ${words.met} at least ${englishShare(metShare(result), many)}`]),
    ...(notMet === 0
      ? []
      : [`known to be ${words.notMet} at least ${englishShare(notMetShare(result), many)}`]),
  ];
  return parts.length === 0
    ? `not known of any of ${englishCount(n)}\u00A0${many}`
    : parts.join(', ');
};

const inferred = ({ evidence }: Result): string => {
  if (!evidence.includes('inference')) return '';
  return evidence.length > 1
    ? ', partly inferred from other published figures'
    : ', inferred from other published figures';
};

/** What is known of the units or years of a result, what it rests on and to which date it is known. */
export const englishKnown = (target: TargetEvaluation, result: Result): string => {
  const to = result.figuresTo === null ? '' : `, figures to ${englishDate(result.figuresTo)}`;
  return `${bounds(result, countedNoun(target, result))}${inferred(result)}${to}`;
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
  return `last known: ${least}${share} on ${englishDate(date)}${isInferred ? ', inferred' : ''}`;
};
