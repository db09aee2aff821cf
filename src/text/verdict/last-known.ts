import type {
  Evaluation,
  LastKnown,
  Result,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { unitCode } from '../../evaluation/record/unit-code.ts';
import { byStatus } from '../../views/by-status.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { figureOfRow } from '../../views/unit-figures.ts';
import { onDay } from '../format/dates.ts';
import { lowerFirst, upperFirst } from '../format/letter-case.ts';
import { lastKnownMark } from '../names/certainty.ts';
import { indicatorPredicate } from '../names/indicator-predicate.ts';
import { lastKnownShare, nounOf, shareOf } from '../names/scope-words.ts';
import { unitInline } from '../names/unit-names.ts';

/**
 * An inferred number is the least there may be, so "at least" stands before it, except before all.
 */
const inferred = ({ evidence, met, total }: LastKnown): string =>
  evidence === 'inference' && met < total ? 'ít nhất ' : '';

/**
 * What an older figure is called: the newest there is where nothing newer is known at all; else one
 * that said more than the newer ones do.
 */
const nameOf = ({ figuresTo }: Result): string =>
  figuresTo === null ? 'số liệu gần nhất' : 'số liệu đầy đủ hơn trước đó';

/** Of a plan that counts units no share is told (R11). */
const shareWords = (target: TargetEvaluation, result: Result, lastKnown: LastKnown): string => {
  const { met, total } = lastKnown;
  const share = target.kind === 'count' ? { part: met, n: total } : lastKnownShare(lastKnown);
  return shareOf(share, nounOf(target, result));
};

/** "số liệu gần nhất là 150/150 xã (100%) ngày 30/6/2023 (suy ra)", to stand inside a sentence. */
export const lastKnownWords = (
  target: TargetEvaluation,
  result: Result,
  lastKnown: LastKnown,
): string => {
  const share = shareWords(target, result, lastKnown);
  return `${nameOf(result)} là ${inferred(lastKnown)}${share} ${onDay(lastKnown.date)}${lastKnownMark(lastKnown)}`;
};

/** Some figures answer for the period, but they neither decide the verdict nor are compared with a path. */
const isOpen = (result: Result): boolean =>
  result.figuresTo !== null &&
  byStatus(result, {
    settled: () => false,
    reached: () => false,
    pace: () => false,
    open: () => true,
    silent: () => false,
    notApplicable: () => false,
  });

/**
 * What a source last stated of the whole area, where nothing newer says as much, to be said before anything else:
 * "Ngày 30/6/2023, nguồn công bố 150/150 xã (100%) đạt cả tiêu chí số 19 …; suy ra các xã ấy đạt. Sau đó chưa có
 * số liệu cho toàn tỉnh Yên Bái; chưa biết không phải là không đạt." Null where the older figure is no statement of
 * one source on the area, or where newer figures decide, or are compared with a path.
 */
export const lastStated = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string | null => {
  const { lastKnown, area } = result;
  if (!isOpen(result)) return null;
  const [row, ...others] = lastKnown?.rows ?? [];
  const figure = row === undefined || others.length > 0 ? undefined : figureOfRow(row, evaluation);
  const unit = indexOf(evaluation).unit(area);
  if (lastKnown === null || figure === undefined || unit === undefined) return null;
  if (figure.total === null || unitCode(figure.unit) !== unit.code) return null;
  const indicator = indexOf(evaluation).indicator(figure.indicator);
  const what = indicator === undefined ? null : indicatorPredicate(indicator);
  if (what === null) return null;
  const inferred =
    lastKnown.evidence === 'inference' ? `; suy ra các ${nounOf(target, result)} ấy đạt` : '';
  return `${upperFirst(onDay(lastKnown.date))}, nguồn công bố ${shareWords(target, result, lastKnown)} ${what}${inferred}. Sau đó chưa có số liệu cho toàn ${unitInline(unit)}; chưa biết không phải là không đạt.`;
};

/** The last known figure, and that it is not the result: a line of the working. */
export const lastKnownLine = (
  target: TargetEvaluation,
  result: Result,
  lastKnown: LastKnown,
): string => {
  const share = shareWords(target, result, lastKnown);
  return `${upperFirst(`${inferred(lastKnown)}${share}`)}, ${onDay(lastKnown.date)}${lastKnownMark(lastKnown)}. Số liệu này có trước kỳ xét nên không dùng làm kết quả.`;
};

/** {@link lastKnownLine} with its label, to stand alone; null where no such figure is known. */
export const lastKnownText = (target: TargetEvaluation, result: Result): string | null =>
  result.lastKnown === null
    ? null
    : `${upperFirst(nameOf(result))}: ${lowerFirst(lastKnownLine(target, result, result.lastKnown))}`;
