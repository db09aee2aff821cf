import { formatCount, nbsp } from '../format/format.ts';
import { countOf } from '../names/scope-words.ts';

/** An imagined result, to explain how its bar is read. */
export interface IntervalExample {
  /** Units in scope. */
  readonly n: number;
  readonly met: number;
  /** Of those met, how many are only inferred; none if absent. */
  readonly inferred?: number;
  /** Units known not to meet it; the rest is unknown. */
  readonly notMet: number;
  /** Units needed. */
  readonly required: number;
  /** The noun of a unit: "xã". */
  readonly noun: string;
  /** What it is an example of, where that is not the verdict at the due date. */
  readonly shows?: string;
}

/** What the bar allows to say at the due date. */
export const exampleTitle = ({
  n,
  met,
  inferred = 0,
  notMet,
  required,
  shows,
}: Pick<IntervalExample, 'n' | 'met' | 'inferred' | 'notMet' | 'required' | 'shows'>): string => {
  if (shows !== undefined) return `Ví dụ: ${shows}`;
  if (met - inferred >= required) return 'Ví dụ: chắc chắn đạt';
  if (met >= required) return 'Ví dụ: đạt nhờ phần suy ra';
  return n - notMet < required ? 'Ví dụ: chắc chắn không đạt' : 'Ví dụ: chưa thể kết luận';
};

/** That nothing of it is real, and what is counted. */
export const exampleSubtitle = ({ n, required, noun }: IntervalExample): string =>
  `Con số giả định: ${countOf(n, noun)} trong phạm vi, ${nbsp('cần', formatCount(required))}`;

/** One sentence for readers who do not see the bar. */
export const exampleAlt = ({
  n,
  met,
  inferred = 0,
  notMet,
  required,
  noun,
}: IntervalExample): string =>
  `Biểu đồ thanh, con số giả định: trong ${countOf(n, noun)} có ${formatCount(met - inferred)} biết chắc đạt, ${inferred === 0 ? '' : `${formatCount(inferred)} suy ra đạt, `}${formatCount(n - met - notMet)} chưa biết, ${formatCount(notMet)} không đạt; cần ${formatCount(required)}. Lời giải thích ở ngay dưới.`;
