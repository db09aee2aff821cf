import { describe, expect, it } from 'vitest';
import { yearsChart } from '../../../src/charts/time/years-chart.ts';
import { englishStatus } from '../../../src/text/english/english-status.ts';
import { yearsTable } from '../../../src/text/tables/years-table.ts';
import { answer } from '../../../src/text/verdict/answer.ts';
import { missingText } from '../../../src/text/verdict/missing.ts';
import { verdictCell } from '../../../src/text/verdict/result-cells.ts';
import { resultWord } from '../../../src/text/verdict/status.ts';
import { NARROW } from '../../charts/cases.ts';
import { counted, evaluation, target } from '../builders.ts';

const before = counted([20, 10, 120], null, 'not-applicable', {
  year: 2021,
  referenceDate: '2021-12-31',
  notJudged: 'before-plan',
});
const notYet = counted([0, 0, 150], null, 'not-applicable', { year: 2026, notJudged: 'not-yet' });

describe('a time that is not judged', () => {
  it('has a word of its own, not "Không áp dụng"', () => {
    expect(resultWord(before)).toBe('Trước khi có kế hoạch');
    expect(resultWord(notYet)).toBe('Chưa đến kỳ xét');
    expect(englishStatus(notYet, 'share')).toBe('Not yet to be judged');
    expect(verdictCell(target(), before).text).toContain('Trước khi có kế hoạch');
  });
  it('before the plan: says when the plan was signed, and the facts for comparison', () => {
    const text = answer(target(), before, evaluation()).replaceAll('\u00A0', ' ');
    expect(text).toMatch(/^Trước khi có kế hoạch: năm 2021 đã hết trước khi kế hoạch được ký/);
    expect(text).toContain('để so sánh');
  });
  it('still to come has no numbers, and does not fail to apply', () => {
    const row = { step: 'rule', rule: 'year-not-over', status: 'not-applicable' } as const;
    const years = [{ ...notYet, working: [row] }];
    const one = target({ years });
    const cells = yearsTable(one, evaluation()).rows.at(-1);
    expect(cells?.slice(1).map(({ text }) => text)).toEqual([
      ...Array.from({ length: 5 }, () => 'chưa đến kỳ'),
      'Chưa đến kỳ xét',
    ]);
  });
  it('to come later: says that the year has not begun, after what is known today', () => {
    const row = { step: 'rule', rule: 'year-not-begun', status: 'not-applicable' } as const;
    const to = { ...notYet, referenceDate: '2026-12-31', working: [row] };
    expect(answer(target(), to, evaluation()).replaceAll('\u00A0', ' ')).toBe(
      'Chưa đến kỳ xét: năm 2026 chưa bắt đầu.',
    );
    const one = target({ years: [before, to] });
    const heads = yearsTable(one, evaluation()).rows.map(([head]) => head?.text);
    expect(heads[0]).toContain('2021');
    expect(heads.at(-1)).toContain('2026');
    expect(heads).toHaveLength(3);
    const svg = yearsChart(one, evaluation(), NARROW).svg;
    expect(svg).toContain('2021');
    expect(svg).not.toContain('2026');
  });
  it('before the plan: nothing is missing and nobody is asked', () => {
    expect(missingText(target(), before, evaluation())).toBeNull();
  });
});
