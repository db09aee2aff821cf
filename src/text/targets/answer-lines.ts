import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { upperFirst } from '../format/letter-case.ts';
import { answerParts, type ReasonKind } from '../verdict/answer.ts';
import { neededText } from '../verdict/needed.ts';

/** A line of the answer: what it is about, and a whole sentence. */
export interface AnswerLine {
  readonly label: string;
  readonly text: string;
}

const LABELS: Readonly<Record<ReasonKind, string>> = {
  known: 'Đã biết',
  needed: 'Cần',
  missing: 'Còn thiếu',
  why: 'Vì sao',
};

/** The order in which readers ask. */
const ORDER: readonly ReasonKind[] = ['why', 'known', 'needed', 'missing'];

/** After the labels "Cần" and "Còn thiếu" these words are not said again. */
const withoutLabel = (kind: ReasonKind, text: string): string => {
  if (kind === 'needed') return text.replace(/^cần /, '');
  return kind === 'missing' ? text.replace(/^còn /, '') : text;
};

/**
 * The reason of an answer as short lines, those of one kind together: why nothing is judged, what is known, what the
 * plan asks for, what is missing with how much more would settle it where anything is known. A kind of which nothing
 * is said has no line.
 */
export const answerLines = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): readonly AnswerLine[] => {
  const { parts } = answerParts(target, result, evaluation);
  // Without any figure what is needed is what is missing, in other words.
  const settles = result.figuresTo === null ? null : neededText(target, result, evaluation);
  return ORDER.flatMap((kind) => {
    const said = parts.filter((part) => part.kind === kind);
    const sentences =
      said.length === 0
        ? []
        : [`${upperFirst(said.map(({ text }) => withoutLabel(kind, text)).join('; '))}.`];
    if (kind === 'missing' && settles !== null) sentences.push(settles);
    return sentences.length === 0 ? [] : [{ label: LABELS[kind], text: sentences.join(' ') }];
  });
};
