import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FONT_SIZE } from '../../../src/charts/draw/chart.ts';
import { placePointLabels } from '../../../src/charts/time/point-labels.ts';

const AREA = { left: 0, right: 300, top: 20, bottom: 200 };

const point = (x: number, y: number, text: string) => ({
  x,
  top: y - 5,
  bottom: y + 5,
  text,
  important: false,
});

describe('labels of points', () => {
  it('stand no closer above one another than lines of text', () => {
    const points = fc.array(
      fc.tuple(fc.integer({ min: 5, max: 295 }), fc.integer({ min: 25, max: 195 })),
      {
        minLength: 2,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(points, (places) => {
        const labels = placePointLabels(
          places.map(([x, y], index) => point(x, y, `${80 + index}/150`)),
          [],
          AREA,
        );
        for (const one of labels) {
          for (const other of labels) {
            const meets = one.x < other.x + other.width && other.x < one.x + one.width;
            if (one === other || !meets) continue;
            expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(1.3 * FONT_SIZE - 0.01);
          }
        }
      }),
    );
  });

  it('are all placed where there is room', () => {
    const points = [point(50, 100, '88/150'), point(200, 100, '87/150')];
    expect(placePointLabels(points, [], AREA)).toHaveLength(2);
  });
});
