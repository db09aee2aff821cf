import { createHash } from 'node:crypto';

/**
 * SHA-256, in hexadecimal digits, of a nonce and a text: without the nonce nobody can guess the text and
 * see that the guess was right. An edition that was listed without a nonce has an empty one.
 */
export const saltedDigest = (nonce: string, text: string): string =>
  createHash('sha256').update(`${nonce}\n${text}`).digest('hex');
