import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Files } from '../../../src/site/output/files.ts';
import { putInPlace, SITE, settleOutput } from '../../../src/site/output/put-in-place.ts';
import { restoreOutput } from '../../../src/site/output/restore-output.ts';
import { withWorkFolder, workPrefix } from '../../../src/site/output/work-folder.ts';
import { endedProcess, pagesOf, textsIn, write, writeBuild } from './built-folder.ts';

let root = '';
let place = '';
let said: string[] = [];

const say = (text: string): void => {
  said.push(text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'put-'));
  place = join(root, 'dist');
  said = [];
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const build = (name: string, files: Files = fs, meanwhile = () => {}): Promise<void> =>
  withWorkFolder(
    workPrefix(place),
    { settle: settleOutput(place, () => {}), say, files },
    async (folder) => {
      writeBuild(join(folder, SITE), name);
      meanwhile();
      putInPlace(folder, place, files);
    },
  );

/** The real files, but that something happens just before a rename of a number. */
const beforeRename = (number: number, happens: () => void): Files => {
  let count = 0;
  return {
    ...fs,
    renameSync: (from, to) => {
      count += 1;
      if (count === number) happens();
      fs.renameSync(from, to);
    },
  };
};

/** What another build does that ends at this moment. */
const otherBuild = (name: string) => (): void => {
  const folder = `${workPrefix(place)}khac`;
  mkdirSync(folder);
  writeBuild(join(folder, SITE), name);
  putInPlace(folder, place);
  settleOutput(place, () => {})(folder, say, fs);
  rmSync(folder, { recursive: true });
};

it.each([1, 2])('two builds that end at once leave one of them whole (step %i)', async (step) => {
  writeBuild(place, 'cũ');
  await build('mới', beforeRename(step, otherBuild('của người khác')));
  expect(textsIn(place)).toEqual(pagesOf('mới'));
  expect(readdirSync(root)).toEqual(['dist']);
  expect(said).toEqual([]);
});

it('two first builds that end at once leave one of them whole', async () => {
  await build('mới', beforeRename(1, otherBuild('của người khác')));
  expect(textsIn(place)).toEqual(pagesOf('mới'));
  expect(readdirSync(root)).toEqual(['dist']);
});

it('what somebody put there while it was building is kept, and the build refuses', async () => {
  writeBuild(place, 'cũ');
  const work = build('mới', fs, () => write(place, { CNAME: 'vd.vn' }));
  await expect(work).rejects.toThrow('sẽ mất CNAME.');
  expect(textsIn(place)).toEqual({ ...pagesOf('cũ'), CNAME: 'vd.vn' });
  expect(readdirSync(root)).toEqual(['dist']);
});

it('what somebody put into the old one at the last moment is kept, and where is said', async () => {
  writeBuild(place, 'cũ');
  await build(
    'mới',
    beforeRename(1, () => write(place, { 'so-lieu/cua-toi.txt': 'quý' })),
  );
  expect(textsIn(place)).toEqual(pagesOf('mới'));
  expect(said).toHaveLength(1);
  const [, kept = ''] = /so-lieu\/cua-toi\.txt; chúng còn ở "(.*)"/.exec(said[0] ?? '') ?? [];
  expect(textsIn(kept)).toMatchObject({ 'so-lieu/cua-toi.txt': 'quý' });
});

it('a last build whose place somebody took meanwhile stays where it waits, and that is said', () => {
  const folder = `${workPrefix(place)}x3Kq9Z`;
  writeBuild(join(folder, 'old'), 'cũ');
  write(folder, { 'owner.json': JSON.stringify(endedProcess()) });
  write(place, { 'cua-toi.txt': 'quý' });
  restoreOutput(place, say);
  expect(said).toEqual([expect.stringContaining(`còn nguyên ở "${join(folder, 'old')}"`)]);
  expect(textsIn(join(folder, 'old'))).toEqual(pagesOf('cũ'));
  expect(textsIn(place)).toEqual({ 'cua-toi.txt': 'quý' });

  rmSync(place, { recursive: true });
  restoreOutput(place, say);
  expect(textsIn(place)).toEqual(pagesOf('cũ'));
  expect(existsSync(folder)).toBe(false);
});
