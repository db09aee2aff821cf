import type { AcrossCheck } from '../../basis/check.ts';

/** A data folder is about exactly one plan. */
export const planCount: AcrossCheck = {
  id: 'plan-count',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    current.plan.slice(1).map((row) => ({
      file: row.at.file,
      line: row.at.line,
      value: row.plan,
      facts: { count: current.plan.length, first: current.plan[0]?.plan ?? '' },
    })),
};
