import { CHECKS } from '../checks/index.ts';
import type { Problem } from '../problems/problem.ts';
import { ledgerChanges } from './changes/changed-tables.ts';
import type { Contribution } from './changes/contribution.ts';

/** Checks of what only arises where contributions come together. */
const JOINED = new Set(CHECKS.filter(({ joined }) => joined === true).map(({ id }) => id));

const addedPlaces = (contributions: readonly Contribution[]): Set<string> =>
  new Set(
    contributions.flatMap(({ changes }) =>
      ledgerChanges(changes).flatMap(({ added }) =>
        added.map(({ file, line }) => `${file}:${line}`),
      ),
    ),
  );

/** The problem as one of the other row that it names: what two rows make together is told of the new one. */
const turned = (problem: Problem): Problem => {
  const [, file = '', line] = /^(.*):(\d+)$/s.exec(String(problem.facts.other)) ?? [];
  const other = `${problem.file}:${problem.line}`;
  return { ...problem, file, line: Number(line), facts: { ...problem.facts, other } };
};

/**
 * Problems in which what rows of different contributions make together is an error of the row that a
 * contribution adds. On the base, where both have been accepted, it is a warning.
 */
export const escalated = (
  problems: readonly Problem[],
  contributions: readonly Contribution[],
): Problem[] => {
  const added = addedPlaces(contributions);
  return problems.map((problem): Problem => {
    if (!JOINED.has(problem.check)) return problem;
    const isAdded = added.has(`${problem.file}:${problem.line}`);
    if (!isAdded && !added.has(String(problem.facts.other))) return problem;
    const own = isAdded ? problem : turned(problem);
    return { ...own, level: 'error', facts: { ...own.facts, added: 'yes' } };
  });
};
