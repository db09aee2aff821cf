import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';

/*
 * Minimal data folders, each with what must come out and why: an engine that follows the letter of the
 * rules found them.
 */
const FOLDER = join(import.meta.dirname, '../../fixtures/quantity-cases');

interface Case {
  readonly why: string;
  readonly asOf: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

const caseOf = (name: string): Case =>
  JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Case;

const finalOf = (name: string, asOf: string) => {
  const folder = join(FOLDER, name, 'data');
  const files = new Map(
    globSync('**/*.csv', { cwd: folder }).map((path) => [
      path.replaceAll('\\', '/'),
      new Uint8Array(readFileSync(join(folder, path))),
    ]),
  );
  const { tables, problems } = readDataset(files, { set: 'published', today: asOf });
  if (tables === null) throw new Error(JSON.stringify(problems));
  return evaluate(tables, { set: 'published', asOf }).targets[0]?.final;
};

describe('quantities, as their rules have it', () => {
  it.each(readdirSync(FOLDER))('%s', (name) => {
    const { why, asOf, expected } = caseOf(name);
    expect(finalOf(name, asOf), why).toMatchObject(expected);
  });

  it('a contradiction between own figure and sum is listed with both numbers', () => {
    expect(finalOf('own-figure-first', '2027-06-30')).toMatchObject({
      quantity: { value: [100, 120], base: [112, 112] },
      conflicts: [{ figures: [{ value: 100 }, { value: 120 }], difference: 20 }],
    });
  });
});
