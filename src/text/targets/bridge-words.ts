import type { RecognitionBridge } from '../../views/recognition-bridge.ts';
import { formatDate } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { indicatorPredicate } from '../names/indicator-predicate.ts';
import { countOf, nounOf } from '../names/scope-words.ts';
import { figureWhen } from '../units/figure-when.ts';

/** "được công nhận nông thôn mới nâng cao"; the whole name where it does not begin with what is counted. */
const recognisedAs = ({ indicator }: RecognitionBridge): string =>
  indicatorPredicate(indicator) ?? `thuộc “${indicator.name}”`;

/**
 * Why a target counts fewer units than are recognised, as a sum that can be checked: "39 xã được công nhận … − 18 xã
 * … − 7 xã … = 14 xã có căn cứ coi là đạt (suy ra)." A part of nothing is left out.
 */
export const bridgeText = (bridge: RecognitionBridge): string => {
  const { target, figure, recognised, early, fromDate, unnamed, counted, perhapsLater, hasFormer } =
    bridge;
  const noun = nounOf(target, target.final);
  const minus = (n: number, why: string): string[] =>
    n === 0 ? [] : [`${nbsp('−', countOf(n, noun))} ${why}`];
  const sum = [
    `${countOf(recognised, noun)} ${recognisedAs(bridge)} (số liệu ${figureWhen(figure)})`,
    ...minus(
      early,
      `nguồn nêu tên nhưng công nhận trước ${formatDate(fromDate)} hoặc không rõ trước hay sau ngày ấy`,
    ),
    ...minus(
      unnamed,
      hasFormer
        ? 'nguồn không nêu tên, hoặc chỉ nêu tên đơn vị trước khi sắp xếp'
        : 'nguồn không nêu tên',
    ),
    `${nbsp('=', countOf(counted, noun))} có căn cứ coi là đạt (suy ra).`,
  ].join(' ');
  const doubt =
    perhapsLater === 0
      ? ''
      : ` Trong ${countOf(counted, noun)} ấy, ${countOf(perhapsLater, noun)} không rõ được công nhận trước hay sau khi có số ${formatCount(recognised)}, nên số nguồn không nêu tên có thể nhiều hơn, tối đa thêm ${formatCount(perhapsLater)}.`;
  return `${sum}${doubt}`;
};
