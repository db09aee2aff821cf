import { present } from '../../schema/present.ts';
import type { Claim } from './claim.ts';

/**
 * Claims of one day as nested sets of units. The areas of a day lie within one another, so that the
 * least and the greatest number of met units follow bottom-up (rules of evidence, "How, in the
 * nation's size", 2 and 3).
 */
export interface Tree {
  /** All sets, inner ones before the sets that hold them. */
  readonly nodes: readonly TreeNode[];
  readonly nodeOf: ReadonlyMap<string, TreeNode>;
}

/**
 * What claims say of one set: at least `least` and at most `most` of its units are met. Reprints of one
 * count are one assertion; so are the rows of several units that say the same and of which nothing else
 * is said: such an assertion is divisible, some of it can be wrong and the rest right.
 */
export interface Assertion {
  readonly least: number;
  readonly most: number;
  readonly claims: readonly Claim[];
  readonly divisible: boolean;
}

/** A set of units of which claims speak. */
export interface TreeNode {
  readonly size: number;
  readonly assertions: readonly Assertion[];
  readonly children: readonly TreeNode[];
  /** Units in this set and in none of its children. */
  readonly units: readonly string[];
  readonly parent: TreeNode | null;
  readonly root: TreeNode;
}

/** How many of some units are met: the counts that all claims together leave possible. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

type Building = { -readonly [K in keyof TreeNode]: TreeNode[K] };

const assertionsOf = (claims: readonly Claim[]): Assertion[] =>
  [...Map.groupBy(claims, ({ least, most }) => `${least} ${most}`).values()].map((same) => {
    const { least, most } = present(same[0]);
    return { least, most, claims: same, divisible: false };
  });

const setsOf = (claims: readonly Claim[]): { members: readonly string[]; claims: Claim[] }[] => {
  const bySet = Map.groupBy(claims, ({ members }) => members.join());
  return [...bySet.values()]
    .map((ofSet) => ({ members: present(ofSet[0]).members, claims: ofSet }))
    .sort((a, b) => a.members.length - b.members.length);
};

/** The one result that is said of a unit by itself; null where it is none, or more than one. */
const onlyResult = ({ size, assertions }: TreeNode): number | null => {
  const [only, ...others] = assertions;
  if (size !== 1 || !only || others.length > 0 || only.least !== only.most) return null;
  return only.least;
};

/** What a claim has in common with those that may be wrong in its place. */
type KindOf = (claim: Claim) => string;

/** Units of one set with the same result become one set with a divisible assertion. */
const together = (
  children: readonly Building[],
  nodeOf: Map<string, TreeNode>,
  kindOf: KindOf,
): readonly Building[] => {
  const groups = Map.groupBy(children, (child) => {
    const result = onlyResult(child);
    if (result === null) return null;
    const kinds = child.assertions.flatMap(({ claims }) => claims.map(kindOf));
    return [result, ...new Set(kinds)].join(' ');
  });
  return [...groups.values()].flatMap((group) => {
    const result = onlyResult(present(group[0]));
    if (result === null || group.length < 2) return group;
    const node: Building = {
      size: group.length,
      assertions: [
        {
          least: result * group.length,
          most: result * group.length,
          claims: group.flatMap(({ assertions }) => assertions.flatMap(({ claims }) => claims)),
          divisible: true,
        },
      ],
      children: [],
      units: group.flatMap(({ units }) => units),
      parent: null,
      root: null as unknown as TreeNode,
    };
    for (const unit of node.units) nodeOf.set(unit, node);
    return [node];
  });
};

const rooted = (
  node: Building,
  parent: TreeNode | null,
  root: TreeNode,
  into: TreeNode[],
): void => {
  node.parent = parent;
  node.root = root;
  for (const child of node.children) rooted(child as Building, node, root, into);
  into.push(node);
};

/**
 * Nests claims by the units they speak of. A set that crosses another one is left out: the bounds are
 * then wider, never wrong. Members of each claim must be sorted.
 * @param kindOf units of which claims of different kinds speak are not taken together
 */
export const buildTree = (claims: readonly Claim[], kindOf: KindOf = () => ''): Tree => {
  const nodeOf = new Map<string, TreeNode>();
  const topOf = new Map<string, Building>();
  for (const { members, claims: ofSet } of setsOf(claims)) {
    const inner = new Set<Building>();
    const units: string[] = [];
    for (const unit of members) {
      const top = topOf.get(unit);
      if (top) inner.add(top);
      else units.push(unit);
    }
    const covered = [...inner].reduce((sum, { size }) => sum + size, units.length);
    if (covered !== members.length) continue;
    const node: Building = {
      size: members.length,
      assertions: assertionsOf(ofSet),
      children: inner.size > 0 ? together([...inner], nodeOf, kindOf) : [],
      units,
      parent: null,
      root: null as unknown as TreeNode,
    };
    for (const unit of units) nodeOf.set(unit, node);
    for (const unit of members) topOf.set(unit, node);
  }
  const nodes: TreeNode[] = [];
  for (const root of together([...new Set(topOf.values())], nodeOf, kindOf)) {
    rooted(root, null, root, nodes);
  }
  return { nodes, nodeOf };
};

