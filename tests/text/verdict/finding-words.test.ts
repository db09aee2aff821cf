import { describe, expect, it } from 'vitest';
import type {
  Result,
  Status,
  TargetEvaluation,
} from '../../../src/evaluation/record/evaluation.ts';
import { STATUSES } from '../../../src/evaluation/record/evaluation.ts';
import { englishFinding } from '../../../src/text/english/english-finding.ts';
import { findingText } from '../../../src/text/verdict/finding-words.ts';
import { counted, result, target } from '../builders.ts';

const of = (status: Status, more: Partial<Result> = {}): TargetEvaluation =>
  target({ final: counted([10, 0, 10], 15, status, more) });

const many = (count: number, one: TargetEvaluation): TargetEvaluation[] =>
  Array.from({ length: count }, () => one);

const said = (...targets: readonly TargetEvaluation[][]): string[] =>
  [findingText(targets.flat()), englishFinding(targets.flat())].map((text) =>
    text.replaceAll('\u00A0', ' '),
  );

/** Everything that can be found of a target, by inference too. */
const KINDS: readonly TargetEvaluation[] = [
  ...STATUSES.map((status) => of(status)),
  of('inconclusive', { due: false, unknown: 0 }),
  target({ better: 'higher', final: counted([1, 2, 0], 3, 'contained') }),
  target({ final: result({ status: 'not-applicable', notJudged: 'not-yet' }) }),
  target({ final: result({ status: 'not-applicable', notJudged: 'before-plan' }) }),
  of('met', { evidence: ['inference'] }),
];

/** Every subset of the kinds, the first of them once, the next twice and so on: all mixtures of verdicts. */
const MIXTURES = Array.from({ length: 2 ** KINDS.length - 1 }, (_, bits) =>
  KINDS.filter((_kind, index) => ((bits + 1) >> index) & 1).flatMap((kind, index) =>
    many(1 + (index % 3), kind),
  ),
);

const numbersOf = (text: string): number[] =>
  [...text.replace(/\([^)]*\)/g, '').matchAll(/\d+/g)].map(([number]) => Number(number));

describe('what is found of all targets, in one sentence', () => {
  it('that nothing can be concluded, with the reasons counted', () => {
    expect(said(many(4, of('inconclusive')), many(5, of('no-data')))).toEqual([
      'Chưa kết luận được mục tiêu nào: 4 chưa đủ số liệu, 5 chưa có số liệu công bố.',
      'No target can be judged yet: 4 without enough evidence, 5 without published data.',
    ]);
    expect(said(many(9, of('no-data')))).toEqual([
      'Chưa kết luận được mục tiêu nào: cả 9 chưa có số liệu công bố.',
      'No target can be judged yet: all 9 without published data.',
    ]);
  });

  it('what is concluded first, then what is under way, then what is open', () => {
    expect(
      said(many(3, of('not-met')), many(2, of('inconclusive')), many(3, of('met')), [
        of('contained'),
      ]),
    ).toEqual([
      '3 trên 9 mục tiêu đạt, 1 kiềm chế, 3 không đạt; 2 chưa đủ số liệu.',
      '3 of 9 targets are met, 1 unchanged, 3 not met; 2 without enough evidence.',
    ]);
    expect(said([of('on-track')], many(2, of('late')), many(6, of('no-data')))).toEqual([
      '1 trên 9 mục tiêu đúng tiến độ, 2 chậm tiến độ; 6 chưa có số liệu công bố.',
      '1 of 9 targets is on track, 2 behind schedule; 6 without published data.',
    ]);
  });

  it('that all are alike', () => {
    expect(said(many(9, of('met')))).toEqual(['Cả 9 mục tiêu đều đạt.', 'All 9 targets are met.']);
    expect(said(many(2, of('not-applicable')))[0]).toBe('Cả 2 mục tiêu đều không áp dụng.');
  });

  it('of the only target without a number', () => {
    expect(said([of('not-met')])).toEqual([
      'Mục tiêu duy nhất: không đạt.',
      'The only target: not met.',
    ]);
    expect(said([])).toEqual(['', '']);
  });

  it('never calls a target met by inference met without saying so (R6)', () => {
    const inferred = of('met', { evidence: ['inference'] });
    expect(said([inferred], [of('met')], [of('no-data')])[0]).toBe(
      '2 trên 3 mục tiêu đạt (1 nhờ suy ra); 1 chưa có số liệu công bố.',
    );
    expect(said(many(2, inferred))).toEqual([
      'Cả 2 mục tiêu đều đạt (suy ra).',
      'All 2 targets are met (inferred).',
    ]);
  });

  it('does not blame figures where all is known and the due date is to come', () => {
    expect(said(many(2, of('inconclusive', { due: false, unknown: 0 })))[0]).toBe(
      'Chưa kết luận được mục tiêu nào: cả 2 chưa đến hạn.',
    );
  });

  it('reads as one sentence in every mixture, and its numbers add up to that of the targets', () => {
    for (const targets of MIXTURES) {
      for (const text of [findingText(targets), englishFinding(targets)]) {
        expect(text).toMatch(/^[\p{Lu}\d][^.!]*\.$/u);
        expect(text).not.toMatch(/undefined| {2}|[,;:] ?[,;:.]|\b0\b|\( | \)/);
        const all = targets.length;
        const numbers = numbersOf(text);
        const head = /trên|of \d/.test(text) ? 1 : 0;
        if (all === 1) expect(numbers).toEqual([]);
        else {
          const parts = numbers.filter((_, index) => head === 0 || index !== 1);
          expect(
            parts.reduce((sum, one) => sum + one, 0),
            text,
          ).toBe(all);
        }
      }
    }
  });
});
