import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Files } from '../../../src/site/output/files.ts';
import { putInPlace, SITE, settleOutput } from '../../../src/site/output/put-in-place.ts';
import { restoreOutput } from '../../../src/site/output/restore-output.ts';
import { withWorkFolder, workPrefix } from '../../../src/site/output/work-folder.ts';
import { endedProcess, pagesOf, textsIn, writeBuild } from './built-folder.ts';
import { failingFiles, type Mishap, StoppedDead } from './failing-files.ts';

const ENDED = endedProcess();

const OLD = pagesOf('cũ');
const NEW = pagesOf('mới');

let root = '';
let place = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mishaps-'));
  place = join(root, 'dist');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What stands at the place before a build. */
const BEFORE: Readonly<Record<string, () => void>> = {
  'the last build': () => writeBuild(place, 'cũ'),
  'an empty folder': () => mkdirSync(place),
  nothing: () => {},
};

const startAgain = (before: string): void => {
  for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true, force: true });
  BEFORE[before]?.();
};

/** A build whose pages are ready, on these files. */
const build = (files: Files): Promise<void> => {
  const settle = settleOutput(place, () => {});
  const options = { settle, say: () => {}, files, owner: ENDED };
  return withWorkFolder(workPrefix(place), options, async (folder) => {
    writeBuild(join(folder, SITE), 'mới');
    putInPlace(folder, place, files);
  });
};

/** How a build or a restoration ended: null where it reached its end. */
const fateOf = async (run: () => Promise<void> | void): Promise<unknown> => {
  try {
    await run();
    return null;
  } catch (error) {
    return error;
  }
};

/** A folder whose maker had no time to sign it is left alone while it may still do so. */
const letTimePass = (): void => {
  const past = new Date(Date.now() - 3_600_000);
  for (const name of readdirSync(root)) {
    if (name.startsWith('dist.')) utimesSync(join(root, name), past, past);
  }
};

const restore = (files?: Files): readonly string[] => {
  const said: string[] = [];
  letTimePass();
  restoreOutput(place, (text) => said.push(text), files);
  return said;
};

const isOneOf = (texts: ReturnType<typeof textsIn>, ...wanted: object[]): boolean =>
  wanted.some((one) => JSON.stringify(one) === JSON.stringify(texts));

/** Every whole build at the place, or at the named place beside it. */
const wholeBuilds = (): number =>
  [place, ...readdirSync(root).map((name) => join(root, name, 'old'))].filter((folder) =>
    isOneOf(textsIn(folder), OLD, NEW),
  ).length;

/** Old or new lies whole somewhere; where nothing was before, nothing must be lost. */
const expectNothingLost = (before: string): void => {
  if (before === 'the last build') expect(wholeBuilds()).toBeGreaterThan(0);
};

/** Old or new stands at the place, and nothing else lies beside it. */
const expectPutRight = (before: string): void => {
  const texts = textsIn(place);
  if (before === 'the last build') expect(isOneOf(texts, OLD, NEW)).toBe(true);
  else expect(texts === null || isOneOf(texts, {}, NEW)).toBe(true);
  expect(readdirSync(root).filter((name) => name !== 'dist')).toEqual([]);
};

const requestsOf = async (before: string): Promise<number> => {
  startAgain(before);
  const { files, count } = failingFiles('fails once', Number.POSITIVE_INFINITY);
  await build(files);
  return count();
};

describe.each(Object.keys(BEFORE))('a build where there is %s', (before) => {
  it.each<Mishap>(['fails once', 'fails from then on', 'stops dead'])(
    'loses nothing where any single request to the file system %s, and the next command puts it right',
    async (mishap) => {
      const requests = await requestsOf(before);
      // Fewer would mean that they are made elsewhere, where this test does not see them.
      expect(requests).toBeGreaterThan(10);
      let met = 0;
      let putBack = 0;
      for (let number = 1; number <= requests; number += 1) {
        startAgain(before);
        const fate = await fateOf(() => build(failingFiles(mishap, number).files));
        if (mishap === 'stops dead') expect(fate).toBeInstanceOf(StoppedDead);
        if (fate === null) expect(textsIn(place)).toEqual(NEW);
        else met += 1;
        expectNothingLost(before);
        const wasBare = before === 'the last build' && !existsSync(place);
        const said = restore();
        expectPutRight(before);
        if (!wasBare) continue;
        expect(said[0]).toContain(`đã đặt lại kết quả cũ vào "${place}"`);
        putBack += 1;
      }
      expect(met).toBeGreaterThan(5);
      // Where one request fails, the build itself puts the last one back.
      const isBare = before === 'the last build' && mishap !== 'fails once';
      expect(putBack > 0).toBe(isBare);
    },
  );

  it('loses nothing where the next command stops dead as well', async () => {
    const requests = await requestsOf(before);
    let met = 0;
    for (let first = 1; first <= requests; first += 1) {
      for (let second = 1; ; second += 1) {
        startAgain(before);
        await fateOf(() => build(failingFiles('stops dead', first).files));
        const fate = await fateOf(() => {
          restore(failingFiles('stops dead', second).files);
        });
        expectNothingLost(before);
        restore();
        expectPutRight(before);
        if (fate === null) break;
        met += 1;
      }
    }
    expect(met).toBeGreaterThan(requests);
  });

  it('puts no half-removed build back where somebody removes the site after it stopped dead', async () => {
    const requests = await requestsOf(before);
    let removed = 0;
    for (let number = 1; number <= requests; number += 1) {
      startAgain(before);
      await fateOf(() => build(failingFiles('stops dead', number).files));
      if (textsIn(place)?.['index.html'] !== NEW['index.html']) continue;
      rmSync(place, { recursive: true });
      removed += 1;
      restore();
      const texts = textsIn(place);
      expect(texts === null || isOneOf(texts, OLD)).toBe(true);
    }
    expect(removed).toBeGreaterThan(0);
  });
});
