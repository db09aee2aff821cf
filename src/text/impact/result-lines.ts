import {
  type Evaluation,
  type Result,
  STATUSES,
  type TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import type { ResultChange } from '../../evaluation/release-changes.ts';
import { targetAddress } from '../../views/addresses/addresses.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { onDay } from '../format/dates.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { changedArea, changedKind, changedYear, resultState } from '../releases/release-words.ts';
import { answer } from '../verdict/answer.ts';
import { type ImpactLine, type ImpactPart, line, loss } from './impact-page.ts';

/** Both states of a set. */
export interface BothStates {
  readonly before: Evaluation;
  readonly after: Evaluation;
}

/** Statuses go from the best to the one that says nothing. */
const place = (result: Result | null): number =>
  result === null ? STATUSES.length : STATUSES.indexOf(result.status);

/** Whether a verdict became worse, or was decided and is not any more. */
export const isWorse = ({ before, after, verdict }: ResultChange): boolean =>
  verdict && place(after) > place(before);

/** "Tên mục tiêu, tỉnh Yên Bái, năm 2024": its page, the area, the time. */
const aboutParts = (change: ResultChange, { after, before }: BothStates): readonly ImpactPart[] => {
  const target = indexOf(after).target(change.target) ?? indexOf(before).target(change.target);
  const name = target?.shortName ?? change.target;
  const known = change.after === null ? before : after;
  return [
    { page: name, address: targetAddress(after.set, change.target) },
    `, ${changedArea(change, known)}, ${changedYear(change)}`,
  ];
};

/** Whether a result answers the promise of the whole plan. */
const isAnswer = (change: ResultChange, { plan }: Evaluation): boolean =>
  change.year === null && change.milestone === null && change.area === plan.territoryCode;

type StateWords = (target: TargetEvaluation, result: Result, known: Evaluation) => string;

/** What a result said and what it says. */
const bothWords = (
  change: ResultChange,
  { before, after }: BothStates,
  words: StateWords,
): readonly [string, string] => {
  const said = (result: Result | null, known: Evaluation): string => {
    const target = indexOf(known).target(change.target);
    return target === undefined || result === null
      ? 'không có kết quả này'
      : lowerFirst(words(target, result, known));
  };
  return [said(change.before, before), said(change.after, after)];
};

/**
 * The answer in full, where a result answers the promise of the whole plan; else its verdict with numbers,
 * and so where the answer is the same as before.
 */
const stateWords = (change: ResultChange, both: BothStates): readonly [string, string] => {
  const answers = bothWords(change, both, (target, result, known) =>
    answer(target, result, known).replace(/\.$/, ''),
  );
  if (isAnswer(change, both.after) && answers[0] !== answers[1]) return answers;
  return bothWords(
    change,
    both,
    (target, result, known) => resultState(target, result, known, changedKind(change, target)).text,
  );
};

/** That the newest row was recorded after the closing date and the one before was not: nothing else need differ. */
const closingWords = (
  { target, milestone }: ResultChange,
  { before, after }: BothStates,
): string => {
  const closing = indexOf(after).target(target)?.closingDate;
  const isPassed =
    milestone === null && closing !== undefined && before.asOf < closing && closing <= after.asOf;
  return isPassed
    ? `; nay xét đến ${onDay(after.asOf)}, đã đến thời điểm chốt ${onDay(closing)}`
    : '';
};

/** A result that differs, in words. */
export interface ChangedWords {
  /** "Tên mục tiêu, tỉnh Yên Bái, năm 2024". */
  readonly about: string;
  readonly said: string;
  readonly says: string;
}

const textOf = (parts: readonly ImpactPart[]): string =>
  parts
    .map((part) => (typeof part === 'string' ? part : 'page' in part ? part.page : part.cell))
    .join('');

/** What a result that differs is about, what it said, and what it says. */
export const changedWords = (change: ResultChange, both: BothStates): ChangedWords => {
  const [said, says] = stateWords(change, both);
  return {
    about: textOf(aboutParts(change, both)),
    said,
    says: `${says}${closingWords(change, both)}`,
  };
};

/** A result that differs: what it said, and what it says. */
export const resultLine = (change: ResultChange, both: BothStates): ImpactLine => {
  const [said, says] = stateWords(change, both);
  const parts: readonly ImpactPart[] = [
    ...aboutParts(change, both),
    `: từ “${said}” thành “${says}”${closingWords(change, both)}`,
  ];
  return isWorse(change) ? loss(...parts) : line(...parts);
};
