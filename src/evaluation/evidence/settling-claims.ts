import { present } from '../../schema/present.ts';
import { type Claim, originOf } from './claim.ts';
import type { Knowledge } from './knowledge.ts';
import { askedInterval, type TreeNode } from './tree.ts';

/** The innermost statement by which a unit has no choice (R5), with the claims on its set. */
export const settlingClaims = (unit: string, knowledge: Knowledge): readonly Claim[] => {
  const key = knowledge.placements(unit)[0]?.moment;
  const moment = key ? knowledge.moments.get(key) : undefined;
  if (!moment) return [];
  for (
    let node: TreeNode | null = moment.tree.nodeOf.get(unit) ?? null;
    node !== null;
    node = node.parent
  ) {
    const top = node;
    const settled = present(moment.variants.get(top.root)).every((feasible) => {
      const found = askedInterval(moment.tree, feasible, [{ unit, values: [] }], top);
      return found.least === found.most;
    });
    if (settled) return top.assertions.flatMap(({ claims }) => claims.map(originOf));
  }
  return [];
};
