import { crc32, inflateRawSync } from 'node:zlib';

/** A file read from an archive. */
export interface ReadEntry {
  readonly path: string;
  readonly bytes: Buffer;
  /** The day and the time of the file as the format writes them. */
  readonly stamp: { readonly date: number; readonly time: number };
}

const readEntry = (archive: Buffer, at: number): ReadEntry => {
  const packedLength = archive.readUInt32LE(at + 20);
  const nameLength = archive.readUInt16LE(at + 28);
  const place = archive.readUInt32LE(at + 42);
  if (archive.readUInt32LE(place) !== 0x04034b50) throw new Error('no local header');
  const data = place + 30 + archive.readUInt16LE(place + 26) + archive.readUInt16LE(place + 28);
  const bytes = inflateRawSync(archive.subarray(data, data + packedLength));
  if (bytes.length !== archive.readUInt32LE(at + 24)) throw new Error('wrong length');
  if (crc32(bytes) !== archive.readUInt32LE(at + 16)) throw new Error('wrong check sum');
  return {
    path: archive.toString('utf8', at + 46, at + 46 + nameLength),
    bytes,
    stamp: { time: archive.readUInt16LE(at + 12), date: archive.readUInt16LE(at + 14) },
  };
};

/** Every file of an archive by way of its directory; throws where the archive is not sound. */
export const readZip = (archive: Buffer): ReadEntry[] => {
  const end = archive.length - 22;
  if (archive.readUInt32LE(end) !== 0x06054b50) throw new Error('no end of directory');
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  const entries: ReadEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (archive.readUInt32LE(at) !== 0x02014b50) throw new Error('no directory header');
    entries.push(readEntry(archive, at));
    at += 46 + archive.readUInt16LE(at + 28);
  }
  if (at !== end) throw new Error('directory of another length');
  return entries;
};
