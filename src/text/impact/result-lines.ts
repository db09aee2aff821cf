import { type Evaluation, type Result, STATUSES } from '../../evaluation/record/evaluation.ts';
import type { ResultChange } from '../../evaluation/release-changes.ts';
import { targetAddress } from '../../views/addresses/addresses.ts';
import { indexOf } from '../../views/evaluation-index.ts';
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

/** The answer in full, where a result answers the promise of the whole plan; else its verdict with numbers. */
const stateWords = (change: ResultChange, result: Result | null, known: Evaluation): string => {
  const target = indexOf(known).target(change.target);
  if (target === undefined || result === null) return 'không có kết quả này';
  const isAnswer =
    change.year === null && change.milestone === null && change.area === known.plan.territoryCode;
  return isAnswer
    ? answer(target, result, known).replace(/\.$/, '')
    : resultState(target, result, known, changedKind(change, target)).text;
};

/** A result that differs: what it said, and what it says. */
export const resultLine = (change: ResultChange, both: BothStates): ImpactLine => {
  const parts: readonly ImpactPart[] = [
    ...aboutParts(change, both),
    `: từ “${lowerFirst(stateWords(change, change.before, both.before))}” thành “${lowerFirst(stateWords(change, change.after, both.after))}”`,
  ];
  return isWorse(change) ? loss(...parts) : line(...parts);
};
