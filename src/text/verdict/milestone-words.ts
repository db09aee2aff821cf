import type {
  Evaluation,
  MilestoneEvaluation,
  Result,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { statusCell, type TableCell } from '../format/table.ts';
import { verdictMark } from '../names/certainty.ts';
import { requirement } from '../names/requirement.ts';
import { allOf, nounOf } from '../names/scope-words.ts';
import type { AnswerParts } from './answer.ts';
import { knownUnits, unknownUnits } from './known-units.ts';
import { lastKnownWords } from './last-known.ts';
import { resultWord } from './status.ts';

/** A milestone that is a promise of its own, with its judgement (R11). */
export interface DueMilestone extends MilestoneEvaluation {
  readonly result: Result;
}

/** The milestones of a target that are promises of their own, by date; none in the view of an area. */
export const dueMilestones = ({ milestones }: TargetEvaluation): readonly DueMilestone[] =>
  milestones.flatMap(({ result, ...rest }) => (result === null ? [] : [{ ...rest, result }]));

/** A milestone as a target of its own: the same promise, with its level on its day. */
export const asTarget = (
  target: TargetEvaluation,
  { date, threshold, result }: DueMilestone,
): TargetEvaluation => ({
  ...target,
  threshold,
  dueDate: date,
  closingDate: result.due ? result.referenceDate : date,
  final: result,
});

/** "Mốc 31/12/2024": the head of a row, a line, a part. */
export const milestoneHead = ({ date }: Pick<MilestoneEvaluation, 'date'>): string =>
  nbsp('Mốc', formatDate(date));

/** What is asked, short, for charts: "cần 37/85"; of a share that is not much less, "cần 50%". */
const milestoneNeed = ({ kind }: TargetEvaluation, milestone: DueMilestone): string => {
  const { required, requiredInUnits, n } = milestone.result;
  return kind === 'count' || requiredInUnits
    ? nbsp('cần', `${formatCount(required ?? milestone.threshold)}/${formatCount(n)}`)
    : nbsp('cần', `${milestone.threshold}%`);
};

/** The word of the judgement: "Đạt", "Không đạt", "Đạt sớm", "Chưa đến kỳ xét". */
export const milestoneWord = ({ result }: DueMilestone): string => resultWord(result, 'milestone');

/** One milestone in a chart and in its description: "Mốc 31/12/2024 (cần 37/85): đạt". */
export const milestoneBrief = (target: TargetEvaluation, milestone: DueMilestone): string =>
  `${milestoneHead(milestone)} (${milestoneNeed(target, milestone)}): ${lowerFirst(milestoneWord(milestone))}`;

/** The judgements of all due milestones of a target, counted: "1 đạt, 2 chưa đến kỳ xét"; empty where the plan has none. */
export const milestonesBrief = (target: TargetEvaluation): string =>
  [...Map.groupBy(dueMilestones(target).map(milestoneWord), (word) => word)]
    .map(([word, all]) => nbsp(formatCount(all.length), lowerFirst(word)))
    .join(', ');

/** The judgement as a cell. */
export const milestoneCell = (milestone: DueMilestone): TableCell =>
  statusCell(
    milestone.result.status,
    `${milestoneWord(milestone)}${verdictMark(milestone.result)}${earlyMark(milestone)}`,
  );

/** After the word of a milestone that has come: since when it was reached early. */
const earlyMark = ({ result, earlySince }: DueMilestone): string =>
  result.due && earlySince !== null ? `, sớm từ ${formatDate(earlySince)}` : '';

/** Since when it was reached without a gap; empty where it was not reached early. */
const earlyWords = ({ earlySince }: DueMilestone): string =>
  earlySince === null ? '' : `đủ mức này từ ${onDay(earlySince)}, trước ngày của mốc`;

/** Where the target was closed before the day of the milestone, the day on which it was judged instead. */
const closedWords = ({ date, result }: DueMilestone): string =>
  result.due && result.referenceDate < date
    ? `xét ở ${nbsp('ngày chốt', formatDate(result.referenceDate))}, trước ngày của mốc`
    : '';

/** What is known of the units, or that nothing is; an older figure is said to be that. */
const knownParts = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): readonly string[] => {
  if (result.figuresTo !== null) return [knownUnits(target, result, evaluation)];
  return [
    `không có số liệu công bố dùng được cho ${onDay(result.referenceDate)} ở ${allOf(result.n, nounOf(target, result))}`,
    result.lastKnown === null ? '' : lastKnownWords(target, result, result.lastKnown),
  ];
};

const partsOf = (
  target: TargetEvaluation,
  milestone: DueMilestone,
  evaluation: Evaluation,
): readonly string[] => {
  const { result } = milestone;
  if (result.n === 0) {
    return [`${onDay(result.referenceDate)} không có ${nounOf(target, result)} nào trong phạm vi`];
  }
  const open = result.status === 'inconclusive' ? unknownUnits(target, result) : '';
  return [
    ...knownParts(target, result, evaluation),
    open,
    `cần ${requirement(asTarget(target, milestone), result, evaluation)}`,
    earlyWords(milestone),
    closedWords(milestone),
  ];
};

/**
 * The answer of a due milestone in two pieces: its word, then what is known of its date and what the
 * plan asks, in whole units.
 */
export const milestoneAnswer = (
  target: TargetEvaluation,
  milestone: DueMilestone,
  evaluation: Evaluation,
): Omit<AnswerParts, 'parts'> => ({
  verdict: `${milestoneWord(milestone)}${verdictMark(milestone.result)}`,
  stated: '',
  reason: partsOf(target, milestone, evaluation)
    .filter((part) => part !== '')
    .join('; '),
});

/** The same as one sentence: "Đạt: 40/85 xã (47,06%) đạt, số liệu đến 31/12/2024; cần …". */
export const milestoneText = (
  target: TargetEvaluation,
  milestone: DueMilestone,
  evaluation: Evaluation,
): string => {
  const { verdict, reason } = milestoneAnswer(target, milestone, evaluation);
  return `${verdict}: ${reason}.`;
};
