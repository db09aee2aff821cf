import {
  type Evaluation,
  REQUEST_STATES,
  type RequestInfo,
  type RequestState,
  type TargetEvaluation,
} from '../evaluation/record/evaluation.ts';
import { byCode } from '../schema/code-order.ts';
import { indexOf } from './evaluation-index.ts';

/** What has become of asking for the figures of a target. */
export type AskState = 'not-asked' | RequestState;

/** In the order in which they are counted. */
export const ASK_STATES = ['not-asked', ...REQUEST_STATES] as const satisfies readonly AskState[];

/** A target that waits for figures, with every request for its indicator, by the day of asking. */
export interface Ask {
  readonly target: TargetEvaluation;
  readonly requests: readonly RequestInfo[];
}

/** A body, or several together, as the plan's indicators name them, with what it holds. */
export interface HolderAsks {
  /** As the indicators have it. */
  readonly holder: string;
  /** In the order of the plan; one or more. */
  readonly asks: readonly Ask[];
}

/** Every request for an indicator, by the day of asking. */
export const requestsFor = (indicator: string, { requests }: Evaluation): readonly RequestInfo[] =>
  requests.filter((request) => request.indicator === indicator);

/** The newest request of those: what is known of asking now. Undefined where nobody has asked. */
export const newestRequest = (requests: readonly RequestInfo[]): RequestInfo | undefined =>
  requests.toSorted((a, b) => byCode(a.askedOn, b.askedOn)).at(-1);

/** What has become of asking, by the newest request. */
const askState = ({ requests }: Pick<Ask, 'requests'>): AskState =>
  newestRequest(requests)?.state ?? 'not-asked';

/**
 * Targets that are open for want of figures, by the body that holds them, both in the order of the plan. Empty for
 * made-up figures: nobody holds those.
 */
export const asksByHolder = (evaluation: Evaluation): readonly HolderAsks[] => {
  if (evaluation.illustrative) return [];
  const open = evaluation.targets.filter(({ final }) => final.needed !== null);
  const holderOf = ({ indicator }: TargetEvaluation): string =>
    indexOf(evaluation).indicator(indicator)?.holder ?? '';
  return [...Map.groupBy(open, holderOf)]
    .filter(([holder]) => holder !== '')
    .map(([holder, targets]) => ({
      holder,
      asks: targets.map((target) => ({
        target,
        requests: requestsFor(target.indicator, evaluation),
      })),
    }));
};

/** How many targets that wait for figures have been asked about, and what came of it: every state, they add up. */
export const countAsks = (holders: readonly HolderAsks[]): ReadonlyMap<AskState, number> => {
  const asks = holders.flatMap((one) => one.asks);
  return new Map(
    ASK_STATES.map((state) => [state, asks.filter((ask) => askState(ask) === state).length]),
  );
};

/** Whether the plan's territory is no longer the unit that the plan was for: others took over its tasks. */
export const territoryEnded = (evaluation: Evaluation): boolean => {
  const { plan, asOf } = evaluation;
  const { unitOn } = indexOf(evaluation);
  return unitOn(plan.territoryCode, plan.signedOn)?.ref !== unitOn(plan.territoryCode, asOf)?.ref;
};
