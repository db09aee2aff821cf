/** Bytes looked at; a header alone is longer. */
const SAMPLE = 512;

/** In UTF-16 every other byte of a header is zero. */
const isMostlyZero = (bytes: Uint8Array, parity: 0 | 1): boolean => {
  const length = Math.min(bytes.length, SAMPLE);
  let zeros = 0;
  for (let i = parity; i < length; i += 2) if (bytes[i] === 0) zeros += 1;
  return length >= 4 && zeros * 4 > length;
};

/** Which UTF-16 a file is in, with or without its byte order mark; null if in none. */
export const utf16In = (bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  if (isMostlyZero(bytes, 1)) return 'UTF-16LE';
  return isMostlyZero(bytes, 0) ? 'UTF-16BE' : null;
};
