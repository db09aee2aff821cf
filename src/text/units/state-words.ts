import type {
  Evaluation,
  TargetEvaluation,
  UnitState,
  UnknownReason,
} from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import { areOfOneSource } from '../../views/row-sources.ts';
import { formatChange } from '../format/format.ts';
import { unitOfMeasureOf } from '../names/requirement.ts';
import { rangeOf } from '../verdict/quantity-words.ts';

/** Why a unit is unknown, short enough for a narrow cell. */
const UNKNOWN_WORDS: Readonly<Record<UnknownReason, string>> = {
  'not-published': 'chưa biết',
  'not-available': 'chưa có số liệu',
  withheld: 'không được công bố',
  merged: 'chưa biết (vừa sáp nhập)',
  conflict: 'nguồn nêu khác nhau',
  'order-unknown': 'chưa rõ kết quả nào sau',
  outdone: 'chưa biết (số riêng đã cũ)',
  partial: 'mới biết một phần',
  'no-baseline': 'thiếu số so sánh',
};

const unknownWords = (reason: UnknownReason, rows: UnitState['rows']): string =>
  reason === 'conflict' && areOfOneSource(rows)
    ? 'dòng cùng nguồn nói khác nhau'
    : UNKNOWN_WORDS[reason];

/** The judgement of one unit in a few words: "đạt (suy ra)", "không đạt", "chưa biết". */
const stateWords = ({ judgement, reason, evidence, rows }: UnitState): string => {
  switch (judgement) {
    case 'met':
      return evidence === 'inference' ? 'đạt (suy ra)' : 'đạt';
    case 'not-met':
      return 'không đạt';
    case 'not-applicable':
      return 'không áp dụng';
    case 'unknown':
      return unknownWords(reason ?? 'not-published', rows);
    default:
      return never(judgement);
  }
};

/**
 * The judgement with the number it rests on, for targets about quantities: "512 vụ (−6,2%): đạt".
 * The change is against the base year, or the year before for a trend.
 */
export const stateWithQuantity = (
  state: UnitState,
  target: TargetEvaluation,
  evaluation: Evaluation,
): string => {
  const { quantity } = state;
  if (quantity === null || quantity.value === null) return stateWords(state);
  const change =
    quantity.changePermille === null ? '' : ` (${formatChange(quantity.changePermille)})`;
  return `${rangeOf(quantity.value, unitOfMeasureOf(target, evaluation))}${change}: ${stateWords(state)}`;
};
