import { aggregateIndicator } from './across/aggregate-indicator.ts';
import { aggregateLevel } from './across/aggregate-level.ts';
import { aggregateMet } from './across/aggregate-met.ts';
import { aggregateTotal } from './across/aggregate-total.ts';
import { changeEndedMixed } from './across/change-ended-mixed.ts';
import { changeKindIdle } from './across/change-kind-idle.ts';
import { changeKindUnstated } from './across/change-kind-unstated.ts';
import { changeNewMissing } from './across/change-new-missing.ts';
import { changeOldMissing } from './across/change-old-missing.ts';
import { flowPeriod } from './across/flow-period.ts';
import { indicatorBetter } from './across/indicator-better.ts';
import { indicatorLasting } from './across/indicator-lasting.ts';
import { indicatorYearStart } from './across/indicator-year-start.ts';
import { inferenceEnds } from './across/inference-ends.ts';
import { issuingBodyCapacity } from './across/issuing-body-capacity.ts';
import { issuingBodyList } from './across/issuing-body-list.ts';
import { issuingBodySymbol } from './across/issuing-body-symbol.ts';
import { milestoneDate } from './across/milestone-date.ts';
import { milestoneKind } from './across/milestone-kind.ts';
import { parentCycle } from './across/parent-cycle.ts';
import { periodReversed } from './across/period-reversed.ts';
import { planCount } from './across/plan-count.ts';
import { planDates } from './across/plan-dates.ts';
import { planTerritory } from './across/plan-territory.ts';
import { readingOverride } from './across/reading-override.ts';
import { readingSame } from './across/reading-same.ts';
import { recordedBeforePeriod } from './across/recorded-before-period.ts';
import { recordedInFuture } from './across/recorded-in-future.ts';
import { referenceUnknown } from './across/reference-unknown.ts';
import { reportArea } from './across/report-area.ts';
import { reportEdition } from './across/report-edition.ts';
import { reportInFuture } from './across/report-in-future.ts';
import { reportIssuedEarly } from './across/report-issued-early.ts';
import { reportPeriod } from './across/report-period.ts';
import { reportReleaseOrder } from './across/report-release-order.ts';
import { sourceAfterRecording } from './across/source-after-recording.ts';
import { sourceSet } from './across/source-set.ts';
import { targetBaseline } from './across/target-baseline.ts';
import { targetClosing } from './across/target-closing.ts';
import { targetIndicator } from './across/target-indicator.ts';
import { targetMode } from './across/target-mode.ts';
import { targetPercent } from './across/target-percent.ts';
import { targetScope } from './across/target-scope.ts';
import { targetThreshold } from './across/target-threshold.ts';
import { tileMissing } from './across/tile-missing.ts';
import { tileSize } from './across/tile-size.ts';
import { tileTaken } from './across/tile-taken.ts';
import { tileVersion } from './across/tile-version.ts';
import { unitLevel } from './across/unit-level.ts';
import { unitNotOnDate } from './across/unit-not-on-date.ts';
import { unitOutlivesParent } from './across/unit-outlives-parent.ts';
import { unitOverlap } from './across/unit-overlap.ts';
import { unitParentLevel } from './across/unit-parent-level.ts';
import { unitParentMissing } from './across/unit-parent-missing.ts';
import { unitUnknown } from './across/unit-unknown.ts';
import { unitWithoutArrival } from './across/unit-without-arrival.ts';
import { unitWithoutParent } from './across/unit-without-parent.ts';
import { valueType } from './across/value-type.ts';
import { cellBlank } from './cells/cell-blank.ts';
import { choiceTwice } from './cells/choice-twice.ts';
import { choiceUnknown } from './cells/choice-unknown.ts';
import { codeInvalid } from './cells/code-invalid.ts';
import { codeLostZeros } from './cells/code-lost-zeros.ts';
import { controlCharacter } from './cells/control-character.ts';
import { dateDayFirst } from './cells/date-day-first.ts';
import { dateImpossible } from './cells/date-impossible.ts';
import { dateInvalid } from './cells/date-invalid.ts';
import { dateMonthFirst } from './cells/date-month-first.ts';
import { dateSerial } from './cells/date-serial.ts';
import { dateUnpadded } from './cells/date-unpadded.ts';
import { dateWithTime } from './cells/date-with-time.ts';
import { decimalComma } from './cells/decimal-comma.ts';
import { degreesInvalid } from './cells/degrees-invalid.ts';
import { formula } from './cells/formula.ts';
import { garbledLetters } from './cells/garbled-letters.ts';
import { idInvalid } from './cells/id-invalid.ts';
import { invisibleCharacter } from './cells/invisible-character.ts';
import { legacyLetters } from './cells/legacy-letters.ts';
import { lookAlike } from './cells/look-alike.ts';
import { missingCodeRefused } from './cells/missing-code.ts';
import { missingSignUsed } from './cells/missing-sign.ts';
import { missingWordUsed } from './cells/missing-word.ts';
import { monthDayInvalid } from './cells/month-day-invalid.ts';
import { noBreakSpace } from './cells/no-break-space.ts';
import { notNfc } from './cells/not-nfc.ts';
import { numberExponent } from './cells/number-exponent.ts';
import { numberFraction } from './cells/number-fraction.ts';
import { numberInvalid } from './cells/number-invalid.ts';
import { numberNegative } from './cells/number-negative.ts';
import { numberThousands } from './cells/number-thousands.ts';
import { numberUnit } from './cells/number-unit.ts';
import { numberUnsafe } from './cells/number-unsafe.ts';
import { numberZeros } from './cells/number-zeros.ts';
import { passWord } from './cells/pass-word.ts';
import { sha256Invalid } from './cells/sha256-invalid.ts';
import { spaceAround } from './cells/space-around.ts';
import { spreadsheetError } from './cells/spreadsheet-error.ts';
import { yearInvalid } from './cells/year-invalid.ts';
import type { Check } from './check.ts';
import { fileBomDoubled } from './file/file-bom-doubled.ts';
import { fileEmpty } from './file/file-empty.ts';
import { fileMissing } from './file/file-missing.ts';
import { fileNotUtf8 } from './file/file-not-utf8.ts';
import { fileSeparator } from './file/file-separator.ts';
import { fileSpreadsheet } from './file/file-spreadsheet.ts';
import { fileTwice } from './file/file-twice.ts';
import { fileUnknown } from './file/file-unknown.ts';
import { fileUtf16 } from './file/file-utf16.ts';
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
import { correctionWithoutReason } from './keys/correction-without-reason.ts';
import { keyDuplicate } from './keys/key-duplicate.ts';
import { reasonWithoutCorrection } from './keys/reason-without-correction.ts';
import { aggregateContradicted } from './plausibility/aggregate-contradicted.ts';
import { aggregateDrop } from './plausibility/aggregate-drop.ts';
import { aggregateTotalPeriod } from './plausibility/aggregate-total-period.ts';
import { flowYear } from './plausibility/flow-year.ts';
import { sourceBeforePeriod } from './plausibility/source-before-period.ts';
import { sourceNearDuplicate } from './plausibility/source-near-duplicate.ts';
import { stockYears } from './plausibility/stock-years.ts';
import { unitNearDuplicate } from './plausibility/unit-near-duplicate.ts';
import { valueJump } from './plausibility/value-jump.ts';
import { releaseHashWrong } from './seal/release-hash.ts';
import { releaseInFuture } from './seal/release-in-future.ts';
import { releaseOrder } from './seal/release-order.ts';
import { releaseRows } from './seal/release-rows.ts';
import { sealMissing } from './seal/seal-missing.ts';
import { sealRowBackdated } from './seal/seal-row-backdated.ts';
import { sealRowDeleted } from './seal/seal-row-deleted.ts';
import { sealRowEdited } from './seal/seal-row-edited.ts';
import { sealUnlisted } from './seal/seal-unlisted.ts';

