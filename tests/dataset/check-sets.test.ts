import { describe, expect, test } from 'vitest';
import { checkSets } from '../../src/dataset/check-sets.ts';
import { soundFiles, TODAY, textOf, withText } from '../fixtures/data-files.ts';

const SETS = ['published', 'illustrative'];

const spoil = (...paths: readonly string[]): Map<string, Uint8Array> =>
  paths.reduce(
    (files, path) => withText(files, path, textOf(files, path).replaceAll(',', ';')),
    soundFiles(),
  );

describe('checkSets', () => {
  test('finds nothing in sound sets', () => {
    expect(checkSets(soundFiles(), SETS, TODAY)).toEqual([]);
  });

  test('tells what is wrong in the registry or the plan once', () => {
    const files = spoil('registry/units.csv', 'plan/plan.csv');
    expect(checkSets(files, SETS, TODAY).map(({ file }) => file)).toEqual([
      'registry/units.csv',
      'plan/plan.csv',
    ]);
  });

  test('tells what is wrong in each set', () => {
    const paths = SETS.map((set) => `observations/${set}/sources.csv`);
    expect(checkSets(spoil(...paths), SETS, TODAY).map(({ file }) => file)).toEqual(paths);
  });
});