/** Counts left possible in a set, its inner sets taken into account; `least > most` if none is. */
export interface Feasible extends Interval {
  /** The counts that the inner sets and single units alone leave possible. */
  readonly inner: Interval;
}

/** How many units each assertion may be wrong about; all of them where it is left out. */
export type Relaxed = ReadonlyMap<Assertion, number>;

const NOTHING_RELAXED: Relaxed = new Map();

/** The feasible counts of every node of a tree, some assertions relaxed. */
export const feasibleCounts = (
  nodes: readonly TreeNode[],
  relaxed: Relaxed = NOTHING_RELAXED,
): Map<TreeNode, Feasible> => {
  const found = new Map<TreeNode, Feasible>();
  for (const node of nodes) {
    let least = 0;
    let most = node.units.length;
    for (const child of node.children) {
      const inner = present(found.get(child));
      least += inner.least;
      most += inner.most;
    }
    const inner = { least, most };
    for (const assertion of node.assertions) {
      const wrong = relaxed.get(assertion) ?? 0;
      if (assertion.least - wrong > least) least = assertion.least - wrong;
      if (assertion.most + wrong < most) most = assertion.most + wrong;
    }
    found.set(node, { least, most, inner });
  }
  return found;
};

/**
 * What one unit adds to a number of met units that is asked for: its state on the day of the tree; or
 * one of `values` where a figure whose day is unknown may be the later one (R2).
 */
export interface Asked {
  readonly unit: string;
  readonly values: readonly (0 | 1)[];
}

/**
 * For each count c of met units in a set, the least and the most of the asked ones among them. Both
 * grow by 0 or 1 with c: the least stays as it is for the first `flat` steps, the most grows in the
 * first `steep` ones. So sets are merged and cut in constant time.
 */
interface Summary {
  low: number;
  high: number;
  leastBase: number;
  flat: number;
  mostBase: number;
  steep: number;
}

const addTo = (sum: Summary, part: Summary, sign: 1 | -1): void => {
  sum.low += sign * part.low;
  sum.high += sign * part.high;
  sum.leastBase += sign * part.leastBase;
  sum.flat += sign * part.flat;
  sum.mostBase += sign * part.mostBase;
  sum.steep += sign * part.steep;
};

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));

const cut = (summary: Summary, { least, most }: Interval): Summary => {
  const low = Math.max(summary.low, least);
  const high = Math.min(summary.high, most);
  const skipped = low - summary.low;
  return {
    low,
    high,
    leastBase: summary.leastBase + Math.max(0, skipped - summary.flat),
    flat: clamp(summary.flat - skipped, high - low),
    mostBase: summary.mostBase + Math.min(skipped, summary.steep),
    steep: clamp(summary.steep - skipped, high - low),
  };
};

/** Of units that are not asked for, only the count matters. */
const unasked = ({ least, most }: Interval): Summary => ({
  low: least,
  high: most,
  leastBase: 0,
  flat: most - least,
  mostBase: 0,
  steep: 0,
});

const ONE_FREE: Summary = unasked({ least: 0, most: 1 });

const askedUnit = (values: readonly (0 | 1)[]): Summary => ({
  low: 0,
  high: 1,
  leastBase: 0,
  flat: values.includes(0) ? 1 : 0,
  mostBase: values.includes(1) ? 1 : 0,
  steep: values.includes(1) ? 0 : 1,
});

/**
 * The least and the greatest number of met units among the asked ones, over all assignments that the
 * claims of one tree allow. Costs as much as there are units asked and sets around them.
 * @param feasible counts of the same tree, none of them empty
 * @param upTo stop at this set, as if nothing outside it were known
 */
export const askedInterval = (
  tree: Tree,
  feasible: ReadonlyMap<TreeNode, Feasible>,
  asked: readonly Asked[],
  upTo: TreeNode | null = null,
): Interval => {
  const touched = new Map<TreeNode, Summary>();
  const innerOf = (node: TreeNode): Summary => {
    const found = touched.get(node);
    if (found) return found;
    const summary = unasked(present(feasible.get(node)).inner);
    touched.set(node, summary);
    return summary;
  };
  let least = 0;
  let most = 0;
  for (const { unit, values } of asked) {
    const node = tree.nodeOf.get(unit);
    if (!node) {
      most += 1;
      continue;
    }
    const inner = innerOf(node);
    addTo(inner, ONE_FREE, -1);
    addTo(inner, askedUnit(values), 1);
    for (let outer = node.parent; outer; outer = outer.parent) {
      if (touched.has(outer)) break;
      innerOf(outer);
    }
  }
  const inOrder = [...touched.keys()].sort((a, b) => a.size - b.size);
  for (const node of inOrder) {
    const own = present(feasible.get(node));
    const inner = present(touched.get(node));
    const summary = cut(inner, own);
    if (node.parent === null || node === upTo) {
      least += summary.leastBase;
      most += summary.mostBase + summary.steep;
      continue;
    }
    const outer = innerOf(node.parent);
    addTo(outer, unasked(own), -1);
    addTo(outer, summary, 1);
  }
  return { least, most };
};
