import { withoutLookAlikes } from '../../../dataset/cells/look-alikes.ts';
import { codePoint } from '../../../dataset/cells/odd-characters.ts';

/** Longer values are cut, their place is given anyway; a SHA-256 still fits. */
const LONGEST = 64;

/** Letters that may be read for one sign that is shown, whatever it is made of. */
const MOST_SIGNS_OF_ONE = 16;

/** Everything that cannot be seen, or not told from something else, in print. */
const UNSEEN =
  /[\u034F\u{FE00}-\u{FE0F}\u{E0000}-\u{E01EF}]|[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u00A0\u115F\u1160\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u2800\u3000\u3164\uFFA0\uFFFC\uFFFD]/gu;

const showUnseen = (character: string): string => `⟨${codePoint(character)}⟩`;

/** What a code, a date or a number is made of; not so a sentence, which has dashes of its own. */
const PLAIN_VALUE = /^[A-Za-z0-9 ./:;+_-]*$/;

/** Signs that only look like those of the keyboard, where nothing else stands. */
const showLookAlikes = (value: string): string =>
  PLAIN_VALUE.test(withoutLookAlikes(value))
    ? [...value].map((sign) => (PLAIN_VALUE.test(sign) ? sign : showUnseen(sign))).join('')
    : value;

/** Several spaces look like one. */
const SPACES = / {2,}/g;

const showSpaces = (spaces: string): string => `⟨${spaces.length} dấu cách⟩`;

/** Letters and marks apart become visible as such. */
const showApart = (value: string): string =>
  value === value.normalize('NFC') ? value : value.replace(/\p{M}/gu, (mark) => `◌${mark}`);

/**
 * A value on one line, with everything invisible made visible; of codes, dates and numbers also what is no
 * sign of the keyboard.
 * @param longest how many signs are shown; what is cut off is told by `…`
 */
export const visibleValue = (value: string, longest = LONGEST): string => {
  const start = value.slice(0, MOST_SIGNS_OF_ONE * longest);
  const shown = [
    ...showApart(showLookAlikes(start)).replace(UNSEEN, showUnseen).replace(SPACES, showSpaces),
  ];
  const cut = shown.length > longest ? [...shown.slice(0, longest), '…'] : shown;
  return cut.join('');
};

/** The same in quotation marks. */
export const quoteValue = (value: string): string => `"${visibleValue(value)}"`;
