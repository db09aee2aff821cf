import type { Evaluation, RequestInfo } from '../../evaluation/record/evaluation.ts';
import {
  ASK_STATES,
  type AskState,
  countAsks,
  type HolderAsks,
  newestRequest,
  requestsFor,
} from '../../views/asks.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';

/** The page, as links name it. */
export const ASK = 'Xin số liệu còn thiếu';
export const ASK_FROM_MADE_UP = 'Xin số liệu còn thiếu (trang số liệu thật)';

/** Where nobody has asked. */
export const NOBODY_ASKED = 'Chưa gửi yêu cầu nào.';

const STATE_WORDS: Readonly<Record<AskState, string>> = {
  'not-asked': 'chưa hỏi',
  waiting: 'đã hỏi, chưa quá hạn',
  overdue: 'quá hạn chưa trả lời',
  answered: 'đã trả lời',
  refused: 'từ chối',
};

/** "chưa hỏi", "quá hạn chưa trả lời". */
export const stateWords = (state: AskState): string => STATE_WORDS[state];

const dueWords = ({ dueOn }: RequestInfo): string =>
  dueOn === null ? 'không rõ hạn trả lời' : nbsp('hạn trả lời', formatDate(dueOn));

/** What came of a request, after "đã hỏi ngày 05/01/2026": lateness is told with the day it is told of. */
const outcomeWords = (request: RequestInfo, asOf: string): string => {
  const { state, outcomeOn } = request;
  switch (state) {
    case 'waiting':
      return `${dueWords(request)}, chưa có trả lời`;
    case 'overdue':
      return `${dueWords(request)}, quá hạn chưa trả lời tính đến ${onDay(asOf)}`;
    case 'answered':
      return outcomeOn === null ? 'đã trả lời' : `đã trả lời ${onDay(outcomeOn)}`;
    case 'refused':
      return outcomeOn === null ? 'bị từ chối' : `bị từ chối ${onDay(outcomeOn)}`;
  }
};

/** "Đã hỏi Công an tỉnh ngày 05/01/2026: hạn trả lời 20/01/2026, chưa có trả lời.", or that nobody has asked. */
export const askedLine = (
  requests: readonly RequestInfo[],
  { asOf }: Pick<Evaluation, 'asOf'>,
): string => {
  const request = newestRequest(requests);
  return request === undefined
    ? NOBODY_ASKED
    : `Đã hỏi ${request.holder} ${onDay(request.askedOn)}: ${outcomeWords(request, asOf)}.`;
};

/** The same for an indicator; null for made-up figures, which nobody can be asked for. */
export const askedText = (indicator: string, evaluation: Evaluation): string | null =>
  evaluation.illustrative ? null : askedLine(requestsFor(indicator, evaluation), evaluation);

/** "Trong 9 mục tiêu chờ số liệu: 8 chưa hỏi; 1 quá hạn chưa trả lời."; states that none has are left out. */
export const asksSummary = (holders: readonly HolderAsks[]): string => {
  const counts = countAsks(holders);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (counts.get('not-asked') === all) return NOBODY_ASKED;
  const parts = ASK_STATES.flatMap((state) => {
    const count = counts.get(state) ?? 0;
    return count === 0 ? [] : [nbsp(formatCount(count), stateWords(state))];
  });
  return `Trong ${nbsp(formatCount(all), 'mục tiêu')} chờ số liệu: ${parts.join('; ')}.`;
};

/** "9 mục tiêu chưa kết luận được vì thiếu số liệu, do 4 nơi nắm giữ." */
export const asksLead = (holders: readonly HolderAsks[]): string => {
  const targets = holders.reduce((sum, { asks }) => sum + asks.length, 0);
  return targets === 0
    ? 'Không mục tiêu nào còn chờ số liệu.'
    : `${nbsp(formatCount(targets), 'mục tiêu')} chưa kết luận được vì thiếu số liệu. Dưới đây là ${nbsp(formatCount(holders.length), 'thư')} soạn sẵn, mỗi nơi nắm số liệu một thư.`;
};
