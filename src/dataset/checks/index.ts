import { aggregateIndicator } from './across/aggregates/aggregate-indicator.ts';
import { aggregateLevel } from './across/aggregates/aggregate-level.ts';
import { aggregateMet } from './across/aggregates/aggregate-met.ts';
import { aggregateTotal } from './across/aggregates/aggregate-total.ts';
import { changeEndedMixed } from './across/changes/change-ended-mixed.ts';
import { changeKindIdle } from './across/changes/change-kind-idle.ts';
import { changeKindUnstated } from './across/changes/change-kind-unstated.ts';
import { changeNewMissing } from './across/changes/change-new-missing.ts';
import { changeOldMissing } from './across/changes/change-old-missing.ts';
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
import { unitNameNumber } from './across/names/unit-name-number.ts';
import { unitNameSpacing } from './across/names/unit-name-spacing.ts';
import { unitNameType } from './across/names/unit-name-type.ts';
import { unitTwice } from './across/names/unit-twice.ts';
import { dateBeyondPlan } from './across/plan/date-beyond-plan.ts';
import { dateOutOfRange } from './across/plan/date-out-of-range.ts';
import { indicatorBetter } from './across/plan/indicator-better.ts';
import { indicatorLasting } from './across/plan/indicator-lasting.ts';
import { indicatorYearStart } from './across/plan/indicator-year-start.ts';
import { inferenceEnds } from './across/plan/inference-ends.ts';
import { milestoneDate } from './across/plan/milestone-date.ts';
import { milestoneKind } from './across/plan/milestone-kind.ts';
import { planAddress } from './across/plan/plan-address.ts';
import { planCount } from './across/plan/plan-count.ts';
import { planDates } from './across/plan/plan-dates.ts';
import { planTerritory } from './across/plan/plan-territory.ts';
import { readingOverride } from './across/plan/reading-override.ts';
import { readingSame } from './across/plan/reading-same.ts';
import { territoryNotOnDate } from './across/plan/territory-not-on-date.ts';
import { issuingBodyCapacity } from './across/reports/issuing-body-capacity.ts';
import { issuingBodyList } from './across/reports/issuing-body-list.ts';
import { issuingBodySymbol } from './across/reports/issuing-body-symbol.ts';
import { reportArea } from './across/reports/report-area.ts';
import { reportDrawing } from './across/reports/report-drawing.ts';
import { reportEdition } from './across/reports/report-edition.ts';
import { reportInFuture } from './across/reports/report-in-future.ts';
import { reportIssuedEarly } from './across/reports/report-issued-early.ts';
import { reportNonceLeft } from './across/reports/report-nonce-left.ts';
import { reportPeriod } from './across/reports/report-period.ts';
import { reportReleaseOrder } from './across/reports/report-release-order.ts';
import { reportWithdrawn } from './across/reports/report-withdrawn.ts';
import { settingBasePath } from './across/settings/setting-base-path.ts';
import { settingValue } from './across/settings/setting-value.ts';
import { targetBaseline } from './across/targets/target-baseline.ts';
import { targetClosing } from './across/targets/target-closing.ts';
import { targetDirection } from './across/targets/target-direction.ts';
import { targetIndicator } from './across/targets/target-indicator.ts';
import { targetMode } from './across/targets/target-mode.ts';
import { targetPercent } from './across/targets/target-percent.ts';
import { targetScope } from './across/targets/target-scope.ts';
import { targetThreshold } from './across/targets/target-threshold.ts';
import { tileMissing } from './across/tiles/tile-missing.ts';
import { tileSize } from './across/tiles/tile-size.ts';
import { tileTaken } from './across/tiles/tile-taken.ts';
import { tileVersion } from './across/tiles/tile-version.ts';
import { nameTooLong } from './across/units/name-too-long.ts';
import { parentCycle } from './across/units/parent-cycle.ts';
import { unitLevel } from './across/units/unit-level.ts';
import { unitNotOnDate } from './across/units/unit-not-on-date.ts';
import { unitOutlivesParent } from './across/units/unit-outlives-parent.ts';
import { unitOverlap } from './across/units/unit-overlap.ts';
import { unitParentLevel } from './across/units/unit-parent-level.ts';
import { unitParentMissing } from './across/units/unit-parent-missing.ts';
import { unitUnknown } from './across/units/unit-unknown.ts';
import { unitWithoutArrival } from './across/units/unit-without-arrival.ts';
import { unitWithoutParent } from './across/units/unit-without-parent.ts';
import { withdrawalInFuture } from './across/withdrawals/withdrawal-in-future.ts';
import { withdrawalKey } from './across/withdrawals/withdrawal-key.ts';
import { withdrawalTable } from './across/withdrawals/withdrawal-table.ts';
import { withdrawnRowReturned } from './across/withdrawals/withdrawn-row-returned.ts';
import { withdrawnRowUnreasoned } from './across/withdrawals/withdrawn-row-unreasoned.ts';
import type { Check } from './basis/check.ts';
import { fileBomDoubled } from './file/file-bom-doubled.ts';
import { fileEmpty } from './file/file-empty.ts';
import { fileForeign } from './file/file-foreign.ts';
import { fileMissing } from './file/file-missing.ts';
import { fileNotUtf8 } from './file/file-not-utf8.ts';
import { fileSeparator } from './file/file-separator.ts';
import { fileSpreadsheet } from './file/file-spreadsheet.ts';
import { fileUnknown } from './file/file-unknown.ts';
import { fileUtf16 } from './file/file-utf16.ts';
import { gitAttributes } from './file/git-attributes.ts';
import { lastLineOpen } from './file/last-line-open.ts';
import { mergeConflict } from './file/merge-conflict.ts';
import { quoteTrailing } from './file/quote-trailing.ts';
import { quoteUnclosed } from './file/quote-unclosed.ts';
import { setName } from './file/set-name.ts';
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
import { milestoneLevel } from './plausibility/milestone-level.ts';
import { planAddressSealed } from './plausibility/plan-address-sealed.ts';
import { sourceBeforePeriod } from './plausibility/source-before-period.ts';
import { sourceNearDuplicate } from './plausibility/source-near-duplicate.ts';
import { stockYears } from './plausibility/stock-years.ts';
import { targetReach } from './plausibility/target-reach.ts';
import { unitCoordinates } from './plausibility/unit-coordinates.ts';
import { unitNearDuplicate } from './plausibility/unit-near-duplicate.ts';
import { valueJump } from './plausibility/value-jump.ts';
import { wholeBelowPart } from './plausibility/whole-below-part.ts';
import { formerHash } from './seal/former-hash.ts';
import { formerHashLeft } from './seal/former-hash-left.ts';
import { releaseHashWrong } from './seal/release-hash.ts';
import { releaseInFuture } from './seal/release-in-future.ts';
import { releaseOrder } from './seal/release-order.ts';
import { releasePrevious } from './seal/release-previous.ts';
import { releaseRows } from './seal/release-rows.ts';
import { rowLate } from './seal/row-late.ts';
import { sealMissing } from './seal/seal-missing.ts';
import { sealNonceLate } from './seal/seal-nonce-late.ts';
import { sealNonceLeft } from './seal/seal-nonce-left.ts';
import { sealRowDeleted } from './seal/seal-row-deleted.ts';
import { sealRowEdited } from './seal/seal-row-edited.ts';
import { sealUnlisted } from './seal/seal-unlisted.ts';
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
import { monthDayInvalid } from './types/dates/month-day-invalid.ts';
import { yearInvalid } from './types/dates/year-invalid.ts';
import { formula } from './types/formula.ts';
import { hexInvalid } from './types/hex-invalid.ts';
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
import { degreesInvalid } from './types/numbers/degrees-invalid.ts';
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
 * Every check there is, in the order in which they run. Of the checks on cells the first that
 * recognises a cell speaks, so those on what any cell may suffer come first, the general ones last.
 */
