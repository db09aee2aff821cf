import type { Problem } from '../../dataset/problems/problem.ts';
import type {
  Evaluation,
  Figure,
  ReleaseInfo,
  SourceInfo,
  UnitRef,
  WithdrawalInfo,
} from '../../evaluation/record/evaluation.ts';
import type { ResultChange } from '../../evaluation/release-changes.ts';
import type { EditionReason } from '../../schema/reports.ts';
import type { SitePlace } from '../addresses/public-address.ts';
import type { ReportSubject } from '../reports/report-subject.ts';

/** What a contribution does with a row. */
export type RowChangeKind =
  /** A row of a key of which nothing was on record, or beside what says the same. */
  | 'added'
  /** A row with a reason that takes the place of others of its key. */
  | 'corrected'
  /** A row that says something else than another of its key, and neither gives a reason. */
  | 'contradicting'
  /** A row of the base that says something else now: not allowed. */
  | 'edited'
  /** A row of the base that is gone: not allowed. */
  | 'deleted';

/** One row that a contribution brings, changes or takes away. */
export interface RowChange {
  readonly kind: RowChangeKind;
  /** Id of the table. */
  readonly table: string;
  /** As the ledger writes it. */
  readonly key: string;
  readonly recordedOn: string;
  readonly n: number;
  /** What the row states besides its key; of a row that was corrected or edited only what differs. */
  readonly cells: readonly {
    readonly column: string;
    /** Null where there was nothing before. */
    readonly old: string | null;
    readonly new: string;
  }[];
  readonly reason: string;
  readonly file: string;
  readonly line: number;
}

/** A setting of the site that is not what it was; null where it is not set. */
export interface SettingChange {
  readonly setting: string;
  readonly old: string | null;
  readonly new: string | null;
}

/** A figure, or a lot of figures, that deserves a second look by a person. */
export type SecondLook =
  /** A count of zero. */
  | { readonly kind: 'zero'; readonly figure: Figure }
  /** More than twice, or less than half of what it was, or stood for the same before. */
  | { readonly kind: 'jump'; readonly figure: Figure; readonly before: Figure }
  /** A unit that met the indicator and now does not. */
  | { readonly kind: 'lost'; readonly figure: Figure; readonly before: Figure }
  /** Far from what the same source or others say of units beside it. */
  | {
      readonly kind: 'far';
      readonly figure: Figure;
      /** The middle one of their counts. */
      readonly median: number;
      readonly neighbours: number;
    }
  /** A year of which fewer units have a figure than of the year before. */
  | {
      readonly kind: 'fewer';
      readonly indicator: string;
      readonly year: number;
      readonly units: number;
      readonly before: number;
      /** Units with a figure of the year before alone. */
      readonly missing: readonly UnitRef[];
    };

/** A report that says something else of its own, and why it is to be issued anew. */
export interface ReportChange {
  readonly subject: ReportSubject;
  readonly reasons: readonly EditionReason[];
}

/** What is known of a set before and after, and what of it changes. */
export interface SetImpact {
  readonly set: string;
  /** Null for a set that is new, or has an error in the base. */
  readonly before: Evaluation | null;
  /** Null for a set that has an error once joined. */
  readonly after: Evaluation | null;
  /** Rows of observations, in the order of their tables, losses first. */
  readonly rows: readonly RowChange[];
  readonly withdrawals: readonly {
    readonly withdrawal: WithdrawalInfo;
    /** Rows of the base that it takes out. */
    readonly rows: number;
  }[];
  readonly releases: readonly ReleaseInfo[];
  /** Editions of reports that are listed anew, and those marked as withdrawn. */
  readonly editions: { readonly listed: number; readonly withdrawn: number };
  /** Results that differ: those of the territory first, at closing before the years. */
  readonly results: readonly ResultChange[];
  readonly newSources: readonly SourceInfo[];
  readonly secondLooks: readonly SecondLook[];
  /** Targets of which a result or a figure changes, in plan order; units in the order of their codes. */
  readonly touched: { readonly targets: readonly string[]; readonly units: readonly string[] };
  /** Reports that say something else of their own. */
  readonly reports: readonly ReportChange[];
  /** Those of them of which the contribution itself lists no edition of all that is then known. */
  readonly toIssue: readonly ReportChange[];
}

/** What joining a contribution changes. */
export interface Impact {
  /** Rows of the plan, the register and other tables that all sets share. */
  readonly shared: readonly RowChange[];
  readonly settings: readonly SettingChange[];
  /** Sets of which anything changes, the published one first. */
  readonly sets: readonly SetImpact[];
  /** Data files that differ. */
  readonly files: number;
  /** What stands against joining it, and what asks for a second look; on the rows that it adds first. */
  readonly problems: readonly Problem[];
  /** Warnings on rows that the contribution adds. */
  readonly ownWarnings: readonly Problem[];
  /** Where the site of the base is published, to which pages are linked; null where nothing of it is known. */
  readonly site: SitePlace | null;
  /** Whether the two were joined as a merge would; else two folders stand side by side. */
  readonly isMerged: boolean;
  /** Whether the texts of the site were checked as well, and not the data alone. */
  readonly withTexts: boolean;
}

/** Rows that a contribution takes from what everybody sees. */
export const isLoss = ({ kind }: RowChange): boolean => kind === 'edited' || kind === 'deleted';
