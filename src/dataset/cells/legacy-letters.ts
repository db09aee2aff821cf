/**
 * Text typed in a font of the time before Unicode and copied as it stood. TCVN3 (".VnTime") writes
 * "Lục Yên" as "Lôc Yªn" and "đạt" as "®¹t"; VNI writes "ñaït".
 */

/** Signs TCVN3 uses as letters, where Vietnamese text never has them: inside a word. */
const TCVN3 =
  /\p{L}[µ¸¶·¹¨©ª«¬®¾](?=\p{L}|$| )|\p{L}»\p{L}|[®§][\p{Ll}¸µ¶·¹ª«¬]|[¸µ¶¹¨©ª¬®][ªa-z¸µ¶¹©¨¬]/u;

/** A vowel and the letter that stands for its hat or tone, or ñ for đ. */
const VNI = /[aeouyöô][ùøûõïâäåáàãúüëéè]|ñ[aeiouyöô]/giu;

/** Such pairs as no other language has: "naïve" and "Noël" are innocent. */
const ONLY_VNI = /[aeouyöô][ùøûõ]|[aeo]â|[öô]ï/iu;

/** Letters VNI needs and Vietnamese does not have. */
const FOREIGN = /[äåëïñöûüøî]/iu;

/** One pair may stand in a foreign name; a sentence in VNI has many. */
const ENOUGH = 2;

/** The first letters of a legacy encoding, or null. */
export const legacyLettersIn = (raw: string): string | null => {
  const tcvn3 = TCVN3.exec(raw);
  if (tcvn3) return tcvn3[0];
  if (!FOREIGN.test(raw) || !ONLY_VNI.test(raw)) return null;
  const pairs = raw.match(VNI) ?? [];
  return pairs.length >= ENOUGH ? (pairs[0] ?? null) : null;
};