export const CHECKS: readonly Check[] = [
  // file
  setName,
  fileMissing,
  fileUnknown,
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
  gitAttributes,

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
  monthDayInvalid,
  yearInvalid,
  degreesInvalid,
  addressInvalid,
  hexInvalid,

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
  unitOverlap,
  unitWithoutParent,
  unitParentMissing,
  parentCycle,
  unitParentLevel,
  unitOutlivesParent,
  unitWithoutArrival,
  unitTwice,
  unitNameType,
  unitNameNumber,
  unitNameSpacing,
  nameWithoutLetters,
  nameSpacing,
  changeOldMissing,
  changeNewMissing,
  changeEndedMixed,
  changeKindIdle,
  changeKindUnstated,
  tileVersion,
  tileSize,
  tileTaken,
  tileMissing,
  indicatorYearStart,
  indicatorBetter,
  indicatorLasting,
  planCount,
  planDates,
  planTerritory,
  territoryNotOnDate,
  planAddress,
  dateOutOfRange,
  targetThreshold,
  targetPercent,
  targetMode,
  targetBaseline,
  targetIndicator,
  targetDirection,
  targetScope,
  aggregateTotal,
  targetClosing,
  milestoneDate,
  milestoneKind,
  dateBeyondPlan,
  readingOverride,
  readingSame,
  inferenceEnds,
  issuingBodySymbol,
  settingValue,
  settingBasePath,
  issuingBodyList,
  issuingBodyCapacity,
  reportArea,
  reportPeriod,
  reportEdition,
  reportReleaseOrder,
  reportDrawing,
  reportWithdrawn,
  reportNonceLeft,
  reportIssuedEarly,
  reportInFuture,
  withdrawalTable,
  withdrawalKey,
  withdrawalInFuture,
  withdrawnRowReturned,
  withdrawnRowUnreasoned,

  // plausibility
  valueJump,
  aggregateDrop,
  aggregateContradicted,
  aggregateTotalPeriod,
  wholeBelowPart,
  flowYear,
  planAddressSealed,
  stockYears,
  targetReach,
  milestoneLevel,
  sourceBeforePeriod,
  sourceNearDuplicate,
  unitNearDuplicate,
  unitCoordinates,

  // seal
  releaseOrder,
  releasePrevious,
  releaseInFuture,
  sealMissing,
  sealUnlisted,
  sealRowEdited,
  sealRowDeleted,
  rowLate,
  sealNonceLeft,
  sealNonceLate,
  formerHashLeft,
  formerHash,
  releaseRows,
  releaseHashWrong,
];
