import type { Conflict, Evaluation } from '../../evaluation/record/evaluation.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { areOfOneSource } from '../../views/row-sources.ts';
import { onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { indicatorName } from '../names/evidence.ts';
import { unitInline } from '../names/unit-names.ts';

/** Whether the figures are judgements of one unit, coded 1 for met and 0 for not met. */
const areJudgements = (conflict: Conflict, evaluation: Evaluation): boolean => {
  const index = indexOf(evaluation);
  const indicator = index.indicator(conflict.indicator);
  return (
    indicator?.valueType === 'pass' &&
    index.unit(conflict.unit)?.level === indicator.level &&
    conflict.figures.every((figure) => figure.total === null)
  );
};

/** The figures of a conflict as they were stated: "75/157 xã", "76/157 xã"; "đạt", "không đạt". */
export const conflictFigures = (conflict: Conflict, evaluation: Evaluation): readonly string[] => {
  if (areJudgements(conflict, evaluation)) {
    return conflict.figures.map((figure) => (figure.value === 1 ? 'đạt' : 'không đạt'));
  }
  const unitOfMeasure = indexOf(evaluation).indicator(conflict.indicator)?.unitOfMeasure ?? '';
  return conflict.figures.map(({ value, total }) => {
    const number =
      total === null ? formatCount(value) : `${formatCount(value)}/${formatCount(total)}`;
    return unitOfMeasure === '' ? number : nbsp(number, unitOfMeasure);
  });
};

/** By how much the figures differ: "1 xã"; empty between judgements, which have no size. */
export const conflictDifference = (conflict: Conflict, evaluation: Evaluation): string => {
  if (areJudgements(conflict, evaluation)) return '';
  const unitOfMeasure = indexOf(evaluation).indicator(conflict.indicator)?.unitOfMeasure ?? '';
  return nbsp(formatCount(conflict.difference), unitOfMeasure).trim();
};

/** Who disagrees: sources, or rows that are of one and the same. */
const subjectWords = ({ figures }: Conflict): string => {
  const rows = figures.flatMap((figure) => figure.rows);
  if (!areOfOneSource(rows)) return 'Các nguồn nêu khác nhau';
  return `${rows.length === 2 ? 'Hai' : 'Các'} dòng ghi cùng nguồn nói khác nhau`;
};

/** A conflict in a sentence without its full stop: both figures and their difference. */
export const conflictStatement = (conflict: Conflict, evaluation: Evaluation): string => {
  const unit = indexOf(evaluation).unit(conflict.unit);
  const where = unit ? ` ở ${unitInline(unit)}` : '';
  const name = indicatorName(evaluation, conflict.indicator);
  const figures = conflictFigures(conflict, evaluation).join(' và ');
  const difference = conflictDifference(conflict, evaluation);
  const apart = difference === '' ? '' : `, chênh nhau ${difference}`;
  return `${subjectWords(conflict)} về ${name}${where} ${onDay(conflict.date)}: ${figures}${apart}`;
};

/** A conflict, and that neither figure was chosen. */
export const conflictText = (conflict: Conflict, evaluation: Evaluation): string =>
  `${conflictStatement(conflict, evaluation)}. Trang này nêu đủ các số, không lấy trung bình.`;
