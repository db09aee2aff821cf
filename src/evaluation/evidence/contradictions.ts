import { present } from '../../schema/present.ts';
import type { Claim } from './claim.ts';
import {
  type Assertion,
  type Feasible,
  feasibleCounts,
  type Relaxed,
  type TreeNode,
} from './tree.ts';

/** Above this number of assertions a contradiction is not taken apart (rules of evidence, "How", 6). */
const MOST_CONTRADICTING = 12;
/** Nor where so many combinations have been tried. */
const MOST_TRIED = 1000;

/** A smallest set of claims that cannot all be true. */
export interface MinimalConflict {
  /** Claims on one set, or the claim on the widest set. */
  readonly head: readonly Claim[];
  /** The claims it cannot be true with. */
  readonly others: readonly Claim[];
  /** How many units of the widest set the others leave met; null where all speak of one set. */
  readonly othersMet: number | null;
  readonly size: number;
}

/** What contradicts under one outermost set, and which claims may be true together. */
export interface Contradiction {
  readonly minimal: readonly MinimalConflict[];
  /**
   * For each maximal consistent set of claims (R4), what it does without. Never the largest by number:
   * reprints are no votes.
   */
  readonly without: readonly Relaxed[];
  /** Whether all of the contradicting claims are left out, because there are too many. */
  readonly leftOut: boolean;
}

/** An assertion that puts `amount` units on one side. */
interface Part {
  readonly assertion: Assertion;
  readonly amount: number;
}

type Side = (node: TreeNode, assertion: Assertion) => number;

const metSide: Side = (_node, { least }) => least;
const unmetSide: Side = (node, { most }) => node.size - most;

const greatest = (node: TreeNode, side: Side, relaxed: Relaxed): Part | null => {
  let best: Part | null = null;
  for (const assertion of node.assertions) {
    const amount = side(node, assertion) - (relaxed.get(assertion) ?? 0);
    if (amount > (best?.amount ?? 0)) best = { assertion, amount };
  }
  return best;
};

const amountOf = (parts: readonly Part[]): number =>
  parts.reduce((all, { amount }) => all + amount, 0);

/** The assertions from which the least number of a side below a set follows, none inside another. */
const partsBelow = (node: TreeNode, side: Side, relaxed: Relaxed): Part[] =>
  node.children.flatMap((child) => {
    const below = partsBelow(child, side, relaxed);
    const part = greatest(child, side, relaxed);
    return part !== null && part.amount >= amountOf(below) ? [part] : below;
  });

/** As few of the parts as are needed to exceed a number: the smallest are spared first. */
const justMore = (parts: readonly Part[], than: number): Part[] => {
  const sorted = parts.toSorted((a, b) => b.amount - a.amount);
  const spared = new Set<Part>();
  let sum = amountOf(parts);
  for (const part of sorted.toReversed()) {
    if (sum - part.amount > than) {
      spared.add(part);
      sum -= part.amount;
    }
  }
  return sorted.filter((part) => !spared.has(part));
};

interface Found {
  readonly assertions: readonly Assertion[];
  readonly conflict: MinimalConflict;
}

/** A smallest set of assertions that cannot all be true; null where all of them can. */
const findMinimal = (
  nodes: readonly TreeNode[],
  feasible: ReadonlyMap<TreeNode, Feasible>,
  relaxed: Relaxed,
): Found | null => {
  for (const node of nodes) {
    const counts = present(feasible.get(node));
    if (counts.least <= counts.most) continue;
    const met = greatest(node, metSide, relaxed);
    const unmet = greatest(node, unmetSide, relaxed);
    const { size } = node;
    if (met && unmet && met.amount + unmet.amount > size) {
      return {
        assertions: [met.assertion, unmet.assertion],
        conflict: {
          head: met.assertion.claims,
          others: unmet.assertion.claims,
          othersMet: null,
          size,
        },
      };
    }
    const headOf = (head: Part, side: Side, othersMet: number): Found => {
      const others = justMore(partsBelow(node, side, relaxed), size - head.amount);
      return {
        assertions: [head.assertion, ...others.map(({ assertion }) => assertion)],
        conflict: {
          head: head.assertion.claims,
          others: others.flatMap(({ assertion }) => assertion.claims),
          othersMet,
          size,
        },
      };
    };
    // The claims on the set agree, and so do those inside it: one of the former is against the latter.
    return unmet && counts.inner.least > size - unmet.amount
      ? headOf(unmet, metSide, counts.inner.least)
      : headOf(present(met), unmetSide, counts.inner.most);
  }
  return null;
};

