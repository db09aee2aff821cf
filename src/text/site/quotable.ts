import type {
  Evaluation,
  SourceInfo,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { targetSources } from '../../views/target-sources.ts';
import type { UnitPage } from '../../views/unit-pages.ts';
import { clauseName } from '../format/clause-name.ts';
import { onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { ILLUSTRATIVE_NOTICE } from '../names/notices.ts';
import { finalWords, referenceWords } from '../names/reference-date.ts';
import { answerLines } from '../targets/answer-lines.ts';
import { unitAnswer } from '../units/unit-answer.ts';
import { answerParts } from '../verdict/answer.ts';
import { briefLines } from '../verdict/brief-answer.ts';
import { findingText } from '../verdict/finding-words.ts';
import { milestonesBrief } from '../verdict/milestone-words.ts';
import { statusKind } from '../verdict/status.ts';
import { verdictWord } from '../verdict/verdict-word.ts';
import { addressText, type CitedPlace } from './citation.ts';
import { madeByWords, sourcesWords } from './origin.ts';

/** Told wherever anything is unknown: the one misreading that does harm. */
const UNKNOWN_IS_NO_FAILURE = 'Chưa biết không phải là không đạt.';

/** Said of a number of met units that no source states in so many words. */
const WHAT_INFERRED_MEANS =
  'Số ghi “suy ra” là số có căn cứ coi là đạt, không nguồn nào nêu thẳng.';

const planWords = ({ plan }: Evaluation): string =>
  `Kế hoạch số ${plan.number} ${onDay(plan.signedOn)} của ${plan.issuer}`;

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** The sentences of a passage between what must not be lost on the way: that figures are made up, and where all is from. */
const passage = (
  sentences: readonly string[],
  sources: readonly SourceInfo[],
  evaluation: Evaluation,
  place: CitedPlace,
): string => {
  const parts = [
    evaluation.illustrative ? ILLUSTRATIVE_NOTICE : '',
    ...sentences,
    sourcesWords(sources, evaluation),
    madeByWords(evaluation, place),
  ];
  // Nothing may stick to the end of an address.
  const said = parts.filter((text) => text !== '').map(sentence);
  return [...said, addressText(place.address)].join(' ');
};

/** "tại thời điểm chốt 30/6/2025"; before that, "đến ngày 15/11/2026". */
const whenJudged = ({ final }: TargetEvaluation): string =>
  `${final.due || final.year !== null ? 'tại' : 'đến'} ${referenceWords(final)}`;

/** The same of all targets: with the day where it is one for all. */
const whenAllJudged = (evaluation: Evaluation): string => {
  const times = new Set(evaluation.targets.map(whenJudged));
  const [only] = times;
  return only !== undefined && times.size === 1 ? only : finalWords(evaluation);
};

/** The verdict; what limits it is said where it is more than the time, which has been said. */
const judgedWords = (target: TargetEvaluation, evaluation: Evaluation): string => {
  const word = verdictWord(target, target.final, statusKind(target));
  const limits = answerParts(target, target.final, evaluation).verdict.slice(word.length);
  return `${lowerFirst(word)}${/\d/.test(limits) ? '' : limits}`;
};

const isOpen = ({ final }: TargetEvaluation): boolean =>
  final.unknown > 0 && final.status !== 'not-applicable';

/**
 * What is found of a target as one paragraph that can be printed as it stands: what the plan promised, the verdict and its day,
 * what was stated, what is inferred, what is unknown, the sources, the version of the data and the address. Nothing in
 * it is said in other words than on the page.
 */
export const targetQuotable = (
  target: TargetEvaluation,
  evaluation: Evaluation,
  place: CitedPlace,
): string => {
  const { final } = target;
  const { stated } = answerParts(target, final, evaluation);
  const lines = answerLines(target, final, evaluation);
  const milestones = milestonesBrief(target);
  const isTold = stated.includes(lowerFirst(UNKNOWN_IS_NO_FAILURE));
  return passage(
    [
      `${planWords(evaluation)} đặt mục tiêu: ${lowerFirst(target.shortName)}; nêu ở ${clauseName(target.clause)}`,
      `Kết quả ${whenJudged(target)}: ${judgedWords(target, evaluation)}`,
      stated,
      ...lines.map(({ label, text }) => `${label}: ${lowerFirst(text)}`),
      milestones === '' ? '' : `Mốc phải đạt: ${lowerFirst(milestones)}`,
      isOpen(target) && !isTold ? UNKNOWN_IS_NO_FAILURE : '',
    ],
    targetSources(target, evaluation),
    evaluation,
    place,
  );
};

/** "99% số xã đạt …: chưa thể kết luận, có căn cứ coi 20/146 xã là đạt (suy ra)"; without figures it is counted only. */
const briefly = (target: TargetEvaluation, evaluation: Evaluation): string => {
  const known = briefLines(target, target.final, evaluation).find((line) => line.of === 'known');
  return known === undefined
    ? ''
    : `${lowerFirst(target.shortName)}: ${judgedWords(target, evaluation)}, ${lowerFirst(known.text)}`;
};

/** What is found of the whole plan, in the same way: all targets counted, each promise of which anything is known in a few words. */
export const planQuotable = (evaluation: Evaluation, place: CitedPlace): string => {
  const { plan, targets, sources } = evaluation;
  const told = targets
    .filter(({ kind }) => kind !== 'trend')
    .map((target) => briefly(target, evaluation))
    .filter((text) => text !== '');
  const used = new Set(targets.flatMap((target) => targetSources(target, evaluation)));
  return passage(
    [
      `${planWords(evaluation)} đặt ra ${nbsp(formatCount(targets.length), 'mục tiêu')} về ${plan.subject}, đến hết năm ${plan.periodEnd.slice(0, 4)}`,
      `Xét ${whenAllJudged(evaluation)}, ${lowerFirst(findingText(targets))}`,
      told.length === 0 ? '' : `Trong đó: ${told.join('; ')}`,
      targets.some(({ final }) => final.inferred > 0) ? WHAT_INFERRED_MEANS : '',
      targets.some(isOpen) ? UNKNOWN_IS_NO_FAILURE : '',
    ],
    sources.filter((source) => used.has(source)),
    evaluation,
    place,
  );
};

/**
 * What is known of a unit, in the same way; of the plan's territory that is what is found of the plan. Null for a unit
 * that no target counts: of it there is no finding.
 */
export const unitQuotable = (
  page: UnitPage,
  evaluation: Evaluation,
): ((place: CitedPlace) => string) | null => {
  if (page.code === evaluation.plan.territoryCode && !page.isLater) {
    return (place) => planQuotable(evaluation, place);
  }
  const { lead, targets, unknown } = unitAnswer(page, evaluation);
  if (targets.length === 0) return null;
  const titles = new Set(targets.flatMap((one) => one.sources.map(({ title }) => title)));
  const sentences = [
    `Về kết quả thực hiện ${planWords(evaluation)}: ${lowerFirst(lead)}`,
    /suy[ \u00a0]ra/.test(lead) ? WHAT_INFERRED_MEANS : '',
    unknown === null ? '' : UNKNOWN_IS_NO_FAILURE,
  ];
  const sources = evaluation.sources.filter(({ title }) => titles.has(title));
  return (place) => passage(sentences, sources, evaluation, place);
};
