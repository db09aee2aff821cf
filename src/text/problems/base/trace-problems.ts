import { fact, type ProblemWordings } from '../wording/problem-words.ts';

/** What was done with a source on a day. */
const DONE: Readonly<Record<string, string>> = {
  accessed_on: 'truy cập',
  told_on: 'báo nơi công bố',
};

/** Words for what is known of sources: where in them, archived where. */
export const TRACE_PROBLEMS: ProblemWordings = {
  'trace-empty': (problem) => ({
    title: 'Dòng lưu vết không nói gì',
    found: `dòng của nguồn ${fact(problem, 'source')} chỉ có x`,
    expected: 'ít nhất một điều đã biết về nguồn',
    remedy:
      'ghi vị trí của số liệu trong nguồn, hoặc bỏ dòng này: không có dòng thì trang cũng ghi là chưa có',
  }),
  'trace-after-recording': (problem) => ({
    title: 'Ngày truy cập hoặc ngày báo sau ngày ghi',
    expected: `ngày không sau ngày ghi ${fact(problem, 'recordedOn')}`,
    remedy: 'ghi ngày thật sự đã truy cập hoặc đã báo; không biết thì ghi x',
  }),
  'trace-before-source': (problem) => ({
    title: 'Truy cập hoặc báo trước khi nguồn công bố',
    found: `${DONE[fact(problem, 'what')] ?? ''} ngày ${fact(problem, 'day')}, mà nguồn ${fact(problem, 'source')} công bố ngày ${fact(problem, 'published')} (${fact(problem, 'other')})`,
    expected: 'ngày không trước ngày công bố của nguồn',
    remedy: 'xem lại hai ngày; không biết thì ghi x',
  }),
  'trace-same-address': (problem) => ({
    title: 'Bản lưu trữ trùng địa chỉ gốc',
    found: `${fact(problem, 'archived')} cũng là địa chỉ của nguồn ${fact(problem, 'source')} (${fact(problem, 'other')})`,
    expected: 'địa chỉ của bản mà một kho lưu trữ web giữ',
    remedy: 'ghi địa chỉ của bản lưu trữ; chưa có thì ghi x',
  }),
};
