import { describe, expect, test } from 'vitest';
import { oddCoordinates, trustedCoordinates } from '../../../src/dataset/registry/coordinates.ts';
import { buildRegistry } from '../../../src/dataset/registry/registry.ts';
import { smallWorld } from '../../evaluation/world.ts';

type Place = readonly [latitude: number, longitude: number];

/** A district whose communes lie at these places. */
const district = (places: readonly Place[]) => {
  const made = smallWorld({ communes: places.length });
  let next = 0;
  const units = made.units.map((row) => {
    if (row.type !== 'xa') return row;
    const [latitude, longitude] = places[next] as Place;
    next += 1;
    return { ...row, parent_code: '101', latitude, longitude };
  });
  return buildRegistry(units, made['unit-changes']);
};

const AROUND: readonly Place[] = [
  [22.0, 104.6],
  [22.1, 104.7],
  [22.05, 104.65],
  [22.02, 104.72],
];

/** What is odd about a fifth commune. */
const oddAt = (place: Place) => [...oddCoordinates(district([...AROUND, place])).values()];

describe('coordinates among neighbours', () => {
  test.each<[string, Place]>([
    ['beside them', [22.03, 104.68]],
    ['at the edge', [22.15, 104.75]],
    ['in a long district', [22.2, 104.8]],
  ])('are right %s', (_, place) => {
    expect(oddAt(place)).toEqual([]);
  });

  test('are exchanged where exchanging them back leads there', () => {
    const [found] = oddAt([104.68, 22.03]);
    expect(found).toMatchObject({ latitude: 104.68, longitude: 22.03, swapped: true });
    expect(found?.middle).toBeNull();
  });

  test.each<[string, Place]>([
    ['a digit', [12.03, 104.68]],
    ['the hundred', [22.03, 4.68]],
    ['the sign', [22.03, -104.68]],
    ['a degree', [23.03, 104.68]],
  ])('are not where a slip changed %s', (_, place) => {
    expect(oddAt(place)).toMatchObject([{ swapped: false }]);
  });

  test('are told with the middle of the others and the way there', () => {
    expect(oddAt([23.05, 104.68])).toEqual([
      {
        latitude: 23.05,
        longitude: 104.68,
        swapped: false,
        middle: { latitude: 22.05, longitude: 104.68, kilometres: 111 },
      },
    ]);
  });

  test('do not make the others odd, however far they are', () => {
    expect(oddAt([-89, -179])).toHaveLength(1);
  });

  test('of two or three units tell nothing, but for what is off the globe', () => {
    expect(oddCoordinates(district([AROUND[0] as Place, [10, 100]])).size).toBe(0);
    const off = [...oddCoordinates(district([AROUND[0] as Place, [104.6, 22]])).values()];
    expect(off).toEqual([{ latitude: 104.6, longitude: 22, swapped: true, middle: null }]);
  });

  test('of a small district are compared with all communes', () => {
    const made = smallWorld({ communes: 8 });
    const communes = made.units.filter(({ type }) => type === 'xa');
    const units = made.units.map((row) => {
      const at = communes.indexOf(row);
      if (at < 0) return row;
      const [latitude, longitude] = at === 7 ? [12, 104.6] : (AROUND[at % 4] as Place);
      return { ...row, parent_code: at < 5 ? '101' : '102', latitude, longitude };
    });
    const odd = oddCoordinates(buildRegistry(units, made['unit-changes']));
    expect([...odd.keys()]).toEqual([`${communes[7]?.code}@${communes[7]?.valid_from}`]);
  });
});

describe('coordinates that can be trusted', () => {
  test('are those given, or exchanged back; the others are left out', () => {
    const places = (place: Place) => [...trustedCoordinates(district([...AROUND, place])).values()];
    const around = AROUND.map(([latitude, longitude]) => ({ latitude, longitude }));
    expect(places([22.03, 104.68])).toEqual([...around, { latitude: 22.03, longitude: 104.68 }]);
    expect(places([104.68, 22.03])).toEqual([...around, { latitude: 22.03, longitude: 104.68 }]);
    expect(places([12.03, 104.68])).toEqual(around);
  });
});
