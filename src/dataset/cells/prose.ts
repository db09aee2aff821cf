import { legacyLettersIn } from './legacy-letters.ts';
import { isMissingSign, isMissingWord } from './missing-signs.ts';
import { mojibakeIn } from './mojibake.ts';
import { controlCharacterIn, invisibleCharacterIn, noBreakSpaceIn } from './odd-characters.ts';
import { unprintedLetterIn } from './printed-letters.ts';
import { programTextIn } from './program-text.ts';
import { proseLookAlikeIn } from './prose-look-alikes.ts';

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
  unprintedLetterIn,
];

/**
 * Whether free text can be taken as it stands: clean characters, NFC, a reader's words.
 * @param isRemark whether it is a remark, which may speak of what a title or a name must not hold
 */
export const isPlainProse = (raw: string, isRemark = true): boolean => {
  if (isMissingSign(raw) || isMissingWord(raw)) return false;
  if (programTextIn(raw, { anywhere: !isRemark }) !== null) return false;
  if (SIMPLE.test(raw)) return true;
  if (FORMULA_START.test(raw) || raw.trim() !== raw || raw.normalize('NFC') !== raw) return false;
  return FAULTS.every((fault) => fault(raw) === null);
};
