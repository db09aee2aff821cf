import type { Evaluation, UnitLink, UnitVersion } from '../evaluation/record/evaluation.ts';
import { byCode } from '../schema/code-order.ts';
import { keepsUnit } from '../schema/unit-changes.ts';
import { indexOf } from './evaluation-index.ts';
import { isSuccession } from './unit-links.ts';

/** A change from one version of a unit to another, both of them drawn. */
export interface LineageLink {
  readonly from: UnitVersion;
  readonly to: UnitVersion;
  readonly date: string;
  readonly inferred: boolean;
  /** Whether it stays the same unit: renamed, of another type, moved below another one. */
  readonly keeps: boolean;
  /** Whether a part was split off: the old unit goes on and a new one begins with the change. */
  readonly branch: boolean;
}

/**
 * Versions drawn as one line: each keeps the code of the one before, or is its only successor and
 * has no other predecessor.
 */
export interface LineageThread {
  readonly versions: readonly [UnitVersion, ...UnitVersion[]];
}

/** What is drawn of the history of a code: the threads from top to bottom, and the links. */
export interface LineageGraph {
  readonly threads: readonly LineageThread[];
  readonly links: readonly LineageLink[];
}

const successions = (links: readonly UnitLink[]): readonly UnitLink[] => links.filter(isSuccession);

/** Follows links as far as they lead; what was seen already is not followed again. */
const follow = (
  starts: readonly UnitVersion[],
  next: (unit: UnitVersion) => readonly UnitVersion[],
): UnitVersion[] => {
  const found = new Map<string, UnitVersion>();
  const open = [...starts];
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    if (found.has(unit.ref)) continue;
    found.set(unit.ref, unit);
    open.push(...next(unit));
  }
  return [...found.values()];
};

/**
 * The versions of a code, all they came from, all they went into, and what else went into the same:
 * the siblings, but not what those came from.
 */
const versionsDrawn = (code: string, evaluation: Evaluation): UnitVersion[] => {
  const index = indexOf(evaluation);
  const units = (links: readonly UnitLink[]) =>
    successions(links).flatMap(({ unit }) => index.unit(unit) ?? []);
  const own = index.versions(code);
  const before = follow(own, ({ from }) => units(from));
  const after = follow(own, ({ to }) => units(to));
  const siblings = [
    ...after.flatMap(({ from }) => units(from)),
    ...before.flatMap(({ to }) => units(to)),
  ];
  // A sibling is drawn from its beginning, as far as it had the same code or was the same unit.
  const same = ({ code: own, from }: UnitVersion) =>
    units(from.filter(({ unit, changes }) => index.unit(unit)?.code === own || keepsUnit(changes)));
  return follow([...before, ...after, ...follow(siblings, same)], () => []);
};

const byTime = (a: UnitVersion, b: UnitVersion): number =>
  a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : a.ref < b.ref ? -1 : 1;

type Link = Omit<LineageLink, 'branch'>;

const linksBetween = (versions: readonly UnitVersion[]): Link[] => {
  const drawn = new Map(versions.map((unit) => [unit.ref, unit]));
  return versions.flatMap((to) =>
    successions(to.from).flatMap(({ unit, date, changes, inferred }) => {
      const from = drawn.get(unit);
      return from ? [{ from, to, date, inferred, keeps: keepsUnit(changes) }] : [];
    }),
  );
};

/** The version a version goes on in, on the same line; undefined if its line ends with it. */
const goesOnIn = (unit: UnitVersion, links: readonly Link[]): UnitVersion | undefined => {
  const out = links.filter(({ from }) => from === unit);
  const same = out.find(({ to }) => to.code === unit.code);
  if (same !== undefined) return same.to;
  const [only, ...others] = out;
  if (only === undefined || others.length > 0) return undefined;
  return links.filter(({ to }) => to === only.to).length === 1 ? only.to : undefined;
};

const threadsOf = (versions: readonly UnitVersion[], links: readonly Link[]): LineageThread[] => {
  const threadOf = new Map<UnitVersion, [UnitVersion, ...UnitVersion[]]>();
  const threads: [UnitVersion, ...UnitVersion[]][] = [];
  for (const unit of [...versions].sort(byTime)) {
    const thread = threadOf.get(unit) ?? [unit];
    if (thread.length === 1 && thread[0] === unit) threads.push(thread);
    const next = goesOnIn(unit, links);
    if (next !== undefined && !threadOf.has(next)) {
      thread.push(next);
      threadOf.set(next, thread);
    }
  }
  return threads.map((all) => ({ versions: all }));
};

/** The thread that the newest unit of a code leads to in the end. */
const mouthOf = (
  code: string,
  threads: readonly LineageThread[],
  links: readonly LineageLink[],
): LineageThread | undefined => {
  const newest = threads.flatMap(({ versions }) => versions.filter((unit) => unit.code === code));
  let unit = newest.sort(byTime).at(-1);
  const seen = new Set<UnitVersion>();
  for (let next = unit; next !== undefined && !seen.has(next); ) {
    unit = next;
    seen.add(next);
    next = links.find(({ from }) => from === unit)?.to;
  }
  return threads.find(({ versions }) => unit !== undefined && versions.includes(unit));
};

interface Neighbour {
  readonly thread: LineageThread;
  readonly date: string;
}

/** Threads that meet a thread, the earliest first, the code's own before others of the same date. */
const neighboursOf = (
  thread: LineageThread,
  code: string,
  { threads, links }: LineageGraph,
): readonly LineageThread[] => {
  const isOwn = ({ versions }: LineageThread): number =>
    versions.some((unit) => unit.code === code) ? 0 : 1;
  const found = threads.flatMap((other): Neighbour[] => {
    const link = links.find(
      ({ from, to }) =>
        (thread.versions.includes(from) && other.versions.includes(to)) ||
        (thread.versions.includes(to) && other.versions.includes(from)),
    );
    return other === thread || link === undefined ? [] : [{ thread: other, date: link.date }];
  });
  return found
    .sort(
      (a, b) =>
        byCode(a.date, b.date) ||
        isOwn(a.thread) - isOwn(b.thread) ||
        byTime(a.thread.versions[0], b.thread.versions[0]),
    )
    .map((neighbour) => neighbour.thread);
};

/**
 * From top to bottom: what the code became, below it what flowed into it, the earliest nearest, each
 * followed by its own. So no line has to cross another, nor the name of one.
 */
const ordered = (code: string, graph: LineageGraph): LineageThread[] => {
  const order = new Set<LineageThread>();
  const visit = (thread: LineageThread): void => {
    if (order.has(thread)) return;
    order.add(thread);
    for (const next of neighboursOf(thread, code, graph)) visit(next);
  };
  const mouth = mouthOf(code, graph.threads, graph.links);
  if (mouth !== undefined) visit(mouth);
  // A code used again for a unit elsewhere has two histories that never meet.
  for (const thread of graph.threads) visit(thread);
  return [...order];
};

/** What is drawn of the history of a code; no threads for a code that the register does not know. */
export const lineageGraph = (code: string, evaluation: Evaluation): LineageGraph => {
  const versions = versionsDrawn(code, evaluation);
  const found = linksBetween(versions);
  const threads = threadsOf(versions, found);
  const begins = new Set(threads.map((thread) => thread.versions[0]));
  const ends = new Set(threads.map((thread) => thread.versions.at(-1)));
  const links = found.map((link) => ({
    ...link,
    branch: begins.has(link.to) && !ends.has(link.from),
  }));
  return { threads: ordered(code, { threads, links }), links };
};
