import {
  buildRegistry,
  type Registry,
  type Version,
} from '../../../src/dataset/registry/registry.ts';
import { daysBetween } from '../../../src/schema/dates.ts';
import { keepsUnit } from '../../../src/schema/unit-changes.ts';
import type { UnitType } from '../../../src/schema/unit-type.ts';
import type { World } from '../world.ts';

/** Days are counted from here, so that moments between two days can be told by fractions. */
const FIRST_DAY = '2000-01-01';

/** The number of a day. */
export const dayNumber = (date: string): number => daysBetween(FIRST_DAY, date);

/** A unit whatever it was called: the reference of the first version of the same unit. */
export type Identity = string;

/** Who existed when, told by identity. */
export interface Register {
  readonly identityOf: (code: string, date: string) => Identity | undefined;
  /** Units of these types in an area on a day. */
  readonly counted: (area: string, date: string, types: readonly UnitType[]) => Identity[];
  /** Versions in an area on a day, the area itself included. */
  readonly versions: (area: string, date: string) => readonly Version[];
  /** Whether a unit existed on a day, under whichever name, type or parent. */
  readonly exists: (unit: Identity, date: string) => boolean;
  /** Days on which any version starts or ends. */
  readonly changeDays: readonly string[];
}

/**
 * R5: a statement or row belongs to the register of its own day, followed through renaming, retyping
 * and moving. A merger or a split makes another unit, of which nothing is known.
 */
const firstVersion = (registry: Registry, version: Version): Version => {
  const [only, ...others] = version.arrivals;
  if (only === undefined || others.length > 0 || !keepsUnit(only.change)) return version;
  const old = registry.ofCode(only.old_code).find(({ departures }) => departures.includes(only));
  return old === undefined || old.departures.length !== 1 ? version : firstVersion(registry, old);
};

/** The register of a world, by identity. */
export const registerOf = (world: World): Register => {
  const registry = buildRegistry(world.units, world['unit-changes']);
  const identities = new Map(
    registry.versions.map((version) => [version.ref, firstVersion(registry, version).ref]),
  );
  const identity = (version: Version): Identity => identities.get(version.ref) ?? version.ref;
  return {
    identityOf: (code, date) => {
      const version = registry.on(code, date);
      return version && identity(version);
    },
    counted: (area, date, types) => registry.inScope(area, date, types).map(identity),
    versions: (area, date) => {
      const self = registry.on(area, date);
      return self ? [self, ...registry.below(area, date)] : [];
    },
    exists: (unit, date) =>
      registry.versions.some(
        (version) =>
          identity(version) === unit && registry.on(version.row.code, date)?.ref === version.ref,
      ),
    changeDays: [
      ...new Set([
        ...world.units.map((row) => row.valid_from),
        ...world['unit-changes'].map((row) => row.effective_date),
      ]),
    ].sort(),
  };
};
