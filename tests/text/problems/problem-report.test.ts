import { describe, expect, test } from 'vitest';
import { columnLetter } from '../../../src/dataset/problems/column-letter.ts';
import type { Problem } from '../../../src/dataset/problems/problem.ts';
import {
  formatProblems,
  PROBLEM_GUIDE,
  problemSummary,
} from '../../../src/text/problems/problem-report.ts';

const at = (line: number, more: Partial<Problem> = {}): Problem => ({
  level: 'error',
  check: 'number-thousands',
  file: 'observations/published/values.csv',
  line,
  column: 'value',
  columnNumber: 5,
  value: '1.234',
  facts: { mark: '.', suggestion: '1234' },
  ...more,
});

const missing: Problem = {
  level: 'error',
  check: 'file-missing',
  file: 'plan/plan.csv',
  facts: { table: 'Kế hoạch' },
};

describe('text', () => {
  test('says where, what was found, what is needed and what to do, by file and line', () => {
    const warning = at(3, { level: 'warning', check: 'value-type', facts: { expected: 'count' } });
    expect(formatProblems([at(17), missing, warning], 'text')).toMatchInlineSnapshot(`
      "data/observations/published/values.csv:3 cột E "value": cảnh báo: tìm thấy "1.234"; cần một số đếm, vì chỉ tiêu này là kiểu số đếm; hãy ghi số đếm ở nguồn, hoặc sửa mã chỉ tiêu. [value-type]
      data/observations/published/values.csv:17 cột E "value": lỗi: tìm thấy "1.234"; cần số không có dấu ngăn hàng nghìn; hãy ghi 1234, nếu đó là số ở nguồn. [number-thousands]

      data/plan/plan.csv: lỗi: không có tệp của bảng "Kế hoạch"; cần tệp này, vì mọi bộ số liệu đều phải có bảng đó; hãy thêm tệp, dòng đầu là tên các cột. [file-missing]

      2 lỗi, 1 cảnh báo trong 2 tệp.
      Hướng dẫn sửa: content/huong-dan/04-chuan-bi-tep-csv.mdx (trên trang: huong-dan/chuan-bi-tep-csv/).
      "
    `);
  });

  test('ends with the guide to remedies, once, and only where there is something to mend', () => {
    const text = formatProblems([at(17), missing], 'text');
    expect(text.match(/Hướng dẫn sửa/g)).toHaveLength(1);
    expect(text.trimEnd().split('\n').at(-1)).toContain(PROBLEM_GUIDE.file);
    expect(formatProblems([], 'text')).not.toContain(PROBLEM_GUIDE.file);
  });

  test('shows twenty of a kind in a column, and counts the rest', () => {
    const many = (count: number): string[] =>
      formatProblems(
        Array.from({ length: count }, (_, i) => at(i + 2)),
        'text',
      ).split('\n');
    expect(many(20)).toHaveLength(24);
    expect(many(20).join('\n')).not.toContain('chỗ nữa');
    expect(many(123)[20]).toBe(
      'data/observations/published/values.csv: … và 103 chỗ nữa. [number-thousands]',
    );
    expect(many(123)[22]).toBe('123 lỗi, 0 cảnh báo trong 1 tệp.');
  });

  test('keeps a name with a line break on one line', () => {
    expect(formatProblems([{ ...missing, file: 'plan/a\nb.csv' }], 'text')).toMatch(
      /^data\/plan\/a⟨U\+000A⟩b\.csv: /,
    );
  });

  test('names the data folder as it was given', () => {
    expect(formatProblems([missing], 'text', { data: '/srv/so-lieu/' })).toMatch(
      /^\/srv\/so-lieu\/plan\/plan\.csv:/,
    );
  });

  test('of nothing says so', () => {
    expect(formatProblems([], 'text')).toBe('Không có lỗi, không có cảnh báo.\n');
    expect(problemSummary([])).toBe('Không có lỗi, không có cảnh báo.');
  });
});

