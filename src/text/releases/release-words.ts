import type {
  Evaluation,
  ReleaseInfo,
  Result,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import type { ReleaseChanges, ResultChange } from '../../evaluation/release-changes.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { cell, type TableCell } from '../format/table.ts';
import { inferredMark, verdictMark } from '../names/certainty.ts';
import { periodWords } from '../names/reference-date.ts';
import { isQuantityResult, unitOfMeasureOf } from '../names/requirement.ts';
import { nounOf, partOf } from '../names/scope-words.ts';
import { unitInline } from '../names/unit-names.ts';
import { quantityWords } from '../verdict/quantity-words.ts';
import { verdictCell } from '../verdict/result-cells.ts';
import { resultWord, type StatusKind, statusKind } from '../verdict/status.ts';

/** "55 dòng mới, 3 dòng đính chính". */
export const rowsWords = ({ rows: { added, corrected } }: ReleaseChanges): string => {
  const parts = [nbsp(formatCount(added), 'dòng mới')];
  if (corrected > 0) parts.push(nbsp(formatCount(corrected), 'dòng đính chính'));
  return parts.join(', ');
};

/** "Chốt ngày 31/3/2025, sau bản 2024-06; niêm phong 54 dòng, trong đó 8 dòng mới; 2 dòng mới của bản này đã rút." */
export const sealedText = ({ cutOff, previous, rows, newRows, withdrawn }: ReleaseInfo): string => {
  const after = previous === null ? 'bản đầu tiên' : `sau bản ${previous}`;
  const own = previous === null ? '' : `, trong đó ${nbsp(formatCount(newRows), 'dòng mới')}`;
  const out = !withdrawn ? '' : `; ${nbsp(formatCount(withdrawn), 'dòng mới')} của bản này đã rút`;
  return `Chốt ${onDay(cutOff)}, ${after}; niêm phong ${nbsp(formatCount(rows), 'dòng')}${own}${out}.`;
};

/** What is said of rows that no release holds; null where every row is in one, or there is none. */
export const openRowsText = ({ release, rowsAfterRelease }: Evaluation): string | null =>
  release === null || rowsAfterRelease === 0
    ? null
    : `Hiện có ${nbsp(formatCount(rowsAfterRelease), 'dòng')} chưa thuộc bản nào; các dòng ấy sẽ thuộc bản tiếp theo.`;

/** What a comparison of two releases is called. */
export const comparisonTitle = ({ release, since }: ReleaseChanges): string =>
  `Bản ${release.id} so với bản ${since ?? ''}`;

/** Results whose verdict a release changed. */
export const verdictChanges = ({ results }: ReleaseChanges): ResultChange[] =>
  results.filter(({ verdict }) => verdict);

/** How many verdicts a release changed, and how many kept theirs with other numbers. */
export const resultsWords = (changes: ReleaseChanges): string => {
  const verdicts = verdictChanges(changes).length;
  const kept = changes.results.length - verdicts;
  return [
    verdicts === 0
      ? 'không kết luận nào thay đổi'
      : `${nbsp(formatCount(verdicts), 'kết luận')} thay đổi`,
    ...(kept === 0
      ? []
      : [`${nbsp(formatCount(kept), 'kết quả')} đổi số nhưng giữ nguyên kết luận`]),
  ].join('; ');
};

const countWords = (target: TargetEvaluation, result: Result): string => {
  const { met, notMet, unknown, n } = result;
  return [
    `${partOf(met, n, nounOf(target, result))} đạt${inferredMark(result)}`,
    nbsp(formatCount(notMet), 'không đạt'),
    nbsp(formatCount(unknown), 'chưa biết'),
  ].join(', ');
};

/** The numbers below a verdict, as short as they are clear. */
const resultNumbers = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string =>
  isQuantityResult(target, result) && result.quantity !== null
    ? quantityWords(
        result.quantity,
        unitOfMeasureOf(target, evaluation),
        periodWords(target, result, evaluation),
      )
    : countWords(target, result);

/** One state of a result in a cell: "Chưa thể kết luận: 8 đạt, 0 không đạt, 1 chưa biết". */
export const resultState = (
  target: TargetEvaluation,
  result: Result | null,
  evaluation: Evaluation,
  kind: StatusKind = statusKind(target),
): TableCell => {
  if (result === null) return cell('không có kết quả này');
  const verdict = verdictCell(target, result, kind);
  if (result.figuresTo === null) return verdict;
  return {
    ...verdict,
    text: `${verdict.text}: ${resultNumbers(target, result, evaluation)}`,
  };
};

/** The area of a result inside a sentence, as it was called at the time of the result. */
export const changedArea = (
  { area, before, after }: ResultChange,
  evaluation: Evaluation,
): string => {
  const ref = (after ?? before)?.area;
  const unit = ref === undefined ? undefined : indexOf(evaluation).unit(ref);
  return unit === undefined ? area : unitInline(unit);
};

/** The time of a result: "năm 2023", "thời điểm chốt"; before that, the day to which it is known. */
export const changedYear = ({ year, milestone, before, after }: ResultChange): string => {
  if (year !== null) return nbsp('năm', year);
  if (milestone !== null) return nbsp('mốc', formatDate(milestone));
  const result = after ?? before;
  return result === null || result.due ? 'thời điểm chốt' : `đến ${onDay(result.referenceDate)}`;
};

/** What the words of the verdicts of a change depend on. */
export const changedKind = ({ milestone }: ResultChange, target: TargetEvaluation): StatusKind =>
  milestone === null ? statusKind(target) : 'milestone';

/** One changed verdict as a line: "Tên mục tiêu, tỉnh Yên Bái, năm 2024: từ “…” thành “…”". */
export const verdictLine = (change: ResultChange, evaluation: Evaluation): string => {
  const target = indexOf(evaluation).target(change.target);
  const word = (result: Result | null): string =>
    result === null
      ? 'không có kết quả'
      : `${lowerFirst(resultWord(result, target && changedKind(change, target)))}${verdictMark(result)}`;
  const name = target?.shortName ?? change.target;
  const place = changedArea(change, evaluation);
  return `${name}, ${place}, ${changedYear(change)}: từ “${word(change.before)}” thành “${word(change.after)}”`;
};
