import { later, nextDay } from '../../../schema/dates.ts';
import type { ValueRow } from '../../../schema/values.ts';
import type { Conflict } from '../../record/evaluation.ts';
import { distinctRefs, valueRef } from '../../record/row-ref.ts';
import { disagreements } from '../unit-conflicts.ts';
import {
  type Contradicting,
  type FlowClaim,
  type FlowConflict,
  membersOf,
  type Period,
} from './flow-bounds.ts';
import { countIn } from './stated-count.ts';

/** What sources state of a unit or an area, or what follows from figures of others. */
export interface CountClaim extends FlowClaim {
  readonly isOwn: boolean;
  /** The rows that say it; put together only where they are shown. */
  readonly rows: () => readonly ValueRow[];
}

/** The time of a row's figure. */
export const periodOf = ({ period_start, period_end }: ValueRow): Period => ({
  from: period_start,
  until: nextDay(period_end),
});

/** Whether a row is about any day of a period. */
export const touches = ({ period_start, period_end }: ValueRow, { from, until }: Period): boolean =>
  period_start < until && period_end >= from;

/** Distinct figures, each with the rows that state it; a row that states none is left out by callers. */
export const claimsOf = (counted: readonly ValueRow[]): CountClaim[] => {
  const byText = Map.groupBy(
    counted,
    (row) => `${row.period_start}/${row.period_end}/${countIn(row)}`,
  );
  return [...byText.values()].map((rows): CountClaim => {
    const [row] = rows as [ValueRow];
    const value = countIn(row);
    return {
      figures: [{ ...periodOf(row), span: [value, value] }],
      isOwn: true,
      rows: () => rows,
    };
  });
};

type About = Pick<Conflict, 'indicator' | 'unit'>;

type CountConflict = FlowConflict<CountClaim>;

const isOwnAlone = (side: readonly Contradicting<CountClaim>[]): boolean =>
  side.every(({ claim }) => claim.isOwn);

/** Of figures of one period two that differ contradict each other, so that no third takes part. */
const isSamePeriod = ({ wholes: [whole], parts: [part] }: CountConflict): boolean =>
  whole?.figure.from === part?.figure.from && whole?.figure.until === part?.figure.until;

/** What the parts give, and what the whole; an own figure stands before what the parts of an area give. */
const conflictOf = ({ wholes, parts }: CountConflict, about: About): Conflict => {
  const side = (members: readonly Contradicting<CountClaim>[]) => ({
    value: members.reduce((sum, { value }) => sum + value, 0),
    total: null,
    rows: distinctRefs(members.flatMap(({ claim }) => claim.rows()).map(valueRef)),
  });
  const ownIsPart = isOwnAlone(parts) && !isOwnAlone(wholes);
  const [first, second] = ownIsPart ? [side(parts), side(wholes)] : [side(wholes), side(parts)];
  const rows = [...wholes, ...parts].flatMap(({ claim }) => claim.rows());
  return {
    ...about,
    date: rows.reduce((day, row) => later(day, row.period_end), ''),
    figures: [first, second],
    difference: Math.abs(first.value - second.value),
  };
};

/** The contradictions among what is stated of one unit: of one period all its numbers together. */
export const ownConflicts = (conflicts: readonly CountConflict[], about: About): Conflict[] => {
  const own = conflicts.filter((one) => membersOf(one).every(({ isOwn }) => isOwn));
  const samePeriod = new Set(own.filter(isSamePeriod).flatMap(membersOf));
  const periods = Map.groupBy(samePeriod, ({ figures: [figure] }) =>
    figure ? `${figure.from}/${figure.until}` : '',
  );
  return [
    ...[...periods.values()].flatMap((alternatives) =>
      disagreements(
        alternatives.flatMap((claim) => claim.rows()),
        about.unit,
        about.indicator,
      ),
    ),
    ...own.filter((one) => !isSamePeriod(one)).map((one) => conflictOf(one, about)),
  ];
};

/** Whether a contradiction is one between what is stated of a unit and what follows from others. */
export const isWithOthers = (conflict: CountConflict): boolean => {
  const members = membersOf(conflict);
  return members.some(({ isOwn }) => isOwn) && members.some(({ isOwn }) => !isOwn);
};

/** R8: the contradictions between what is stated of a unit or an area and what follows from others. */
export const conflictsWithOthers = (
  conflicts: readonly CountConflict[],
  about: About,
): Conflict[] => conflicts.filter(isWithOthers).map((one) => conflictOf(one, about));
