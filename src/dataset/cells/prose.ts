import { legacyLettersIn } from './legacy-letters.ts';
import { proseLookAlikeIn } from './look-alikes.ts';
import { isMissingSign, isMissingWord, isSpreadsheetError } from './missing-signs.ts';
import { mojibakeIn } from './mojibake.ts';
import { controlCharacterIn, invisibleCharacterIn, noBreakSpaceIn } from './odd-characters.ts';

/** Characters that make a spreadsheet run the cell as a formula. */
export const FORMULA_START = /^[=+\-@\t]/;

/** Text made of printable ASCII that cannot be anything but itself. */
const SIMPLE = /^[A-Za-z0-9(](?:[A-Za-z0-9(),.:/ -]*[A-Za-z0-9(),.:/-])?$/;

const FAULTS: readonly ((raw: string) => unknown)[] = [
  controlCharacterIn,
  invisibleCharacterIn,
  noBreakSpaceIn,
  mojibakeIn,
  legacyLettersIn,
  proseLookAlikeIn,
];

/** Whether free text can be taken as it stands: clean characters, NFC, a reader's words. */
export const isPlainProse = (raw: string): boolean => {
  if (isMissingSign(raw) || isMissingWord(raw) || isSpreadsheetError(raw)) return false;
  if (SIMPLE.test(raw)) return true;
  if (FORMULA_START.test(raw) || raw.trim() !== raw || raw.normalize('NFC') !== raw) return false;
  return FAULTS.every((fault) => fault(raw) === null);
};
