import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setsIn } from '../../src/site/build/data-folder.ts';
import { checkSite } from '../../src/site/gate/check-site.ts';
import { TODAY } from '../fixtures/data-files.ts';
import { FULL } from '../fixtures/extent.ts';
import { CHANGES, SOUND } from '../gate/folders.ts';
import { type Folders, mutated } from '../gate/mutations.ts';
import { runScript } from '../site/run-build.ts';

/** Whole builds take seconds: every day a few show that the gate is that of the build. */
const BUILDS = FULL ? 32 : 2;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, files: ReadonlyMap<string, Uint8Array>): string => {
  const place = join(folder, name);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), bytes);
  }
  return place;
};

const passes = ({ files, texts }: Folders): boolean =>
  checkSite({ files, texts, belongTogether: true, sets: setsIn(files), today: TODAY }).tables !==
  null;

/** Changed folders that the gate lets pass, each another one. */
const passing = (): Folders[] =>
  fc
    .sample(CHANGES, { numRuns: 12 * BUILDS, seed: 14 })
    .map((changes) => changes.reduce(mutated, SOUND))
    .filter(passes)
    .slice(0, BUILDS);

it('builds whatever the check lets pass', () => {
  const all = passing();
  expect(all).toHaveLength(BUILDS);
  for (const [index, { files, texts }] of all.entries()) {
    const data = write(`data-${index}`, files);
    const content = write(`content-${index}`, texts);
    const out = join(folder, `out-${index}`);
    const options = ['--data', data, '--content', content, '--today', TODAY];
    const checked = runScript('check.ts', options);
    expect([checked.code, checked.stderr]).toEqual([0, '']);
    const built = runScript('build.ts', [...options, '--out', out]);
    expect([built.code, built.code === 0 ? '' : built.stderr]).toEqual([0, '']);
    expect(readFileSync(join(out, 'so-lieu/evaluation.json')).length).toBeGreaterThan(1000);
  }
});
