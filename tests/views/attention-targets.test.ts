import { describe, expect, it } from 'vitest';
import { attentionTargets } from '../../src/views/attention-targets.ts';
import { counted, target } from '../text/builders.ts';

const of = (
  id: string,
  ...[met, status, range]: [number, Parameters<typeof counted>[2], ('late' | 'on-track')?]
) =>
  target({
    id,
    final: counted([met, 0, 10], 8, status, {
      statusRange: range === undefined ? null : [range, 'on-track'],
    }),
  });

describe('targets that need attention', () => {
  it('are those the rules mark before they are due, also at one bound only, in plan order', () => {
    const targets = [
      of('a', 1, 'met'),
      of('b', 1, 'late'),
      of('c', 1, 'inconclusive', 'late'),
      of('d', 1, 'inconclusive'),
      of('e', 1, 'attention'),
      of('f', 1, 'not-met'),
    ];
    expect(attentionTargets({ targets }).map(({ id }) => id)).toEqual(['b', 'c', 'e']);
  });
});
