import { aggregateIndicator } from './across/aggregates/aggregate-indicator.ts';
import { aggregateLevel } from './across/aggregates/aggregate-level.ts';
import { aggregateMet } from './across/aggregates/aggregate-met.ts';
import { aggregateTotal } from './across/aggregates/aggregate-total.ts';
import { flowPeriod } from './across/figures/flow-period.ts';
import { periodReversed } from './across/figures/period-reversed.ts';
import { recordedBeforePeriod } from './across/figures/recorded-before-period.ts';
import { recordedInFuture } from './across/figures/recorded-in-future.ts';
import { referenceUnknown } from './across/figures/reference-unknown.ts';
import { sourceAfterRecording } from './across/figures/source-after-recording.ts';
import { sourceSet } from './across/figures/source-set.ts';
import { valueType } from './across/figures/value-type.ts';
import { nameSpacing } from './across/names/name-spacing.ts';
import { nameWithoutLetters } from './across/names/name-without-letters.ts';
import { dateBeyondPlan } from './across/plan/date-beyond-plan.ts';
import { dateOutOfRange } from './across/plan/date-out-of-range.ts';
import { nameTooLong } from './across/units/name-too-long.ts';
import { unitLevel } from './across/units/unit-level.ts';
import { unitNotOnDate } from './across/units/unit-not-on-date.ts';
import { unitUnknown } from './across/units/unit-unknown.ts';
import { withdrawnRowReturned } from './across/withdrawals/withdrawn-row-returned.ts';
import { withdrawnRowUnreasoned } from './across/withdrawals/withdrawn-row-unreasoned.ts';
import type { Check } from './basis/check.ts';
import { fileBomDoubled } from './file/file-bom-doubled.ts';
import { fileEmpty } from './file/file-empty.ts';
import { fileForeign } from './file/file-foreign.ts';
import { fileNotUtf8 } from './file/file-not-utf8.ts';
import { fileSeparator } from './file/file-separator.ts';
import { fileSpreadsheet } from './file/file-spreadsheet.ts';
import { fileUtf16 } from './file/file-utf16.ts';
import { lastLineOpen } from './file/last-line-open.ts';
import { mergeConflict } from './file/merge-conflict.ts';
import { quoteTrailing } from './file/quote-trailing.ts';
import { quoteUnclosed } from './file/quote-unclosed.ts';
import { columnDuplicate } from './header/column-duplicate.ts';
import { columnMissing } from './header/column-missing.ts';
import { columnMisspelt } from './header/column-misspelt.ts';
import { columnOrder } from './header/column-order.ts';
import { columnUnknown } from './header/column-unknown.ts';
import { columnUnnamed } from './header/column-unnamed.ts';
import { headerAbsent } from './header/header-absent.ts';
import { headerOnly } from './header/header-only.ts';
import { headerOnlyOptional } from './header/header-only-optional.ts';
import { headerRepeated } from './header/header-repeated.ts';
import { rowBlank } from './header/row-blank.ts';
import { rowLength } from './header/row-length.ts';
import { rowsInCell } from './header/rows-in-cell.ts';
import { correctionWithoutReason } from './keys/correction-without-reason.ts';
import { keyDuplicate } from './keys/key-duplicate.ts';
import { reasonWithoutCorrection } from './keys/reason-without-correction.ts';
import { rowsContradict } from './keys/rows-contradict.ts';
import { aggregateContradicted } from './plausibility/aggregate-contradicted.ts';
import { aggregateDrop } from './plausibility/aggregate-drop.ts';
import { aggregateTotalPeriod } from './plausibility/aggregate-total-period.ts';
import { flowYear } from './plausibility/flow-year.ts';
import { sourceBeforePeriod } from './plausibility/source-before-period.ts';
import { sourceNearDuplicate } from './plausibility/source-near-duplicate.ts';
import { stockYears } from './plausibility/stock-years.ts';
import { valueJump } from './plausibility/value-jump.ts';
import { wholeBelowPart } from './plausibility/whole-below-part.ts';
import { rowLate } from './seal/row-late.ts';
import { addressInvalid } from './types/address-invalid.ts';
import { cellBlank } from './types/cell-blank.ts';
import { cellTooLong } from './types/cell-too-long.ts';
import { choiceTwice } from './types/choice-twice.ts';
import { choiceUnknown } from './types/choice-unknown.ts';
import { codeDecimal } from './types/code-decimal.ts';
import { codeInvalid } from './types/code-invalid.ts';
import { codeLostZeros } from './types/code-lost-zeros.ts';
import { dateDayFirst } from './types/dates/date-day-first.ts';
import { dateImpossible } from './types/dates/date-impossible.ts';
import { dateInvalid } from './types/dates/date-invalid.ts';
import { dateMonthFirst } from './types/dates/date-month-first.ts';
import { dateSerial } from './types/dates/date-serial.ts';
import { dateUnpadded } from './types/dates/date-unpadded.ts';
import { dateWithTime } from './types/dates/date-with-time.ts';
import { formula } from './types/formula.ts';
import { idInvalid } from './types/id-invalid.ts';
import { idTooLong } from './types/id-too-long.ts';
import { controlCharacter } from './types/letters/control-character.ts';
import { digitLetter } from './types/letters/digit-letter.ts';
import { garbledLetters } from './types/letters/garbled-letters.ts';
import { invisibleCharacter } from './types/letters/invisible-character.ts';
import { legacyLetters } from './types/letters/legacy-letters.ts';
import { letterUnprinted } from './types/letters/letter-unprinted.ts';
import { lookAlike } from './types/letters/look-alike.ts';
import { noBreakSpace } from './types/letters/no-break-space.ts';
import { notNfc } from './types/letters/not-nfc.ts';
import { spaceAround } from './types/letters/space-around.ts';
import { missingCodeRefused } from './types/missing-code.ts';
import { missingCodeCase } from './types/missing-code-case.ts';
import { missingSignUsed } from './types/missing-sign.ts';
import { missingWordUsed } from './types/missing-word.ts';
import { decimalComma } from './types/numbers/decimal-comma.ts';
import { numberExponent } from './types/numbers/number-exponent.ts';
import { numberFraction } from './types/numbers/number-fraction.ts';
import { numberInvalid } from './types/numbers/number-invalid.ts';
import { numberNegative } from './types/numbers/number-negative.ts';
import { numberThousands } from './types/numbers/number-thousands.ts';
import { numberUnit } from './types/numbers/number-unit.ts';
import { numberUnsafe } from './types/numbers/number-unsafe.ts';
import { numberZeros } from './types/numbers/number-zeros.ts';
import { passWord } from './types/pass-word.ts';
import { spreadsheetError } from './types/spreadsheet-error.ts';

