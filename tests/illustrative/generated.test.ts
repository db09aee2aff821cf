import { expect, test } from 'vitest';
import { ILLUSTRATIVE } from '../../src/illustrative/illustrative-files.ts';
import { SEED } from '../../src/illustrative/story.ts';
import { generate, planned } from './illustrated-plan.ts';

const FOLDER = `observations/${ILLUSTRATIVE}/`;

/**
 * Written by the commands that seal releases and issue reports of them, not by the generator: both
 * are about what is on record on a day.
 */
const isAboutTheLedger = (path: string): boolean =>
  path.startsWith(`${FOLDER}seals/`) ||
  [`${FOLDER}releases.csv`, `${FOLDER}reports.csv`].includes(path);

test('the files on record are what the generator makes, byte for byte', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true });
  const recorded = [...planned]
    .filter(([path]) => path.startsWith(FOLDER) && !isAboutTheLedger(path))
    .map(([path, bytes]): [string, string] => [path, text.decode(bytes)]);
  const generated = generate(SEED);
  expect(recorded.map(([path]) => path)).toEqual([...generated.keys()].sort());
  for (const [path, content] of recorded) expect(generated.get(path), path).toBe(content);
});

test('making the set twice makes the same set', () => {
  expect(generate(SEED)).toEqual(generate(SEED));
});

test('another seed makes another set of the same files', () => {
  const other = generate(SEED + 1);
  expect([...other.keys()]).toEqual([...generate(SEED).keys()]);
  expect(other).not.toEqual(generate(SEED));
});
