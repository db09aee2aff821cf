import { expect, it } from 'vitest';
import { tracedNumbersOf, wrong } from '../site/numbers/traced-numbers.ts';
import { builtPages } from '../site/pages.ts';
import { inGroups } from './in-groups.ts';

/** Every number that readers see is of the evaluation of its set, or of an origin that is named. */
export const numbers = (): void => {
  it.each(inGroups(builtPages(), 60))(
    'shows no number that is not of its evaluation, or of an origin that agrees with it (%i)',
    (_, pages) => {
      expect(wrong(pages.flatMap(tracedNumbersOf))).toEqual([]);
    },
  );
};
