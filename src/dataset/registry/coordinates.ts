import { isMissing } from '../../schema/table.ts';
import type { Registry, Version } from './registry.ts';

/** A place on the globe, in degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Coordinates of a unit that can hardly be its own. */
export interface OddCoordinates extends Coordinates {
  /** Latitude and longitude are each other's: exchanged they lie where the unit's neighbours do. */
  readonly swapped: boolean;
  /**
   * The middle of its neighbours and the distance from it; null where too few of them are known, or the
   * unit lies off the globe.
   */
  readonly middle: (Coordinates & { readonly kilometres: number }) | null;
}

/** So many neighbours show where an area lies. */
const ENOUGH = 4;

/**
 * A unit lies far off if it is so many times as far from the middle of its area as half of its
 * neighbours. In the long, winding districts of Yên Bái the farthest commune is 3.1 times as far.
 */
const FAR = 4;

/** In a small town some kilometres more are no mistake. */
const NEAR_KILOMETRES = 10;

const KILOMETRES_PER_DEGREE = 111.2;
const POLE = 90;

const known = ({ row: { latitude, longitude } }: Version): Coordinates | null =>
  isMissing(latitude) || isMissing(longitude) ? null : { latitude, longitude };

const isOnGlobe = ({ latitude }: Coordinates): boolean => Math.abs(latitude) <= POLE;

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
};

/** Distance on a map of the surroundings; good enough to tell a slip from a neighbour. */
const kilometresBetween = (a: Coordinates, b: Coordinates): number => {
  const middle = ((a.latitude + b.latitude) / 2) * (Math.PI / 180);
  const north = a.latitude - b.latitude;
  const east = (a.longitude - b.longitude) * Math.cos(middle);
  return KILOMETRES_PER_DEGREE * Math.hypot(north, east);
};

/** Where an area lies: the middle of its units, and how far from it one of them may well be. */
interface Area {
  readonly middle: Coordinates;
  readonly reach: number;
}

const areaAround = (places: readonly Coordinates[]): Area | null => {
  const usable = places.filter(isOnGlobe);
  if (usable.length < ENOUGH) return null;
  const middle = {
    latitude: median(usable.map(({ latitude }) => latitude)),
    longitude: median(usable.map(({ longitude }) => longitude)),
  };
  const usual = median(usable.map((place) => kilometresBetween(place, middle)));
  return { middle, reach: Math.max(NEAR_KILOMETRES, FAR * usual) };
};

const isWithin = (place: Coordinates, area: Area | null): boolean =>
  isOnGlobe(place) && (area === null || kilometresBetween(place, area.middle) <= area.reach);

const swap = ({ latitude, longitude }: Coordinates): Coordinates => ({
  latitude: longitude,
  longitude: latitude,
});

/**
 * Units whose coordinates lie off the globe or far from their neighbours, by version. Neighbours are
 * the units under the same parent; where fewer than four of these are known, all of the same level.
 */
export const oddCoordinates = ({
  versions,
}: Pick<Registry, 'versions'>): Map<string, OddCoordinates> => {
  const located = versions.flatMap((version) => {
    const place = known(version);
    return place === null ? [] : [{ version, place }];
  });
  const areasBy = (groupOf: (version: Version) => string): Map<string, Area | null> =>
    new Map(
      [...Map.groupBy(located, ({ version }) => groupOf(version))].map(([group, units]) => [
        group,
        areaAround(units.map(({ place }) => place)),
      ]),
    );
  const parentOf = ({ row, level }: Version): string =>
    isMissing(row.parent_code) ? level : `${level} ${row.parent_code}`;
  const byParent = areasBy(parentOf);
  const byLevel = areasBy(({ level }) => level);
  return new Map(
    located.flatMap(({ version, place }) => {
      const area = byParent.get(parentOf(version)) ?? byLevel.get(version.level) ?? null;
      if (isWithin(place, area)) return [];
      const odd = {
        ...place,
        swapped: isWithin(swap(place), area),
        middle:
          area === null || !isOnGlobe(place)
            ? null
            : { ...area.middle, kilometres: Math.round(kilometresBetween(place, area.middle)) },
      };
      return [[version.ref, odd] as const];
    }),
  );
};

/**
 * Where each unit lies as far as it can be trusted, by version: as given; with latitude and longitude
 * exchanged where they were; units without coordinates, or with others that cannot be theirs, left out.
 */
export const trustedCoordinates = (
  registry: Pick<Registry, 'versions'>,
): Map<string, Coordinates> => {
  const odd = oddCoordinates(registry);
  return new Map(
    registry.versions.flatMap((version) => {
      const place = known(version);
      const found = odd.get(version.ref);
      if (place === null || (found !== undefined && !found.swapped)) return [];
      return [[version.ref, found === undefined ? place : swap(place)] as const];
    }),
  );
};
