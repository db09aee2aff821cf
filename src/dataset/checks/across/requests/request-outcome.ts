import type { RequestRow } from '../../../../schema/requests.ts';
import { isMissing } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck, Finding } from '../../basis/check.ts';

/** The cells of an answer, and whether the row gives them. */
const ofAnswer = ({ outcome_on, source, address }: RequestRow) =>
  [
    ['outcome_on', !isMissing(outcome_on)],
    ['source', !isMissing(source)],
    ['address', address !== ''],
  ] as const;

const misfit = (row: RequestRow): Finding[] => {
  const { outcome } = row;
  const columns =
    outcome === 'waiting'
      ? ofAnswer(row).flatMap(([column, isGiven]) => (isGiven ? [column] : []))
      : isMissing(row.outcome_on)
        ? (['outcome_on'] as const)
        : [];
  return columns.map((column) => ({ ...cellPlace('requests', row, column), facts: { outcome } }));
};

/** A request that waits and has a day, a source or an address of an answer; or one that has an answer without a day. */
export const requestOutcome: AcrossCheck = {
  id: 'request-outcome',
  stage: 'across',
  level: 'error',
  run: ({ current }) => current.requests.flatMap(misfit),
};
