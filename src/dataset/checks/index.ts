import { changeEndedMixed } from './across/changes/change-ended-mixed.ts';
import { changeKindIdle } from './across/changes/change-kind-idle.ts';
import { changeKindUnstated } from './across/changes/change-kind-unstated.ts';
import { changeNewMissing } from './across/changes/change-new-missing.ts';
import { changeOldMissing } from './across/changes/change-old-missing.ts';
import { unitNameNumber } from './across/names/unit-name-number.ts';
import { unitNameSpacing } from './across/names/unit-name-spacing.ts';
import { unitNameType } from './across/names/unit-name-type.ts';
import { unitTwice } from './across/names/unit-twice.ts';
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
import { requestArea } from './across/requests/request-area.ts';
import { requestDates } from './across/requests/request-dates.ts';
import { requestDiffers } from './across/requests/request-differs.ts';
import { requestOutcome } from './across/requests/request-outcome.ts';
import { requestPerson } from './across/requests/request-person.ts';
import { requestSource } from './across/requests/request-source.ts';
import { settingBasePath } from './across/settings/setting-base-path.ts';
import { settingOfficial } from './across/settings/setting-official.ts';
import { settingValue } from './across/settings/setting-value.ts';
import { targetBaseline } from './across/targets/target-baseline.ts';
import { targetClosing } from './across/targets/target-closing.ts';
import { targetDirection } from './across/targets/target-direction.ts';
import { targetIndicator } from './across/targets/target-indicator.ts';
import { targetMode } from './across/targets/target-mode.ts';
import { targetPercent } from './across/targets/target-percent.ts';
import { targetScope } from './across/targets/target-scope.ts';
import { targetThreshold } from './across/targets/target-threshold.ts';
import { progressDoneOn } from './across/tasks/progress-done-on.ts';
import { progressDue } from './across/tasks/progress-due.ts';
import { tileMissing } from './across/tiles/tile-missing.ts';
import { tileSize } from './across/tiles/tile-size.ts';
import { tileTaken } from './across/tiles/tile-taken.ts';
import { tileVersion } from './across/tiles/tile-version.ts';
import { traceAfterRecording } from './across/traces/trace-after-recording.ts';
import { traceEmpty } from './across/traces/trace-empty.ts';
import { parentCycle } from './across/units/parent-cycle.ts';
import { unitOutlivesParent } from './across/units/unit-outlives-parent.ts';
import { unitOverlap } from './across/units/unit-overlap.ts';
import { unitParentLevel } from './across/units/unit-parent-level.ts';
import { unitParentMissing } from './across/units/unit-parent-missing.ts';
import { unitWithoutArrival } from './across/units/unit-without-arrival.ts';
import { unitWithoutParent } from './across/units/unit-without-parent.ts';
import { withdrawalInFuture } from './across/withdrawals/withdrawal-in-future.ts';
import { withdrawalKey } from './across/withdrawals/withdrawal-key.ts';
import { withdrawalTable } from './across/withdrawals/withdrawal-table.ts';
import { type Check, STAGES } from './basis/check.ts';
import { fileMissing } from './file/file-missing.ts';
import { fileUnknown } from './file/file-unknown.ts';
import { gitAttributes } from './file/git-attributes.ts';
import { setName } from './file/set-name.ts';
import { OBSERVATION_CHECKS } from './observation-checks.ts';
import { milestoneLevel } from './plausibility/milestone-level.ts';
import { planAddressSealed } from './plausibility/plan-address-sealed.ts';
import { targetReach } from './plausibility/target-reach.ts';
import { traceBeforeSource } from './plausibility/trace-before-source.ts';
import { traceSameAddress } from './plausibility/trace-same-address.ts';
import { unitCoordinates } from './plausibility/unit-coordinates.ts';
import { unitNearDuplicate } from './plausibility/unit-near-duplicate.ts';
import { formerHash } from './seal/former-hash.ts';
import { formerHashLeft } from './seal/former-hash-left.ts';
import { releaseHashWrong } from './seal/release-hash.ts';
import { releaseInFuture } from './seal/release-in-future.ts';
import { releaseOrder } from './seal/release-order.ts';
import { releasePrevious } from './seal/release-previous.ts';
import { releaseRows } from './seal/release-rows.ts';
import { sealMissing } from './seal/seal-missing.ts';
import { sealNonceLate } from './seal/seal-nonce-late.ts';
import { sealNonceLeft } from './seal/seal-nonce-left.ts';
import { sealRowDeleted } from './seal/seal-row-deleted.ts';
import { sealRowEdited } from './seal/seal-row-edited.ts';
import { sealUnlisted } from './seal/seal-unlisted.ts';
import { monthDayInvalid } from './types/dates/month-day-invalid.ts';
import { yearInvalid } from './types/dates/year-invalid.ts';
import { hexInvalid } from './types/hex-invalid.ts';
import { degreesInvalid } from './types/numbers/degrees-invalid.ts';

/** Checks of what figures are joined to: the register, the plan, traces of sources, reports, settings and seals. */
const BASE_CHECKS: readonly Check[] = [
  // file
  setName,
  fileMissing,
  fileUnknown,
  gitAttributes,

  // types
  monthDayInvalid,
  yearInvalid,
  degreesInvalid,
  hexInvalid,

  // across
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
  targetThreshold,
  targetPercent,
  targetMode,
  targetBaseline,
  targetIndicator,
  targetDirection,
  targetScope,
  targetClosing,
  milestoneDate,
  milestoneKind,
  readingOverride,
  readingSame,
  inferenceEnds,
  issuingBodySymbol,
  settingValue,
  settingBasePath,
  settingOfficial,
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
  requestArea,
  requestSource,
  requestDates,
  requestOutcome,
  requestDiffers,
  requestPerson,
  progressDue,
  progressDoneOn,
  traceEmpty,
  traceAfterRecording,
  withdrawalTable,
  withdrawalKey,
  withdrawalInFuture,

  // plausibility
  traceBeforeSource,
  traceSameAddress,
  planAddressSealed,
  targetReach,
  milestoneLevel,
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
  sealNonceLeft,
  sealNonceLate,
  formerHashLeft,
  formerHash,
  releaseRows,
  releaseHashWrong,
];

const OF_BASE: ReadonlySet<string> = new Set(BASE_CHECKS.map(({ id }) => id));

/** What gives way to a check of the base runs after it; that a row came late is told after what became of seals. */
const comesAfter = ({ stage, unless = [] }: Check): boolean =>
  stage === 'seal' || unless.some((id) => OF_BASE.has(id));

/** Every check there is, stage by stage: within a stage first what figures can be wrong in, as a rule. */
export const CHECKS: readonly Check[] = STAGES.flatMap((stage) =>
  [
    ...OBSERVATION_CHECKS.filter((check) => !comesAfter(check)),
    ...BASE_CHECKS,
    ...OBSERVATION_CHECKS.filter(comesAfter),
  ].filter((check) => check.stage === stage),
);
