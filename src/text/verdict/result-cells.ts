import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { countCell, dateCell, shareCell } from '../format/cells.ts';
import { formatDate } from '../format/dates.ts';
import { formatPermyriad, nbsp } from '../format/format.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { cell, statusCell, type TableCell } from '../format/table.ts';
import { inferredMark, metCell, verdictMark } from '../names/certainty.ts';
import { intervalOf } from './interval-of.ts';
import { resultWord, type StatusKind, statusKind, statusWords } from './status.ts';

/** The head of a row for a result: its year, or "Chốt 30/6/2025", or the day it is known to. */
export const resultHead = (result: Result): string => {
  if (result.year !== null) return String(result.year);
  return nbsp(result.due ? 'Chốt' : 'Đến', formatDate(result.referenceDate));
};

/** In place of a number for a time that is not judged: it is still to come, or the target does not apply. */
export const notJudgedCell = ({ notJudged }: Pick<Result, 'notJudged'>): TableCell =>
  cell(notJudged === 'not-yet' ? 'chưa đến kỳ' : 'không áp dụng');

/** The date of the newest figure as a cell; "chưa có" where there is none. */
export const figuresToCell = (result: Result): TableCell =>
  result.figuresTo === null ? cell('chưa có') : dateCell(result.figuresTo);

/**
 * A number of units as a cell. Without any figure it is "chưa biết": a 0 would read as a
 * result.
 */
export const knownCountCell = (result: Result, count: number): TableCell =>
  result.figuresTo === null && result.n > 0 ? cell('chưa biết') : countCell(count);

/** The number of met units as a cell, with how much of it was inferred. */
export const knownMetCell = (result: Result): TableCell =>
  result.figuresTo === null && result.n > 0 ? cell('chưa biết') : metCell(result);

/** Lower and upper bound of the share: "13,7%", "từ 13,7% đến 100%", or that nothing is known. */
export const boundsCell = (result: Result): TableCell => {
  const { unknown, shares, figuresTo } = result;
  if (shares === null) return cell('không áp dụng');
  if (figuresTo === null) return cell('chưa biết');
  const inferred = inferredMark(result);
  if (unknown === 0) {
    const share = shareCell(shares.metPermyriad);
    return { ...share, text: `${share.text}${inferred}` };
  }
  const [least, most] = [shares.metPermyriad, shares.mostPermyriad].map(formatPermyriad);
  return cell(`từ ${least}${inferred} đến ${most}`);
};

/**
 * The verdict as a cell, with both classes of a pace; and that it rests on what was inferred, or that
 * some of the figures were.
 */
export const verdictCell = (
  target: TargetEvaluation,
  result: Result,
  kind: StatusKind = statusKind(target),
): TableCell => {
  const word = resultWord(result, kind);
  const mark = verdictMark(result);
  const range =
    result.statusRange === null
      ? ''
      : ` (từ ${result.statusRange.map((status) => lowerFirst(statusWords(status, kind).word)).join(' đến ')})`;
  const figures = result.inferred > 0 && mark === '' ? '; có số liệu suy ra' : '';
  return statusCell(result.status, `${word}${mark}${range}${figures}`);
};

/** What is said of the units of a result, with the bar that shows the same. */
export const intervalCell = (
  text: string,
  result: Result,
  { illustrative }: Pick<Evaluation, 'illustrative'>,
): TableCell => ({ text, value: { kind: 'interval', illustrative, ...intervalOf(result) } });
