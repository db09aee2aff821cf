import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/charts/draw/place-labels.ts';

const SPACE = { min: 0, max: 100, gap: 5 };

describe('placeLabels', () => {
  it('leaves labels that do not touch where they are', () => {
    const labels = [
      { x: 0, width: 20 },
      { x: 60, width: 20 },
    ];
    expect(placeLabels(labels, SPACE)).toEqual([0, 60]);
  });

  it('moves apart labels that touch', () => {
    const labels = [
      { x: 10, width: 20 },
      { x: 20, width: 20 },
    ];
    expect(placeLabels(labels, SPACE)).toEqual([10, 35]);
  });

  it('keeps labels inside the space', () => {
    const labels = [
      { x: 50, width: 40 },
      { x: 95, width: 20 },
    ];
    expect(placeLabels(labels, SPACE)).toEqual([35, 80]);
    expect(placeLabels([{ x: -30, width: 10 }], SPACE)).toEqual([0]);
  });

  it('gives up where they cannot fit on one line', () => {
    expect(
      placeLabels(
        [
          { x: 0, width: 60 },
          { x: 10, width: 50 },
        ],
        SPACE,
      ),
    ).toBeNull();
  });

  it('never lets labels touch, leave the space or change their order', () => {
    const label = fc.record({
      x: fc.integer({ min: -50, max: 150 }),
      width: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), (labels) => {
        const placed = placeLabels(labels, SPACE);
        if (placed === null) return;
        const boxes = labels
          .map(({ x, width }, index) => ({
            wish: x + width / 2,
            left: placed[index] ?? NaN,
            width,
          }))
          .sort((a, b) => a.left - b.left);
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.left + box.width).toBeLessThanOrEqual(100);
          const next = boxes[index + 1];
          if (next === undefined) continue;
          expect(next.left - box.left - box.width).toBeGreaterThanOrEqual(5);
          expect(next.wish).toBeGreaterThanOrEqual(box.wish);
        }
      }),
    );
  });
});
