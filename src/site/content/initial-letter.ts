/** Tones; the other marks make a letter of its own in Vietnamese. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** How letters that ASCII lacks are typed, for anchors. */
const TELEX: Readonly<Record<string, string>> = {
  Ă: 'aw',
  Â: 'aa',
  Đ: 'dd',
  Ê: 'ee',
  Ô: 'oo',
  Ơ: 'ow',
  Ư: 'uw',
};

/** The letter of the Vietnamese alphabet under which a name is listed: "Ải" under A, "Âu" under Â. */
export const initialLetter = (name: string): string =>
  name
    .normalize('NFC')
    .charAt(0)
    .normalize('NFD')
    .replace(TONES, '')
    .normalize('NFC')
    .toUpperCase();

/** The anchor of a letter, in ASCII: `chu-a`, `chu-dd`. */
export const letterAnchor = (letter: string): string =>
  `chu-${TELEX[letter] ?? letter.toLowerCase()}`;
