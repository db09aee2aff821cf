import { isMissing } from '../../../../schema/table.ts';
import type { Registry } from '../../../registry/registry.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** So many codes of a circle are told; a message is no register. */
const TOLD = 12;

/** The code above a unit on a day; undefined at the top, and where the register has no such unit. */
type Above = (code: string) => string | undefined;

const aboveOn =
  (date: string, registry: Registry): Above =>
  (code) => {
    const parent = registry.on(code, date)?.row.parent_code;
    return parent === undefined || isMissing(parent) ? undefined : parent;
  };

/**
 * So far a circle is followed. In a longer one, too, some unit stands above another of no lower level,
 * which `unit-parent-level` says.
 */
const LONGEST = 100;

/** Of some codes and all above them those that stand in a circle. Each code is gone through once. */
const inCircles = (codes: readonly string[], above: Above): ReadonlySet<string> => {
  const walkOf = new Map<string, number>();
  const circles = new Set<string>();
  codes.forEach((start, walk) => {
    const path: string[] = [];
    let code: string | undefined = start;
    while (code !== undefined && !walkOf.has(code) && path.length < LONGEST) {
      walkOf.set(code, walk);
      path.push(code);
      code = above(code);
    }
    if (code === undefined || walkOf.get(code) !== walk) return;
    for (const member of path.slice(path.indexOf(code))) circles.add(member);
  });
  return circles;
};

/** The codes from one in a circle up to itself; of a long one the first. */
const circleText = (start: string, above: Above): string => {
  const path = [start];
  for (let code = above(start); code !== start && code !== undefined; code = above(code)) {
    path.push(code);
    if (path.length === TOLD) return [...path, '…'].join(' → ');
  }
  return [...path, start].join(' → ');
};

/** Units that stand above each other in a circle. */
export const parentCycle: AcrossCheck = {
  id: 'parent-cycle',
  stage: 'across',
  level: 'error',
  run: ({ registry }) => {
    const byDay = Map.groupBy(registry.versions, ({ row }) => row.valid_from);
    const circles = new Map(
      [...byDay].map(([date, versions]) => {
        const codes = versions.map(({ row }) => row.code);
        return [date, inCircles(codes, aboveOn(date, registry))];
      }),
    );
    return registry.versions.flatMap(({ row }) =>
      circles.get(row.valid_from)?.has(row.code)
        ? [
            {
              ...cellPlace('units', row, 'parent_code'),
              facts: { cycle: circleText(row.code, aboveOn(row.valid_from, registry)) },
            },
          ]
        : [],
    );
  },
};
