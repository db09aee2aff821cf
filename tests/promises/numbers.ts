import { expect, it } from 'vitest';
import { readingsOf, wrong } from '../site/numbers/readings.ts';
import { builtPages } from '../site/pages.ts';

/** Every number that readers see is of the evaluation of its set, or of an origin that is named. */
export const numbers = (): void => {
  it('shows no number that is not of its evaluation, or of an origin that agrees with it', () => {
    expect(wrong(builtPages().flatMap(readingsOf))).toEqual([]);
  });
};