/**
 * Every check there is, in the order in which they run. Of the checks on cells the first that
 * recognises a cell speaks, so those on what any cell may suffer come first, the general ones last.
 */
export const CHECKS: readonly Check[] = [
  // file
  fileMissing,
  fileUnknown,
  fileTwice,
  fileSpreadsheet,
  fileUtf16,
  fileNotUtf8,
  fileEmpty,
  fileBomDoubled,
  fileSeparator,
  quoteUnclosed,
  quoteTrailing,

  // header
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
  garbledLetters,
  controlCharacter,
  invisibleCharacter,
  noBreakSpace,
  legacyLetters,
  notNfc,
  spaceAround,
  cellBlank,
  missingSignUsed,
  missingWordUsed,
  spreadsheetError,
  missingCodeRefused,
  numberNegative,
  formula,
  lookAlike,
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
  codeInvalid,
  idInvalid,
  choiceUnknown,
  choiceTwice,
  monthDayInvalid,
  yearInvalid,
  degreesInvalid,
  sha256Invalid,

  // keys
  keyDuplicate,
  correctionWithoutReason,
  reasonWithoutCorrection,

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
  unitOverlap,
  unitWithoutParent,
  unitParentMissing,
  parentCycle,
  unitParentLevel,
  unitOutlivesParent,
  unitWithoutArrival,
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
  targetThreshold,
  targetPercent,
  targetMode,
  targetBaseline,
  targetIndicator,
  targetScope,
  aggregateTotal,
  targetClosing,
  milestoneDate,
  milestoneKind,
  readingOverride,
  readingSame,
  inferenceEnds,
  issuingBodySymbol,
  issuingBodyList,
  issuingBodyCapacity,
  reportArea,
  reportPeriod,
  reportEdition,
  reportReleaseOrder,
  reportIssuedEarly,
  reportInFuture,

  // plausibility
  valueJump,
  aggregateDrop,
  aggregateContradicted,
  aggregateTotalPeriod,
  flowYear,
  stockYears,
  sourceBeforePeriod,
  sourceNearDuplicate,
  unitNearDuplicate,

  // seal
  releaseOrder,
  releaseInFuture,
  sealMissing,
  sealUnlisted,
  sealRowEdited,
  sealRowDeleted,
  sealRowBackdated,
  releaseRows,
  releaseHashWrong,
];
