import { describe, expect, it } from 'vitest';
import { mutantsOf } from '../../../scripts/test/mutants.ts';

const changesOf = (text: string) =>
  mutantsOf('a.ts', text).map(({ line, column, was, becomes }) => [line, column, was, becomes]);

describe('mutants of a source file', () => {
  it('move the border of a comparison, or turn its sense round', () => {
    expect(changesOf('const isLate = (day: number) =>\n  day < 3;')).toEqual([
      [2, 7, '<', '<='],
      [2, 7, '<', '>='],
    ]);
  });
  it('leave sums of words alone', () => {
    expect(changesOf("const name = 'of ' + second;")).toEqual([]);
  });
  it('choose the other one of two dates, which is then at hand', () => {
    const text = "import { later } from './dates.ts';\nconst last = later(a, b);\n";
    expect(changesOf(text)).toEqual([[2, 14, 'later', 'earlier']]);
    expect(mutantsOf('a.ts', text)[0]?.text).toBe(
      "import { earlier, later } from './dates.ts';\nconst last = earlier(a, b);\n",
    );
  });
});
