import { oddCoordinates } from '../../registry/coordinates.ts';
import { cellPlace } from '../basis/cell-place.ts';
import type { PlausibilityCheck } from '../basis/check.ts';

/** A unit far from its neighbours, or off the globe: digits or columns were exchanged. */
export const unitCoordinates: PlausibilityCheck = {
  id: 'unit-coordinates',
  stage: 'plausibility',
  level: 'warning',
  run: ({ registry }) => {
    const odd = oddCoordinates(registry);
    return registry.versions.flatMap(({ ref, row }) => {
      const found = odd.get(ref);
      if (found === undefined) return [];
      const { latitude, longitude, swapped, middle } = found;
      const facts = {
        latitude,
        longitude,
        swapped: swapped ? 'yes' : '',
        middle: middle === null ? '' : `${middle.latitude}, ${middle.longitude}`,
        kilometres: middle?.kilometres ?? '',
      };
      return [{ ...cellPlace('units', row, 'latitude'), facts }];
    });
  },
};
