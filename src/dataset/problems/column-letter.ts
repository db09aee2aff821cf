const ALPHABET = 26;
const LETTER_A = 65;

/** The letter a spreadsheet gives a column: 1 is A, 27 is AA. */
export const columnLetter = (number: number): string => {
  const rest = Math.floor((number - 1) / ALPHABET);
  const letter = String.fromCharCode(LETTER_A + ((number - 1) % ALPHABET));
  return rest > 0 ? columnLetter(rest) + letter : letter;
};
