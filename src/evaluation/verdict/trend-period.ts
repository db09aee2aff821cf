import { figuresOfYears, neededOfTrend } from '#needed';
import { earlier, later, yearOf } from '../../schema/dates.ts';
import { known } from '../../schema/table.ts';
import { askedOf } from '../evidence/kinds/trend.ts';
import type { Question } from '../evidence/question.ts';
import type { Result } from '../record/evaluation.ts';
import { distinctRefs } from '../record/row-ref.ts';
import { sharesOf } from '../record/shares.ts';
import type { Frame } from './frame.ts';
import { countTrendYears, trendPeriodVerdict } from './trend.ts';
import { addUnknownReasons } from './unknown-reasons.ts';

/** Trend: the years of the plan's period taken together. */
export const trendPeriod = (
  frame: Frame,
  question: Question,
  last: Result,
  years: readonly Result[],
): Result => {
  const complete = years.filter(
    (year) =>
      year.year !== null &&
      year.year >= yearOf(frame.periodStart) &&
      year.status !== 'not-applicable',
  );
  const counted = countTrendYears(complete);
  const due = earlier(question.closingDate, frame.asOf) >= question.closingDate;
  const dates = complete.flatMap(({ figuresTo }) => figuresTo ?? []);
  const anything = complete.some((year) => year.status !== 'no-data');
  const { status, rule } = trendPeriodVerdict(
    counted,
    { anything, due },
    askedOf(known(frame.observations.indicator(question.target.indicator).better)),
  );
  return {
    ...last,
    year: null,
    due,
    counted: 'years',
    n: counted.n,
    excluded: 0,
    required: counted.n === 0 ? null : counted.n,
    met: counted.met,
    stated: counted.met,
    inferred: 0,
    notMet: counted.notMet,
    unknown: counted.unknown,
    unknownReasons: addUnknownReasons(complete.map((year) => year.unknownReasons)),
    shares: sharesOf(counted),
    evidence: [...new Set(complete.flatMap((year) => year.evidence))],
    figuresTo: dates.length === 0 ? null : dates.reduce(later),
    status,
    notJudged: null,
    statusRange: null,
    margin: { toConfirm: null, toRefute: null, lacking: null, toReverse: null },
    needed: neededOfTrend(
      counted,
      { status, kept: due ? 'met' : 'reached' },
      figuresOfYears(complete),
    ),
    smallNumbers: null,
    lastKnown: null,
    conflicts: complete.flatMap((year) => year.conflicts),
    working: [
      { step: 'clause', clause: question.target.clause },
      { step: 'reading', reading: question.reading },
      ...complete.flatMap((year) => year.working.filter(({ step }) => step === 'quantity')),
      {
        step: 'bounds',
        met: counted.met,
        notMet: counted.notMet,
        unknown: counted.unknown,
        n: counted.n,
      },
      { step: 'rule', rule, status },
    ],
    quantity: null,
    rows: distinctRefs(complete.flatMap((year) => year.rows)),
  };
};
