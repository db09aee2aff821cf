import { earlier, yearOf } from '../../schema/dates.ts';
import type { Question } from '../evidence/question.ts';
import { type Window, windowOf } from '../evidence/window.ts';
import type { Result } from '../record/evaluation.ts';
import { type Codes, type Frame, historiesOf, type TargetJudgement } from './frame.ts';
import { cannotBeJudged } from './outside.ts';
import type { Occasion } from './result.ts';
import { trendPeriod } from './trend-period.ts';
import { judgeFromStart, occasionFor } from './years.ts';

/** The last window, going back, in which the question can be judged: for a flow its last full year. */
const closingWindow = (frame: Frame, question: Question): Window => {
  const end = earlier(question.closingDate, frame.asOf);
  for (let year = yearOf(end); year >= frame.firstYear; year -= 1) {
    const window = windowOf(year, question.closingDate, frame.asOf);
    if (!cannotBeJudged(frame, question, window)) return window;
  }
  return windowOf(yearOf(end), question.closingDate, frame.asOf);
};

/** The result at the closing date, or on the as-of date while that is earlier. */
export const judgeClosing = (
  frame: Frame,
  question: Question,
  years: readonly TargetJudgement[],
  codes: Codes,
): TargetJudgement => {
  const window = closingWindow(frame, question);
  const before = years.filter(({ result }) => result.year !== null && result.year < window.year);
  const reference = earlier(question.closingDate, frame.asOf);
  const occasion: Occasion = {
    ...occasionFor(frame, question, window, {
      year: null,
      earlier: before.map((one) => one.result),
      start: before.at(-1)?.start ?? null,
    }),
    referenceDate: reference,
    due: reference >= question.closingDate,
  };
  const closing = judgeFromStart(frame, occasion, historiesOf(codes, before));
  if (question.target.kind !== 'trend') return closing;
  const periodOf = (last: Result, of: (year: TargetJudgement) => Result | undefined): Result =>
    trendPeriod(
      frame,
      question,
      last,
      years.flatMap((year) => of(year) ?? []),
    );
  const own = [...closing.own].map(
    ([code, last]) => [code, periodOf(last, (year) => year.own.get(code))] as const,
  );
  return {
    ...closing,
    result: periodOf(closing.result, ({ result }) => result),
    own: new Map(own),
  };
};
