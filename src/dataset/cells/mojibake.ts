/**
 * UTF-8 read as Windows-1252 and saved again: "á" becomes "Ã¡", "ế" becomes "áº¿", "đ" becomes "Ä‘".
 */

/** Windows-1252 for the bytes 0x80–0x9F, where it differs from Latin-1. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const TRAIL = `[\\u0080-\\u00BF${CP1252}]`;

/** After "Ã" only what no Vietnamese sentence has there: “XÃ” in quotation marks is innocent. */
const MOJIBAKE = new RegExp(`Ã[¡-º¼-¿]|[ÄÅÆ]${TRAIL}|á[º»]${TRAIL}|â€${TRAIL}`, 'u');

const strict = new TextDecoder('utf-8', { fatal: true });

const byteOf = (character: string): number => {
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  const index = CP1252.indexOf(character);
  return index < 0 ? -1 : 0x80 + index;
};

/** The first garbled letter, or null. */
export const mojibakeIn = (raw: string): string | null => MOJIBAKE.exec(raw)?.[0] ?? null;

/** The text as it was before, or null where it cannot be told. */
export const undoMojibake = (raw: string): string | null => {
  const bytes = [...raw].map(byteOf);
  if (bytes.includes(-1)) return null;
  try {
    return strict.decode(Uint8Array.from(bytes)).normalize('NFC');
  } catch {
    return null;
  }
};
