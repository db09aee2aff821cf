import { present } from '../../schema/present.ts';
import { type Claim, isCertain, originOf } from './claim.ts';
import { type Contradiction, contradictionAmong } from './contradictions.ts';
import {
  type Asked,
  type Assertion,
  askedInterval,
  buildTree,
  type Feasible,
  feasibleCounts,
  type Interval,
  type Relaxed,
  type Tree,
  type TreeNode,
} from './tree.ts';

/** First and last day on which something holds; one and the same where the day is certain. */
export type Days = Pick<Claim, 'start' | 'end'>;

const momentKey = ({ start, end }: Days): string => `${start}/${end}`;

/** Key of the moment of one certain day. */
export const momentOfDay = (day: string): string => momentKey({ start: day, end: day });

/** Key of the moment of a claim: its day, or a span of its own. */
export const momentOfClaim = (claim: Claim): string =>
  isCertain(claim) ? momentKey(claim) : `${momentKey(claim)} ${claim.about} ${claim.rows.join()}`;

/** The days of a moment, by its key. */
export const daysOfMoment = (key: string): Days => {
  const [days = ''] = key.split(' ');
  const [start = '', end = ''] = days.split('/');
  return { start, end };
};

/** Whether a key is that of a span, which stands alone. */
export const isSpanMoment = (key: string): boolean => key.includes(' ');

/** One day, or one day of a span, with what is claimed of it. */
export interface Moment {
  readonly start: string;
  readonly end: string;
  readonly claims: readonly Claim[];
  readonly tree: Tree;
  /** By outermost set: which counts are possible under each maximal consistent set of claims. */
  readonly variants: ReadonlyMap<TreeNode, readonly ReadonlyMap<TreeNode, Feasible>[]>;
  readonly contradictions: readonly Contradiction[];
}

/** What is left out of a moment because it is contested on another one: one choice for each way to settle it. */
export type Doubt = ReadonlyMap<Claim, number>;

const setsUnder = (root: TreeNode): TreeNode[] => [...root.children.flatMap(setsUnder), root];

/** What to leave out of the sets under one outermost set, for each choice of doubts. */
const relaxedBy = (nodes: readonly TreeNode[], doubt: Doubt): Relaxed => {
  const relaxed = new Map<Assertion, number>();
  if (doubt.size === 0) return relaxed;
  for (const { assertions } of nodes) {
    for (const assertion of assertions) {
      const amountOf = (claim: Claim): number => doubt.get(originOf(claim)) ?? 0;
      // Each unit of a divisible assertion is in doubt if all that is said of it is.
      const parts = assertion.divisible
        ? [...Map.groupBy(assertion.claims, ({ members }) => members[0]).values()]
        : [assertion.claims];
      const doubtful = parts.filter((claims) => claims.every((claim) => amountOf(claim) > 0));
      if (doubtful.length === 0) continue;
      const amount = Math.max(...doubtful.flat().map(amountOf));
      relaxed.set(assertion, assertion.divisible ? Math.min(doubtful.length, amount) : Infinity);
    }
  }
  return relaxed;
};

/** Nests what is claimed of a moment and takes apart what contradicts, for each choice of doubts. */
export const momentOf = (
  day: { readonly start: string; readonly end: string },
  claims: readonly Claim[],
  doubts: readonly Doubt[],
): Moment => {
  const tree = buildTree(claims, (claim) =>
    doubts.map((doubt) => doubt.get(originOf(claim)) ?? 0).join(),
  );
  const variants = new Map<TreeNode, readonly ReadonlyMap<TreeNode, Feasible>[]>();
  const contradictions: Contradiction[] = [];
  for (const root of tree.nodes) {
    if (root.parent !== null) continue;
    const nodes = setsUnder(root);
    const of: ReadonlyMap<TreeNode, Feasible>[] = [];
    for (const doubt of doubts) {
      const from = relaxedBy(nodes, doubt);
      const contradiction = contradictionAmong(nodes, from);
      if (contradiction) contradictions.push(contradiction);
      for (const relaxed of contradiction?.without ?? [from])
        of.push(feasibleCounts(nodes, relaxed));
    }
    variants.set(root, of);
  }
  return { ...day, claims, tree, variants, contradictions };
};

/** All units asked at one moment together: the hull over what may be true under each outermost set. */
export const intervalAt = (moment: Moment, asked: readonly Asked[]): Interval => {
  const loose: Asked[] = [];
  const byRoot = new Map<TreeNode, Asked[]>();
  for (const one of asked) {
    const root = moment.tree.nodeOf.get(one.unit)?.root;
    if (!root) loose.push(one);
    else {
      const found = byRoot.get(root);
      if (found) found.push(one);
      else byRoot.set(root, [one]);
    }
  }
  let least = 0;
  let most = loose.length;
  for (const [root, ofRoot] of byRoot) {
    const hulls = present(moment.variants.get(root)).map((feasible) =>
      askedInterval(moment.tree, feasible, ofRoot),
    );
    least += Math.min(...hulls.map((hull) => hull.least));
    most += Math.max(...hulls.map((hull) => hull.most));
  }
  return { least, most };
};
