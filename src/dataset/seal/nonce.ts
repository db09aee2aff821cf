import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';

const BYTES = 16;

/** 16 random bytes in hexadecimal: what is hashed with them cannot be guessed once they are gone. */
export const newNonce = (): string => bytesToHex(randomBytes(BYTES));
