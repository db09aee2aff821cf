import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Octets of a hash that a UUID has room for. */
const OCTETS = 16;

const withBits = (octet: number | undefined, mask: number, bits: number): number =>
  ((octet ?? 0) & mask) | bits;

/**
 * A URN that stays the same for the same name, wherever the site is published: a UUID of version 8
 * made from the SHA-256 of the name (RFC 9562, section 5.8 and appendix B.2).
 */
export const nameUuid = (...name: readonly string[]): string => {
  const octets = sha256(utf8ToBytes(name.join('\u001f'))).slice(0, OCTETS);
  octets[6] = withBits(octets[6], 0x0f, 0x80);
  octets[8] = withBits(octets[8], 0x3f, 0x80);
  const hex = bytesToHex(octets);
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `urn:uuid:${[...groups, hex.slice(20)].join('-')}`;
};
