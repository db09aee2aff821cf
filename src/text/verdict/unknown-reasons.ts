import type {
  Result,
  TargetEvaluation,
  UnknownReason,
} from '../../evaluation/record/evaluation.ts';
import { countOf, nounOf } from '../names/scope-words.ts';

/** Why a unit is unknown, after "126 xã" or alone in a table cell. */
export const UNKNOWN_REASON_WORDS: Readonly<Record<UnknownReason, string>> = {
  'not-published': 'không có số liệu công bố',
  'not-available': 'được nguồn ghi là chưa có số liệu',
  withheld: 'có số liệu nhưng không được công bố',
  merged: 'mới nhập hoặc chia tách, kết quả của đơn vị cũ không áp dụng cho đơn vị mới',
  conflict: 'có số liệu nêu khác nhau',
  'order-unknown': 'chưa rõ kết quả nào sau',
  outdone: 'chỉ có số liệu riêng cũ hơn số liệu tổng hợp, mà số liệu tổng hợp không nêu tên đơn vị',
  partial: 'mới có số liệu của một phần',
  'no-baseline': 'thiếu số liệu của kỳ so sánh',
};

/**
 * The unknown units by reason: "124 xã không có số liệu công bố; 2 xã có số liệu nêu khác nhau";
 * a single reason without the number, which the sentence has already. Empty where the reasons are not
 * known one by one.
 */
export const unknownByReason = (target: TargetEvaluation, result: Result): string => {
  const noun = nounOf(target, result);
  const [only, ...others] = result.unknownReasons;
  if (only === undefined) return '';
  if (others.length === 0) return UNKNOWN_REASON_WORDS[only.reason];
  return result.unknownReasons
    .map(({ reason, units }) => `${countOf(units, noun)} ${UNKNOWN_REASON_WORDS[reason]}`)
    .join('; ');
};
