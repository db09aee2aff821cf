import type { RecognitionBridge } from '../../views/recognitions/recognition-bridge.ts';
import { formatDate } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { indicatorPredicate } from '../names/indicator-predicate.ts';
import { countOf, nounOf } from '../names/scope-words.ts';
import { targetCode } from '../names/target-code.ts';
import { figureWhen } from '../units/figure-when.ts';

/** A bridge in words: a question, the terms of the sum that answers it, a line each, and what stays open. */
export interface BridgeWords {
  /** "Vì sao mục tiêu T3 tính 14 xã, không phải 39" */
  readonly title: string;
  /** "39 xã được công nhận …", "− 18 xã …", "− 7 xã …", "= 14 xã …"; without those of nothing. */
  readonly terms: readonly string[];
  /** A sentence; empty where nothing stays open. */
  readonly doubt: string;
}

/** "được công nhận nông thôn mới nâng cao"; the whole name where it does not begin with what is counted. */
const recognisedAs = ({ indicator }: RecognitionBridge): string =>
  indicatorPredicate(indicator) ?? `thuộc “${indicator.name}”`;

/** Why a target counts fewer units than are recognised. */
export const bridgeWords = (bridge: RecognitionBridge): BridgeWords => {
  const { target, figure, recognised, early, fromDate, unnamed, counted, perhapsLater, hasFormer } =
    bridge;
  const noun = nounOf(target, target.final);
  const minus = (n: number, why: string): string[] =>
    n === 0 ? [] : [`${nbsp('−', countOf(n, noun))} ${why}`];
  return {
    title: `Vì sao ${lowerFirst(targetCode(target))} tính ${countOf(counted, noun)}, không phải ${formatCount(recognised)}`,
    terms: [
      `${countOf(recognised, noun)} ${recognisedAs(bridge)} (số liệu ${figureWhen(figure)})`,
      ...minus(
        early,
        `nguồn nêu tên, nhưng công nhận trước ${formatDate(fromDate)} hoặc không rõ trước hay sau ngày ấy`,
      ),
      ...minus(
        unnamed,
        hasFormer
          ? 'nguồn không nêu tên, hoặc chỉ nêu tên đơn vị trước khi sắp xếp'
          : 'nguồn không nêu tên',
      ),
      `${nbsp('=', countOf(counted, noun))} có căn cứ coi là đạt (suy ra)`,
    ],
    doubt:
      perhapsLater === 0
        ? ''
        : `Trong ${countOf(counted, noun)} ấy, ${countOf(perhapsLater, noun)} không rõ được công nhận trước hay sau khi có số ${formatCount(recognised)}, nên số nguồn không nêu tên có thể nhiều hơn, tối đa thêm ${formatCount(perhapsLater)}.`,
  };
};
