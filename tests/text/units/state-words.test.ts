import { expect, it } from 'vitest';
import { stateWithQuantity } from '../../../src/text/units/state-words.ts';
import { evaluation, target, unitState } from '../builders.ts';

const REF = '04303@2019-01-01';

const statedBy = (source: string): string =>
  `values: dat · 04303 · 2024-12-31 · 2024-12-31 · ${source} @2026-11-22`;

it.each([
  ['nguồn nêu khác nhau', [statedBy('bao'), statedBy('niem-giam')]],
  ['dòng cùng nguồn nói khác nhau', [statedBy('bao'), `${statedBy('bao')}#2`]],
])('a unit is unknown because %s', (words, rows) => {
  const state = unitState(REF, { judgement: 'unknown', reason: 'conflict', rows });
  expect(stateWithQuantity(state, target(), evaluation())).toBe(words);
});