/**
 * Checks of what rows of observations can be wrong in, in the order in which they run: all that a contribution of
 * figures and sources can be told, where what it is joined to passed every check. Of the checks on cells the first
 * that recognises a cell speaks, so those on what any cell may suffer come first, the general ones last.
 */
export const OBSERVATION_CHECKS: readonly Check[] = [
  // file
  fileSpreadsheet,
  fileUtf16,
  fileForeign,
  fileNotUtf8,
  fileEmpty,
  fileBomDoubled,
  lastLineOpen,
  fileSeparator,
  mergeConflict,
  quoteUnclosed,
  quoteTrailing,

  // header
  rowsInCell,
  headerAbsent,
  headerOnly,
  headerOnlyOptional,
  columnDuplicate,
  columnMisspelt,
  columnUnknown,
  columnMissing,
  columnOrder,
  columnUnnamed,
  headerRepeated,
  rowBlank,
  rowLength,

  // types
  cellTooLong,
  garbledLetters,
  controlCharacter,
  invisibleCharacter,
  noBreakSpace,
  legacyLetters,
  letterUnprinted,
  notNfc,
  spaceAround,
  cellBlank,
  missingSignUsed,
  missingWordUsed,
  spreadsheetError,
  missingCodeRefused,
  missingCodeCase,
  numberNegative,
  formula,
  lookAlike,
  digitLetter,
  numberExponent,
  numberThousands,
  decimalComma,
  numberFraction,
  numberUnsafe,
  numberZeros,
  numberUnit,
  passWord,
  numberInvalid,
  dateDayFirst,
  dateMonthFirst,
  dateSerial,
  dateUnpadded,
  dateWithTime,
  dateImpossible,
  dateInvalid,
  codeLostZeros,
  codeDecimal,
  codeInvalid,
  idTooLong,
  idInvalid,
  choiceUnknown,
  choiceTwice,
  addressInvalid,

  // keys
  keyDuplicate,
  correctionWithoutReason,
  reasonWithoutCorrection,
  rowsContradict,

  // across
  referenceUnknown,
  unitUnknown,
  unitNotOnDate,
  unitLevel,
  valueType,
  aggregateIndicator,
  aggregateLevel,
  aggregateMet,
  periodReversed,
  flowPeriod,
  recordedBeforePeriod,
  recordedInFuture,
  sourceAfterRecording,
  sourceSet,
  nameTooLong,
  dateOutOfRange,
  dateBeyondPlan,
  nameWithoutLetters,
  nameSpacing,
  aggregateTotal,
  withdrawnRowReturned,
  withdrawnRowUnreasoned,

  // plausibility
  valueJump,
  aggregateDrop,
  aggregateContradicted,
  aggregateTotalPeriod,
  wholeBelowPart,
  flowYear,
  stockYears,
  sourceBeforePeriod,
  sourceNearDuplicate,

  // seal
  rowLate,
];
