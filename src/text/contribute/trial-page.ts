import type { Problem } from '../../dataset/problems/problem.ts';
import type { ImpactPage } from '../impact/impact-page.ts';

/** A problem in the words of `npm run check`, in parts. */
export interface ProblemView {
  readonly level: Problem['level'];
  readonly check: string;
  /** What kind of fault it is, in a few words: "Mã mất số 0 ở đầu". */
  readonly title: string;
  /** The column of the data; empty where it is about more than a cell. */
  readonly column: string;
  /** "dòng 3, cột C "value"": in the table as it was given; empty for all of it. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** One way to answer a question: what is added to the answers given so far, and what it means. */
export interface AnswerView {
  readonly option: string;
  readonly value: string;
  readonly words: string;
}

/** Something that only a person can know. */
export interface QuestionView {
  /** Where, what is the matter, what to do: all of it in a sentence. */
  readonly text: string;
  /** What stands above an answer once it is given: "Chỉ tiêu của bảng", or where and what is the matter. */
  readonly answered: string;
  /** What is the matter, and what to do, each by itself. */
  readonly says: string;
  readonly remedy: string;
  /** The column of the data that is asked about, or the empty text. */
  readonly field: string;
  /** None where only the table can be changed, or words have to be written. */
  readonly answers: readonly AnswerView[];
  /** The option by which any words are an answer; empty where only the answers above are. */
  readonly option: string;
}

/** Cells that are written otherwise for one reason. */
export interface RepairGroup {
  readonly reason: string;
  readonly lines: readonly string[];
}

/** One result as words and, where it can be drawn, as an SVG element. */
export interface BarState {
  readonly words: string;
  readonly svg: string;
}

/** A result that changes: the target, area and time, before and after. */
export interface BarChange {
  readonly about: string;
  readonly isWorse: boolean;
  /** Whether the verdict changes, and not only its numbers. */
  readonly isVerdict: boolean;
  readonly before: BarState;
  readonly after: BarState;
}

/** A file of the contribution: its path below the root of the repository. */
export interface ContributedFile {
  readonly path: string;
  readonly text: string;
}

/** How far a trial came. */
export type TrialState =
  /** No table could be read, and nobody can answer anything: the outcome says why, and what to do. */
  | 'unread'
  /** Something has to be answered, or changed in the table. */
  | 'asked'
  /** The check finds errors in what would be sent. */
  | 'faulty'
  /** All of it is on record already. */
  | 'nothing-new'
  /** May be sent. */
  | 'ready';

/** What a contribution would do, as the page shows it; nothing of it is sent. */
export interface TrialPage {
  readonly state: TrialState;
  /** The state in a sentence; of what could not be read also why, and what to do. */
  readonly outcome: string;
  /** What the check says of a table in the form of the data, before anything is mended; null for other tables. */
  readonly asGiven: readonly ProblemView[] | null;
  readonly repairs: readonly RepairGroup[];
  /** Cells that are written otherwise. */
  readonly repairCount: number;
  readonly leftOut: readonly string[];
  readonly corrections: readonly string[];
  readonly questions: readonly QuestionView[];
  /** What the check says of the contribution once joined: every error, and warnings on its own rows. */
  readonly problems: readonly ProblemView[];
  readonly files: readonly ContributedFile[];
  /** Whether every source of the files is on record: those of sources only repeat it. */
  readonly knownSource: boolean;
  /** "1 dòng mới của bảng …"; empty without files. */
  readonly written: string;
  /** Null as long as nothing can be joined. */
  readonly impact: ImpactPage | null;
  readonly bars: readonly BarChange[];
}
