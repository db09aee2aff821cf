/**
 * Encodings other than UTF-8 in which Vietnamese tables are still met; `damaged` is UTF-8 of which a
 * few bytes are broken.
 */
export type Encoding = 'windows-1258' | 'tcvn3' | 'vni' | 'windows-1252' | 'damaged';

/** How the letters of an encoding show in its bytes. */
interface Signature {
  readonly encoding: Encoding;
  /** Bytes that count by themselves. */
  readonly letters: ReadonlySet<number>;
  /** Bytes that count after a vowel: tone marks written as a second byte. */
  readonly marks: ReadonlySet<number>;
}

const VOWELS = new Set([...'aeiouyAEIOUY'].map((letter) => letter.charCodeAt(0)));

const SIGNATURES: readonly Signature[] = [
  {
    // ă â đ ê ô ơ ư as in Latin-1 or near it; the tones as combining bytes.
    encoding: 'windows-1258',
    letters: new Set([0xe3, 0xf0, 0xfd, 0xc3, 0xd0, 0xdd]),
    marks: new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]),
  },
  {
    // ă â đ ê ô ơ ư and the tones of "a" in the range that Latin-1 gives to signs.
    encoding: 'tcvn3',
    letters: new Set([
      0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xa7, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xbb, 0xbc,
      0xbd, 0xbe, 0xc6,
    ]),
    marks: new Set(),
  },
  {
    // A vowel followed by a Latin-1 letter that stands for hat and tone; ñ for đ, ö for ư.
    encoding: 'vni',
    letters: new Set([0xf1, 0xd1, 0xf6]),
    marks: new Set([
      0xf9, 0xf8, 0xfb, 0xf5, 0xef, 0xe2, 0xe4, 0xe5, 0xe1, 0xe0, 0xe3, 0xfa, 0xfc, 0xeb,
    ]),
  },
];

const score = (bytes: Uint8Array, { letters, marks }: Signature): number => {
  let points = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] as number;
    if (letters.has(byte)) points += 1;
    else if (marks.has(byte) && VOWELS.has(bytes[i - 1] ?? 0)) points += 2;
  }
  return points;
};

const isContinuation = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x80 && byte <= 0xbf;

/** Bytes a UTF-8 sequence has after this first one; -1 if none starts so. */
const following = (byte: number): number => {
  if (byte < 0x80) return 0;
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : -1;
};

/** The length of the UTF-8 sequence that starts at a byte; 0 if none does. */
const sequenceAt = (bytes: Uint8Array, at: number): number => {
  const more = following(bytes[at] as number);
  for (let k = 1; k <= more; k += 1) if (!isContinuation(bytes[at + k])) return 0;
  return more + 1;
};

/** Whether most letters beyond ASCII are sound UTF-8: the rest is damage, not another encoding. */
const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  let sound = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceAt(bytes, i);
    if (length === 0) broken += 1;
    if (length > 1) sound += 1;
    i += Math.max(1, length);
  }
  return sound > broken;
};

/** Which encoding bytes that are not UTF-8 are probably in; Windows-1252 where nothing speaks. */
export const guessEncoding = (bytes: Uint8Array): Encoding => {
  if (isMostlyUtf8(bytes)) return 'damaged';
  let best: Encoding = 'windows-1252';
  let most = 0;
  for (const signature of SIGNATURES) {
    const points = score(bytes, signature);
    if (points > most) {
      most = points;
      best = signature.encoding;
    }
  }
  return best;
};

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Whether a line ends with this byte, whatever the line ends of the file: CRLF and CR CR LF are one. */
const endsLine = (bytes: Uint8Array, at: number): boolean => {
  if (bytes[at] === LINE_FEED) return true;
  if (bytes[at] !== CARRIAGE_RETURN || bytes[at + 1] === LINE_FEED) return false;
  return bytes[at + 1] !== CARRIAGE_RETURN || bytes[at + 2] !== LINE_FEED;
};

/** The 1-based line of the first byte that is not UTF-8, by the shape of its sequences. */
export const firstInvalidLine = (bytes: Uint8Array): number => {
  let line = 1;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceAt(bytes, i);
    if (length === 0) return line;
    if (endsLine(bytes, i)) line += 1;
    i += length;
  }
  return line;
};
