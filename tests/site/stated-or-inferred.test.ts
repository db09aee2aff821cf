import { describe, expect, it } from 'vitest';
import { claimsTooMuch, groundsOf } from '../promises/stated-or-inferred.ts';
import { counted, evaluation, figure, target } from '../text/builders.ts';

const inferred = { ...counted([20, 0, 126], 73, 'inconclusive'), stated: 0, inferred: 20 };
const grounds = groundsOf(evaluation({ targets: [target({ final: inferred })], figures: [] }));

describe('sentences that claim more than is known', () => {
  it.each([
    'Biết chắc ít nhất 20/146 xã đạt.',
    'Biết chắc 20/146 xã đạt (suy ra).',
    'Ít nhất 20/146 xã (13,7%) đạt; cần 73.',
  ])('are found: %s', (sentence) => {
    expect(claimsTooMuch(sentence, grounds)).toEqual([sentence]);
  });

  it.each([
    'Có căn cứ coi ít nhất 20/146 xã là đạt (suy ra); cần 73.',
    'Cần ít nhất 73/146 xã đạt.',
    'Còn 126/146 xã chưa biết.',
    'Biết chắc ít nhất 0/146 xã đạt.',
  ])('are not those that say what it rests on, or say no such count: %s', (sentence) => {
    expect(claimsTooMuch(sentence, grounds)).toEqual([]);
  });

  it('are looked for one by one: another sentence that says it is no excuse', () => {
    const text = 'Số này nhờ suy ra. Ít nhất 20/146 xã đạt.';
    expect(claimsTooMuch(text, grounds)).toEqual(['Ít nhất 20/146 xã đạt.']);
  });

  it('are not those of a count that a source states as well', () => {
    const stated = groundsOf(
      evaluation({
        targets: [target({ final: inferred })],
        figures: [figure({ value: 20, total: 146 })],
      }),
    );
    expect(claimsTooMuch('Ít nhất 20/146 xã được công nhận đạt chuẩn.', stated)).toEqual([]);
  });
});
