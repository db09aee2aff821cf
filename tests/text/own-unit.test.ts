import { describe, expect, it } from 'vitest';
import type { Result, TargetEvaluation } from '../../src/evaluation/record/evaluation.ts';
import { joined } from '../../src/text/format/joined.ts';
import { isOwnUnit } from '../../src/text/names/scope-words.ts';
import { answer } from '../../src/text/verdict/answer.ts';
import { missingText } from '../../src/text/verdict/missing.ts';
import { smallNumbersText } from '../../src/text/verdict/small-numbers.ts';
import { workingLines } from '../../src/text/verdict/working.ts';
import { evaluation, quantity, reductionTarget, result, target } from './builders.ts';

const EVALUATION = evaluation();
const AREA = '135@2019-01-01';

/** A share of districts, as it stands for one of them. */
const HUYEN = target({
  indicator: 'xa-dat-19.2',
  scopeTypes: ['huyen', 'thi-xa', 'thanh-pho'],
  scopeLevel: 'huyen',
  threshold: 60,
});

const own = (met: number, notMet: number, more: Partial<Result> = {}): Result => {
  const isKnown = met + notMet > 0;
  return result({
    area: AREA,
    year: 2024,
    referenceDate: '2024-12-31',
    binding: false,
    status: 'not-applicable',
    required: null,
    n: 1,
    met,
    notMet,
    unknown: isKnown ? 0 : 1,
    evidence: isKnown ? ['unit'] : [],
    figuresTo: isKnown ? '2024-12-31' : null,
    working: [
      { step: 'population', date: '2024-12-31', types: HUYEN.scopeTypes, n: 1, excluded: 0 },
      ...(isKnown
        ? [
            {
              step: 'evidence' as const,
              evidence: 'unit' as const,
              inference: null,
              date: '2024-12-31',
              met,
              notMet,
              changedUnits: 0,
              rows: [],
            },
          ]
        : []),
      { step: 'bounds', met, notMet, unknown: isKnown ? 0 : 1, n: 1 },
    ],
    ...more,
  });
};

const said = (of: TargetEvaluation, one: Result): string =>
  answer(of, one, EVALUATION).replaceAll('\u00A0', ' ');

const reasons = (of: TargetEvaluation, one: Result): string[] =>
  workingLines(of, one, EVALUATION).map(({ text }) => text.replaceAll('\u00A0', ' '));

const NOT_ASKED = 'Không giao riêng: kế hoạch không giao mục tiêu này riêng cho huyện Lục Yên; ';

describe('one unit that a target counts, by itself', () => {
  it('is told from a whole, and from a unit that is asked', () => {
    expect(isOwnUnit(HUYEN, own(1, 0), EVALUATION)).toBe(true);
    expect(isOwnUnit(HUYEN, own(1, 0, { binding: true }), EVALUATION)).toBe(false);
    expect(isOwnUnit(HUYEN, own(1, 0, { n: 2 }), EVALUATION)).toBe(false);
    expect(isOwnUnit(target(), own(1, 0, { working: [] }), EVALUATION)).toBe(false);
  });

  it.each([
    [1, 0, 'để so sánh, huyện Lục Yên đạt, số liệu đến 31/12/2024.'],
    [0, 1, 'để so sánh, huyện Lục Yên không đạt, số liệu đến 31/12/2024.'],
    [0, 0, 'không tìm thấy số liệu “Xã đạt tiêu chí 19.2” của năm 2024 ở huyện Lục Yên.'],
  ])('is answered by its name and not by a number of units: %i, %i', (met, notMet, words) => {
    expect(said(HUYEN, own(met, notMet))).toBe(NOT_ASKED + words);
  });

  it('is said to have been known last, where it was', () => {
    const lastKnown = {
      date: '2022-12-31',
      met: 1,
      total: 1,
      metPermyriad: 10_000,
      evidence: 'unit' as const,
      rows: [],
    };
    expect(said(HUYEN, own(0, 0, { lastKnown }))).toContain('; số liệu gần nhất là 1/1');
  });

  it.each([
    [
      1,
      0,
      [
        'Xét riêng huyện Lục Yên, ngày 31/12/2024.',
        'Số liệu của địa bàn, đến ngày 31/12/2024: đạt.',
        'Huyện Lục Yên đạt.',
      ],
    ],
    [
      0,
      1,
      [
        'Xét riêng huyện Lục Yên, ngày 31/12/2024.',
        'Số liệu của địa bàn, đến ngày 31/12/2024: không đạt.',
        'Huyện Lục Yên không đạt.',
      ],
    ],
    [
      0,
      0,
      ['Xét riêng huyện Lục Yên, ngày 31/12/2024.', 'Chưa biết huyện Lục Yên đạt hay không đạt.'],
    ],
  ])('has a working without counting: %i, %i', (met, notMet, lines) => {
    expect(reasons(HUYEN, own(met, notMet))).toEqual(lines);
  });

  it('is missing by its name', () => {
    const silent = own(0, 0);
    expect(missingText(HUYEN, silent, EVALUATION)).toBe(
      'Không tìm thấy số liệu “Xã đạt tiêu chí 19.2” của năm\u00A02024 ở huyện Lục Yên. Cơ quan nắm số liệu: Công an tỉnh.',
    );
    const open = own(0, 0, { evidence: ['aggregate'], figuresTo: '2024-06-30' });
    expect(missingText(HUYEN, open, EVALUATION)).toContain('Chưa biết kết quả của huyện Lục Yên');
    expect(missingText(HUYEN, own(1, 0), EVALUATION)).toBeNull();
  });

  it('is not warned of as a small number: there is no share to be moved', () => {
    expect(smallNumbersText(HUYEN, own(1, 0))).toBeNull();
    expect(smallNumbersText(HUYEN, own(1, 0, { n: 9, smallNumbers: 'units' }))).not.toBeNull();
  });
});

it('tells the base year of one quantity without counting units', () => {
  const of = reductionTarget({ mode: 'total' });
  const one = (known: number): Result =>
    result({
      area: AREA,
      n: 1,
      quantity: quantity([94, 94], known === 1 ? [104, 104] : null),
      working: [{ step: 'baseline', year: 2019, units: 1, known }],
    });
  expect(reasons(of, one(1))).toEqual(['Có số liệu năm 2019.']);
  expect(reasons(of, one(0))).toEqual(['Không có số liệu năm 2019.']);
});

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a và b'],
  [['a', 'b', 'c'], 'a, b và c'],
])('joins %j as a list in a sentence', (parts, words) => {
  expect(joined(parts)).toBe(words);
});
