import { CHECKS } from '#checks';
import type { Problem, Proposal } from '../problems/problem.ts';
import { ledgerChanges } from './changes/changed-tables.ts';
import type { Contribution } from './changes/contribution.ts';
import type { HeldRow } from './changes/held-rows.ts';

/** Checks of what only arises where contributions come together. */
const JOINED = new Set(CHECKS.filter(({ joined }) => joined === true).map(({ id }) => id));

type RowsByPlace = ReadonlyMap<string, HeldRow>;

const addedRows = (contributions: readonly Contribution[]): RowsByPlace =>
  new Map(
    contributions
      .flatMap(({ changes }) => ledgerChanges(changes).flatMap(({ added }) => added))
      .map((row) => [`${row.file}:${row.line}`, row]),
  );

const placeOf = ({ file, line }: Problem): string => `${file}:${line}`;

/** A problem of two rows told of the other one: what the fact `other` and those called `otherX` say changes places. */
const turned = (problem: Problem): Problem => {
  const { facts } = problem;
  const [, file = '', line] = /^(.*):(\d+)$/s.exec(String(facts.other)) ?? [];
  const swapped: Record<string, string | number> = { ...facts, other: placeOf(problem) };
  for (const [name, value] of Object.entries(facts)) {
    const own = /^other([A-Z])(.*)$/.exec(name);
    if (own === null) continue;
    const [, first = '', rest = ''] = own;
    const plain = `${first.toLowerCase()}${rest}`;
    swapped[plain] = value;
    swapped[name] = facts[plain] ?? '';
  }
  return { ...problem, file, line: Number(line), facts: swapped };
};

/** A correction that another row of its day keeps from counting is the next one of the day. */
const proposalFor = ({ facts }: Problem, row: HeldRow): Proposal | undefined => {
  const place = row.header.indexOf('n');
  if (facts.n === undefined || row.cells.reason === '' || place < 0) return undefined;
  return {
    kind: 'cell',
    file: row.file,
    line: row.line,
    columnNumber: place + 1,
    text: String(facts.n),
  };
};

const asError = (problem: Problem, row: HeldRow): Problem => {
  const proposal = proposalFor(problem, row);
  return {
    ...problem,
    level: 'error',
    facts: { ...problem.facts, added: 'yes', reason: row.cells.reason ?? '' },
    ...(proposal === undefined ? {} : { proposal }),
  };
};

/** The problem as an error of a row that the contribution adds; as it is where none is. */
const escalate = (problem: Problem, added: RowsByPlace): Problem => {
  if (!JOINED.has(problem.check)) return problem;
  const own = added.get(placeOf(problem));
  if (own !== undefined) return asError(problem, own);
  const other = added.get(String(problem.facts.other));
  return other === undefined ? problem : asError(turned(problem), other);
};

/**
 * Problems in which what rows of different contributions make together is an error of the row that a
 * contribution adds, told once a row. On the base, where both have been accepted, it is a warning.
 */
export const escalated = (
  problems: readonly Problem[],
  contributions: readonly Contribution[],
): Problem[] => {
  const added = addedRows(contributions);
  const told = new Set<string>();
  return problems
    .map((problem) => escalate(problem, added))
    .filter((problem) => {
      if (problem.facts.added === undefined) return true;
      const id = `${problem.check} ${placeOf(problem)}`;
      return !told.has(id) && told.add(id);
    });
};
