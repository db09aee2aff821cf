import type { RequestRow } from '../../../../schema/requests.ts';
import { known } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck, Finding } from '../../basis/check.ts';

/** Two days of a row that must not come in the other order. */
interface Order {
  readonly earlier: 'asked_on' | 'outcome_on' | 'period_start';
  readonly later: 'due_on' | 'outcome_on' | 'period_end' | 'recorded_on';
}

/** A request is sent, answered and then recorded; a period begins and then ends. */
const ORDERS: readonly Order[] = [
  { earlier: 'period_start', later: 'period_end' },
  { earlier: 'asked_on', later: 'due_on' },
  { earlier: 'asked_on', later: 'outcome_on' },
  { earlier: 'asked_on', later: 'recorded_on' },
  { earlier: 'outcome_on', later: 'recorded_on' },
];

const misordered = (row: RequestRow): Finding[] =>
  ORDERS.flatMap(({ earlier, later }) => {
    const [first, last] = [known(row[earlier]), known(row[later])];
    return first === undefined || last === undefined || first <= last
      ? []
      : [{ ...cellPlace('requests', row, later), facts: { earlier, day: first } }];
  });

/** A request that is due, answered or recorded before it was sent, or whose period ends before it begins. */
export const requestDates: AcrossCheck = {
  id: 'request-dates',
  stage: 'across',
  level: 'error',
  run: ({ current }) => current.requests.flatMap(misordered),
};
