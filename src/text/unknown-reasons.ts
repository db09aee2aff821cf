import type {
  Result,
  TargetEvaluation,
  UnitState,
  UnknownReason,
} from '../evaluation/evaluation.ts';
import { countOf, nounOf } from './scope-words.ts';

/** Why a unit is unknown, after "126 xã" or alone in a table cell. */
export const UNKNOWN_REASON_WORDS: Readonly<Record<UnknownReason, string>> = {
  'not-published': 'không có số liệu công bố',
  'not-available': 'được nguồn ghi là chưa có số liệu',
  withheld: 'có số liệu nhưng không được công bố',
  merged: 'mới nhập hoặc chia tách, kết quả của đơn vị cũ không áp dụng cho đơn vị mới',
  conflict: 'có các nguồn nêu khác nhau',
  'no-baseline': 'thiếu số liệu của kỳ so sánh',
};

const ORDER = Object.keys(UNKNOWN_REASON_WORDS) as UnknownReason[];

/** States of the units behind a result for the whole territory; empty if they are not listed. */
export const statesOf = (target: TargetEvaluation, result: Result): readonly UnitState[] =>
  result.area === target.final.area
    ? (target.unitStates.find(
        (list) => list.year === result.year && list.referenceDate === result.referenceDate,
      )?.states ?? [])
    : [];

/**
 * The unknown units by reason: "124 xã không có số liệu công bố; 2 xã có các nguồn nêu khác nhau";
 * a single reason without the number, which the sentence has already. Empty where the states are not listed, or where a statement about the whole settles some
 * of them, so that the numbers would not add up to the unknown of the result.
 */
export const unknownByReason = (target: TargetEvaluation, result: Result): string => {
  const unknown = statesOf(target, result).filter((state) => state.judgement === 'unknown');
  if (unknown.length !== result.unknown) return '';
  const noun = nounOf(target, result);
  const counted = ORDER.map((reason) => ({
    words: UNKNOWN_REASON_WORDS[reason],
    count: unknown.filter((state) => state.reason === reason).length,
  })).filter(({ count }) => count > 0);
  const [only, ...others] = counted;
  if (only === undefined) return '';
  if (others.length === 0) return only.words;
  return counted.map(({ words, count }) => `${countOf(count, noun)} ${words}`).join('; ');
};
