import type { Result } from '../../evaluation/record/evaluation.ts';
import type { Impact, SetImpact } from '../../views/impact/impact.ts';
import { impactSummary } from './impact-summary.ts';

const resultEntry = (result: Result | null) =>
  result && {
    status: result.status,
    statusRange: result.statusRange,
    n: result.n,
    met: result.met,
    notMet: result.notMet,
    unknown: result.unknown,
    quantity: result.quantity,
  };

const setEntry = ({ before: _, after: __, results, ...rest }: SetImpact) => ({
  ...rest,
  results: results.map((change) => ({
    ...change,
    before: resultEntry(change.before),
    after: resultEntry(change.after),
  })),
});

/** All of it for programs, nothing left out: rows and results as data, the summary as readers are told it. */
export const impactJson = (impact: Impact): string =>
  `${JSON.stringify({ format: 1, summary: impactSummary(impact), ...impact, sets: impact.sets.map(setEntry) }, null, 2)}\n`;
