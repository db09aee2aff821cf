import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_HUES, PALETTE, STATUS_COLOURS } from '../../../src/charts/draw/palette.ts';
import { statusShape } from '../../../src/charts/draw/status-shape.ts';
import { STATUSES } from '../../../src/evaluation/record/evaluation.ts';
import { contrast } from '../../fixtures/contrast.ts';

/** What WCAG 2.2 asks of text at level AAA (1.4.6). */
const AAA = 7;

describe('colours', () => {
  it('computes contrast as WCAG does', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  });

  it.each(STATUSES)('%s is readable as text on paper', (status) => {
    expect(contrast(STATUS_COLOURS[status], PALETTE.paper)).toBeGreaterThanOrEqual(AAA);
  });

  it.each(['ink', 'muted', 'observed', 'needed'] as const)('%s is readable', (name) => {
    expect(contrast(PALETTE[name], PALETTE.paper)).toBeGreaterThanOrEqual(AAA);
  });

  it('letters are readable on what is inferred', () => {
    expect(contrast(PALETTE.ink, PALETTE.inferredGround)).toBeGreaterThanOrEqual(AAA);
  });

  it('show the edge of what stands behind for comparison', () => {
    expect(contrast(PALETTE.contextEdge, PALETTE.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(PALETTE.observed, PALETTE.context)).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['edge', 'paper'],
    ['edge', 'context'],
    ['observed', 'paper'],
    ['observed', 'context'],
    ['inferred', 'paper'],
    ['inferred', 'observed'],
    ['needed', 'paper'],
    ['contextEdge', 'paper'],
  ] as const)('%s is told from %s beside it', (mark, beside) => {
    expect(contrast(PALETTE[mark], PALETTE[beside])).toBeGreaterThanOrEqual(3);
  });

  it.each(ILLUSTRATIVE_HUES)(
    '%s has a hue for figures that are not real that is read and told as well',
    (real, hue) => {
      // Text, and names on tiles: light on what is observed, dark on what is inferred.
      if (real === PALETTE.observed)
        expect(contrast(hue, PALETTE.paper)).toBeGreaterThanOrEqual(AAA);
      if (real === PALETTE.inferred) expect(contrast(hue, PALETTE.paper)).toBeGreaterThanOrEqual(3);
      if (real === PALETTE.inferredGround) {
        expect(contrast(hue, PALETTE.ink)).toBeGreaterThanOrEqual(AAA);
      }
    },
  );

  it('tell observed from inferred where figures are not real', () => {
    const [observed, inferred] = ILLUSTRATIVE_HUES.map(([, hue]) => hue);
    expect(contrast(observed ?? '', inferred ?? '')).toBeGreaterThanOrEqual(3);
  });

  it('keep status colours for statuses', () => {
    const others: readonly string[] = [PALETTE.observed, PALETTE.needed];
    expect(Object.values(STATUS_COLOURS).filter((colour) => others.includes(colour))).toEqual([]);
  });

  it('leave what is not known without a hue', () => {
    for (const status of ['inconclusive', 'no-data', 'not-applicable'] as const) {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(STATUS_COLOURS[status].slice(at, at + 2), 16),
      );
      expect(Math.max(r, g, b) - Math.min(r, g, b)).toBeLessThanOrEqual(8);
    }
  });
});

describe('shapes', () => {
  it('tell all statuses apart without their colours', () => {
    const drawn = STATUSES.map((status) => statusShape(status, 16).replace(/#[0-9A-F]{6}/g, ''));
    const alike = drawn.filter((shape, index) => drawn.indexOf(shape) !== index);
    expect(alike).toEqual([]);
  });

  it('are placed and sized', () => {
    expect(statusShape('met', 8, 3, 4)).toContain('translate(3 4) scale(0.5)');
  });
});
