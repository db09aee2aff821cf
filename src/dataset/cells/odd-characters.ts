/**
 * Zero-width characters, direction marks, soft hyphens, stray byte order marks, the combining grapheme
 * joiner; blank letters and the blank Braille cell; marks of annotations and of objects; selectors of
 * variants, and tags, in which a text can be hidden.
 */
const INVISIBLE =
  /\u034F|[\u180B-\u180F]|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF0-\uFFFC\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}]/u;

/** Spaces that are not the space bar's. */
const NO_BREAK_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;

/** Control characters; a line break inside a quoted cell is none. U+FFFD stands for a lost letter. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFFFD\uFFFE\uFFFF]/u;

const everyInvisible = new RegExp(INVISIBLE, 'gu');
const everyNoBreakSpace = new RegExp(NO_BREAK_SPACE, 'gu');

/** Where a word may end and another begin, with only something invisible between them. */
const BETWEEN_LETTERS = new RegExp(`[\\p{L}\\p{N}](?:${INVISIBLE.source})+[\\p{L}\\p{N}]`, 'u');

/**
 * Text without its invisible characters; null where two words may run into one that way and
 * `betweenWords` does not allow it.
 */
export const withoutInvisible = (
  raw: string,
  { betweenWords }: { readonly betweenWords: boolean },
): string | null =>
  !betweenWords && BETWEEN_LETTERS.test(raw) ? null : raw.replace(everyInvisible, '');

/** Text with the space of the keyboard for every other one. */
export const withPlainSpaces = (raw: string): string => raw.replace(everyNoBreakSpace, ' ');

const finder =
  (pattern: RegExp) =>
  (raw: string): string | null =>
    pattern.exec(raw)?.[0] ?? null;

/** The first invisible character, or null. */
export const invisibleCharacterIn = finder(INVISIBLE);

/** The first space that is not an ordinary one, or null. */
export const noBreakSpaceIn = finder(NO_BREAK_SPACE);

/** The first control character, or null. */
export const controlCharacterIn = finder(CONTROL);

/** `U+200B` for a character. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
