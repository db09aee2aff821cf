import { isMissing } from '../../../../schema/table.ts';
import type { Registry, Version } from '../../../registry/registry.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** The codes from a unit upwards until it meets itself; null if it does not. */
const cycleFrom = (version: Version, registry: Registry): string[] | null => {
  const path = [version.row.code];
  let parent = version.row.parent_code;
  while (!isMissing(parent)) {
    if (parent === version.row.code) return [...path, parent];
    if (path.includes(parent)) return null;
    path.push(parent);
    const above = registry.on(parent, version.row.valid_from);
    if (above === undefined) return null;
    parent = above.row.parent_code;
  }
  return null;
};

/** Units that stand above each other in a circle. */
export const parentCycle: AcrossCheck = {
  id: 'parent-cycle',
  stage: 'across',
  level: 'error',
  run: ({ registry }) =>
    registry.versions.flatMap((version) => {
      const cycle = cycleFrom(version, registry);
      return cycle === null
        ? []
        : [
            {
              ...cellPlace('units', version.row, 'parent_code'),
              facts: { cycle: cycle.join(' → ') },
            },
          ];
    }),
};
