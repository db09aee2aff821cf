import { describe, expect, it } from 'vitest';
import type { UnitState, UnknownReason } from '../../../src/evaluation/record/evaluation.ts';
import {
  addUnknownReasons,
  unknownReasons,
} from '../../../src/evaluation/verdict/unknown-reasons.ts';

const state = (reason: UnknownReason | null): UnitState => ({
  unit: '10010@2020-01-01',
  judgement: reason === null ? 'met' : 'unknown',
  reason,
  evidence: null,
  inference: null,
  date: null,
  rows: [],
  quantity: null,
});

describe('the reasons why units are unknown', () => {
  it('are counted in their fixed order, those alone that occur', () => {
    const states = ['conflict', 'not-published', null, 'conflict'] as const;
    expect(unknownReasons(states.map(state), 3)).toEqual([
      { reason: 'not-published', units: 1 },
      { reason: 'conflict', units: 2 },
    ]);
  });

  it('are not given where they would not add up to what the result says', () => {
    expect(unknownReasons([state('merged'), state('merged')], 1)).toEqual([]);
  });

  it('add up over several results', () => {
    expect(
      addUnknownReasons([
        [{ reason: 'no-baseline', units: 1 }],
        [],
        [
          { reason: 'not-published', units: 1 },
          { reason: 'no-baseline', units: 2 },
        ],
      ]),
    ).toEqual([
      { reason: 'not-published', units: 1 },
      { reason: 'no-baseline', units: 3 },
    ]);
  });
});