const isWithin = (inner: Relaxed, outer: Relaxed): boolean =>
  [...inner].every(([assertion, amount]) => (outer.get(assertion) ?? 0) >= amount);

/**
 * All assertions that may take part in a contradiction: one at the head of more than its set can hold,
 * and those below it that put anything on the other side. Never too few.
 */
const allInvolved = (nodes: readonly TreeNode[]): Set<Assertion> => {
  const none: Relaxed = new Map();
  const involved = new Set<Assertion>();
  const between = (head: Side, other: Side): void => {
    const sums = new Map<TreeNode, number>();
    for (const node of nodes) {
      const below = node.children.reduce((all, child) => all + present(sums.get(child)), 0);
      const others = Math.max(below, greatest(node, other, none)?.amount ?? 0);
      sums.set(node, others);
      const heads = node.assertions.filter(
        (assertion) => head(node, assertion) + others > node.size,
      );
      if (heads.length === 0) continue;
      for (const assertion of heads) involved.add(assertion);
      const visit = (inner: TreeNode): void => {
        for (const assertion of inner.assertions) {
          if (other(inner, assertion) > 0) involved.add(assertion);
        }
        inner.children.forEach(visit);
      };
      visit(node);
    }
  };
  between(unmetSide, metSide);
  between(metSide, unmetSide);
  return involved;
};

/**
 * Takes apart what cannot all be true under one outermost set. Null where nothing contradicts.
 * @param nodes the sets below and including it, inner ones first
 * @param from what is left out in any case
 */
export const contradictionAmong = (
  nodes: readonly TreeNode[],
  from: Relaxed = new Map(),
): Contradiction | null => {
  const first = findMinimal(nodes, feasibleCounts(nodes, from), from);
  if (first === null) return null;
  const minimal: MinimalConflict[] = [];
  const without: Relaxed[] = [];
  const distinct = new Set<Assertion>();
  const queue: Relaxed[] = [from];
  const numbers = new Map(
    nodes.flatMap(({ assertions }) => assertions).map((assertion, at) => [assertion, at] as const),
  );
  const seen = new Set<string>();
  const told = new Set<string>();
  const keyOf = (relaxed: Relaxed): string =>
    [...relaxed]
      .map(([assertion, amount]) => `${present(numbers.get(assertion))}:${amount}`)
      .sort()
      .join();
  for (let at = 0; at < queue.length; at += 1) {
    const relaxed = present(queue[at]);
    if (without.some((smaller) => isWithin(smaller, relaxed))) continue;
    const found = findMinimal(nodes, feasibleCounts(nodes, relaxed), relaxed);
    if (found === null) {
      without.push(relaxed);
      continue;
    }
    const key = found.assertions
      .map((assertion) => numbers.get(assertion))
      .sort()
      .join();
    if (!told.has(key)) minimal.push(found.conflict);
    told.add(key);
    for (const assertion of found.assertions) distinct.add(assertion);
    if (distinct.size > MOST_CONTRADICTING || queue.length > MOST_TRIED) {
      const involved = [...from.keys(), ...allInvolved(nodes)];
      const all = new Map(involved.map((one) => [one, Infinity] as const));
      return { minimal: [first.conflict], without: [all], leftOut: true };
    }
    for (const assertion of found.assertions) {
      const amount = assertion.divisible ? (relaxed.get(assertion) ?? 0) + 1 : Infinity;
      const next = new Map([...relaxed, [assertion, amount] as const]);
      const nextKey = keyOf(next);
      if (!seen.has(nextKey)) queue.push(next);
      seen.add(nextKey);
    }
  }
  // What was tried later can be less than what was tried before: some of it relaxes by the unit.
  const least = without.filter(
    (one) => !without.some((other) => other !== one && isWithin(other, one)),
  );
  return { minimal, without: least, leftOut: false };
};
