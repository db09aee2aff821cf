import type { Result, RuleId, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import { upperFirst } from '../format/letter-case.ts';
import { PACE_WORDS } from '../format/pace-limits.ts';
import { asksForMore } from '../names/achievement.ts';
import { isQuantityResult } from '../names/requirement.ts';
import { nounOf } from '../names/scope-words.ts';

/**
 * What decided a trend. `one` where a single number is compared with the year before; otherwise
 * `noun` names what is compared one by one (years, or units). The rule says what happened; whether
 * that was asked for the target does.
 */
const trendSentence = (
  rule: RuleId,
  target: TargetEvaluation,
  one: boolean,
  noun: string,
): string => {
  const isRise = asksForMore(target);
  if (rule === 'trend-contained') {
    const worse = isRise ? 'ít hơn' : 'nhiều hơn';
    return one
      ? 'Bằng năm trước'
      : `Không ${noun} nào ${worse} năm trước, có ${noun} chỉ bằng năm trước`;
  }
  const [what, asked] =
    rule === 'trend-reduced' ? ['ít hơn năm trước', !isRise] : ['nhiều hơn năm trước', isRise];
  if (one) return upperFirst(what);
  return asked ? `Mọi ${noun} đều ${what}` : `Có ${noun} ${what}`;
};

/** What is held against the level: the number stated to meet it, with what was inferred (R6). */
const countWords = ({ stated, inferred }: Result): string => {
  if (inferred === 0) return 'số biết chắc là đạt';
  return stated === 0 ? 'số có căn cứ coi là đạt (suy ra)' : 'số đạt, kể cả phần suy ra,';
};

/** The sentence of a rule, still without its full stop. */
const ruleSentence = (rule: RuleId, target: TargetEvaluation, result: Result): string => {
  const open = result.unknown > 0;
  const due = target.closingDate === target.dueDate ? 'Đã đến hạn' : 'Đã đến ngày chốt';
  // One number: no units are counted, the number is below its limit or above it.
  const isOne = target.kind !== 'trend' && isQuantityResult(target, result);
  const isFloor = asksForMore(target);
  const kept = isFloor
    ? 'số của năm xét không dưới mức phải đạt'
    : 'số của năm xét không quá mức được phép';
  const passed = isFloor ? 'số của năm xét dưới mức phải đạt' : 'số của năm xét vượt mức được phép';
  const count = countWords(result);
  switch (rule) {
    case 'due-and-enough':
      return isOne ? `${due}; ${kept}` : `${due}; ${count} không ít hơn mức phải đạt`;
    case 'due-and-impossible':
      return open
        ? `${due}; dù tất cả phần chưa biết đều đạt thì vẫn ít hơn mức phải đạt`
        : isOne
          ? `${due}; ${passed}`
          : `${due}; số đạt ít hơn mức phải đạt`;
    case 'due-and-open':
      return isOne
        ? `${due}; số liệu đã có chưa đủ để biết số của năm xét ${isFloor ? 'có đủ mức phải đạt' : 'có quá mức được phép'} hay không`
        : `${due}; ${count} còn ít hơn mức phải đạt, nhưng phần chưa biết có thể bù đủ`;
    case 'due-and-nothing-known':
      return `${due}; không có số liệu nào dùng được cho ngày xét`;
    case 'early-and-enough':
      return isOne ? `Chưa đến hạn; ${kept}` : `Chưa đến hạn; ${count} đã đủ mức phải đạt`;
    case 'early-pace':
      return `${(target.kind === 'reduction' || target.kind === 'increase') && target.mode === 'each' ? 'Nhịp độ là của đơn vị chậm nhất. ' : ''}Chưa đến hạn; nhịp độ từ ${PACE_WORDS.onTrack} là đúng tiến độ, từ ${PACE_WORDS.attention} đến dưới ${PACE_WORDS.onTrack} là cần chú ý, dưới ${PACE_WORDS.attention} là chậm tiến độ`;
    case 'early-open':
      return open && result.statusRange !== null
        ? 'Chưa đến hạn; mức ít nhất và mức nhiều nhất có thể thuộc hai mức tiến độ khác nhau'
        : 'Chưa đến hạn; chưa có mức tham chiếu để xếp tiến độ';
    case 'early-nothing-known':
      return 'Chưa đến hạn; không có số liệu nào dùng được cho ngày xét';
    case 'trend-reduced':
    case 'trend-contained':
    case 'trend-increased':
      return trendSentence(rule, target, result.n === 1, nounOf(target, result));
    case 'trend-open':
      return 'Số liệu đã có chưa đủ để biết là tăng hay giảm so với năm trước';
    case 'trend-nothing-known':
      return 'Thiếu số liệu của năm xét hoặc của năm trước';
    case 'outside-the-period':
      return 'Không đánh giá năm ngoài thời gian của mục tiêu và năm thống kê chưa trọn vẹn vào ngày xét';
    case 'before-the-plan':
      return 'Năm này đã hết trước khi kế hoạch được ký: số liệu được nêu, không đánh giá';
    case 'year-not-over':
      return 'Năm thống kê chưa hết vào ngày xét nên chưa đánh giá';
    case 'year-not-begun':
      return 'Năm này chưa bắt đầu nên chưa đánh giá';
    case 'milestone-early':
      return 'Chưa đến ngày của mốc; số biết chắc là đạt đã đủ mức của mốc';
    case 'milestone-not-yet':
      return 'Chưa đến ngày của mốc và số biết chắc là đạt chưa đủ mức của mốc';
    case 'empty-scope':
      return 'Không có đơn vị nào trong phạm vi vào ngày xét';
    default:
      return never(rule);
  }
};

/**
 * Why the verdict is what it is: the rule that decided, as one sentence. The part that is not known
 * is only mentioned where there is one.
 */
export const ruleText = (rule: RuleId, target: TargetEvaluation, result: Result): string =>
  `${ruleSentence(rule, target, result)}.`;
