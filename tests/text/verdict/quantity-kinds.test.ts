import { describe, expect, it } from 'vitest';
import type { Evaluation, TargetEvaluation } from '../../../src/evaluation/record/evaluation.ts';
import type { TargetKind } from '../../../src/schema/targets.ts';
import { changeLabel, valueAgainstBase } from '../../../src/text/charts/chart-quantity-words.ts';
import { englishAnswer } from '../../../src/text/english/english-answer.ts';
import { englishPromise } from '../../../src/text/english/english-promise.ts';
import { englishStatus } from '../../../src/text/english/english-status.ts';
import { plainEnglish } from '../../../src/text/english/english-text.ts';
import { achievementOf } from '../../../src/text/names/achievement.ts';
import { requirement } from '../../../src/text/names/requirement.ts';
import { unitStatesTable } from '../../../src/text/tables/unit-states-table.ts';
import { yearsTable } from '../../../src/text/tables/years-table.ts';
import { answer } from '../../../src/text/verdict/answer.ts';
import { changeWords, quantityWords, rangeOf } from '../../../src/text/verdict/quantity-words.ts';
import { ruleText } from '../../../src/text/verdict/rules.ts';
import { statusKind, statusWords } from '../../../src/text/verdict/status.ts';
import { evaluateWorld, indicator, smallWorld, target, value } from '../../evaluation/world.ts';

interface Made {
  readonly target: TargetEvaluation;
  readonly evaluation: Evaluation;
}

const YEAR = ['2025-01-01', '2025-12-31'] as const;
const HALF = ['2025-01-01', '2025-06-30'] as const;

/** A target about one district's cases: 40 in 2020 and 2024, then a count of 2025 or of its half. */
const made = (
  kind: TargetKind,
  count: number,
  options: { mode?: 'each' | 'total'; better?: 'lower' | 'higher'; isHalf?: boolean } = {},
): Made => {
  const world = smallWorld({ communes: 0, districts: 2 });
  const isUp = kind === 'increase' || kind === 'minimum';
  indicator(world, 'so-vu', {
    level: 'huyen',
    value_type: 'count',
    timing: 'flow',
    year_start: '01-01',
    unit_of_measure: 'vụ',
    better: options.better ?? (isUp ? 'higher' : 'lower'),
  });
  target(world, {
    kind,
    mode: options.mode ?? 'total',
    indicator: 'so-vu',
    scope_types: ['huyen'],
    threshold: kind === 'trend' ? { missing: 'z' } : 10,
    at_least: 'yes',
    baseline_year: kind === 'increase' ? 2020 : { missing: 'z' },
  });
  for (const code of ['101', '102']) {
    for (const year of [2020, 2024])
      value(world, 'so-vu', code, [`${year}-01-01`, `${year}-12-31`], 20);
    value(world, 'so-vu', code, options.isHalf ? HALF : YEAR, count);
  }
  const evaluation = evaluateWorld(world);
  const [only] = evaluation.targets;
  if (only === undefined) throw new Error('no target');
  return { target: only, evaluation };
};

const spaced = (text: string): string => text.replaceAll('\u00A0', ' ');

const asks = ({ target: one, evaluation }: Made): string =>
  spaced(requirement(one, one.final, evaluation));

const says = ({ target: one, evaluation }: Made): string =>
  spaced(answer(one, one.final, evaluation));

