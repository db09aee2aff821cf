import { crc32 } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { contributionZip } from '../../src/browser/contribute/contribution-zip.ts';

const FILES = [
  { path: 'data/observations/published/values/a.csv', text: 'note\n"đạt"\n' },
  { path: 'data/observations/published/sources/b.csv', text: 'source\n' },
  { path: 'data/ghi-chú/c.csv', text: '' },
];

/** What the archive says of each file at its end, by its name: CRC-32, and the bit for UTF-8. */
const listed = (archive: Uint8Array): Record<string, readonly [sum: number, isUtf8: boolean]> => {
  const view = new DataView(archive.buffer);
  const end = archive.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const found: Record<string, readonly [number, boolean]> = {};
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const from = at + 46;
    at = from + view.getUint16(at + 28, true);
    const header = from - 46;
    found[strFromU8(archive.subarray(from, at))] = [
      view.getUint32(header + 16, true),
      (view.getUint16(header + 8, true) & 0x0800) !== 0,
    ];
  }
  expect(at).toBe(end);
  return found;
};

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

it('holds every file with its folders, as it stands', () => {
  const unpacked = Object.entries(unzipSync(contributionZip(FILES)));
  expect(unpacked.map(([path, bytes]) => ({ path, text: strFromU8(bytes) }))).toEqual(FILES);
});

it('says of every file its checksum, and that its name is UTF-8', () => {
  expect(listed(contributionZip(FILES))).toEqual(
    Object.fromEntries(FILES.map(({ path, text }) => [path, [crc32(text), true]])),
  );
});

it('holds a file that is as large as a table of all units', () => {
  const large = { path: 'data/lớn.csv', text: 'xa-dat,01,đạt\n'.repeat(20_000) };
  const archive = contributionZip([large]);
  expect(strFromU8(unzipSync(archive)[large.path] ?? new Uint8Array())).toBe(large.text);
  expect(listed(archive)[large.path]?.[0]).toBe(crc32(large.text));
});

it('is the same for the same files, in every zone', () => {
  const [here, there] = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles'].map((name) => {
    process.env.TZ = name;
    return contributionZip(FILES);
  });
  expect(here).toEqual(there);
});
