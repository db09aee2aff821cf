import { describe, expect, it } from 'vitest';
import { mutantsOf } from '../../../scripts/test/mutants.ts';
import { isKnown, outdated } from '../../../scripts/test/survivors.ts';

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

describe('survivors that are known', () => {
  const file = 'a.ts';
  const known = [{ file, why: 'a tie', changes: { 'const a = b ⟦<⟧ c;': ['<='] } }];
  const tried = mutantsOf(file, '\n\n  const a = b < c;\n');
  const moved = tried.filter(({ becomes }) => becomes === '<=');
  it('are known on whatever line they stand, each change by itself', () => {
    expect(tried.map((mutant) => isKnown(mutant, known))).toEqual([true, false]);
    expect(outdated(tried, moved, known)).toEqual({ noticed: [], gone: [] });
  });
  it('are told when a test notices them', () => {
    const name = 'a.ts: const a = b ⟦<⟧ c; → <=';
    expect(outdated(tried, [], known)).toEqual({ noticed: [name], gone: [] });
  });
  it('are told when their line is another one', () => {
    const name = 'a.ts: const a = b ⟦<⟧ c; → <=';
    const other = mutantsOf(file, 'const a = b < d;');
    expect(outdated(other, other, known)).toEqual({ noticed: [], gone: [name] });
  });
  it('tell which of two signs of a line is meant', () => {
    const [first, , second] = mutantsOf(file, 'x < y || y < z;').filter(({ was }) => was === '<');
    expect([first?.marked, second?.marked]).toEqual(['x ⟦<⟧ y || y < z;', 'x < y || y ⟦<⟧ z;']);
  });
});
