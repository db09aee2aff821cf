import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/dataset/problems/problem.ts';
import { formatProblems } from '../../../src/text/problems/problem-report.ts';
import { unreadText } from '../../../src/text/pull-request/unread-text.ts';

const problem = (line: number, value = '1.234'): Problem => ({
  level: 'error',
  check: 'number-thousands',
  file: 'observations/published/values.csv',
  line,
  column: 'value',
  columnNumber: 5,
  value,
  facts: { mark: '.', suggestion: '1234' },
});

describe('what is not read', () => {
  test('is said in the words of the command', () => {
    const problems = [problem(2), problem(3)];
    expect(unreadText(problems)).toBe(
      `Chưa tính được ảnh hưởng. 2 lỗi, 0 cảnh báo trong 1 tệp.\n\n\`\`\`text\n${formatProblems(problems, 'text').trimEnd()}\n\`\`\``,
    );
  });

  test('cannot be ended by what stands in a cell', () => {
    const text = unreadText([problem(2, '```\n# Xong')]);
    const [, fence = ''] = /\n(`+)text\n/.exec(text) ?? [];
    expect(fence).toBe('````');
    expect(text.endsWith(`\n${fence}`)).toBe(true);
    expect(text.split('\n').filter((line) => line.startsWith('````'))).toHaveLength(2);
  });

  test('leaves out lines where they are too many, and says so', () => {
    const many = Array.from({ length: 500 }, (_, i) => ({
      ...problem(i + 2),
      file: `observations/published/values/${i}.csv`,
    }));
    const text = unreadText(many);
    expect(text.length).toBeLessThan(31_000);
    expect(text).toContain('Chưa tính được ảnh hưởng. 500 lỗi, 0 cảnh báo trong 500 tệp.');
    expect(text).toMatch(/\n… còn nữa: xem phần kiểm tra [^\n]*\n```$/);
  });
});
