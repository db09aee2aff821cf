import type {
  Evaluation,
  Quantity,
  Result,
  Span,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { countCell } from '../format/cells.ts';
import { formatChange } from '../format/format.ts';
import { cell, numbers, type Table, type TableCell, words } from '../format/table.ts';
import { asksForMore, trendVerb } from '../names/achievement.ts';
import { isQuantityResult, unitOfMeasureOf } from '../names/requirement.ts';
import { isOutsidePeriod, partOf, scopeNoun } from '../names/scope-words.ts';
import { targetCode } from '../names/target-code.ts';
import {
  type DueMilestone,
  dueMilestones,
  milestoneCell,
  milestoneHead,
} from '../verdict/milestone-words.ts';
import { rangeOf } from '../verdict/quantity-words.ts';
import {
  figuresToCell,
  knownCountCell,
  knownMetCell,
  notJudgedCell,
  resultHead,
  verdictCell,
} from '../verdict/result-cells.ts';

/** Whether a number is compared with a limit of the plan and with no other year. */
const isPlainLimit = ({ kind }: TargetEvaluation): boolean =>
  kind === 'minimum' || kind === 'maximum';

/** A year for which the target is not judged: no figure is missing, none is asked for. */
const outsideRow = (target: TargetEvaluation, result: Result): readonly TableCell[] => {
  const none = notJudgedCell(result);
  return [
    cell(resultHead(result)),
    ...[none, none, none, ...(isPlainLimit(target) && target.mode === 'total' ? [] : [none, none])],
    verdictCell(target, result),
  ];
};

const unitRow = (target: TargetEvaluation, result: Result): readonly TableCell[] => {
  if (isOutsidePeriod(result)) return outsideRow(target, result);
  return [
    cell(resultHead(result)),
    knownMetCell(result),
    knownCountCell(result, result.notMet),
    countCell(result.unknown),
    result.required === null
      ? cell(result.notJudged === 'before-plan' ? 'chưa đặt' : 'không áp dụng')
      : countCell(result.required),
    figuresToCell(result),
    verdictCell(target, result),
  ];
};

const unitTable = (target: TargetEvaluation): Table => {
  const noun = scopeNoun(target.scopeTypes);
  return {
    caption: `${targetCode(target)}: số ${noun} theo năm`,
    columns: [
      words('Năm'),
      numbers(`Đạt (${noun})`),
      numbers('Không đạt'),
      numbers('Chưa biết'),
      numbers('Cần ít nhất'),
      words('Số liệu đến'),
      words('Kết quả'),
    ],
    rows: inOrder(target).map((one) =>
      'result' in one ? milestoneRow(one) : unitRow(target, one),
    ),
  };
};

/** A milestone that is due, in the columns of a year: what was asked on its day and how it was judged. */
const milestoneRow = (milestone: DueMilestone): readonly TableCell[] => {
  const { result } = milestone;
  return [
    cell(milestoneHead(milestone)),
    knownMetCell(result),
    knownCountCell(result, result.notMet),
    countCell(result.unknown),
    result.required === null ? cell('không áp dụng') : countCell(result.required),
    figuresToCell(result),
    milestoneCell(milestone),
  ];
};

/** The years, each with the due milestones of its days behind it; the closing date among these by its day. */
const inOrder = (target: TargetEvaluation): readonly (Result | DueMilestone)[] => {
  const placeOf = (one: Result | DueMilestone): string => {
    if ('result' in one) return one.date;
    return one.year === null ? one.referenceDate : String(one.year);
  };
  return [...target.years, ...dueMilestones(target), target.final]
    .map((one) => ({ one, place: placeOf(one) }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ one }) => one);
};

/** A trend has no limit of its own: it is the year before, whose number stands in the same row. */
const limitCell = (target: TargetEvaluation, quantity: Quantity | null): TableCell => {
  if (target.kind === 'trend') return cell(`${asksForMore(target) ? 'nhiều' : 'ít'} hơn năm trước`);
  return quantity?.limit == null ? cell('chưa tính được') : countCell(quantity.limit);
};

/** A result over several years has no quantity of its own: the row tells how many years fell. */
const countedYearsRow = (target: TargetEvaluation, result: Result): readonly TableCell[] => {
  const none = cell('không áp dụng');
  const reduced = `${partOf(result.met, result.n, 'năm')} ${trendVerb(target)}`;
  const verdict = verdictCell(target, result);
  return [
    cell(resultHead(result)),
    none,
    none,
    none,
    none,
    figuresToCell(result),
    result.figuresTo === null ? verdict : { ...verdict, text: `${verdict.text} (${reduced})` },
  ];
};

const quantityRow = (target: TargetEvaluation, result: Result): readonly TableCell[] => {
  if (result.counted === 'years') return countedYearsRow(target, result);
  if (isOutsidePeriod(result)) return outsideRow(target, result);
  const { quantity } = result;
  const range = (value: Span | null | undefined) =>
    value ? rangeOf(value, '').trim() : 'chưa có số liệu';
  const change = quantity?.changePermille ?? null;
  return [
    cell(resultHead(result)),
    cell(range(quantity?.value)),
    ...(isPlainLimit(target)
      ? []
      : [
          cell(range(quantity?.base)),
          cell(change === null ? 'chưa tính được' : formatChange(change)),
        ]),
    limitCell(target, quantity),
    // A figure of the year alone, with nothing to compare it with, is no evidence yet.
    quantity?.value && result.figuresTo === null
      ? cell('chưa so sánh được')
      : figuresToCell(result),
    verdictCell(target, result),
  ];
};

const limitHead = (target: TargetEvaluation): string => {
  if (target.kind === 'trend') return 'Yêu cầu';
  return asksForMore(target) ? 'Phải có ít nhất' : 'Không được quá';
};

const quantityTable = (target: TargetEvaluation, evaluation: Evaluation): Table => {
  const unitOfMeasure = unitOfMeasureOf(target, evaluation);
  const base =
    target.kind === 'trend' ? 'Năm trước' : `Năm gốc ${target.baselineYear ?? ''}`.trim();
  return {
    caption: `${targetCode(target)}: số ${unitOfMeasure} theo năm`,
    columns: [
      words('Năm'),
      numbers(`Trong năm (${unitOfMeasure})`),
      ...(isPlainLimit(target) ? [] : [numbers(base), numbers('Thay đổi')]),
      numbers(limitHead(target)),
      words('Số liệu đến'),
      words('Kết quả'),
    ],
    rows: [...target.years, target.final].map((result) => quantityRow(target, result)),
  };
};

/** A target year by year for the whole territory, and at its closing date. */
export const yearsTable = (target: TargetEvaluation, evaluation: Evaluation): Table =>
  target.years.some((result) => isQuantityResult(target, result))
    ? quantityTable(target, evaluation)
    : unitTable(target);
