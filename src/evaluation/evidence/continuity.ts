import type { Registry, Version } from '../../dataset/registry/registry.ts';
import { present } from '../../schema/present.ts';
import { keepsUnit, type UnitChangeRow } from '../../schema/unit-changes.ts';

/**
 * Which versions are one and the same unit. A new name, type or parent leaves a unit what it is;
 * a merger or split makes another one, of which nothing is known that a source does not say.
 */
export interface Continuity {
  /** The version itself and the earlier versions that are the same unit, newest first. */
  readonly history: (version: Version) => readonly Version[];
  /** What all versions of one and the same unit share: the reference of the oldest of them. */
  readonly identity: (version: Version) => string;
  /** Versions of which this one was made by merger or split, at the start of its history. */
  readonly origins: (version: Version) => readonly Version[];
}

export const buildContinuity = (registry: Registry): Continuity => {
  // By ordinal: these are asked for more often than anything else.
  const histories: (readonly Version[])[] = [];
  const identities: string[] = [];

  const before = (change: UnitChangeRow): Version | undefined =>
    registry.ofCode(change.old_code).find((version) => version.departures.includes(change));

  const predecessor = (version: Version): Version | undefined => {
    const [only, ...others] = version.arrivals;
    if (!only || others.length > 0 || !keepsUnit(only.change)) return undefined;
    const old = before(only);
    // A unit that went into several others is none of them, whatever the one row says.
    return old?.departures.length === 1 ? old : undefined;
  };

  const history = (version: Version): readonly Version[] => {
    const found = histories[version.ordinal];
    if (found) return found;
    const chain = [version];
    for (
      let older = predecessor(version);
      older && !chain.includes(older);
      older = predecessor(older)
    ) {
      chain.push(older);
    }
    histories[version.ordinal] = chain;
    return chain;
  };

  return {
    history,
    identity: (version) => {
      const found = identities[version.ordinal];
      if (found !== undefined) return found;
      const { ref } = present(history(version).at(-1));
      identities[version.ordinal] = ref;
      return ref;
    },
    origins: (version) => {
      const oldest = present(history(version).at(-1));
      return oldest.arrivals.flatMap((change) => before(change) ?? []);
    },
  };
};