describe('words for plain limits', () => {
  it('ask for no more or no less than a number', () => {
    expect(asks(made('maximum', 5))).toBe('không quá 10 vụ');
    expect(asks(made('minimum', 5))).toBe('ít nhất 10 vụ');
    expect(asks(made('maximum', 5, { mode: 'each' }))).toBe('cả 2 huyện có không quá 10 vụ');
  });
  it('say what failing is', () => {
    expect(spaced(achievementOf(made('maximum', 5).target, 'vụ').doesNot)).toBe('có hơn 10 vụ');
    expect(spaced(achievementOf(made('minimum', 5).target, 'vụ').doesNot)).toBe('có ít hơn 10 vụ');
  });
  it('give the answer with the number', () => {
    expect(says(made('maximum', 5))).toBe(
      'Đạt: 10 vụ năm 2025; cần không quá 10 vụ, hạn 31/12/2025.',
    );
    expect(says(made('maximum', 6, { isHalf: true }))).toBe(
      'Không đạt: ít nhất 12 vụ năm 2025; cần không quá 10 vụ, hạn 31/12/2025.',
    );
  });
  it('have tables without a year to compare with', () => {
    const { target: one, evaluation } = made('maximum', 5);
    const heads = yearsTable(one, evaluation).columns.map(({ label }) => spaced(label));
    expect(heads).toEqual(['Năm', 'Trong năm (vụ)', 'Không được quá', 'Số liệu đến', 'Kết quả']);
    for (const table of [yearsTable(one, evaluation), unitStatesTable(one, null, evaluation)]) {
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
  });
});

describe('words for an increase', () => {
  it('ask for more than the base', () => {
    expect(asks(made('increase', 30))).toBe('ít nhất 44 vụ (tăng ít nhất 10% so với năm 2020)');
    expect(asks(made('increase', 30, { mode: 'each' }))).toBe(
      'cả 2 huyện tăng ít nhất 10% so với năm 2020',
    );
  });
  it('name the rule by the level that must be reached', () => {
    const { target: one } = made('increase', 30);
    expect(ruleText('due-and-enough', one, one.final)).toBe(
      'Đã đến hạn; số của năm xét không dưới mức phải đạt.',
    );
  });
  it('say a lower bound as what it is, and count no units', () => {
    expect(says(made('increase', 5, { isHalf: true }))).toBe(
      'Chưa thể kết luận: ít nhất 10 vụ năm 2025, so với 40 vụ năm 2020; cần ít nhất 44 vụ (tăng ít nhất 10% so với năm 2020), hạn 31/12/2025.',
    );
  });
});

describe('words for a trend where more is better', () => {
  const rise = (count: number): Made => made('trend', count, { better: 'higher' });

  it('ask for more than the year before', () => {
    const { target: one, evaluation } = rise(30);
    const year = one.years.at(-1) ?? one.final;
    expect(spaced(requirement(one, year, evaluation))).toBe('nhiều hơn năm 2024');
    expect(requirement(one, one.final, evaluation)).toBe('năm nào cũng nhiều hơn năm trước');
  });
  it.each([
    [30, 'Tăng', 'Nhiều hơn năm trước.'],
    [20, 'Giữ nguyên', 'Bằng năm trước.'],
    [10, 'Giảm', 'Ít hơn năm trước.'],
  ])('%i after 20 is "%s"', (count, word, rule) => {
    const { target: one } = rise(count);
    const year = one.years.at(-1) ?? one.final;
    expect(statusWords(year.status, statusKind(one)).word).toBe(word);
    const step = year.working.find((found) => found.step === 'rule');
    expect(step && ruleText(step.rule, one, year)).toBe(rule);
  });
  it('leave those of a trend where less is better as they were', () => {
    const { target: one } = made('trend', 10);
    expect(statusWords('met', statusKind(one)).word).toBe('Kéo giảm');
    expect(statusWords('contained', statusKind(one)).word).toBe('Kiềm chế');
  });
});

describe('from 0 to 0', () => {
  const nothing = {
    value: [0, 0],
    base: [0, 0],
    baseYear: 2019,
    limit: 0,
    changePermille: 0,
  } as const;

  it('is printed as 0 and unchanged, never as missing', () => {
    expect(changeWords(nothing)).toBe('không đổi');
    expect(spaced(quantityWords(nothing, 'vụ', 'năm 2025'))).toBe(
      '0 vụ năm 2025, bằng năm 2019 (0 vụ)',
    );
    expect(changeLabel(nothing)).toBe('0,0%');
    expect(spaced(valueAgainstBase(nothing, 'vụ'))).toBe('0 so với 0 vụ');
  });
});

describe('a span', () => {
  it.each([
    [[5, 5], '5 vụ'],
    [[0, 0], '0 vụ'],
    [[5, 9], 'từ 5 đến 9 vụ'],
    [[40, null], 'ít nhất 40 vụ'],
  ] as const)('%j is "%s"', (span, words) => {
    expect(spaced(rangeOf(span, 'vụ'))).toBe(words);
  });
});

describe('in English', () => {
  it('limits, increases and trends say what they ask', () => {
    const promise = ({ target: one, evaluation }: Made): string =>
      spaced(plainEnglish(englishPromise(one, evaluation)));
    expect(promise(made('maximum', 5))).toMatch(/^at most 10 /);
    expect(promise(made('minimum', 5, { mode: 'each' }))).toMatch(/ has at least 10: /);
    expect(promise(made('increase', 5))).toMatch(/^at least 10% more .* than in 2020$/);
    expect(promise(made('trend', 5, { better: 'higher' }))).toMatch(/^more .* year before$/);
  });
  it('a lower bound and what is needed', () => {
    const { target: one, evaluation } = made('increase', 5, { isHalf: true });
    expect(spaced(plainEnglish(englishAnswer(one, one.final, evaluation)))).toMatch(
      /at least 10 .* in 2025, against 40 in 2020; needed: at least 44\.$/,
    );
  });
  it('the words of a trend where more is better', () => {
    expect([
      englishStatus({ status: 'met' }, 'rise'),
      englishStatus({ status: 'not-met' }, 'rise'),
    ]).toEqual(['Increased', 'Reduced']);
  });
});
