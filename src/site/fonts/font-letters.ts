/** Printable ASCII. */
const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(32 + at)).join('');

/** The Vietnamese letters with marks that Unicode lists one after another: Ạ to ỹ. */
const TONED = Array.from({ length: 90 }, (_, at) => String.fromCodePoint(0x1ea0 + at)).join('');

/** The other Vietnamese letters with marks, and marks on their own. */
const OTHERS = 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0303\u0309\u0323';

/** What is left of Vietnamese letters that were read in a wrong encoding; guidance quotes it. */
const GARBLED = 'ªÄ';

/** Signs of running text, figures and references. */
const SIGNS = '\u00a0§©«°·»×–—‘’“”•…₫−≤≥';

/**
 * Every character that the fonts of the site hold. A test compares it with the texts of all pages:
 * what is missing here is drawn in another font.
 */
export const FONT_LETTERS = ASCII + TONED + OTHERS + GARBLED + SIGNS;
