import type { Registry } from '../../dataset/registry/registry.ts';
import { byCode } from '../../schema/code-order.ts';
import { present } from '../../schema/present.ts';
import { type RequestRow, requestsTable } from '../../schema/requests.ts';
import { known } from '../../schema/table.ts';
import type { RequestInfo, RequestState } from './evaluation.ts';
import { distinctRefs, refOf } from './row-ref.ts';

const dayOf = (row: RequestRow): string => known(row.outcome_on) ?? row.asked_on;

/** The newest answer; of one day the refusal last, as it says what was not given. Null while there is none. */
const answerOf = (rows: readonly RequestRow[]): RequestRow | null =>
  rows
    .filter(({ outcome }) => outcome !== 'waiting')
    .sort((a, b) => byCode(dayOf(a), dayOf(b)) || byCode(a.outcome, b.outcome))
    .at(-1) ?? null;

/** The day by which an answer is due: as the last row that gives one says. */
const dueOf = (rows: readonly RequestRow[]): string | null =>
  rows
    .toSorted((a, b) => byCode(a.recorded_on, b.recorded_on))
    .flatMap(({ due_on }) => known(due_on) ?? [])
    .at(-1) ?? null;

const stateOf = (answer: RequestRow | null, dueOn: string | null, asOf: string): RequestState => {
  if (answer !== null) return answer.outcome === 'refused' ? 'refused' : 'answered';
  return dueOn !== null && dueOn < asOf ? 'overdue' : 'waiting';
};

const infoOf = (
  rows: readonly RequestRow[],
  { registry, asOf }: { readonly registry: Registry; readonly asOf: string },
): RequestInfo => {
  const first = present(rows[0]);
  const answer = answerOf(rows);
  const dueOn = dueOf(rows);
  const said = answer ?? first;
  return {
    id: first.request,
    indicator: first.indicator,
    area: present(registry.on(first.area_code, said.period_start)).ref,
    periodStart: said.period_start,
    periodEnd: said.period_end,
    holder: first.holder,
    askedOn: first.asked_on,
    askedBy: first.asked_by,
    dueOn,
    state: stateOf(answer, dueOn, asOf),
    outcomeOn: answer && (known(answer.outcome_on) ?? null),
    source: (answer && known(answer.source)) ?? null,
    address: answer?.address ?? '',
    note: said.note,
    rows: distinctRefs(rows.map((row) => refOf(requestsTable, row))),
  };
};

/**
 * What was asked for and what became of it, one item for each request, indicator and area, by the day of asking.
 * Whether a request is overdue depends on the day of the evaluation alone: on its last day it is not.
 * @param rows the rows in force
 */
export const requestsOf = (
  rows: readonly RequestRow[],
  day: { readonly registry: Registry; readonly asOf: string },
): readonly RequestInfo[] =>
  [
    ...Map.groupBy(rows, ({ request, indicator, area_code }) =>
      [request, indicator, area_code].join(' · '),
    ).values(),
  ]
    .map((group) => infoOf(group, day))
    .sort(
      (a, b) =>
        byCode(a.askedOn, b.askedOn) ||
        byCode(a.id, b.id) ||
        byCode(a.indicator, b.indicator) ||
        byCode(a.area, b.area),
    );
