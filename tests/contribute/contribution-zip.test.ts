import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { contributionZip } from '../../src/browser/contribute/contribution-zip.ts';

const FILES = [
  { path: 'data/observations/published/values/a.csv', text: 'note\n"đạt"\n' },
  { path: 'data/observations/published/sources/b.csv', text: 'source\n' },
];

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

it('holds every file with its folders, as it stands', () => {
  const unpacked = Object.entries(unzipSync(contributionZip(FILES)));
  expect(unpacked.map(([path, bytes]) => ({ path, text: strFromU8(bytes) }))).toEqual(FILES);
});

it('is the same in every zone', () => {
  const [here, there] = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles'].map((name) => {
    process.env.TZ = name;
    return contributionZip(FILES);
  });
  expect(here).toEqual(there);
});
