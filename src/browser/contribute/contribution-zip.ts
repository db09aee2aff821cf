import type { ContributedFile } from '../../text/contribute/trial-page.ts';

/** Signatures of the records of an archive (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** What reads the archive has to know: folders (4.4.3.2). */
const VERSION = 20;

/** Names are UTF-8 (4.4.4, bit 11). */
const IS_UTF8 = 0x0800;

/** Stored as it is (4.4.5). */
const STORED = 0;

/** Noon of 2 January 1980 as DOS writes it, in no zone (4.4.6): the bytes depend on the files alone. */
const TIME = 12 << 11;
const DAY = (1 << 5) | 2;

/** CRC-32 of bytes (4.4.7), bit by bit: the files are small. */
const checksum = (bytes: Uint8Array): number => {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum;
};

/** Numbers one after another, the lowest byte first (4.4.1.1); each with how many bytes it takes. */
const record = (...numbers: readonly (readonly [value: number, size: 2 | 4])[]): number[] =>
  numbers.flatMap(([value, size]) =>
    [0, 8, 16, 24].slice(0, size).map((shift) => (value >>> shift) & 0xff),
  );

/**
 * The files with their folders as an archive in ZIP, as they are: they are small. The same bytes for the same
 * files. Written here and not by a library: the smallest one weighs several times as much, in a script that
 * everybody waits for. As PKWARE's APPNOTE 6.3.10 describes it; numbers name its sections.
 * @param files paths below the root of the archive, each once
 */
export const contributionZip = (files: readonly ContributedFile[]): Uint8Array<ArrayBuffer> => {
  const encoder = new TextEncoder();
  const local: number[] = [];
  const central: number[] = [];
  for (const { path, text } of files) {
    const [name, content] = [encoder.encode(path), encoder.encode(text)];
    const { length: size } = content;
    const about = [
      ...record([VERSION, 2], [IS_UTF8, 2], [STORED, 2], [TIME, 2], [DAY, 2]),
      ...record([checksum(content), 4], [size, 4], [size, 4], [name.length, 2], [0, 2]),
    ];
    // Between the two: comment, disk, attributes inside and outside, and where the file begins.
    const place = record([0, 2], [0, 2], [0, 2], [0, 4], [local.length, 4]);
    central.push(...record([CENTRAL, 4], [VERSION, 2]), ...about, ...place, ...name);
    local.push(...record([LOCAL, 4]), ...about, ...name);
    for (const byte of content) local.push(byte);
  }
  const { length: count } = files;
  return Uint8Array.from([
    ...local,
    ...central,
    ...record([END, 4], [0, 2], [0, 2], [count, 2], [count, 2]),
    ...record([central.length, 4], [local.length, 4], [0, 2]),
  ]);
};
