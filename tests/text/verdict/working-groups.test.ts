import { describe, expect, it } from 'vitest';
import type { WorkingLine } from '../../../src/text/verdict/working.ts';
import { workingGroups } from '../../../src/text/verdict/working-groups.ts';
import { workingSource } from '../../../src/text/verdict/working-words.ts';

const line = (label: string, text: string, more: Partial<WorkingLine> = {}): WorkingLine => ({
  label,
  text,
  rows: [],
  clause: null,
  basis: 'none',
  concludes: false,
  ...more,
});

describe('the steps of a working', () => {
  it('join neighbours of one label and keep every line in its order', () => {
    const lines = [
      line('Phạm vi', 'a'),
      line('So sánh', 'b'),
      line('So sánh', 'c'),
      line('Quy tắc', 'd'),
      line('So sánh', 'e'),
    ];
    const groups = workingGroups(lines);
    expect(groups.map(({ label, lines: own }) => [label, own.length])).toEqual([
      ['Phạm vi', 1],
      ['So sánh', 2],
      ['Quy tắc', 1],
      ['So sánh', 1],
    ]);
    expect(groups.flatMap((group) => group.lines)).toEqual(lines);
  });

  it('lead to the clause, the register and the rules; arithmetic leads nowhere', () => {
    const href = (more: Partial<WorkingLine>): string | undefined =>
      workingSource('illustrative', line('', '', more))?.href;
    expect(href({ basis: 'clause', clause: 'ii.2.1' })).toBe('/minh-hoa/ke-hoach/#ii.2.1');
    expect(href({ basis: 'register' })).toBe('/minh-hoa/don-vi/');
    expect(href({ basis: 'rule' })).toBe('/minh-hoa/phuong-phap/#khoang');
    expect(href({ basis: 'inference' })).toBe('/minh-hoa/phuong-phap/#suy-ra');
    expect(href({ basis: 'none' })).toBeUndefined();
  });
});
