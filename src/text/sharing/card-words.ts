import type { Evaluation, Status, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { englishFinding } from '../english/english-finding.ts';
import { englishDate } from '../english/english-format.ts';
import { ENGLISH_ILLUSTRATIVE_NOTICE } from '../english/english-notices.ts';
import { englishStatus } from '../english/english-status.ts';
import { planName } from '../english/english-terms.ts';
import { formatDate } from '../format/dates.ts';
import { territoryName } from '../names/data-names.ts';
import { ILLUSTRATIVE_NOTICE, ILLUSTRATIVE_SENTENCE, siteName } from '../names/notices.ts';
import { targetCode } from '../names/target-code.ts';
import { findingText } from '../verdict/finding-words.ts';
import { statusKind } from '../verdict/status.ts';
import { verdictWord } from '../verdict/verdict-word.ts';

/** Language of a card: that of its page. */
export type CardLanguage = 'vi' | 'en';

/** Words around every card of a set. */
export interface CardFrameWords {
  readonly siteName: string;
  /** Up to which day its figures were recorded. */
  readonly stamp: string;
  /** Stands over a card of figures that are made up. */
  readonly notice: string;
  /** The same as a sentence, for those who do not see it. */
  readonly sentence: string;
}

/** The words around a card. */
export const cardFrameWords = (evaluation: Evaluation, lang: CardLanguage): CardFrameWords =>
  lang === 'en'
    ? {
        siteName: `${planName(evaluation.plan)} · Public tracking`,
        stamp: `Data recorded to ${englishDate(evaluation.asOf)}`,
        notice: ENGLISH_ILLUSTRATIVE_NOTICE,
        sentence: 'Illustrative figures, not real data.',
      }
    : {
        siteName: siteName(evaluation),
        stamp: `Số liệu ghi đến ${formatDate(evaluation.asOf)}`,
        notice: ILLUSTRATIVE_NOTICE,
        sentence: ILLUSTRATIVE_SENTENCE,
      };

/** The verdict of a target in the bar of a card. */
export interface CardVerdict {
  /** "T2". */
  readonly code: string;
  readonly status: Status;
  readonly word: string;
}

/** What a card about all targets says. */
export interface VerdictCardWords {
  /** What it is about, above the sentence. */
  readonly name: string;
  /** What is found, in one sentence. */
  readonly finding: string;
  readonly verdicts: readonly CardVerdict[];
  /** All of it in sentences, for those who do not see it. */
  readonly alt: string;
}

const verdictOf = (target: TargetEvaluation, lang: CardLanguage): CardVerdict => {
  const { id, final } = target;
  const word =
    lang === 'en' ? englishStatus(final, statusKind(target)) : verdictWord(target, final);
  return { code: id.toUpperCase(), status: final.status, word };
};

/** "T1: đạt; T2: chưa thể kết luận." in the words of the cells. */
const verdictsAlt = (verdicts: readonly CardVerdict[]): string =>
  verdicts.map(({ code, word }) => `${code}: ${word}`).join('; ');

const aboutAll = (
  name: string,
  { targets }: Pick<Evaluation, 'targets'>,
  lang: CardLanguage,
): VerdictCardWords => {
  const finding = lang === 'en' ? englishFinding(targets) : findingText(targets);
  const verdicts = targets.map((target) => verdictOf(target, lang));
  return { name, finding, verdicts, alt: `${name}. ${finding} ${verdictsAlt(verdicts)}.` };
};

/** The card of a set: what is found of all its targets. */
export const homeCardWords = (evaluation: Evaluation, lang: CardLanguage): VerdictCardWords =>
  aboutAll(
    lang === 'en'
      ? `${planName(evaluation.plan)}: what was promised, and what is known`
      : `${evaluation.plan.shortTitle}: đã hứa gì, thực hiện đến đâu`,
    evaluation,
    lang,
  );

/** The card of the plan's territory: the same under its name. */
export const territoryCardWords = (evaluation: Evaluation): VerdictCardWords =>
  aboutAll(territoryName(evaluation), evaluation, 'vi');

/**
 * The card of a target in sentences: what it is, its verdict, the bar.
 * @param bar what the bar says
 */
export const targetCardAlt = (target: TargetEvaluation, bar: string): string =>
  `${targetCode(target)}: ${target.shortName}. ${verdictWord(target, target.final)}. ${bar}`;

/** Over the bars of the card of a district. */
export const AREA_CARD_KEY = 'Theo từng mục tiêu của kế hoạch:';

/**
 * The card of a district in sentences.
 * @param cells what its bars say
 */
export const areaCardAlt = (name: string, lead: string, cells: readonly string[]): string =>
  [`${name}. ${lead}`, ...(cells.length === 0 ? [] : [`${cells.join('; ')}.`])].join(' ');
