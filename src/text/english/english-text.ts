/** A piece of English: plain words, or words of Vietnamese that stand among them and are marked so. */
export type EnglishPiece = string | { readonly vi: string };

/** English that may hold Vietnamese names, each marked as such for screen readers. */
export type EnglishText = readonly EnglishPiece[];

/** Words of Vietnamese inside English. */
export const vietnamese = (text: string): EnglishPiece => ({ vi: text });

/** Texts with something between each two; empty ones are left out. */
export const joinEnglish = (parts: readonly EnglishText[], between: string): EnglishText =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : [between, ...part]));

/** The same as plain text, for where no language can be marked: titles, descriptions, citations. */
export const plainEnglish = (text: EnglishText): string =>
  text.map((piece) => (typeof piece === 'string' ? piece : piece.vi)).join('');

/** With a capital first letter, where it starts with a word of English. */
export const capitalised = ([first = '', ...rest]: EnglishText): EnglishText =>
  typeof first === 'string'
    ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest]
    : [first, ...rest];
