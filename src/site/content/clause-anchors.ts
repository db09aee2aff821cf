import type { Evaluation } from '../../evaluation/record/evaluation.ts';

/** A clause that the data refers to and the text of the plan does not have. */
export interface MissingAnchor {
  readonly clause: string;
  /** Ids of the targets and tasks that refer to it, in plan order. */
  readonly neededBy: readonly string[];
}

/**
 * Clauses of targets and tasks without an anchor in the text of the plan.
 * @param anchors the `id`s that exist in the rendered text
 */
export const missingAnchors = (
  evaluation: Evaluation,
  anchors: ReadonlySet<string>,
): MissingAnchor[] => {
  const neededBy = new Map<string, string[]>();
  for (const { id, clause } of [...evaluation.targets, ...evaluation.measures]) {
    if (anchors.has(clause)) continue;
    neededBy.set(clause, [...(neededBy.get(clause) ?? []), id]);
  }
  return [...neededBy].map(([clause, ids]) => ({ clause, neededBy: ids }));
};

/** The `id`s of a rendered page. */
export const idsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''));
