/**
 * The one model. Everything that a page, a chart, a PDF or a download says is read from an
 * {@link Evaluation}; nothing downstream computes a figure again. Counts are whole numbers of units
 * unless said otherwise; dates are `YYYY-MM-DD`; `null` means "not known" or "does not apply", and
 * the field says which.
 */

import type { MissingCode } from '../../schema/table.ts';
import type { TargetKind } from '../../schema/targets.ts';
import type { ChangeKind } from '../../schema/unit-changes.ts';
import type { Level, UnitType } from '../../schema/unit-type.ts';
import type { WithdrawalKind } from '../../schema/withdrawals.ts';

/**
 * Reference to an input row by what it says, wherever it stands: `<table>: <key> @<recorded_on>`, and `#2`
 * behind it for the second row of the key on that day (see `dataset/ledger/row-identity.ts`).
 */
export type RowRef = string;

/** Reference to one version of a unit: `<code>@<valid_from>`. */
export type UnitRef = string;

/** Verdicts, in the fixed order in which legends and summaries list them. */
export const STATUSES = [
  /** Due, and the level is reached for certain. */
  'met',
  /** Not yet due, and the level is reached: to be held until the due date. */
  'reached',
  'on-track',
  'attention',
  'late',
  /** Trend only: exactly as many as the year before ("kiềm chế", or "giữ nguyên" where more is better). */
  'contained',
  /** Due, and the level cannot have been reached; or, for a trend, the wrong way. */
  'not-met',
  /** Something is known, but both outcomes remain possible. */
  'inconclusive',
  /** Nothing usable is published for this date. */
  'no-data',
  /** The target cannot be judged for this year at all (before the plan, after the closing date). */
  'not-applicable',
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * Why a time is not judged although the plan sets the target (R13): it was over before the plan was
 * signed (its facts are kept); or its statistical year is not over yet.
 */
export const NOT_JUDGED = ['before-plan', 'not-yet'] as const;
export type NotJudged = (typeof NOT_JUDGED)[number];

/** What a figure rests on, in the order in which evidence is preferred. */
export type EvidenceKind = 'unit' | 'aggregate' | 'inference';

/** Whether one unit satisfies what the target asks of it. */
export type UnitJudgement = 'met' | 'not-met' | 'unknown' | 'not-applicable';

/** Why a unit is unknown, in the fixed order in which the reasons are listed. */
export const UNKNOWN_REASONS = [
  /** No row at all. */
  'not-published',
  /** The row says so: `x` not available, `c` withheld. */
  'not-available',
  'withheld',
  /** Known of a predecessor that was merged or split; not known of this unit. */
  'merged',
  /** Sources disagree. */
  'conflict',
  /** Figures of which it is not known which came last. */
  'order-unknown',
  /** A newer statement counts the unit without naming it; its own figure is older. */
  'outdone',
  /** Only a part of the year or of the area is known, or a limit to the whole. */
  'partial',
  /** A value is known but its baseline or the year before is not. */
  'no-baseline',
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** How many are unknown for one reason. */
export interface UnknownCount {
  readonly reason: UnknownReason;
  /** Units; for the final result of a trend, years. */
  readonly units: number;
}

/** One unit's part in a result. */
export interface UnitState {
  readonly unit: UnitRef;
  readonly judgement: UnitJudgement;
  readonly reason: UnknownReason | null;
  readonly evidence: EvidenceKind | null;
  /** Inference rule, where the evidence is an inference. */
  readonly inference: string | null;
  /** Date of the figure (end of its period). */
  readonly date: string | null;
  /** Rows the judgement rests on; also the rows that conflict. */
  readonly rows: readonly RowRef[];
  /** For kinds with quantities (reduction, increase, trend, minimum, maximum): what was compared. */
  readonly quantity: Quantity | null;
}

/** The least and the most that a count can be; the most is null where no upper bound is known. */
export type Span = readonly [number, number | null];

/**
 * Numbers behind a judgement of a quantity. Not one number where sources disagree, or where the
 * figures do not make up the whole.
 */
export interface Quantity {
  /** Observed value. */
  readonly value: Span | null;
  /** Value of the baseline year (reduction, increase) or of the year before (trend). */
  readonly base: Span | null;
  /** Year the base belongs to; null for `minimum` and `maximum`. */
  readonly baseYear: number | null;
  /**
   * The most or the least that satisfies the target, as whole units: for a reduction by p % of b the
   * greatest v with 100·v ≤ (100−p)·b, for an increase the least v above b with 100·v ≥ (100+p)·b.
   */
  readonly limit: number | null;
  /** Change against the base in tenths of a percent, rounded half away from zero; for display only. */
  readonly changePermille: number | null;
}

/** A pair of figures that cannot both be right. Both are shown; nothing is averaged. */
export interface Conflict {
  readonly indicator: string;
  /** Unit or area the figures are about. */
  readonly unit: UnitRef;
  readonly date: string;
  readonly figures: readonly {
    readonly value: number;
    readonly total: number | null;
    readonly rows: readonly RowRef[];
  }[];
  /** Greatest minus least. */
  readonly difference: number;
}

/** Expected level at a date before the due date. */
export interface Path {
  /** `milestone`: the plan says so. `line`: this site's straight line, not the plan's. */
  readonly kind: 'milestone' | 'line';
  /** Start of the line; null for milestones. */
  readonly from: { readonly date: string; readonly permyriad: number } | null;
  /** Expected level on the reference date, in hundredths of a percent, rounded; display only. */
  readonly expectedPermyriad: number;
  /** The same in units where the plan counts units, which are then shown in place of shares. */
  readonly inUnits: PathInUnits | null;
  /** Pace in hundredths, `[at the low bound, at the high bound]`, rounded down; display only. */
  readonly paceHundredths: readonly [number, number] | null;
}

/** Levels of a path in units: the start, and what is expected on the reference date of `n` units. */
export interface PathInUnits {
  readonly from: number;
  /** In tenths of a unit, rounded; display only. */
  readonly expectedTenths: number;
  readonly n: number;
}

/** What would have to change for the verdict to change, in whole units; null or at least 1. */
export interface Margin {
  /** Unknown units that must turn out to meet it before it is met for certain, if they can suffice. */
  readonly toConfirm: number | null;
  /** Unknown units that must turn out not to before it is missed for certain, if they can suffice. */
  readonly toRefute: number | null;
  /** Units short of the level although nothing is unknown; before the due date, what is still to do. */
  readonly lacking: number | null;
  /** Units that would have to change their result to turn a settled verdict round. */
  readonly toReverse: number | null;
}

/** How many of the unknown would settle a result, and what is concluded then. */
export interface Settling {
  readonly count: number;
  /** Null where a promise that is not due can no longer be kept: until it is due, no verdict says so. */
  readonly status: Status | null;
}

/** Counts of one year that are missing. */
export interface NeededFigures {
  readonly year: number;
  /** Of so many of the units that are compared no exact count of the year is known. */
  readonly units: number;
}

/** What would have to be known before an open result is settled. */
export interface Needed {
  /** Of the unknown units, or years, so many must turn out as asked; null where they cannot suffice. */
  readonly toConfirm: Settling | null;
  /** So many must turn out not to; null where they cannot suffice. */
  readonly toRefute: Settling | null;
  /** Where counts are compared: which of them are missing, by year. Empty elsewhere. */
  readonly figures: readonly NeededFigures[];
}

/**
 * Percentages of the counts of a result, rounded half away from zero. For display only: verdicts are
 * decided on the counts. Hundredths of a percent of n; only all of n is 10000 and only none is 0.
 */
export interface Shares {
  readonly metPermyriad: number;
  readonly notMetPermyriad: number;
  /** The greatest number of units that can meet the target: m + u. */
  readonly most: number;
  readonly mostPermyriad: number;
  /** What a single one of n weighs, in tenths of a percentage point. */
  readonly onePermille: number;
}

/** Which numbers of a result are small. */
export type SmallNumbers = 'units' | 'base';

/** The newest figure of an earlier period that says more than is known for the reference date. */
export interface LastKnown {
  readonly date: string;
  readonly met: number;
  readonly total: number;
  /** `met` of `total` in hundredths of a percent, as in {@link Shares}. */
  readonly metPermyriad: number;
  /** What it rests on best; `inference` as soon as any of `met` was inferred. */
  readonly evidence: EvidenceKind;
  readonly rows: readonly RowRef[];
}

/**
 * One step of the working, which leads from the clause to the verdict. Its words are in `src/text`.
 */
export type Step =
  | { readonly step: 'clause'; readonly clause: string }
  | { readonly step: 'reading'; readonly reading: string | null }
  | {
      readonly step: 'population';
      readonly date: string;
      readonly types: readonly UnitType[];
      readonly n: number;
      readonly excluded: number;
    }
  | {
      readonly step: 'required';
      readonly percent: number | null;
      readonly n: number;
      /** `percent` of `n` in hundredths of a unit, exactly; null where the plan names no percentage. */
      readonly exactHundredths: number | null;
      readonly required: number;
      readonly rounding: Rounding;
    }
  | {
      readonly step: 'baseline';
      readonly year: number;
      readonly units: number;
      readonly known: number;
    }
  | {
      readonly step: 'evidence';
      readonly evidence: EvidenceKind;
      readonly inference: string | null;
      /** Date of the newest figure used. */
      readonly date: string;
      readonly met: number;
      /** Null where this evidence cannot say that a unit does not meet it. */
      readonly notMet: number | null;
      /** For an aggregate of an earlier register: units changed since, which may be either. */
      readonly changedUnits: number;
      readonly rows: readonly RowRef[];
    }
  | { readonly step: 'no-evidence'; readonly indicator: string }
  | { readonly step: 'conflict'; readonly conflict: Conflict }
  | {
      readonly step: 'quantity';
      readonly unit: UnitRef;
      readonly quantity: Quantity;
      readonly rows: readonly RowRef[];
    }
  | {
      readonly step: 'bounds';
      readonly met: number;
      readonly notMet: number;
      readonly unknown: number;
      readonly n: number;
    }
  | { readonly step: 'path'; readonly path: Path }
  | { readonly step: 'rule'; readonly rule: RuleId; readonly status: Status }
  | { readonly step: 'last-known'; readonly lastKnown: LastKnown };

/** How the number of units required was made whole. `ceiling` is the least that satisfies. */
export type Rounding = 'ceiling' | 'round-half-up' | 'round-down' | 'as-stated';

/** Which rule decided. */
export type RuleId =
  | 'due-and-enough'
  | 'due-and-impossible'
  | 'due-and-open'
  | 'due-and-nothing-known'
  | 'early-and-enough'
  | 'early-pace'
  | 'early-open'
  | 'early-nothing-known'
  | 'trend-reduced'
  | 'trend-contained'
  | 'trend-increased'
  | 'trend-open'
  | 'trend-nothing-known'
  | 'outside-the-period'
  | 'before-the-plan'
  | 'year-not-over'
  | 'year-not-begun'
  | 'milestone-early'
  | 'milestone-not-yet'
  | 'empty-scope';

/** A target judged for one area at one reference date. */
export interface Result {
  readonly area: UnitRef;
  /** Reporting year, or null for the result at the closing date. */
  readonly year: number | null;
  /** The date the verdict is about. */
  readonly referenceDate: string;
  /** Whether the target has fallen due by the reference date. */
  readonly due: boolean;
  /** Whether the plan sets the target for this area; if not, bounds are for comparison and status is `not-applicable`. */
  readonly binding: boolean;
  /**
   * What n, met, notMet and unknown count: units in scope; or, for the final result of a trend, the
   * complete statistical years of the plan's period.
   */
  readonly counted: 'units' | 'years';
  /** N, the units in scope on the reference date. */
  readonly n: number;
  /** Units in scope by type but marked `z` (not applicable), left out of N. */
  readonly excluded: number;
  /** k, the least number of units that satisfies the target; null where the scope is empty or the area is not binding. */
  readonly required: number | null;
  /**
   * Whether k is told as a number of units beside drawings of shares: of few units it takes at least
   * a whole percentage point more than the percentage that the plan asks for (6 of 9 for 60 %).
   */
  readonly requiredInUnits: boolean;
  /** m, f, u: they add up to n. */
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  /**
   * Of `met`, how many are known without any inference, and how many rest on one (R6): they add up to
   * `met`. Words of certainty are for what is stated.
   */
  readonly stated: number;
  readonly inferred: number;
  /**
   * The unknown by reason, in the order of the reasons; they add up to `unknown`. Empty where nothing
   * is unknown, where a statement about the whole settled some of the units without naming them, and
   * where the target cannot be judged at all.
   */
  readonly unknownReasons: readonly UnknownCount[];
  /** The same as percentages; null where n is 0. */
  readonly shares: Shares | null;
  /** What m and f rest on, best first; empty when nothing is known. */
  readonly evidence: readonly EvidenceKind[];
  /** Date of the newest figure used ("số liệu đến"); null when nothing is known. */
  readonly figuresTo: string | null;
  readonly status: Status;
  /** Beside `not-applicable`: why this time is not judged; null elsewhere. */
  readonly notJudged: NotJudged | null;
  /** Before the due date, the classes of the two bounds where they differ: `[at low, at high]`. */
  readonly statusRange: readonly [Status, Status] | null;
  readonly path: Path | null;
  readonly margin: Margin;
  /** What would settle it; null where it is settled, or judged by pace, and where the plan asks nothing. */
  readonly needed: Needed | null;
  /**
   * Why one unit or case more would move a percentage visibly: `units`, there are fewer than 30 of
   * them (`onePermille` of {@link Shares} says how much one weighs); `base`, the number compared
   * with is below 30. Null where neither holds, where years are counted, and for a single unit
   * without a target of its own, whose share can only be nothing or all.
   */
  readonly smallNumbers: SmallNumbers | null;
  readonly lastKnown: LastKnown | null;
  readonly conflicts: readonly Conflict[];
  /**
   * How many claims are left out because more than twelve contradict each other, so that the bounds are
   * wider than what any of them says; 0 where none are.
   */
  readonly leftOut: number;
  /** For reduction by total and trend: the area's own quantity. */
  readonly quantity: Quantity | null;
  readonly working: readonly Step[];
  /** Every row the result rests on, each once, in the order of their texts. */
  readonly rows: readonly RowRef[];
}

/** A quantity of a whole area in one year. */
export interface YearQuantity {
  readonly year: number;
  readonly quantity: Quantity;
}

/** The same target under another reading of its clause, at that reading's closing date. */
export interface ReadingResult {
  readonly reading: string;
  readonly name: string;
  readonly explanation: string;
  readonly result: Result;
  /**
   * The area's own quantity in each year, where this reading asks for one and any of it is known:
   * what the units of the site's reading can be compared with. Empty otherwise.
   */
  readonly quantities: readonly YearQuantity[];
  /** Whether the verdict is the same as under the site's reading. */
  readonly sameStatus: boolean;
}

/** A level of the plan on a day before the target is due (R11). */
export interface MilestoneEvaluation {
  readonly date: string;
  readonly threshold: number;
  /** Whether it is a promise of its own; if not, it is a point on the path. */
  readonly due: boolean;
  /**
   * The judgement at its date for the plan's territory (`year` null); null where it is not due, and in
   * the view of an area below. Before its date `reached`, or not applicable (`not-yet`) with its facts.
   */
  readonly result: Result | null;
  /**
   * Where it was reached early: the date of the figures by which it was, and since which every year
   * reached it. Null where it was not.
   */
  readonly earlySince: string | null;
}

export interface ClarityNote {
  readonly aspect: string;
  readonly rating: string;
  readonly explanation: string;
}

/** One promise of the plan with everything known about it. */
export interface TargetEvaluation {
  readonly id: string;
  readonly clause: string;
  readonly kind: TargetKind;
  readonly mode: 'each' | 'total' | null;
  readonly indicator: string;
  readonly scopeTypes: readonly UnitType[];
  readonly scopeLevel: Level;
  /** Which way is better, as the indicator says; null for targets that units meet or not. */
  readonly better: 'lower' | 'higher' | null;
  /** Percent, count, minimum or maximum; null for trend and hold. */
  readonly threshold: number | null;
  /**
   * For a reduction the most that satisfies it in percent of the base, 100 − threshold; for an
   * increase the least, 100 + threshold; else null.
   */
  readonly limitPercent: number | null;
  readonly atLeast: boolean;
  readonly baselineYear: number | null;
  readonly dueDate: string;
  readonly closingDate: string;
  readonly closingReason: string;
  readonly shortName: string;
  readonly statement: string;
  readonly reading: string;
  readonly clarity: readonly ClarityNote[];
  readonly milestones: readonly MilestoneEvaluation[];
  /** One result a year for the plan's territory, first to last year. */
  readonly years: readonly Result[];
  /** The result at the closing date (or on the as-of date, if that is earlier). */
  readonly final: Result;
  /** The areas between the territory and the units in scope (districts), in registry order. */
  readonly areas: readonly AreaEvaluation[];
  /**
   * Where the units in scope are areas with units of their own (districts): each by itself, n = 1, in
   * registry order. With a verdict where the plan asks the same of each. Empty otherwise.
   */
  readonly own: readonly AreaEvaluation[];
  /** States of the units in scope, by year and at the closing date. */
  readonly unitStates: readonly UnitStates[];
  readonly readings: readonly ReadingResult[];
}

export interface AreaEvaluation {
  /** Unit code of the area; its version on each date is in the results. */
  readonly code: string;
  readonly years: readonly Result[];
  /** Null where the area no longer existed at the closing date. */
  readonly final: Result | null;
}

export interface UnitStates {
  /** Reporting year, or null for the closing date. */
  readonly year: number | null;
  readonly referenceDate: string;
  readonly states: readonly UnitState[];
}

/** A version of a unit with its place in time. */
export interface UnitVersion {
  readonly ref: UnitRef;
  readonly code: string;
  readonly validFrom: string;
  /** Last day of validity; null while it lasts. */
  readonly validTo: string | null;
  /** Without the type, as it is usually written: "Lục Yên", "Mù Cang Chải" (in the register "Mù Căng Chải"). */
  readonly name: string;
  readonly type: UnitType;
  readonly level: Level;
  /** Parent version on `validFrom`; null at the top. */
  readonly parent: UnitRef | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly aliases: readonly string[];
  readonly from: readonly UnitLink[];
  readonly to: readonly UnitLink[];
  /** Whether it lies in the plan's territory. */
  readonly inTerritory: boolean;
  readonly note: string;
}

/** A change that leads from or to another version. */
export interface UnitLink {
  readonly unit: UnitRef;
  readonly date: string;
  readonly changes: readonly ChangeKind[];
  readonly resolution: string;
  readonly inferred: boolean;
  readonly basis: string;
  readonly row: RowRef;
}

/** Where a version of a unit stands on the tile map. */
export interface Tile {
  readonly unit: UnitRef;
  /** Row from the north and column from the west of its first cell, from 1. */
  readonly row: number;
  readonly col: number;
  /** Cells side by side: 1 for a commune; for a district the room for its name. */
  readonly cells: number;
}

export interface IndicatorInfo {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly unitOfMeasure: string;
  readonly level: Level;
  readonly valueType: 'pass' | 'count';
  readonly timing: 'stock' | 'flow';
  readonly lasting: boolean;
  readonly yearStart: string | null;
  readonly better: 'lower' | 'higher' | null;
  readonly holder: string;
}

export interface SourceInfo {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly kind: string;
  readonly address: string;
  /** Number of observation rows that name it. */
  readonly rows: number;
  /** What lets others find it again; null where nothing of that is recorded. */
  readonly trace: SourceTrace | null;
}

/**
 * What is known of a source besides what it says. Each is null where it is not known or there is none, and where
 * rows that contradict each other say different things of it.
 */
export interface SourceTrace {
  /** Where in the source its figures stand, in words of this site. */
  readonly place: string | null;
  /** The last day on which somebody opened the source itself. */
  readonly accessedOn: string | null;
  readonly archivedAddress: string | null;
  /** SHA-256 of a copy that is kept, in hexadecimal digits. */
  readonly copySha256: string | null;
  /** The day on which its publisher was told of an error, or that it is cited. */
  readonly toldOn: string | null;
}

/** An observation as published, for tables of series and for the working. */
export interface Figure {
  readonly row: RowRef;
  readonly indicator: string;
  readonly unit: UnitRef;
  readonly periodStart: string;
  readonly periodEnd: string;
  /** `true`/`false` for pass values, a count, or null with `missing`. */
  readonly value: boolean | number | null;
  readonly missing: MissingCode | null;
  /** Total of an aggregate; null for a unit value or where the source gives none. */
  readonly total: number | null;
  /** `value` of `total` in hundredths of a percent, as in {@link Shares}; null without a total. */
  readonly sharePermyriad: number | null;
  readonly atLeast: boolean;
  readonly flag: string | null;
  readonly source: string;
  readonly recordedOn: string;
  readonly note: string;
  /** The row that replaced this one, if it has been corrected. */
  readonly supersededBy: RowRef | null;
}

/** A correction on record: the row it replaces, the old and the new cells, and why. */
export interface Correction {
  readonly recordedOn: string;
  readonly table: string;
  readonly oldRow: RowRef;
  readonly newRow: RowRef;
  readonly cells: readonly {
    readonly column: string;
    readonly old: string;
    readonly new: string;
  }[];
  readonly reason: string;
}

/** Rows of one key that say different things, and none that gives a reason has put the others right. */
export interface Contradiction {
  readonly table: string;
  /** By rank; two or more. */
  readonly rows: readonly {
    readonly row: RowRef;
    /** The cells in which the rows differ. */
    readonly cells: readonly { readonly column: string; readonly value: string }[];
  }[];
}

/** What was taken out of the ledger: its tombstone. */
export interface WithdrawalInfo {
  readonly table: string;
  /** The key of the rows; null where it names a person. */
  readonly key: string | null;
  /** Rows recorded up to this day are out. */
  readonly withdrawnOn: string;
  readonly kind: WithdrawalKind;
  readonly decidedBy: string;
  readonly note: string;
  /** Rows that refer to what was withdrawn: they stay in their files and count nowhere. */
  readonly setAside: readonly RowRef[];
}

/** What has become of a request, on the day of the evaluation. */
export const REQUEST_STATES = ['waiting', 'overdue', 'answered', 'refused'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** One indicator that a request for figures asks for. */
export interface RequestInfo {
  readonly id: string;
  readonly indicator: string;
  readonly area: UnitRef;
  readonly periodStart: string;
  readonly periodEnd: string;
  /** The body that was asked. */
  readonly holder: string;
  readonly askedOn: string;
  readonly askedBy: string;
  /** Null where no day was given. */
  readonly dueOn: string | null;
  /** `overdue`: nothing came by the due day, and that is over on the day of the evaluation. */
  readonly state: RequestState;
  /** Day of the answer or refusal; null as long as there is none. */
  readonly outcomeOn: string | null;
  /** Source that records the answer. */
  readonly source: string | null;
  /** Page of the answer; empty where there is none. */
  readonly address: string;
  readonly note: string;
  readonly rows: readonly RowRef[];
}

export interface InferenceInfo {
  readonly id: string;
  readonly fromIndicator: string;
  readonly toIndicator: string;
  readonly basis: 'definition' | 'circumstance';
  readonly fromDate: string | null;
  readonly explanation: string;
}

/** What one source says of a task on a day. */
export interface MeasureProgress {
  readonly date: string;
  readonly state: string;
  readonly summary: string;
  readonly source: string;
  /** The due date it speaks of; null where it speaks of the task as a whole. */
  readonly due: string | null;
  /** The day on which it was done, where the source names it; only of what is done. */
  readonly doneOn: string | null;
  readonly row: RowRef;
}

/** What is known of a due date of a task on a day, in the order in which summaries list the states. */
export const DUE_STATES = [
  'done-on-time',
  'done-late',
  /** Done, but not known whether in time. */
  'done',
  'open-in-time',
  /** A source says of a day after the due date that it was not done. */
  'open-overdue',
  /** The due date has not come, and nothing is published. */
  'not-due',
  /** The due date is over; what is published does not tell whether it was done, or sources disagree. */
  'unknown',
  /** The due date is over, and nothing is published: missing is not late. */
  'no-data',
] as const;
export type DueState = (typeof DUE_STATES)[number];

/** A due date of a task, with its state. */
export interface DueDateInfo {
  /** Its id within the task. */
  readonly id: string;
  readonly dueOn: string;
  /** What has to be there by then. */
  readonly deliverable: string;
  /** The document and clause that set it. */
  readonly basis: string;
  readonly source: string;
  readonly row: RowRef;
  readonly state: DueState;
  /** The day on which it was done, where sources name one and no other. */
  readonly doneOn: string | null;
  /** The last day of which a source says something of it; null where none does. */
  readonly saidOn: string | null;
  /** The rows of progress that the state rests on. */
  readonly progress: readonly RowRef[];
}

/** Tasks and their due dates counted. */
export interface TaskCounts {
  /** All tasks: those with a due date and those without. */
  readonly measures: number;
  readonly withDueDate: number;
  readonly withoutDueDate: number;
  /** Due dates of all tasks: the states add up to it. */
  readonly dueDates: number;
  readonly states: Readonly<Record<DueState, number>>;
}

export interface MeasureEvaluation {
  readonly id: string;
  readonly clause: string;
  readonly heading: string;
  readonly statement: string;
  readonly lead: string;
  /** By date. */
  readonly progress: readonly MeasureProgress[];
  /** By day; empty where neither the plan nor another source sets one. */
  readonly dueDates: readonly DueDateInfo[];
}

export interface ReleaseInfo {
  readonly id: string;
  /** The release before it, which its hash covers; null for the first. */
  readonly previous: string | null;
  readonly cutOff: string;
  readonly title: string;
  readonly note: string;
  /** Rows that it and all releases before it sealed, withdrawn ones included. */
  readonly rows: number;
  /** Of these, the rows that it sealed itself. */
  readonly newRows: number;
  /**
   * Of the rows that it sealed itself, those that have been withdrawn since. Null where a past day was asked for:
   * what is known of that day does not change with every withdrawal.
   */
  readonly withdrawn: number | null;
  readonly sha256: string;
  /**
   * The hash it had before seals held a nonce; null where it had none, or a row of it was withdrawn, and where a
   * past day was asked for.
   */
  readonly formerSha256: string | null;
}

/** How much is known of a target in a year: the table "what is published at all". */
export interface Coverage {
  readonly target: string;
  readonly year: number;
  readonly known: number;
  readonly n: number;
}

export interface PlanInfo {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly subject: string;
  readonly issuer: string;
  readonly signedOn: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly territoryCode: string;
  readonly sourceNote: string;
  readonly address: string;
}

export interface Evaluation {
  /**
   * Version of this shape, raised when a reader of the JSON must change. 2: `smallNumbers` says what
   * is small, `requiredInUnits`. 3: `stated`, `inferred`, `leftOut`, `notJudged`, the reasons `order-unknown`, `outdone`, `partial`. 4: references name a row by what it says.
   */
  readonly format: 4;
  readonly set: string;
  /** True for every set but `published`: no figure in it is real. */
  readonly illustrative: boolean;
  /** What was known on this date was used: the last `recorded_on`, or the date asked for. */
  readonly asOf: string;
  /** The newest release with a cut-off on or before `asOf`; null if there is none. */
  readonly release: ReleaseInfo | null;
  /** Rows used here that are in no release, whatever their date; 0 where nothing was released. */
  readonly rowsAfterRelease: number;
  readonly releases: readonly ReleaseInfo[];
  readonly plan: PlanInfo;
  readonly units: readonly UnitVersion[];
  /** The tile map, in the order of unit references; empty where the plan has none. */
  readonly tiles: readonly Tile[];
  readonly indicators: readonly IndicatorInfo[];
  readonly inferences: readonly InferenceInfo[];
  readonly sources: readonly SourceInfo[];
  readonly figures: readonly Figure[];
  readonly targets: readonly TargetEvaluation[];
  readonly measures: readonly MeasureEvaluation[];
  /** The tasks counted by what is known of their due dates on `asOf`. */
  readonly tasks: TaskCounts;
  /** Figures that somebody asked a body for, by the day of asking; empty where nobody has. */
  readonly requests: readonly RequestInfo[];
  readonly corrections: readonly Correction[];
  /** Contradictions that are still open. */
  readonly contradictions: readonly Contradiction[];
  /** What was withdrawn, newest first; by `asOf` where a past day was asked for. */
  readonly withdrawals: readonly WithdrawalInfo[];
  /** Conflicts between sources anywhere in the observations. */
  readonly conflicts: readonly Conflict[];
  readonly coverage: readonly Coverage[];
  /** Number of targets by status at the closing date; every status listed, adds up to the number of targets. */
  readonly summary: Readonly<Record<Status, number>>;
}
