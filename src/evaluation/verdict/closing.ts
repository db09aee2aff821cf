import { earlier, yearOf } from '../../schema/dates.ts';
import type { Question } from '../evidence/question.ts';
import { type Window, windowOf } from '../evidence/window.ts';
import type { Result } from '../record/evaluation.ts';
import { type Codes, type Frame, historiesOf, type TargetJudgement } from './frame.ts';
import type { Occasion } from './result.ts';
import { trendPeriod } from './trend-period.ts';
import { canBeJudged, judgeFromStart, occasionFor } from './years.ts';

/**
 * The last window, going back, in which the question can be judged: for a flow its last full year, or the
 * one that runs where its figures decide already (R9).
 */
const closingWindow = (frame: Frame, question: Question): Window => {
  const end = earlier(question.closingDate, frame.asOf);
  for (let year = yearOf(end); year >= frame.firstYear; year -= 1) {
    const window = windowOf(year, question.closingDate, frame.asOf);
    const rest = { year, earlier: [], start: null };
    if (canBeJudged(frame, occasionFor(frame, question, window, rest))) return window;
  }
  return windowOf(yearOf(end), question.closingDate, frame.asOf);
};

const withoutYear = (results: ReadonlyMap<string, Result>): Map<string, Result> =>
  new Map([...results].map(([code, result]) => [code, { ...result, year: null }] as const));

/**
 * The judgement of the year that ends with the closing date: it asks the same of the same window, and is
 * told again without the year. Null where that year was not judged like this.
 */
const sameOccasion = (
  years: readonly TargetJudgement[],
  { window, referenceDate }: Occasion,
): TargetJudgement | null => {
  const same = years.find(({ result }) => result.year === window.year);
  if (same?.result.referenceDate !== referenceDate) return null;
  if (same.result.notJudged === 'before-plan') return null;
  return {
    ...same,
    result: { ...same.result, year: null },
    areas: withoutYear(same.areas),
    own: withoutYear(same.own),
  };
};

/** The occasion of the closing date, or of the as-of date while that is earlier; and the years before it. */
const closingOccasion = (
  frame: Frame,
  question: Question,
  years: readonly TargetJudgement[],
): { readonly occasion: Occasion; readonly before: readonly TargetJudgement[] } => {
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
  return { occasion, before };
};

/**
 * The result at the closing date of a question that other years were judged by: a milestone that is due
 * asks for another level than its target.
 */
export const judgeAtClosing = (
  frame: Frame,
  question: Question,
  years: readonly TargetJudgement[],
): TargetJudgement => {
  const { occasion } = closingOccasion(frame, question, years);
  return judgeFromStart(frame, occasion, { areas: [], own: [] });
};

/** The result at the closing date, or on the as-of date while that is earlier. */
export const judgeClosing = (
  frame: Frame,
  question: Question,
  years: readonly TargetJudgement[],
  codes: Codes,
): TargetJudgement => {
  const { occasion, before } = closingOccasion(frame, question, years);
  const closing =
    sameOccasion(years, occasion) ?? judgeFromStart(frame, occasion, historiesOf(codes, before));
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
