import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import type { Evaluation, Result } from '../../../src/evaluation/record/evaluation.ts';

const FOLDER = new URL('cases/', import.meta.url);

/** A whole data folder with the result that the rules of evidence ask for, and why. */
interface RuleCase {
  readonly why: string;
  /** `<target>/<year>` or `<target>/final`. */
  readonly result: string;
  readonly asOf: string;
  /** Fields of the result; `contradictory` means that it lists a conflict. Others are free. */
  readonly expected: Readonly<Record<string, unknown>>;
  /** Lines of each file by its path. */
  readonly files: Readonly<Record<string, readonly string[]>>;
}

const resultAt = ({ targets }: Evaluation, path: string): Result | undefined => {
  const [id, when] = path.split('/');
  const target = targets.find((one) => one.id === id);
  return when === 'final' ? target?.final : target?.years.find(({ year }) => year === Number(when));
};

describe('a small data set for each rule of evidence', () => {
  const names = readdirSync(FOLDER).sort();
  it('has cases', () => expect(names.length).toBeGreaterThan(0));
  it.each(names)('%s', (name) => {
    const one = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as RuleCase;
    const encoder = new TextEncoder();
    const files = new Map(
      Object.entries(one.files).map(
        ([path, lines]) => [path, encoder.encode(`${lines.join('\n')}\n`)] as const,
      ),
    );
    const { tables } = readDataset(files, { set: 'published', today: one.asOf });
    if (tables === null) throw new Error('the tables cannot be read');
    const result = resultAt(evaluate(tables, { set: 'published', asOf: one.asOf }), one.result);
    const { contradictory, ...fields } = one.expected;
    expect(result, one.why).toMatchObject(fields);
    if (contradictory !== undefined) {
      expect((result?.conflicts.length ?? 0) > 0, one.why).toBe(contradictory);
    }
  });
});