describe('json', () => {
  test('holds every part by name, null where there is none', () => {
    expect(JSON.parse(formatProblems([at(17), missing], 'json'))).toEqual([
      {
        level: 'error',
        check: 'number-thousands',
        file: 'data/observations/published/values.csv',
        line: 17,
        column: 'value',
        value: '1.234',
        found: 'tìm thấy "1.234"',
        expected: 'số không có dấu ngăn hàng nghìn',
        remedy: 'ghi 1234, nếu đó là số ở nguồn',
        proposal: null,
      },
      {
        level: 'error',
        check: 'file-missing',
        file: 'data/plan/plan.csv',
        line: null,
        column: null,
        value: null,
        found: 'không có tệp của bảng "Kế hoạch"',
        expected: 'tệp này, vì mọi bộ số liệu đều phải có bảng đó',
        remedy: 'thêm tệp, dòng đầu là tên các cột',
        proposal: null,
      },
    ]);
  });

  test('gives a definite replacement as data, in the folder as it was given', () => {
    const file = 'observations/published/values.csv';
    const proposal = { kind: 'cell', file, line: 17, columnNumber: 2, text: '04104' } as const;
    const lost = at(17, { check: 'code-lost-zeros', value: '4104', facts: {}, proposal });
    const slip = {
      ...missing,
      check: 'file-unknown',
      proposal: { kind: 'rename', file: 'plan/plam.csv', to: 'plan/plan.csv' },
    } as const;
    expect(
      JSON.parse(formatProblems([lost, slip], 'json', { data: 'so-lieu/' })).map(
        (entry: { proposal: unknown }) => entry.proposal,
      ),
    ).toEqual([
      { ...proposal, file: `so-lieu/${file}` },
      { kind: 'rename', file: 'so-lieu/plan/plam.csv', to: 'so-lieu/plan/plan.csv' },
    ]);
  });

  test('gives the letter of a column whose name is what is wrong', () => {
    const problem = at(1, { check: 'column-misspelt', column: undefined });
    expect(JSON.parse(formatProblems([problem], 'json'))[0].column).toBe('E');
  });

  test('of nothing is an empty list', () => {
    expect(JSON.parse(formatProblems([], 'json'))).toEqual([]);
  });
});

describe('github', () => {
  test('is one annotation a line', () => {
    expect(formatProblems([at(17), missing], 'github')).toMatchInlineSnapshot(`
      "::error file=data/observations/published/values.csv,line=17,col=5,title=Dấu ngăn hàng nghìn::data/observations/published/values.csv:17 cột E "value": tìm thấy "1.234"; cần số không có dấu ngăn hàng nghìn; hãy ghi 1234, nếu đó là số ở nguồn. [number-thousands]
      ::error file=data/plan/plan.csv,title=Thiếu tệp::data/plan/plan.csv: không có tệp của bảng "Kế hoạch"; cần tệp này, vì mọi bộ số liệu đều phải có bảng đó; hãy thêm tệp, dòng đầu là tên các cột. [file-missing]
      "
    `);
  });

  test('escapes what would end a message or a property', () => {
    const file = 'a,b:c%.csv';
    const text = formatProblems(
      [at(1, { file, level: 'warning', value: '99%\r\n::error::x' })],
      'github',
    );
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toMatch(/^::warning file=data\/a%2Cb%3Ac%25\.csv,line=1,/);
    expect(text).toContain('99%25⟨U+000D⟩⟨U+000A⟩::error::x');
  });

  test('of nothing is nothing', () => {
    expect(formatProblems([], 'github')).toBe('');
  });

  describe('of more than the host shows', () => {
    const lines = (problems: readonly Problem[]): string[] =>
      formatProblems(problems, 'github').trimEnd().split('\n');
    const many = (count: number, more: Partial<Problem> = {}): Problem[] =>
      Array.from({ length: count }, (_, i) => at(i + 2, more));

    test('is the first of each kind in each file, with how many there are besides', () => {
      expect(lines(many(10))).toHaveLength(10);
      const [first = '', ...others] = lines([...many(11), missing]);
      expect(first).toContain(',line=2,');
      expect(first).toMatch(/ … và 10 chỗ nữa như vậy trong tệp này\. \[number-thousands\]$/);
      expect(others).toHaveLength(1);
      expect(others[0]).not.toContain('chỗ nữa');
    });

    test('tells apart files, also those of data and texts, and kinds', () => {
      const all = [
        ...many(4),
        ...many(4, { file: 'observations/published/values/a.csv' }),
        ...many(4, { root: 'texts' }),
        ...many(4, { check: 'value-type', facts: { expected: 'count' } }),
      ];
      expect(lines(all)).toHaveLength(4);
    });

    test('counts errors and warnings each by themselves', () => {
      const warnings = many(3, { level: 'warning' });
      expect(lines([...warnings, ...many(11)]).map((line) => line.split(' ')[0])).toEqual([
        '::warning',
        '::warning',
        '::warning',
        '::error',
      ]);
    });
  });
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is %s in a spreadsheet', (number, letter) => {
  expect(columnLetter(number)).toBe(letter);
});
