import type { Evaluation, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { verdictMark } from '../names/certainty.ts';
import { finalWords } from '../names/reference-date.ts';
import { briefDate } from '../verdict/brief-answer.ts';
import { findingText } from '../verdict/finding-words.ts';
import { resultWord, statusKind } from '../verdict/status.ts';
import { intervalTitle } from './chart-words.ts';

/** What all promises come to, as on the home page. */
export const ledgerTitle = ({ targets }: Pick<Evaluation, 'targets'>): string =>
  findingText(targets).replace(/\.$/, '');

/** "Từng mục tiêu của Kế hoạch 272, kết quả tại thời điểm chốt". */
export const ledgerSubtitle = (evaluation: Evaluation): string =>
  `Từng mục tiêu của ${evaluation.plan.shortTitle}, kết quả ${finalWords(evaluation)}`;

/** "T2. 99% số xã đạt …". */
export const ledgerName = ({ id, shortName }: TargetEvaluation): string =>
  `${id.toUpperCase()}. ${shortName}`;

/** Beside the shape of a verdict: "Đạt (suy ra), số liệu đến 31/12/2024". */
export const ledgerVerdict = (target: TargetEvaluation): string => {
  const { final } = target;
  const date = briefDate(final);
  return `${resultWord(final, statusKind(target))}${verdictMark(final)}${date === '' ? '' : `, ${date}`}`;
};

/** Each target with its verdict and what is known of it. */
export const ledgerAlt = ({ targets }: Pick<Evaluation, 'targets'>): string =>
  targets
    .map(
      (target) =>
        `${target.id.toUpperCase()}: ${ledgerVerdict(target)}; ${intervalTitle(target, target.final)}.`,
    )
    .join(' ');
