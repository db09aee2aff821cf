import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/dataset/problems/problem.ts';
import { formatProblems } from '../../../src/text/problems/problem-report.ts';
import { checkText } from '../../../src/text/pull-request/check-text.ts';

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

describe('what the check found', () => {
  test('is one line where it found nothing', () => {
    expect(checkText([], 0)).toBe('**Kiểm tra:** Không có lỗi, không có cảnh báo.');
  });

  test('counts what was there before without telling it again', () => {
    expect(checkText([], 12)).toBe(
      '**Kiểm tra:** Không có lỗi, không có cảnh báo. 12\u00A0cảnh báo nhánh chính đã có sẵn, không nêu lại ở đây.',
    );
  });

  test('is said in the words of the command', () => {
    const problems = [problem(2), problem(3)];
    expect(checkText(problems, 0)).toBe(
      `**Kiểm tra:** 2 lỗi, 0 cảnh báo trong 1 tệp.\n\n\`\`\`text\n${formatProblems(problems, 'text').trimEnd()}\n\`\`\``,
    );
  });

  test('cannot be ended by what stands in a cell', () => {
    const text = checkText([problem(2, '```\n# Xong')], 0);
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
    const text = checkText(many, 0);
    expect(text.length).toBeLessThan(31_000);
    expect(text).toContain('**Kiểm tra:** 500 lỗi, 0 cảnh báo trong 500 tệp.');
    expect(text).toMatch(/\n… còn nữa: xem phần kiểm tra [^\n]*\n```$/);
  });
});
